"""Searching the CV database: all of it by POST, so that no question stands in an address or log."""

from typing import Any

from flask import Response
from flask.views import MethodView
from flask_smorest import Blueprint

from screening.api import search_schemas as schemas
from screening.api.context import actor, services
from screening.services.search_export import FORMATS
from screening.services.search_request import SearchRequest, request_of
from screening.services.views import (
    CutReport,
    LoggedSearchView,
    SavedHitView,
    SavedSearchView,
    SearchReport,
)

blueprint = Blueprint("api_searching", __name__, url_prefix="/api/v1", description=__doc__)

_NOT_ASKED = ("limit", "cursor", "sentences", "criterion")


def _request(body: dict[str, Any]) -> SearchRequest:
    asked = {name.rstrip("_"): value for name, value in body.items() if name not in _NOT_ASKED}
    return request_of(asked)


@blueprint.route("/search")
class Search(MethodView):
    """Search."""

    @blueprint.arguments(schemas.SearchIn)
    @blueprint.response(200, schemas.Search)
    def post(self, body: dict[str, Any]) -> SearchReport:
        """Search CVs by meaning, words and filters; who is shown is stored."""
        page = body["limit"], body["cursor"], body["sentences"]
        return services.search.search(_request(body), actor(), *page)


@blueprint.route("/search/cut")
class Cut(MethodView):
    """What cut them."""

    @blueprint.arguments(schemas.RequestIn)
    @blueprint.response(200, schemas.Cut)
    def post(self, body: dict[str, Any]) -> CutReport:
        """For every criterion, how many more would be found without it."""
        return services.search.cut(_request(body))


@blueprint.route("/search/lacking")
class Lacking(MethodView):
    """Whom one criterion cuts away."""

    @blueprint.arguments(schemas.LackingIn)
    @blueprint.response(200, schemas.Search)
    def post(self, body: dict[str, Any]) -> SearchReport:
        """Who meets every criterion but one."""
        asked = _request(body)
        return services.search.lacking(asked, body["criterion"], actor(), body["limit"])


@blueprint.route("/search/export")
class Export(MethodView):
    """A result list as a file."""

    @blueprint.arguments(schemas.ExportIn)
    @blueprint.response(200, content_type="application/octet-stream")
    def post(self, body: dict[str, Any]) -> Response:
        """Write everybody found, and the search that found them, as CSV or XLSX."""
        content = services.search_export.write(body["search"], actor(), body["format"])
        response = Response(content, mimetype=FORMATS[body["format"]])
        response.headers.set(
            "Content-Disposition", "attachment", filename=f"{body['search']}.{body['format']}"
        )
        return response


@blueprint.route("/search/suggestions")
class Suggest(MethodView):
    """Typeahead."""

    @blueprint.arguments(schemas.SuggestIn)
    @blueprint.response(200, schemas.Suggested)
    def post(self, body: dict[str, Any]) -> dict[str, list[str]]:
        """What begins so: titles, skills, places, institutions, professions."""
        found = services.suggestions.suggest(body["kind"], body["beginning"], body["limit"])
        return {"suggestions": found}


@blueprint.route("/search/log")
class Log(MethodView):
    """Who was shown whom."""

    @blueprint.arguments(schemas.LogQuery, location="query")
    @blueprint.response(200, schemas.LoggedSearch(many=True))
    def get(self, asked: dict[str, Any]) -> list[LoggedSearchView]:
        """List searches with filters, pages and the ids shown, newest first."""
        return services.search.log(
            asked["actor"], asked["candidate"], asked["before"], asked["limit"]
        )


@blueprint.route("/saved-searches")
class SavedSearches(MethodView):
    """Saved searches."""

    @blueprint.response(200, schemas.Saved(many=True))
    def get(self) -> list[SavedSearchView]:
        """List one's own and those that are shared."""
        return services.saved_searches.all(actor())

    @blueprint.arguments(schemas.SavedIn)
    @blueprint.response(201, schemas.Saved)
    def post(self, body: dict[str, Any]) -> SavedSearchView:
        """Keep a search; a job then looks for people who are new in it."""
        request = _request(body["request"])
        return services.saved_searches.save(
            body["name"], request, actor(), body["shared"], body["alerts"]
        )


@blueprint.route("/saved-searches/<saved>")
class SavedSearch(MethodView):
    """One saved search."""

    @blueprint.response(200, schemas.Saved)
    def get(self, saved: str) -> SavedSearchView:
        """Show a saved search."""
        return services.saved_searches.get(saved, actor())

    @blueprint.arguments(schemas.SavedChangeIn)
    @blueprint.response(200, schemas.Saved)
    def patch(self, body: dict[str, Any], saved: str) -> SavedSearchView:
        """Rename, share, or turn alerts on or off."""
        return services.saved_searches.change(saved, body, actor())

    @blueprint.response(204)
    def delete(self, saved: str) -> None:
        """Delete a saved search."""
        services.saved_searches.delete(saved, actor())


@blueprint.route("/saved-searches/<saved>/found")
class SavedFound(MethodView):
    """Whom a saved search has found."""

    @blueprint.arguments(schemas.FoundQuery, location="query")
    @blueprint.response(200, schemas.SavedHit(many=True))
    def get(self, asked: dict[str, Any], saved: str) -> list[SavedHitView]:
        """List who is new since its owner looked, or everybody it has found."""
        return services.saved_searches.found(saved, actor(), only_new=not asked["everybody"])
