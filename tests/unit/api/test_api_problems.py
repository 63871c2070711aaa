import json

import pytest
from flask import Flask
from werkzeug.exceptions import MethodNotAllowed, NotFound

from screening import errors
from screening.api import problems


def document(error: Exception) -> tuple[int, dict[str, object]]:
    with Flask("test").test_request_context("/api/v1/x"):
        response = problems.problem(error)
    assert response.mimetype == "application/problem+json"
    body = json.loads(response.get_data(as_text=True))
    assert body["status"] == response.status_code
    assert body["type"].startswith("urn:screening:problem:")
    assert body["title"]
    return response.status_code, body


def every_error(kind: type = errors.ScreeningError) -> list[type[errors.ScreeningError]]:
    return [kind, *(found for child in kind.__subclasses__() for found in every_error(child))]


def test_every_kind_of_error_has_a_row():
    for kind in every_error():
        assert any(issubclass(kind, row.kind) for row in problems.TABLE)


def test_the_first_row_that_fits_is_the_narrowest():
    for number, row in enumerate(problems.TABLE):
        assert not any(issubclass(row.kind, before.kind) for before in problems.TABLE[:number])


@pytest.mark.parametrize(
    ("error", "status", "fact"),
    [
        (errors.NotFoundError("posting", "p-1"), 404, ("ident", "p-1")),
        (errors.InvalidInputError("wrong", "a.b"), 400, ("place", "a.b")),
        (errors.OpenFlagsError(["f-1"]), 409, ("flags", ["f-1"])),
        (errors.ConflictError("locked"), 409, ("detail", "locked")),
        (errors.UnavailableError("index", "gone"), 503, ("dependency", "index")),
        (errors.UnreadableFileError("no_text", "scan"), 422, ("detail", "scan")),
        (NotFound(), 404, ("title", "Not Found")),
    ],
)
def test_errors_carry_their_facts(error, status, fact):
    got, body = document(error)
    assert got == status
    assert body[fact[0]] == fact[1]


def test_an_unexpected_error_tells_nothing_about_itself(caplog):
    status, body = document(RuntimeError("secret name"))
    assert status == 500
    assert "secret" not in json.dumps(body)
    assert "secret name" in caplog.text  # for whoever runs the service


def test_allowed_methods_are_kept():
    with Flask("test").test_request_context("/api/v1/x"):
        response = problems.problem(MethodNotAllowed(["GET"]))
    assert response.headers["Allow"] == "GET"
