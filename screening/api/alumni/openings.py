"""Openings, matches and invitations."""

from typing import Any

from flask import url_for
from flask.views import MethodView
from flask_smorest import Blueprint

from screening.api.alumni import schemas
from screening.api.context import actor, services
from screening.errors import InvalidInputError

blueprint = Blueprint(
    "api_alumni_openings", __name__, url_prefix="/api/v1/alumni", description=__doc__
)


@blueprint.route("/openings")
class Openings(MethodView):
    """All openings."""

    @blueprint.arguments(schemas.OpeningsQuery, location="query")
    @blueprint.response(200, schemas.Openings)
    def get(self, query: dict[str, Any]) -> Any:
        """List openings in the order they were made."""
        return services.alumni.openings.list(query.get("cursor"), query["limit"], query["state"])

    @blueprint.arguments(schemas.OpeningIn)
    @blueprint.response(201, schemas.Opening)
    def post(self, body: dict[str, Any]) -> tuple[Any, int, dict[str, str]]:
        """Add an internal opening, or take a posting as one."""
        unit, posting = body.pop("unit", None), body.pop("posting", None)
        if posting is None:
            view = services.alumni.openings.add(body, unit, actor())
        elif body:
            raise InvalidInputError("a posting has its own requirements", next(iter(body)))
        else:
            view = services.alumni.openings.add_posting(posting, unit, actor())
        return view, 201, {"Location": url_for("api_alumni_openings.Opening", opening=view["id"])}


@blueprint.route("/openings/<opening>")
class Opening(MethodView):
    """One opening."""

    @blueprint.response(200, schemas.Opening)
    def get(self, opening: str) -> Any:
        """Show an opening with everybody who was invited."""
        return services.alumni.openings.get(opening)


@blueprint.route("/openings/<opening>/closing")
class Closing(MethodView):
    """Closing."""

    @blueprint.response(200, schemas.Opening)
    def post(self, opening: str) -> Any:
        """Close an opening; nobody is matched or invited any more."""
        return services.alumni.openings.close(opening, actor())


@blueprint.route("/openings/<opening>/matches")
class Matches(MethodView):
    """Matching."""

    @blueprint.response(200, schemas.Matches)
    def get(self, opening: str) -> Any:
        """Alumni who consent to be found, with verdicts and evidence as in screening."""
        return services.alumni.openings.match(opening)


@blueprint.route("/openings/<opening>/invitations")
class Invitations(MethodView):
    """Inviting."""

    @blueprint.arguments(schemas.InviteIn)
    @blueprint.response(201, schemas.Invitation)
    def post(self, body: dict[str, Any], opening: str) -> Any:
        """Invite somebody; the daily job sends the letter."""
        return services.alumni.openings.invite(opening, body["person"], actor())


@blueprint.route("/invitations/<invitation>")
class Invitation(MethodView):
    """One invitation."""

    @blueprint.etag
    @blueprint.response(200, schemas.Invitation)
    def get(self, invitation: str) -> Any:
        """Show an invitation."""
        return services.alumni.openings.invitation(invitation)

    @blueprint.etag
    @blueprint.arguments(schemas.InvitationEdit)
    @blueprint.response(200, schemas.Invitation)
    def patch(self, body: dict[str, Any], invitation: str) -> Any:
        """Take down the answer or the result; needs If-Match with the ETag that was shown."""
        before = services.alumni.openings.invitation(invitation)
        blueprint.check_etag(before, schemas.Invitation)
        if len(body) != 1:
            raise InvalidInputError("either answer or result is expected")
        if "answer" in body:
            return services.alumni.openings.answer(
                invitation, body["answer"], actor(), before["version"]
            )
        return services.alumni.openings.result(
            invitation, body["result"], actor(), before["version"]
        )


@blueprint.route("/invitations/<invitation>/sharing")
class Sharing(MethodView):
    """Handing over."""

    @blueprint.response(200, schemas.Invitation)
    def post(self, invitation: str) -> Any:
        """Hand name and ways to reach to the unit that hires; needs the consent to it."""
        return services.alumni.openings.share(invitation, actor())
