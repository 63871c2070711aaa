"""The language of the pages: bokmål unless somebody chose nynorsk or English."""

from urllib.parse import urlsplit

from babel import Locale
from flask import Blueprint, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale

DEFAULT = "nb"
LANGUAGES = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}
COOKIE = "language"
YEAR = 365 * 24 * 3600  # seconds the choice is remembered

pages = Blueprint("language", __name__)


def chosen() -> str:
    """The chosen language of this request; never guessed from the browser or the person."""
    wanted = request.cookies.get(COOKIE, DEFAULT)
    return wanted if wanted in LANGUAGES else DEFAULT


def current() -> str:
    """The language that the texts of this answer are in."""
    locale: Locale | None = get_locale()
    return locale.language if locale else DEFAULT


@pages.post("/sprak")
def choose() -> ResponseReturnValue:
    """Remembers the language and goes back to the page it was chosen on."""
    response = redirect(_safe(request.form.get("back", "")))
    wanted = request.form.get("language", DEFAULT)
    if wanted in LANGUAGES:
        response.set_cookie(COOKIE, wanted, max_age=YEAR, httponly=True, samesite="Strict")
    return response


def _safe(target: str) -> str:
    """An address of this server only: a path, never another host."""
    parts = urlsplit(target)
    elsewhere = parts.scheme or parts.netloc or target.startswith(("//", "/\\"))
    return url_for("home") if elsewhere or not target.startswith("/") else target
