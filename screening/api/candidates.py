"""The CV database: search, candidates, and the placing of credentials."""

from typing import Any

from flask import Response
from flask.views import MethodView
from flask_smorest import Blueprint

from screening.api import schemas
from screening.api.context import services
from screening.domain import codec
from screening.domain.credential import CredentialInput
from screening.services.views import CandidateView, SearchReport

blueprint = Blueprint("api_candidates", __name__, url_prefix="/api/v1", description=__doc__)


@blueprint.route("/search")
class Search(MethodView):
    """Search."""

    @blueprint.arguments(schemas.SearchIn)
    @blueprint.response(200, schemas.Search)
    def post(self, query: dict[str, Any]) -> SearchReport:
        """Search CVs by meaning and words; the question stays out of addresses and logs."""
        found: SearchReport = services.search.search(
            query["text"],
            min_nkr=query["min_nkr"],
            fields=tuple(query["fields_"]),
            languages=tuple(query["languages"]),
            limit=query["limit"],
            cursor=query["cursor"],
            posting=query["posting"],
        )
        return found


@blueprint.route("/candidates/<candidate>")
class Candidate(MethodView):
    """One candidate."""

    @blueprint.response(200, schemas.Candidate)
    def get(self, candidate: str) -> CandidateView:
        """Show a candidate with the parsed CV and its placed credentials."""
        return services.candidates.get(candidate)


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
