"""What a request of the API needs: the services, and who acts."""

from typing import TYPE_CHECKING, cast

from flask import Flask, current_app
from werkzeug.local import LocalProxy

if TYPE_CHECKING:
    from screening.bootstrap import Services

_KEY = "screening.services"


def attach(app: Flask, services: "Services") -> None:
    """Makes the services available to every request of this application."""
    app.extensions[_KEY] = services


def _services() -> "Services":
    return cast("Services", current_app.extensions[_KEY])


services: "Services" = LocalProxy(_services)  # type: ignore[assignment]


def actor() -> str:
    """Who is recorded as having done this; until sign-in exists, a program on this machine."""
    return "lokalt program"
