"""Figures, import and export."""

from typing import Any

from flask import Response, request
from flask.views import MethodView
from flask_smorest import Blueprint
from werkzeug.exceptions import BadRequest

from screening.api.alumni import schemas
from screening.api.context import actor, services

blueprint = Blueprint(
    "api_alumni_figures", __name__, url_prefix="/api/v1/alumni", description=__doc__
)

CSV = "text/csv"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@blueprint.route("/figures")
class Figures(MethodView):
    """Figures as JSON."""

    @blueprint.response(200, schemas.Figures)
    def get(self) -> Any:
        """What became of everyone; a cell of fewer than 5 people is null, against subtraction."""
        return services.alumni.figures.report()


@blueprint.route("/figures.csv")
class FiguresCsv(MethodView):
    """Figures as CSV."""

    @blueprint.response(200, content_type=CSV)
    def get(self) -> Response:
        """The same, a line for each row."""
        return _file(services.alumni.figures.csv(), CSV, "alumni.csv")


@blueprint.route("/figures.xlsx")
class FiguresXlsx(MethodView):
    """Figures as a workbook."""

    @blueprint.response(200, content_type=XLSX)
    def get(self) -> Response:
        """The same, with charts."""
        return _file(services.alumni.figures.xlsx(), XLSX, "alumni.xlsx")


@blueprint.route("/figures/<measure>.svg")
class Chart(MethodView):
    """A chart."""

    @blueprint.response(200, content_type="image/svg+xml")
    def get(self, measure: str) -> Response:
        """One measure, a bar for each year."""
        text = services.alumni.figures.svg(measure)
        return Response(text, mimetype="image/svg+xml")


_FORM = {
    "content": {
        "multipart/form-data": {
            "schema": {
                "type": "object",
                "required": ["file"],
                "properties": {
                    "file": {"type": "string", "contentMediaType": "application/octet-stream"},
                    "mapping": {"type": "string", "contentMediaType": "application/yaml"},
                    "dry_run": {"type": "string", "enum": ["true", "false"]},
                },
            }
        }
    }
}


@blueprint.route("/imports")
class Imports(MethodView):
    """Import."""

    @blueprint.doc(requestBody=_FORM)
    @blueprint.response(200, schemas.ImportReport)
    def post(self) -> Any:
        """Import a CSV or XLSX file, with a mapping file or columns called as the fields are."""
        file, mapping = request.files.get("file"), request.files.get("mapping")
        dry_run = request.form.get("dry_run", "false")
        if file is None or dry_run not in ("true", "false"):
            raise BadRequest("a form with a 'file', and 'dry_run' true or false, is expected")
        columns = (mapping.read(), mapping.filename or "mapping") if mapping else None
        return services.alumni.exchange.import_file(
            file.read(), file.filename or "file", columns, dry_run == "true", actor()
        )


@blueprint.route("/export")
class Export(MethodView):
    """Export."""

    @blueprint.arguments(schemas.ExportQuery, location="query")
    @blueprint.response(200, content_type=CSV)
    def get(self, query: dict[str, Any]) -> Response:
        """People, placements, outcomes and consents, without notes; an import reads it back."""
        kind = query["format"]
        data = services.alumni.exchange.export(kind)
        return _file(data, CSV if kind == "csv" else XLSX, f"alumni.{kind}")


def _file(data: bytes, mimetype: str, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(data, mimetype=mimetype, headers=headers)
