"""What keeps the pages to this machine and to themselves: headers, hosts, caching.

The content security policy allows nothing from other hosts and neither inline script nor inline
style; `data:` images are the icons inside the design system's own style sheet. Pages show people,
so nothing is kept by browsers or proxies, except the static files.
"""

from urllib.parse import urlsplit

from flask import Flask, Response, request
from werkzeug.exceptions import SecurityError

# Any other name in the Host header is a page elsewhere that had its own name point here.
LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})

POLICY = "; ".join(
    (
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
STATIC_SECONDS = 3600  # the files carry their version in the address, see `presentation.asset`


# What people outside need to answer the questionnaire, and calendar programs; nothing else.
PUBLIC_PATHS = ("/svar/", "/static/", "/sprak", "/kalender/")


def protect(app: Flask, public_host: str | None = None) -> None:
    """Checks every request and adds the headers to every answer, errors and API included.

    Under `public_host`, the name of secret links, only questionnaire and calendars are served.
    """
    app.before_request(lambda: _refuse_other_hosts(public_host))
    app.after_request(_add_headers)


def _refuse_other_hosts(public_host: str | None) -> None:
    try:
        name = urlsplit(f"//{request.host}").hostname
    except ValueError:
        name = None
    public = name is not None and name == public_host and request.path.startswith(PUBLIC_PATHS)
    if name not in LOOPBACK_NAMES and not public:
        raise SecurityError("this host name is not served here")


def _add_headers(response: Response) -> Response:
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if request.endpoint == "static":
        response.cache_control.max_age = STATIC_SECONDS
        response.cache_control.no_cache = None
    else:
        response.headers["Cache-Control"] = "no-store"
    return response
