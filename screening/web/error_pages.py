"""Errors as pages in plain words: what happened, and what to do now."""

import logging
from http import HTTPStatus

from flask import Flask, Response, make_response, render_template
from flask_babel import gettext as _
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException, SecurityError

from screening.errors import (
    ConflictError,
    InvalidInputError,
    NotFoundError,
    ScreeningError,
    StaleWriteError,
    UnavailableError,
    UnreadableFileError,
)

log = logging.getLogger(__name__)

# The first class that fits decides; OpenFlagsError is a ConflictError.
STATUSES: tuple[tuple[type[ScreeningError], HTTPStatus], ...] = (
    (NotFoundError, HTTPStatus.NOT_FOUND),
    (InvalidInputError, HTTPStatus.BAD_REQUEST),
    (UnreadableFileError, HTTPStatus.BAD_REQUEST),
    (StaleWriteError, HTTPStatus.CONFLICT),
    (ConflictError, HTTPStatus.CONFLICT),
    (UnavailableError, HTTPStatus.SERVICE_UNAVAILABLE),
    (ScreeningError, HTTPStatus.INTERNAL_SERVER_ERROR),
)


def register(app: Flask) -> None:
    """Shows every error of the pages through one template."""
    app.register_error_handler(ScreeningError, error_page)
    app.register_error_handler(HTTPException, error_page)
    if not app.testing:
        app.register_error_handler(Exception, error_page)


def error_page(error: Exception) -> Response:
    """The page for an error; what is not ours is logged in full and shown without details."""
    if isinstance(error, HTTPException) and error.code is not None and error.code < 400:  # noqa: PLR2004
        return make_response(error.get_response())
    if isinstance(error, SecurityError):
        # Asked under another name: no page, so that nothing of ours shows there.
        return Response("This host name is not served here.\n", 400, mimetype="text/plain")
    status = status_of(error)
    detail = error.message if isinstance(error, ScreeningError) else None
    if isinstance(error, UnavailableError):
        log.warning("answered %d: %s", status, error)
    elif status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        log.error("answered %d", status, exc_info=error)
    heading, advice = _words(status, error)
    page = render_template(
        "error.html", status=status, heading=heading, advice=advice, detail=detail
    )
    response = make_response(page, status)
    if isinstance(error, HTTPException):
        for name, value in error.get_headers():
            if name.lower() not in ("content-type", "content-length"):
                response.headers[name] = value
    return response


def status_of(error: Exception) -> int:
    """The HTTP status that an error means."""
    if isinstance(error, HTTPException):
        return error.code or HTTPStatus.INTERNAL_SERVER_ERROR
    for kind, status in STATUSES:
        if isinstance(error, kind):
            return status
    return HTTPStatus.INTERNAL_SERVER_ERROR


def _words(status: int, error: Exception) -> tuple[str, str]:
    if isinstance(error, CSRFError):
        return (
            _("The form had been open too long"),
            _("Go back, load the page again and send the form once more. Nothing was changed."),
        )
    known = {
        404: (
            _("We cannot find this page"),
            _("The address may be wrong, or what it showed has been erased."),
        ),
        405: (_("This cannot be done here"), _("Go back and use the buttons on the page.")),
        409: (
            _("This cannot be done now"),
            _("Something has changed since the page was shown. Load it again and see."),
        ),
        413: (
            _("The files are too large"),
            _("Upload fewer files at a time. All of them together can be 256 MB."),
        ),
        503: (
            _("A part of the service does not answer"),
            _("Try again in a few minutes. What you have saved is kept."),
        ),
    }
    if status in known:
        return known[status]
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return (
            _("Something went wrong with us"),
            _("The error has been recorded. Try again; what you have saved is kept."),
        )
    return (_("We could not use what was sent"), _("Go back and look over what you filled in."))
