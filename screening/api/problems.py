"""Every error as an RFC 9457 problem document, through one table.

`type` is a stable URN made of the error's code, `place` names what was wrong in the input, `flags`
the flags that keep a list from being locked, `dependency` what does not answer.
"""

import json
import logging
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, NamedTuple

from flask import Flask, Response, make_response, request
from werkzeug.exceptions import HTTPException

from screening.errors import (
    ConflictError,
    InvalidInputError,
    NotFoundError,
    OpenFlagsError,
    ScreeningError,
    StaleWriteError,
    UnavailableError,
    UnreadableFileError,
)

log = logging.getLogger(__name__)

MEDIA_TYPE = "application/problem+json"
ERRORS = 400  # the first status that is an error


class Answer(NamedTuple):
    """How one kind of error is answered."""

    kind: type[ScreeningError]
    status: HTTPStatus
    title: str


# The first row that fits decides, so the narrower class stands first.
TABLE = (
    Answer(NotFoundError, HTTPStatus.NOT_FOUND, "Not found"),
    Answer(InvalidInputError, HTTPStatus.BAD_REQUEST, "Invalid input"),
    Answer(UnreadableFileError, HTTPStatus.UNPROCESSABLE_ENTITY, "Unreadable file"),
    Answer(OpenFlagsError, HTTPStatus.CONFLICT, "Flags are not answered"),
    Answer(StaleWriteError, HTTPStatus.CONFLICT, "Changed in the meantime"),
    Answer(ConflictError, HTTPStatus.CONFLICT, "Not possible in this state"),
    Answer(UnavailableError, HTTPStatus.SERVICE_UNAVAILABLE, "A dependency does not answer"),
    Answer(ScreeningError, HTTPStatus.INTERNAL_SERVER_ERROR, "Internal error"),
)

PATHS = ("/api/", "/healthz", "/readyz")


def register(app: Flask, otherwise: Callable[[Exception], Response]) -> None:
    """Answers errors under the API's paths; `otherwise` answers those of everything else."""

    def answer(error: Exception) -> Response:
        return problem(error) if concerns() else otherwise(error)

    app.register_error_handler(ScreeningError, answer)
    app.register_error_handler(HTTPException, answer)
    if not app.testing:
        app.register_error_handler(Exception, answer)


def concerns() -> bool:
    """Whether this request is for the API."""
    return request.path.startswith(PATHS)


def problem(error: Exception) -> Response:
    """The problem document of an error; what is not ours is logged and shown without details."""
    if isinstance(error, HTTPException) and (error.code or ERRORS) < ERRORS:
        return make_response(error.get_response())
    document = _document(error)
    if isinstance(error, UnavailableError):
        log.warning("answered %d: %s", document["status"], error)
    elif document["status"] >= HTTPStatus.INTERNAL_SERVER_ERROR:
        log.error("answered %d", document["status"], exc_info=error)
    response = Response(
        json.dumps(document, ensure_ascii=False), document["status"], mimetype=MEDIA_TYPE
    )
    if isinstance(error, HTTPException):
        for name, value in error.get_headers():
            if name.lower() not in ("content-type", "content-length"):
                response.headers[name] = value
    return response


def _document(error: Exception) -> dict[str, Any]:
    if isinstance(error, ScreeningError):
        return _ours(error)
    if isinstance(error, HTTPException):
        return _of_http(error)
    return _titled("internal", HTTPStatus.INTERNAL_SERVER_ERROR, "Internal error")


def _ours(error: ScreeningError) -> dict[str, Any]:
    answer = next(row for row in TABLE if isinstance(error, row.kind))
    document = _titled(error.code, answer.status, answer.title)
    if answer.status is not HTTPStatus.INTERNAL_SERVER_ERROR:
        document["detail"] = error.message
    for fact in ("place", "kind", "ident", "flags", "dependency"):
        if getattr(error, fact, None) is not None:
            document[fact] = getattr(error, fact)
    return document


def _of_http(error: HTTPException) -> dict[str, Any]:
    status = HTTPStatus(error.code or HTTPStatus.INTERNAL_SERVER_ERROR)
    document = _titled(status.name.lower(), status, status.phrase)
    if error.description and status < HTTPStatus.INTERNAL_SERVER_ERROR:
        document["detail"] = error.description
    # webargs puts the schema's messages here: {"json": {"field": ["message"]}}
    messages = getattr(error, "data", {}).get("messages")
    if messages:
        document["detail"] = "the request does not fit the schema"
        document["errors"] = _places(messages)
    return document


def _titled(code: str, status: HTTPStatus, title: str) -> dict[str, Any]:
    return {"type": f"urn:screening:problem:{code}", "title": title, "status": int(status)}


def _places(messages: Any, place: str = "") -> list[dict[str, str]]:
    """Nested messages as a flat list of place and message."""
    if isinstance(messages, dict):
        return [
            found
            for key, value in messages.items()
            for found in _places(value, f"{place}.{key}".lstrip("."))
        ]
    if isinstance(messages, list):
        return [{"place": place, "message": str(message)} for message in messages]
    return [{"place": place, "message": str(messages)}]
