"""The Flask application with the pages; `screening.server` adds the API to it."""

import logging
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from flask import Flask, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_babel import Babel
from flask_wtf.csrf import CSRFProtect

from screening.web import (
    calendars,
    candidates,
    context,
    error_pages,
    language,
    postings,
    presentation,
    questionnaires,
    saved_searches,
    search,
    security,
    shortlists,
    uploads,
    verdicts,
)

if TYPE_CHECKING:
    from screening.bootstrap import Services

log = logging.getLogger(__name__)

LARGEST_REQUEST = 256 * 1024 * 1024  # bytes of one upload; each file has its own limit in parsing
LARGEST_FORM = 2 * 1024 * 1024  # bytes of one form field that is held in memory
MOST_PARTS = 5_000  # form fields and files of one request: a shortlist of thousands fits
SESSION_HOURS = 12  # how long a form can lie open before its token expires

csrf = CSRFProtect()


def create_app(services: "Services", *, secret_key: str, testing: bool = False) -> Flask:
    """The pages alone.

    Args:
        services: the use cases behind the pages.
        secret_key: signs the session cookie and the form tokens.
        testing: lets errors through to the test instead of showing the 500 page.
    """
    app = Flask("screening.web", root_path=str(Path(__file__).parent))
    app.config.update(
        SECRET_KEY=secret_key,
        TESTING=testing,
        MAX_CONTENT_LENGTH=LARGEST_REQUEST,
        MAX_FORM_MEMORY_SIZE=LARGEST_FORM,
        MAX_FORM_PARTS=MOST_PARTS,
        SESSION_COOKIE_NAME="screening",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Strict",
        PERMANENT_SESSION_LIFETIME=timedelta(hours=SESSION_HOURS),
        WTF_CSRF_TIME_LIMIT=SESSION_HOURS * 3600,
        WTF_CSRF_SSL_STRICT=False,  # the server speaks plain HTTP on loopback
        BABEL_DEFAULT_LOCALE=language.DEFAULT,
        BABEL_DEFAULT_TIMEZONE="Europe/Oslo",
    )
    context.attach(app, services)
    Babel(app, locale_selector=language.chosen)
    csrf.init_app(app)
    security.protect(app, urlsplit(services.settings.public_url).hostname)
    presentation.register(app)
    error_pages.register(app)
    rooms = (
        postings, uploads, verdicts, shortlists, search, saved_searches, candidates, language,
        questionnaires, calendars,
    )  # fmt: skip
    for room in rooms:
        app.register_blueprint(room.pages)
    app.add_url_rule("/", "home", _home)
    return app


def _home() -> ResponseReturnValue:
    return redirect(url_for("postings.index"))
