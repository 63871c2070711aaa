"""How values look: moments, numbers, marked passages, addresses of static files.

Dates and numbers are written as in Norway in every language of the pages: 22.11.2026, 1 234.
"""

import functools
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from babel.numbers import format_decimal
from flask import Flask, current_app, url_for

from screening.domain.ladder import RUNGS, rank
from screening.web import language, words

OSLO = ZoneInfo("Europe/Oslo")


class Piece(NamedTuple):
    """A stretch of text, marked or not; `first` is set on the first marked one, to jump to."""

    text: str
    marked: bool
    first: bool = False


class Step(NamedTuple):
    """One rung of the ladder on a credential card."""

    rung: str
    name: Any
    likely: bool
    possible: bool


def register(app: Flask) -> None:
    """Gives the templates their filters and words."""
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.add_template_filter(date, "date")
    app.add_template_filter(moment, "moment")
    app.add_template_filter(number, "number")
    app.add_template_filter(partial_date, "partial_date")
    app.add_template_filter(filename, "filename")
    app.add_template_filter(doubt, "doubt")
    app.add_template_filter(source_words, "source_words")
    app.jinja_env.globals.update(
        asset=asset,
        pieces=pieces,
        ladder=ladder,
        words=words,
        languages=language.LANGUAGES,
        current_language=language.current,
    )


def doubt(found: Mapping[str, Any]) -> str:
    """What is doubtful in a reading, in words."""
    name = f"{found['section']}.{found['field']}"
    return str(words.DOUBTS.get(name) or words.DOUBTS.get(found["reason"], found["reason"]))


def source_words(source: str) -> str:
    """How a level is known, its fixed wording in the language of the page."""
    for wording, translated in words.SOURCES.items():
        source = source.replace(wording, str(translated))
    return source


def parse_moment(value: str) -> datetime:
    """A moment as services give it (ISO 8601), in Norwegian time; one without offset is UTC."""
    found = datetime.fromisoformat(value)
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(OSLO)


def date(value: str | None) -> str:
    """`2026-11-22T22:59:00+00:00` -> `22.11.2026`."""
    return parse_moment(value).strftime("%d.%m.%Y") if value else ""


def moment(value: str | None) -> str:
    """`2026-11-22T22:59:00+00:00` -> `22.11.2026 kl. 23.59`."""
    return parse_moment(value).strftime("%d.%m.%Y kl. %H.%M") if value else ""


def partial_date(value: str | None) -> str:
    """`2014` -> `2014`, `2014-09` -> `09.2014`, `2014-09-01` -> `01.09.2014`."""
    return ".".join(reversed(str(value).split("-"))) if value else ""


def filename(value: str) -> str:
    """The last part of a file's name: people know it by that, the folders are the importer's."""
    return value.replace("\\", "/").rstrip("/").rpartition("/")[2] or value


def number(value: float) -> str:
    """`1234` -> `1 234`, with a space that does not break."""
    return format_decimal(value, locale="nb")


def pieces(text: str, spans: Iterable[Sequence[int]]) -> list[Piece]:
    """Cuts a text at the spans to be marked; spans may overlap and reach outside.

    Args:
        text: the whole text.
        spans: pairs (start, end) in code points.
    """
    found: list[Piece] = []
    at = 0
    for start, end in sorted((int(span[0]), int(span[1])) for span in spans):
        begin, stop = max(start, at), min(end, len(text))
        if stop <= begin:
            continue
        if begin > at:
            found.append(Piece(text[at:begin], marked=False))
        first = not any(piece.marked for piece in found)
        found.append(Piece(text[begin:stop], marked=True, first=first))
        at = stop
    if at < len(text):
        found.append(Piece(text[at:], marked=False))
    return found


def ladder(credential: Mapping[str, Any]) -> list[Step]:
    """The rungs of a credential card, with the likely one and the honest range."""
    bounds = credential.get("range") or []
    low, high = (rank(bounds[0]), rank(bounds[-1])) if bounds else (len(RUNGS), -1)
    return [
        Step(rung, words.RUNGS[rung], rung == credential.get("nkr"), low <= rank(rung) <= high)
        for rung in RUNGS
    ]


@functools.cache
def _fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]


def asset(name: str) -> str:
    """The address of a static file, with a mark that changes when the file does."""
    path = Path(str(current_app.static_folder)) / name
    return url_for("static", filename=name, v=_fingerprint(path))
