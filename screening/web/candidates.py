"""One candidate: what was read of the CV, entry by entry, beside the text it was read from.

Beside each credential stand the forms for a person's own placing and for the official recognition.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from http import HTTPStatus
from typing import NamedTuple

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from screening.domain.ladder import RUNGS
from screening.errors import ConflictError, InvalidInputError, NotFoundError
from screening.services.credential_cases import NewRecognition
from screening.services.views import PostingView
from screening.web.context import actor, services
from screening.web.verdicts import fingerprint

pages = Blueprint("candidates", __name__, url_prefix="/kandidater")


class Refused(NamedTuple):
    """A form that could not be used: of which credential, which field, and all that was given."""

    credential: str
    place: str | None
    given: Mapping[str, str]


@pages.get("/<candidate>")
def show(candidate: str) -> str:
    """The candidate; `utlysning` in the address is the posting one came from."""
    return _page(candidate)


def _page(candidate: str, assessment: Refused | None = None, case: Refused | None = None) -> str:
    posting = _posting(request.args.get("utlysning"))
    shown = services.candidates.get(candidate)
    return render_template(
        "candidates/show.html",
        area="postings" if posting else "search",
        candidate=shown,
        versions=services.corrections.versions(shown["candidate"]),
        alike=list(_alike(shown["candidate"])),
        decisions=[
            {**view, "seen": fingerprint(view)} for view in services.credentials.of(candidate)
        ],
        rungs=RUNGS,
        refused_assessment=assessment,
        refused_case=case,
        posting=posting,
    )


class Alike(NamedTuple):
    """Another candidate who may be the same person, and why."""

    candidate: str
    name: str
    reasons: list[str]


def _alike(candidate: str) -> Iterator[Alike]:
    for pair in services.merges.suggestions(candidate):
        for one, name in zip(pair["candidates"], pair["names"], strict=True):
            if one != candidate:
                yield Alike(one, name, pair["reasons"])


@pages.post("/<candidate>/vitnemaal/<credential>/plassering")
def assess(candidate: str, credential: str) -> ResponseReturnValue:
    """Places a credential by hand, unless somebody else changed it in the meantime."""
    _check_seen(candidate, credential)
    level, reason = request.form.get("level") or None, request.form.get("reason", "")
    try:
        services.credentials.assess(candidate, credential, (level, None, reason), actor())
    except InvalidInputError as error:
        refused = Refused(credential, error.place, request.form)
        return _page(candidate, assessment=refused), HTTPStatus.BAD_REQUEST
    flash(
        _("Your placing is saved. It counts when the applications are screened again."), "success"
    )
    return _back(candidate)


@pages.post("/<candidate>/vitnemaal/<credential>/godkjenning")
def recognise(candidate: str, credential: str) -> ResponseReturnValue:
    """Records how far the official recognition has come."""
    _check_seen(candidate, credential)
    try:
        services.credentials.set_recognition(candidate, credential, _recognition(), actor())
    except InvalidInputError as error:
        refused = Refused(credential, error.place, request.form)
        return _page(candidate, case=refused), HTTPStatus.BAD_REQUEST
    flash(_("The state of the recognition is saved."), "success")
    return _back(candidate)


def _check_seen(candidate: str, credential: str) -> None:
    if request.form.get("seen") != fingerprint(services.credentials.get(candidate, credential)):
        raise ConflictError("the credential was changed after this page was shown")


def _recognition() -> NewRecognition:
    form = request.form
    return NewRecognition(
        status=form.get("status", ""),
        authority=form.get("authority", ""),
        consent_on=_day("consent_on"),
        asked_on=_day("asked_on"),
        answered_on=_day("answered_on"),
        result=form.get("result") or None,
        level=form.get("level") or None,
        document=form.get("document") or None,
    )


def _day(name: str) -> date | None:
    value = request.form.get(name)
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        raise InvalidInputError(f"{value!r} is not a date", name) from None


def _back(candidate: str) -> ResponseReturnValue:
    posting = request.args.get("utlysning")
    address = url_for(
        "candidates.show", candidate=candidate, utlysning=posting, _anchor="education-heading"
    )
    return redirect(address, 303)


def _posting(ident: str | None) -> PostingView | None:
    if not ident:
        return None
    try:
        return services.postings.get(ident)
    except NotFoundError:
        return None
