"""Upload of CVs to a posting, and how far the reading of them has come."""

import json
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from screening.services.uploads import Upload, unpacked
from screening.services.views import FailedFile, ImportReport
from screening.web.context import actor, services

pages = Blueprint("uploads", __name__, url_prefix="/utlysninger/<posting>/soknader")


@pages.get("")
def show(posting: str) -> str:
    """The form."""
    return _form(posting)


@pages.post("")
def receive(posting: str) -> ResponseReturnValue:
    """Stores the files; they are read by a worker, and the answer shows how far that is."""
    files = [file for file in request.files.getlist("files") if file.filename]
    if not files:
        return _form(posting, _("Choose at least one file.")), 400
    view = services.postings.get(posting)
    uploads = [Upload(str(file.filename), file.stream) for file in files]
    received = services.intake.receive(unpacked(uploads), posting, actor())
    documents, refused = received.documents, received.failed
    return render_template(
        "uploads/received.html", area="postings", posting=view, **_status(documents, refused)
    )


@pages.post("/status")
def status(posting: str) -> str:
    """How far the reading of these documents has come, as a page or as a part of one."""
    documents = request.form.getlist("document")
    refused = [_refused(item) for item in request.form.getlist("refused")]
    template = "status.html" if "HX-Request" in request.headers else "received.html"
    return render_template(
        f"uploads/{template}",
        area="postings",
        posting=services.postings.get(posting),
        **_status(documents, [item for item in refused if item]),
    )


@pages.post("/<application>/godta")
def admit(posting: str, application: str) -> ResponseReturnValue:
    """Lets a late application be screened like the others."""
    services.postings.admit(application, actor())
    flash(_("The late application is admitted and will be screened."), "success")
    return redirect(url_for("postings.show", posting=posting), 303)


def _form(posting: str, problem: str | None = None) -> str:
    return render_template(
        "uploads/show.html",
        area="postings",
        posting=services.postings.get(posting),
        problem=problem,
    )


def _status(documents: list[str], refused: list[FailedFile]) -> dict[str, Any]:
    report: ImportReport = services.intake.report(documents)
    return {
        "report": report | {"failed": [*refused, *report["failed"]]},
        "documents": documents,
        "refused": refused,
        "pending": services.intake.pending(documents),
    }


def _refused(text: str) -> FailedFile | None:
    """A file that was refused at the door, as the page itself sent it along."""
    try:
        found = json.loads(text)
        error = found["error"]
        return {
            "file": str(found["file"]),
            "error": {"code": str(error["code"]), "message": str(error["message"])},
        }
    except (ValueError, KeyError, TypeError):
        return None
