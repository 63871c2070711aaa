"""The questionnaire for former trainees: opened by a personal link, without signing in."""

from contextlib import AbstractContextManager
from http import HTTPStatus
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import force_locale

from screening.errors import InvalidInputError, NotFoundError
from screening.web import language
from screening.web.context import services

pages = Blueprint("questionnaires", __name__, url_prefix="/svar")


@pages.get("/takk")
def thanks() -> str:
    """After answering, in the language the form was in."""
    with _in_language(request.args.get("sprak", language.DEFAULT)):
        return render_template("questionnaires/thanks.html")


@pages.get("/<secret>")
def show(secret: str) -> ResponseReturnValue:
    """The form, in the language chosen on the page, else in the person's own."""
    try:
        form = services.alumni.questionnaires.open(secret)
    except NotFoundError:
        return render_template("questionnaires/over.html"), HTTPStatus.NOT_FOUND
    return _page(form, {}, None)


@pages.post("/<secret>")
def answer(secret: str) -> ResponseReturnValue:
    """Takes the answers; the link is used up then."""
    given = request.form.to_dict()
    try:
        form = services.alumni.questionnaires.open(secret)
        services.alumni.questionnaires.answer(secret, given)
    except NotFoundError:
        return render_template("questionnaires/over.html"), HTTPStatus.NOT_FOUND
    except InvalidInputError as error:
        return _page(form, given, error.place), HTTPStatus.BAD_REQUEST
    thanks_page = url_for("questionnaires.thanks", sprak=form["language"])
    return redirect(thanks_page, HTTPStatus.SEE_OTHER)


def _page(form: dict[str, Any], given: dict[str, str], wrong: str | None) -> str:
    with _in_language(form["language"]):
        return render_template(
            "questionnaires/show.html",
            form=form,
            own=[one for one in form["questions"] if not one["anonymous"]],
            anonymous=[one for one in form["questions"] if one["anonymous"]],
            given=given,
            wrong=wrong,
        )


def _in_language(own: str) -> AbstractContextManager[None]:
    chosen = request.cookies.get(language.COOKIE)
    wanted = next((one for one in (chosen, own) if one in language.LANGUAGES), language.DEFAULT)
    context: AbstractContextManager[None] = force_locale(wanted)
    return context
