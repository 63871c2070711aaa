"""Saved searches: the list, opening one, who is new in it, sharing and alerts."""

from dataclasses import replace

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from screening.web import search_filters as filters
from screening.web.context import actor, services
from screening.web.search import asked_now, keep_words

pages = Blueprint("saved_searches", __name__, url_prefix="/sok/lagrede")


@pages.get("")
def index() -> str:
    """One's own and those that are shared, with how many are new in each."""
    return render_template(
        "search/saved.html",
        area="search",
        saved=services.saved_searches.all(actor()),
        me=actor(),
    )


@pages.post("")
def save() -> ResponseReturnValue:
    """Keeps the search with the filters of the address and the words of the session."""
    asked = asked_now()
    shared, alerts = "delt" in request.form, "varsel" in request.form
    services.saved_searches.save(request.form.get("navn", ""), asked, actor(), shared, alerts)
    flash(_("The search is saved."), "success")
    return redirect(url_for("saved_searches.index"), 303)


@pages.get("/<saved>")
def run(saved: str) -> ResponseReturnValue:
    """Goes to the hits of a saved search; its address can be shared, for it holds no words."""
    asked = services.saved_searches.request(saved, actor())
    keep_words(asked)
    return redirect(filters.address(replace(asked, text="", name="")), 303)


@pages.get("/<saved>/nye")
def found(saved: str) -> str:
    """Who is new since its owner looked, or everybody it has found."""
    everybody = request.args.get("alle") == "ja"
    view = services.saved_searches.get(saved, actor())
    return render_template(
        "search/found.html",
        area="search",
        saved=view,
        everybody=everybody,
        people=services.saved_searches.found(saved, actor(), only_new=not everybody),
    )


@pages.post("/<saved>")
def change(saved: str) -> ResponseReturnValue:
    """Shares, stops sharing, turns alerts on or off, or deletes."""
    what = request.form.get("gjor", "")
    view = services.saved_searches.get(saved, actor())
    if what == "slett":
        services.saved_searches.delete(saved, actor())
        flash(_("The search is deleted."), "success")
    elif what == "del":
        services.saved_searches.change(saved, {"shared": not view["shared"]}, actor())
    elif what == "varsel":
        services.saved_searches.change(saved, {"alerts": not view["alerts"]}, actor())
    return redirect(url_for("saved_searches.index"), 303)
