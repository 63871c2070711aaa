"""The CV database: candidates, duplicates, and the placing of credentials."""

from typing import Any

from flask import Response
from flask.views import MethodView
from flask_smorest import Blueprint

from screening.api import schemas
from screening.api.context import actor, services
from screening.domain import codec
from screening.domain.credential import CredentialInput
from screening.errors import NotFoundError
from screening.services.views import (
    CandidateView,
    CvVersionView,
    DuplicateView,
    MergeView,
)

blueprint = Blueprint("api_candidates", __name__, url_prefix="/api/v1", description=__doc__)


@blueprint.route("/candidates/<candidate>")
class Candidate(MethodView):
    """One candidate."""

    @blueprint.etag
    @blueprint.response(200, schemas.Candidate)
    def get(self, candidate: str) -> CandidateView:
        """Show a candidate with the parsed CV and its placed credentials."""
        return services.candidates.get(candidate)


@blueprint.route("/candidates/<candidate>/cv")
class Cv(MethodView):
    """The CV as it was read, and its correction."""

    @blueprint.etag
    @blueprint.arguments(schemas.CvCorrectionIn)
    @blueprint.response(200, schemas.Candidate)
    def put(self, body: dict[str, Any], candidate: str) -> CandidateView:
        """Correct what was read; needs If-Match with the ETag that the candidate was shown with."""
        before = services.candidates.get(candidate)
        blueprint.check_etag(before, schemas.Candidate)
        changes = {name: value for name, value in body.items() if name != "reason"}
        services.corrections.correct(
            before["candidate"], changes, body["reason"], before["version"], actor()
        )
        return services.candidates.get(candidate)


@blueprint.route("/candidates/<candidate>/cv/versions")
class Versions(MethodView):
    """The versions of a CV."""

    @blueprint.response(200, schemas.CvVersion(many=True))
    def get(self, candidate: str) -> list[CvVersionView]:
        """List the versions: read from a document, corrected by whom and why, oldest first."""
        return services.corrections.versions(candidate)


@blueprint.route("/candidates/<candidate>/cv/versions/<number>")
class Version(MethodView):
    """One version of a CV."""

    @blueprint.response(200)
    def get(self, candidate: str, number: str) -> dict[str, Any]:
        """Show a CV as it was at that version."""
        if not number.isascii() or not number.isdigit():
            raise NotFoundError("CV", f"{candidate}/{number}")
        return services.corrections.version(candidate, int(number))


@blueprint.route("/duplicates")
class Duplicates(MethodView):
    """Candidates who may be one person."""

    @blueprint.arguments(schemas.DuplicatesQuery, location="query")
    @blueprint.response(200, schemas.Duplicate(many=True))
    def get(self, query: dict[str, Any]) -> list[DuplicateView]:
        """List pairs with the reasons to think so, the most reasons first."""
        return services.merges.suggestions(query["candidate"])


@blueprint.route("/duplicates/apart")
class Apart(MethodView):
    """Candidates who are not one person."""

    @blueprint.arguments(schemas.ApartIn)
    @blueprint.response(204)
    def post(self, body: dict[str, Any]) -> None:
        """Say that two candidates are different people; they are not suggested again."""
        one, other = body["candidates"]
        services.merges.tell_apart(one, other, actor())


@blueprint.route("/merges")
class Merges(MethodView):
    """Merges."""

    @blueprint.arguments(schemas.MergeIn)
    @blueprint.response(201, schemas.Merge(many=True))
    def post(self, body: dict[str, Any]) -> list[MergeView]:
        """Merge two candidates who are one person; shows the merges of the one that is kept."""
        services.merges.merge(body["kept"], body["merged"], body["reason"], actor())
        return services.merges.of(body["kept"])


@blueprint.route("/merges/<merge>")
class Merge(MethodView):
    """One merge."""

    @blueprint.response(204)
    def delete(self, merge: str) -> None:
        """Undo a merge: both are shown again with what they had."""
        services.merges.undo(merge, actor())


@blueprint.route("/candidates/<candidate>/text")
class Text(MethodView):
    """The text of a CV."""

    @blueprint.response(200, content_type="text/plain")
    def get(self, candidate: str) -> Response:
        """The CV's text as it was read; evidence offsets count its code points."""
        text = services.candidates.get(candidate)["cv"].get("text", "")
        return Response(text, mimetype="text/plain")


@blueprint.route("/credentials/placements")
class Placements(MethodView):
    """Foreign credentials."""

    @blueprint.arguments(schemas.CredentialIn)
    @blueprint.response(200)
    def post(self, body: dict[str, Any]) -> Any:
        """Place a credential on the Norwegian ladder, with rule, source and honest range."""
        from screening.credentials import knowledge, resolver  # noqa: PLC0415 - loads its data

        country = body["country"]
        credential = CredentialInput(**{**body, "country": country.upper() if country else None})
        return codec.to_json(resolver.place(knowledge.load(), credential))
