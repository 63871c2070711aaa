"""Postings, their applications and their screening."""

from typing import Any

from flask import request, url_for
from flask.views import MethodView
from flask_smorest import Blueprint
from werkzeug.exceptions import BadRequest

from screening.api import schemas
from screening.api.context import actor, services
from screening.api.paging import page
from screening.errors import ConflictError, NotFoundError
from screening.services.uploads import Upload, unpacked
from screening.services.views import ScreeningReport, VerdictView

blueprint = Blueprint("api_postings", __name__, url_prefix="/api/v1", description=__doc__)

_FILES = {
    "content": {
        "multipart/form-data": {
            "schema": {
                "type": "object",
                "required": ["files"],
                "properties": {
                    "files": {
                        "type": "array",
                        "items": {"type": "string", "contentMediaType": "application/octet-stream"},
                    }
                },
            }
        }
    }
}


@blueprint.route("/postings")
class Postings(MethodView):
    """All postings."""

    @blueprint.arguments(schemas.PageQuery, location="query")
    @blueprint.response(200, schemas.Postings)
    def get(self, query: dict[str, Any]) -> dict[str, Any]:
        """List postings, newest first."""
        found = services.postings.list()
        items, more = page(found, lambda one: one["posting"], query.get("cursor"), query["limit"])
        return {"items": items, "next": more}

    @blueprint.arguments(schemas.PostingIn)
    @blueprint.response(201, schemas.Posting)
    def post(self, posting: dict[str, Any]) -> tuple[Any, int, dict[str, str]]:
        """Publish a posting; its requirements are frozen from now on."""
        view = services.postings.add(posting, actor())
        return view, 201, {"Location": url_for("api_postings.Posting", posting=view["posting"])}


@blueprint.route("/postings/<posting>")
class Posting(MethodView):
    """One posting."""

    @blueprint.response(200, schemas.Posting)
    def get(self, posting: str) -> Any:
        """Show a posting."""
        return services.postings.get(posting)


@blueprint.route("/postings/<posting>/close")
class Close(MethodView):
    """Closing."""

    @blueprint.response(202, schemas.Posting)
    def post(self, posting: str) -> Any:
        """Close a posting now, also before its deadline, and start its screening."""
        return services.postings.close(posting, actor())


@blueprint.route("/postings/<posting>/applications")
class Applications(MethodView):
    """Applications."""

    @blueprint.doc(requestBody=_FILES)
    @blueprint.response(202, schemas.Received)
    def post(self, posting: str) -> dict[str, Any]:
        """Upload CVs as applications; they are read afterwards, see `status`."""
        return receive(posting)


@blueprint.route("/imports")
class Imports(MethodView):
    """Imports without a posting, and how far any import has come."""

    @blueprint.doc(requestBody=_FILES)
    @blueprint.response(202, schemas.Received)
    def post(self) -> dict[str, Any]:
        """Upload CVs to the CV database."""
        return receive(None)

    @blueprint.arguments(schemas.ImportQuery, location="query")
    @blueprint.response(200, schemas.ImportStatus)
    def get(self, query: dict[str, Any]) -> dict[str, Any]:
        """How far the reading of these documents has come."""
        documents = query["document"]
        report = services.intake.report(documents)
        return {
            "imported": report["imported"],
            "failed": report["failed"],
            "pending": services.intake.pending(documents),
        }


def receive(posting: str | None) -> dict[str, Any]:
    """Stores the files of the request.

    Raises:
        BadRequest: there is none in the field `files`.
    """
    files = [file for file in request.files.getlist("files") if file.filename]
    if not files:
        raise BadRequest("a multipart form with one or more files in the field 'files' is expected")
    uploads = [Upload(str(file.filename), file.stream) for file in files]
    reception = services.intake.receive(unpacked(uploads), posting, actor())
    return {
        "documents": reception.documents,
        "failed": reception.failed,
        "status": url_for("api_postings.Imports", document=reception.documents),
    }


@blueprint.route("/applications/<application>/admission")
class Admission(MethodView):
    """Late applications."""

    @blueprint.response(202, schemas.Posting)
    def post(self, application: str) -> Any:
        """Admit a late application, which is then screened like the others."""
        return services.postings.get(services.postings.admit(application, actor()))


@blueprint.route("/postings/<posting>/screening")
class Screening(MethodView):
    """The matrix."""

    @blueprint.arguments(schemas.ScreeningQuery, location="query")
    @blueprint.response(200, schemas.Screening)
    def get(self, query: dict[str, Any], posting: str) -> dict[str, Any]:
        """Applications by requirements with verdicts and evidence, in order of arrival."""
        report = services.screening.report(posting, query["language"])
        rows, more = page(
            report["applications"],
            lambda row: row["application"],
            query.get("cursor"),
            query["limit"],
        )
        return {**report, "applications": rows, "next": more}

    @blueprint.response(202, schemas.Posting)
    def post(self, posting: str) -> Any:
        """Ask once more for the screening of a closed posting, as after a failure."""
        if services.postings.get(posting)["state"] == "open":
            raise ConflictError("the posting is open; it is screened when it is closed")
        return services.postings.close(posting, actor())


@blueprint.route("/postings/<posting>/applications/<application>/verdicts/<requirement>")
class Verdict(MethodView):
    """One cell of the matrix."""

    @blueprint.etag
    @blueprint.response(200, schemas.VerdictOut)
    def get(self, posting: str, application: str, requirement: str) -> VerdictView:
        """Show the verdict that counts, the machine's and a person's."""
        return _verdict(services.screening.report(posting), application, requirement)

    @blueprint.etag
    @blueprint.arguments(schemas.VerdictIn)
    @blueprint.response(200, schemas.VerdictOut)
    def put(
        self, body: dict[str, Any], posting: str, application: str, requirement: str
    ) -> VerdictView:
        """Set a person's verdict, with a reason; needs If-Match with the ETag that was shown."""
        before = _verdict(services.screening.report(posting), application, requirement)
        blueprint.check_etag(before, schemas.VerdictOut)
        services.screening.set_verdict(
            application, requirement, body["verdict"], body["reason"], actor()
        )
        return _verdict(services.screening.report(posting), application, requirement)


def _verdict(report: ScreeningReport, application: str, requirement: str) -> VerdictView:
    for row in report["applications"]:
        if row["application"] == application:
            for verdict in row["verdicts"]:
                if verdict["requirement"] == requirement:
                    return verdict
            raise NotFoundError("requirement", requirement)
    raise NotFoundError("application", application)
