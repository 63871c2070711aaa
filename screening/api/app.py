"""Puts the API on a Flask application."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flask import Flask, Response
from flask.json.provider import DefaultJSONProvider
from flask_smorest import Api

from screening.api import (
    candidates,
    context,
    credentials,
    health,
    origin,
    postings,
    problems,
    schemas,
    searching,
    shortlists,
)
from screening.api.alumni import figures, follow_up, openings, people, places

if TYPE_CHECKING:
    from screening.bootstrap import Services

VERSION = "1"


class _QuietApi(Api):  # type: ignore[misc]
    """Leaves errors to `problems`, which answers all of them alike."""

    ERROR_SCHEMA = schemas.Problem

    def _register_error_handlers(self) -> None:
        """Registers none."""


def register(
    app: Flask, services: "Services", otherwise: Callable[[Exception], Response]
) -> list[Any]:
    """Adds the API's routes, its OpenAPI document and its error answers.

    Args:
        app: the application to add them to.
        services: the use cases behind the API.
        otherwise: answers errors outside the API's paths.

    Returns:
        The blueprints added, for whoever has to exempt them from the forms' tokens.
    """
    context.attach(app, services)
    provider = app.json
    if isinstance(provider, DefaultJSONProvider):
        provider.ensure_ascii = False
        provider.sort_keys = False  # the order of the contract
    app.config.update(
        API_TITLE="Screening",
        API_VERSION=VERSION,
        OPENAPI_VERSION="3.1.0",
        OPENAPI_URL_PREFIX="/api/v1",
        OPENAPI_JSON_PATH="openapi.json",
        API_SPEC_OPTIONS={"info": {"license": {"name": "EUPL-1.2"}}},
    )
    api = _QuietApi(app)
    rooms = (
        postings.blueprint,
        shortlists.blueprint,
        candidates.blueprint,
        searching.blueprint,
        credentials.blueprint,
        people.blueprint,
        places.blueprint,
        follow_up.blueprint,
        openings.blueprint,
        figures.blueprint,
    )
    for blueprint in rooms:
        api.register_blueprint(blueprint)
    _declare_problems(api)
    app.register_blueprint(health.blueprint)
    app.before_request(_guard)
    problems.register(app, otherwise)
    return [*rooms, health.blueprint]


def _guard() -> None:
    if problems.concerns():
        origin.refuse_other_sites()


def _declare_problems(api: Api) -> None:
    """Says in the OpenAPI document that errors are problem documents, not plain JSON."""
    for response in api.spec.components.responses.values():
        content = response.get("content", {})
        if "Problem" in str(content.get("application/json")):
            content[problems.MEDIA_TYPE] = content.pop("application/json")
