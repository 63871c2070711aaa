"""One cell of the matrix: its evidence in the CV, and a person's own verdict."""

import hashlib
import json
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from werkzeug.exceptions import NotFound

from screening.errors import ConflictError
from screening.services.views import VerdictView
from screening.web import language, matrix
from screening.web.context import actor, services

pages = Blueprint("verdicts", __name__, url_prefix="/utlysninger/<posting>/vurderinger")


@pages.get("/<application>/<requirement>")
def show(posting: str, application: str, requirement: str) -> str:
    """The evidence as a page of its own, or as the content of the panel beside the matrix."""
    template = "panel.html" if "HX-Request" in request.headers else "show.html"
    return render_template(f"verdicts/{template}", **_cell(posting, application, requirement))


@pages.post("/<application>/<requirement>")
def override(posting: str, application: str, requirement: str) -> ResponseReturnValue:
    """Records a person's verdict, unless somebody else changed the cell in the meantime."""
    cell = _cell(posting, application, requirement)
    reason = request.form.get("reason", "").strip()
    if request.form.get("seen") != cell["seen"]:
        raise ConflictError("the assessment was changed after this page was shown")
    if not reason:
        flash(_("Write a reason for your assessment."), "danger")
        return render_template("verdicts/show.html", **cell), 400
    services.screening.set_verdict(
        application, requirement, request.form.get("verdict", ""), reason, actor()
    )
    flash(_("Your assessment is saved."), "success")
    address = url_for("postings.show", posting=posting, _anchor=f"soknad-{application}")
    return redirect(address, 303)


def _cell(posting: str, application: str, requirement: str) -> dict[str, Any]:
    view = services.postings.get(posting)
    report = services.screening.report(posting, language.current())
    found = matrix.find_verdict(report, application, requirement)
    if found is None:
        raise NotFound
    row, column, verdict = found
    text = services.candidates.get(row["candidate"])["cv"].get("text", "")
    return {
        "area": "postings",
        "posting": view,
        "application": row,
        "requirement": column,
        "verdict": verdict,
        "cv_text": text,
        "spans": standing(text, verdict),
        "seen": fingerprint({**verdict, "explanation": verdict["rule"]}),  # in any language
    }


def standing(text: str, verdict: VerdictView) -> list[tuple[int, int]]:
    """Where the evidence stands in this text; what stands elsewhere in it now is left out."""
    return [
        (evidence["start"], evidence["end"])
        for evidence in verdict["evidence"]
        if text[evidence["start"] : evidence["end"]] == evidence["text"]
    ]


def fingerprint(value: object) -> str:
    """Changes with what was shown, so that nobody overwrites what they have not seen."""
    canonical = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()[:16]
