"""Postings: the list of them, and one with its matrix."""

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from screening.services.views import PostingView, ScreeningReport
from screening.web import language, matrix
from screening.web.context import actor, services

pages = Blueprint("postings", __name__, url_prefix="/utlysninger")


@pages.get("")
def index() -> str:
    """All postings."""
    found = services.postings.list()
    return render_template("postings/index.html", area="postings", postings=found)


@pages.get("/<posting>")
def show(posting: str) -> str:
    """One posting: its requirements and, once screened, the matrix."""
    view = services.postings.get(posting)
    report, status = screening_of(view)
    return render_template(
        "postings/show.html",
        area="postings",
        posting=view,
        report=report,
        running=status == "running",
        failed=status == "failed",
        **(_arranged(view, report) if report else {}),
    )


@pages.get("/<posting>/venter")
def waiting(posting: str) -> ResponseReturnValue:
    """The box that waits for a screening; tells the page to load anew when it is there."""
    view = services.postings.get(posting)
    report, status = screening_of(view)
    if report:
        return "", 200, {"HX-Refresh": "true"}
    return render_template(
        "postings/waiting_box.html",
        posting=view,
        running=status == "running",
        failed=status == "failed",
    )


@pages.post("/<posting>/lukk")
def close(posting: str) -> ResponseReturnValue:
    """Closes the posting now, which starts its screening."""
    services.postings.close(posting, actor())
    flash(_("The posting is closed. The applications are being screened."), "success")
    return redirect(url_for("postings.show", posting=posting), 303)


def screening_of(posting: PostingView) -> tuple[ScreeningReport | None, str]:
    """The last complete screening, if any, and how the newest one stands: done, running, failed."""
    if posting["state"] == "open":
        return None, ""
    report = services.screening.report(posting["posting"], language.current())
    return (report if report["run"] else None), report["status"]


def _arranged(posting: PostingView, report: ScreeningReport) -> dict[str, object]:
    groups = matrix.groups(report)
    audit = services.shortlists.audit(posting["posting"], language.current())
    rows = [row for group in groups for row in group.rows]
    return {
        "groups": groups,
        "sifted": matrix.sifted(report),
        "equals": matrix.equal_rows(rows),
        "shortlist": set(audit["shortlist"]),
        "version": audit["version"],
    }
