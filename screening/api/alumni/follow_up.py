"""Whom to call: open follow-ups, their calendar, and the daily job."""

from typing import Any

from flask import Response
from flask.views import MethodView
from flask_smorest import Blueprint

from screening.api.alumni import schemas
from screening.api.context import actor, services

blueprint = Blueprint(
    "api_alumni_follow_up", __name__, url_prefix="/api/v1/alumni", description=__doc__
)


@blueprint.route("/follow-ups")
class FollowUps(MethodView):
    """Open follow-ups."""

    @blueprint.arguments(schemas.DueQuery, location="query")
    @blueprint.response(200, schemas.DueFollowUps)
    def get(self, query: dict[str, Any]) -> Any:
        """Due by a day (today), in order of their days."""
        cursor, limit = query.pop("cursor", None), query.pop("limit")
        return services.alumni.follow_up.due(query, cursor, limit)


@blueprint.route("/follow-ups/summary")
class Summary(MethodView):
    """Counts."""

    @blueprint.arguments(schemas.SummaryQuery, location="query")
    @blueprint.response(200, schemas.Summary)
    def get(self, query: dict[str, Any]) -> Any:
        """How many are due, overdue, and nobody's."""
        return services.alumni.follow_up.summary(query["assignee"])


@blueprint.route("/follow-ups/assignments")
class Assignments(MethodView):
    """Assigning many."""

    @blueprint.arguments(schemas.AssignIn)
    @blueprint.response(200, schemas.Changed)
    def post(self, body: dict[str, Any]) -> dict[str, int]:
        """Give follow-ups to somebody."""
        changed = services.alumni.follow_up.assign(body["follow_ups"], body["assignee"], actor())
        return {"changed": changed}


@blueprint.route("/follow-ups/<follow_up>")
class FollowUp(MethodView):
    """One follow-up."""

    @blueprint.etag
    @blueprint.response(200, schemas.FollowUp)
    def get(self, follow_up: str) -> Any:
        """Show a follow-up."""
        return services.alumni.follow_up.get(follow_up)

    @blueprint.etag
    @blueprint.arguments(schemas.FollowUpEdit)
    @blueprint.response(200, schemas.FollowUp)
    def patch(self, body: dict[str, Any], follow_up: str) -> Any:
        """Move it or give it to somebody else; needs If-Match with the ETag that was shown."""
        before = services.alumni.follow_up.get(follow_up)
        blueprint.check_etag(before, schemas.FollowUp)
        return services.alumni.follow_up.change(follow_up, body, actor(), before["version"])


@blueprint.route("/calendar.ics")
class Calendar(MethodView):
    """The calendar feed."""

    @blueprint.arguments(schemas.CalendarQuery, location="query")
    @blueprint.response(200, content_type="text/calendar")
    def get(self, query: dict[str, Any]) -> Response:
        """The open follow-ups of an assignee as iCalendar, people by their initials."""
        text = services.alumni.calendars.of(query["assignee"])
        return Response(text, mimetype="text/calendar")


@blueprint.route("/calendars")
class Calendars(MethodView):
    """Secret addresses of calendars."""

    @blueprint.arguments(schemas.CalendarQuery)
    @blueprint.response(201, schemas.CalendarLink)
    def post(self, body: dict[str, Any]) -> Any:
        """A new secret address for a calendar program, shown once; the one before is worthless."""
        return services.alumni.calendars.subscribe(body["assignee"], actor())


@blueprint.route("/calendars/<assignee>")
class CalendarAddress(MethodView):
    """The secret address of one assignee."""

    @blueprint.response(204)
    def delete(self, assignee: str) -> None:
        """Take the address back."""
        services.alumni.calendars.unsubscribe(assignee, actor())


@blueprint.route("/daily")
class Daily(MethodView):
    """The daily job."""

    @blueprint.response(200)
    def post(self) -> Any:
        """Do now what the daily job does; safe to run again."""
        return services.alumni.daily.run()


@blueprint.route("/mails")
class Mails(MethodView):
    """Mails."""

    @blueprint.response(200, schemas.Mails)
    def get(self) -> Any:
        """How many are in each state, and those nobody knows about."""
        return services.alumni.daily.state()


@blueprint.route("/mails/resending")
class Resend(MethodView):
    """Sending again."""

    @blueprint.arguments(schemas.ResendIn)
    @blueprint.response(200, schemas.Mails)
    def post(self, body: dict[str, Any]) -> Any:
        """Send one again that is uncertain or failed."""
        services.alumni.daily.resend(body["key"], actor())
        return services.alumni.daily.state()
