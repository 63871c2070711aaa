"""What keeps the pages to this machine and to themselves: headers, hosts, caching.

The content security policy allows nothing from other hosts and neither inline script nor inline
style; `data:` images are the icons inside the design system's own style sheet. Pages show people, so
nothing is kept by browsers or proxies, except the static files.
"""

from flask import Flask, Response, request

LOOPBACK_NAMES = ("localhost", "127.0.0.1", "[::1]")

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


def protect(app: Flask) -> None:
    """Adds the headers to every answer of the application, errors and API included."""
    app.after_request(_add_headers)


def _add_headers(response: Response) -> Response:
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if request.endpoint == "static":
        response.cache_control.max_age = STATIC_SECONDS
        response.cache_control.no_cache = None
    else:
        response.headers["Cache-Control"] = "no-store"
    return response
