"""The shortlist: who is called in, the flags to answer, and the lock."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import ngettext

from screening.errors import InvalidInputError, OpenFlagsError
from screening.services.views import AuditReport, FlagView, ScreeningReport
from screening.web import language, words
from screening.web.context import actor, services
from screening.web.postings import screening_of

pages = Blueprint("shortlists", __name__, url_prefix="/utlysninger/<posting>/innkalling")


class Compared(NamedTuple):
    """One column of the comparison under a flag."""

    candidate: str
    name: str
    listed: bool
    application: str
    verdicts: dict[str, str]


class FlagGroup(NamedTuple):
    """Unanswered flags of one kind."""

    code: str
    flags: list[FlagView]


class Bulk(NamedTuple):
    """Unanswered flags that can be answered together."""

    code: str
    requirement: str
    label: str
    people: int


@pages.get("")
def show(posting: str) -> str:
    """The list, what remains to be answered, and the lock."""
    view = services.postings.get(posting)
    report, _status = screening_of(view)
    page: dict[str, Any] = {"area": "postings", "posting": view, "report": report}
    if report:
        page |= _audited(services.shortlists.audit(posting, language.current()), report)
    return render_template("shortlists/show.html", **page)


@pages.post("")
def choose(posting: str) -> ResponseReturnValue:
    """Replaces the list by the people marked."""
    seen = request.form.get("version", "")
    chosen = list(dict.fromkeys(request.form.getlist("candidate")))
    services.shortlists.set(posting, chosen, actor(), int(seen) if seen.isdigit() else None)
    flash(_("The shortlist is saved."), "success")
    return _back(posting)


@pages.post("/svar")
def answer(posting: str) -> ResponseReturnValue:
    """Answers one flag."""
    reason, text = _reason_and_text()
    services.shortlists.answer(posting, request.form.get("flag", ""), reason, text, actor())
    flash(_("The answer is saved."), "success")
    return _back(posting)


@pages.post("/svar-mange")
def answer_many(posting: str) -> ResponseReturnValue:
    """Answers all open flags of one kind on one requirement."""
    code, _bar, requirement = request.form.get("group", "").partition("|")
    reason, text = _reason_and_text()
    given = services.shortlists.answer_many(posting, requirement, code, (reason, text), actor())
    flash(
        ngettext("%(num)s flag is answered.", "%(num)s flags are answered.", len(given)),
        "success",
    )
    return _back(posting)


@pages.post("/laas")
def lock(posting: str) -> ResponseReturnValue:
    """Locks the list, or says what remains."""
    try:
        services.shortlists.lock(posting, actor())
    except OpenFlagsError as error:
        flash(
            ngettext(
                "The list was not locked: %(num)s flag is not answered.",
                "The list was not locked: %(num)s flags are not answered.",
                len(error.flags),
            ),
            "danger",
        )
        return _back(posting, "flags-heading")
    flash(_("The list is locked."), "success")
    return _back(posting)


def _back(posting: str, anchor: str | None = None) -> ResponseReturnValue:
    return redirect(url_for("shortlists.show", posting=posting, _anchor=anchor), 303)


def _reason_and_text() -> tuple[str, str]:
    reason, text = request.form.get("reason", ""), request.form.get("text", "").strip()
    if reason not in words.REASONS:
        raise InvalidInputError("one of the reasons is needed", "reason")
    if not text:
        raise InvalidInputError("a text is needed", "text")
    return reason, text


def _audited(audit: AuditReport, report: ScreeningReport) -> dict[str, Any]:
    rows = {row["candidate"]: row for row in report["applications"]}
    names = {candidate: row["name"] for candidate, row in rows.items()} | audit["names"]
    listed = set(audit["shortlist"])

    def compared(flag: FlagView) -> list[Compared]:
        people = dict.fromkeys([*flag["candidates"], *flag["against"]])
        return [
            Compared(
                candidate,
                names.get(candidate, candidate),
                candidate in listed,
                rows[candidate]["application"],
                {v["requirement"]: v["verdict"] for v in rows[candidate]["verdicts"]},
            )
            for candidate in people
            if candidate in rows
        ]

    open_flags = [flag for flag in audit["flags"] if flag["answer"] is None]
    labels = {requirement["id"]: requirement["label"] for requirement in report["requirements"]}
    return {
        "audit": audit | {"names": names},
        "listed": [
            {
                "candidate": candidate,
                "name": names.get(candidate, candidate),
                "outcome": rows[candidate]["outcome"] if candidate in rows else None,
            }
            for candidate in audit["shortlist"]
        ],
        "labels": labels,
        "open_flags": open_flags,
        "answered_flags": [flag for flag in audit["flags"] if flag["answer"] is not None],
        "flag_groups": grouped(open_flags),
        "bulk": bulk(open_flags, labels),
        "compared": compared,
    }


def grouped(flags: Sequence[FlagView]) -> list[FlagGroup]:
    """Flags by code, in the order in which the codes first come."""
    codes = dict.fromkeys(flag["code"] for flag in flags)
    return [FlagGroup(code, [f for f in flags if f["code"] == code]) for code in codes]


def bulk(flags: Sequence[FlagView], labels: dict[str, str]) -> list[Bulk]:
    """The kinds of flag on a requirement that two or more people share."""
    counts: dict[tuple[str, str], int] = {}
    for flag in flags:
        for requirement in flag["turns_on"]:
            key = (flag["code"], requirement)
            counts[key] = counts.get(key, 0) + 1
    return [
        Bulk(code, requirement, labels.get(requirement, requirement), count)
        for (code, requirement), count in counts.items()
        if count > 1
    ]
