"""The whole web application: the pages and the API on one Flask application.

The two are doorways side by side and do not know each other; they meet here and nowhere else.
"""

from typing import TYPE_CHECKING, Any

from screening.api import app as api
from screening.web import app as web
from screening.web.error_pages import error_page

if TYPE_CHECKING:
    from screening.bootstrap import Services


def create_app(
    services: "Services", *, secret_key: str | None = None, testing: bool = False
) -> Any:
    """A WSGI application (Flask) with the pages, /api/v1, /healthz and /readyz.

    Args:
        services: the use cases behind it.
        secret_key: signs sessions and form tokens; the settings' own unless given.
        testing: lets unexpected errors through to the test.
    """
    key = secret_key or services.settings.secret_key
    app = web.create_app(services, secret_key=key, testing=testing)
    for blueprint in api.register(app, services, otherwise=error_page):
        web.csrf.exempt(blueprint)  # the API refuses other sites by their origin instead
    return app
