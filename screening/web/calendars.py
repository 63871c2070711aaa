"""Calendars of follow-ups at their secret addresses, for calendar programs: nobody signs in."""

from http import HTTPStatus

from flask import Blueprint, Response

from screening.errors import NotFoundError
from screening.web.context import services

pages = Blueprint("calendars", __name__, url_prefix="/kalender")


@pages.get("/<secret>.ics")
def show(secret: str) -> Response:
    """The open follow-ups behind the address; an unknown one says nothing."""
    try:
        text = services.alumni.calendars.open(secret)
    except NotFoundError:
        return Response(status=HTTPStatus.NOT_FOUND)
    return Response(text, mimetype="text/calendar")
