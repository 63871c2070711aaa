"""Schemes, programmes, placements and their outcomes."""

from io import BytesIO
from typing import Any

from flask import Response, request, send_file, url_for
from flask.views import MethodView
from flask_smorest import Blueprint
from marshmallow import ValidationError
from werkzeug.exceptions import UnprocessableEntity

from screening.api.alumni import schemas
from screening.api.context import actor, services
from screening.api.schemas import PageQuery

blueprint = Blueprint(
    "api_alumni_places", __name__, url_prefix="/api/v1/alumni", description=__doc__
)


@blueprint.route("/schemes")
class Schemes(MethodView):
    """Schemes."""

    @blueprint.response(200, schemas.Schemes)
    def get(self) -> Any:
        """Every scheme with its longest duration, its documents and its source."""
        return services.alumni.programmes.schemes()


@blueprint.route("/programmes")
class Programmes(MethodView):
    """All programmes."""

    @blueprint.arguments(PageQuery, location="query")
    @blueprint.response(200, schemas.Programmes)
    def get(self, query: dict[str, Any]) -> Any:
        """List programmes in the order they were made."""
        return services.alumni.programmes.list(query.get("cursor"), query["limit"])

    @blueprint.arguments(schemas.ProgrammeIn)
    @blueprint.response(201, schemas.Programme)
    def post(self, body: dict[str, Any]) -> tuple[Any, int, dict[str, str]]:
        """Add a programme."""
        view = services.alumni.programmes.add(body, actor())
        place = url_for("api_alumni_places.Programme", programme=view["id"])
        return view, 201, {"Location": place}


@blueprint.route("/programmes/<programme>")
class Programme(MethodView):
    """One programme."""

    @blueprint.etag
    @blueprint.response(200, schemas.Programme)
    def get(self, programme: str) -> Any:
        """Show a programme with its plan."""
        return services.alumni.programmes.get(programme)

    @blueprint.etag
    @blueprint.arguments(schemas.ProgrammeIn)
    @blueprint.response(200, schemas.Programme)
    def put(self, body: dict[str, Any], programme: str) -> Any:
        """Replace its description; needs If-Match with the ETag that was shown."""
        before = services.alumni.programmes.get(programme)
        blueprint.check_etag(before, schemas.Programme)
        return services.alumni.programmes.change(programme, body, actor(), before["version"])


@blueprint.route("/programmes/<programme>/plan")
class Plan(MethodView):
    """The plan of places."""

    @blueprint.arguments(schemas.PlanQuery, location="query")
    @blueprint.response(200, schemas.Plan)
    def get(self, query: dict[str, Any], programme: str) -> Any:
        """The plan against what is filled, on a day and in the months after it."""
        return services.alumni.programmes.plan(programme, query["on"], query["months"])


@blueprint.route("/programmes/<programme>/answers")
class Answers(MethodView):
    """Anonymous answers."""

    @blueprint.response(200, schemas.Answers)
    def get(self, programme: str) -> Any:
        """The anonymous answers to the questionnaire, counted; small counts are left out."""
        return services.alumni.figures.answers(programme)


@blueprint.route("/placements")
class Placements(MethodView):
    """All placements."""

    @blueprint.arguments(schemas.PlacementsQuery, location="query")
    @blueprint.response(200, schemas.Placements)
    def get(self, query: dict[str, Any]) -> Any:
        """List placements in the order they were planned."""
        return services.alumni.placements.list(
            query.get("cursor"), query["limit"], query["programme"], query["state"], query["person"]
        )

    @blueprint.arguments(schemas.PlacementIn)
    @blueprint.response(201, schemas.Placement)
    def post(self, body: dict[str, Any]) -> tuple[Any, int, dict[str, str]]:
        """Plan a placement; overlaps, overruns and full programmes are refused."""
        view = services.alumni.placements.create(body, actor())
        place = url_for("api_alumni_places.Placement", placement=view["id"])
        return view, 201, {"Location": place}


@blueprint.route("/placements/unconfirmed")
class Unconfirmed(MethodView):
    """Placements to confirm."""

    @blueprint.response(200)
    def get(self) -> Any:
        """Those that should have begun or ended and of which nobody has said so."""
        return services.alumni.placements.unconfirmed()


@blueprint.route("/placements/<placement>")
class Placement(MethodView):
    """One placement."""

    @blueprint.etag
    @blueprint.response(200, schemas.Placement)
    def get(self, placement: str) -> Any:
        """Show a placement with its events, agreements and follow-ups."""
        return services.alumni.placements.get(placement)

    @blueprint.etag
    @blueprint.arguments(schemas.PlacementEdit)
    @blueprint.response(200, schemas.Placement)
    def patch(self, body: dict[str, Any], placement: str) -> Any:
        """Change mentor, goals or unit; needs If-Match with the ETag that was shown."""
        before = services.alumni.placements.get(placement)
        blueprint.check_etag(before, schemas.Placement)
        return services.alumni.placements.edit(placement, body, actor(), before["version"])


@blueprint.route("/placements/<placement>/start")
class Start(MethodView):
    """Beginning."""

    @blueprint.arguments(schemas.StartIn)
    @blueprint.response(200, schemas.Placement)
    def post(self, body: dict[str, Any], placement: str) -> Any:
        """Say that it began; the documents of its scheme must be there."""
        return services.alumni.placements.start(
            placement, body["on"], actor(), over_plan=body.get("over_plan", False)
        )


@blueprint.route("/placements/<placement>/completion")
class Complete(MethodView):
    """Completing."""

    @blueprint.arguments(schemas.OnIn)
    @blueprint.response(200, schemas.Placement)
    def post(self, body: dict[str, Any], placement: str) -> Any:
        """Say that it was completed."""
        return services.alumni.placements.complete(placement, body["on"], actor())


@blueprint.route("/placements/<placement>/interruption")
class Interrupt(MethodView):
    """Breaking off."""

    @blueprint.arguments(schemas.InterruptIn)
    @blueprint.response(200, schemas.Placement)
    def post(self, body: dict[str, Any], placement: str) -> Any:
        """Say that it was broken off, and why."""
        return services.alumni.placements.interrupt(placement, body, actor())


@blueprint.route("/placements/<placement>/cancellation")
class Cancel(MethodView):
    """Not beginning."""

    @blueprint.arguments(schemas.ReasonIn)
    @blueprint.response(200, schemas.Placement)
    def post(self, body: dict[str, Any], placement: str) -> Any:
        """Say that a planned one will not begin, and why."""
        return services.alumni.placements.cancel(placement, body, actor())


@blueprint.route("/placements/<placement>/extension")
class Extend(MethodView):
    """Extending."""

    @blueprint.arguments(schemas.EndIn)
    @blueprint.response(200, schemas.Placement)
    def post(self, body: dict[str, Any], placement: str) -> Any:
        """Give it a later end, within the extension of its scheme and the plan of places."""
        return services.alumni.placements.extend(
            placement, body["end"], actor(), over_plan=body.get("over_plan", False)
        )


@blueprint.route("/placements/<placement>/agreements")
class Agreements(MethodView):
    """Agreements."""

    @blueprint.response(201, schemas.Placement)
    def post(self, placement: str) -> Any:
        """Add one: JSON with its `reference` in the archive, or a form with the `file` itself."""
        if request.mimetype == "multipart/form-data":
            form = _agreement("form", request.form.to_dict())
            given = request.files.get("file")
            file = (given.filename or "avtale", given.read()) if given else None
        else:
            form, file = _agreement("json", request.get_json()), None
        return services.alumni.placements.add_agreement(placement, form, file, actor())


@blueprint.route("/placements/<placement>/agreements/<agreement>/file")
class AgreementFile(MethodView):
    """The file of an agreement."""

    @blueprint.response(200, content_type="application/octet-stream")
    def get(self, placement: str, agreement: str) -> Response:
        """An agreement that is kept here, as it was sent."""
        name, data = services.alumni.placements.agreement(placement, agreement)
        return send_file(
            BytesIO(data), "application/octet-stream", as_attachment=True, download_name=name
        )


@blueprint.route("/placements/<placement>/outcomes")
class Outcomes(MethodView):
    """Outcomes."""

    @blueprint.response(200, schemas.Outcomes)
    def get(self, placement: str) -> Any:
        """Every outcome of a placement, with which of them count."""
        return services.alumni.outcomes.of(placement)

    @blueprint.arguments(schemas.OutcomeIn)
    @blueprint.response(201, schemas.Outcome)
    def post(self, body: dict[str, Any], placement: str) -> Any:
        """Record an outcome at a point, or correct one."""
        return services.alumni.outcomes.record(placement, body, actor())


@blueprint.route("/placements/<placement>/links")
class Links(MethodView):
    """Personal links."""

    @blueprint.arguments(schemas.LinkIn)
    @blueprint.response(201, schemas.Link)
    def post(self, body: dict[str, Any], placement: str) -> Any:
        """A personal link to the questionnaire, to hand over by hand."""
        return services.alumni.questionnaires.link(placement, body["point"], actor())


def _agreement(location: str, given: Any) -> dict[str, Any]:
    """The fields of an agreement, however they were sent; refused as other bodies are (422)."""
    try:
        fields: dict[str, Any] = schemas.AgreementIn().load(given)
    except ValidationError as error:
        refusal = UnprocessableEntity()
        refusal.data = {"messages": {location: error.messages}}  # type: ignore[attr-defined]
        raise refusal from error
    return fields
