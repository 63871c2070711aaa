"""When a person is free, as the CV says it: from a day, at once, or after months of notice."""

import re
from dataclasses import dataclass
from datetime import date

from screening.errors import InvalidInputError

MOST_NOTICE = 12  # months; more is not a period of notice

_FREE = (
    r"(?:kan (?:begynne|starte|tiltre|tiltræde)|"
    r"(?:ledig|tilgjengelig|tilgjengeleg|disponibel) fr[aå]|"
    r"tiltredelse|available (?:from|as of)|availability|can start|start date|tillgänglig från|"
    r"tillträde|kan tillträda|verfügbar ab|disponible (?:à partir du|desde)|dostępn\w+ od)"
)  # fmt: skip
_AT_ONCE = re.compile(
    rf"{_FREE}\W{{0,3}}(?:på )?(?:straks|umiddelbart|omgående|nå|immediately|at once|now|omgående|"
    r"sofort|immédiatement|zaraz)|\bavailable immediately\b|\bledig nå\b|\btiltre snarest\b",
    re.IGNORECASE,
)
_DAY = re.compile(
    rf"{_FREE}\W{{0,4}}(?:(\d{{1,2}})[./](\d{{1,2}})[./](\d{{4}})|(\d{{4}})-(\d\d)-(\d\d))",
    re.IGNORECASE,
)
_NUMBERS = {"en": 1, "ein": 1, "én": 1, "to": 2, "tre": 3, "one": 1, "two": 2, "three": 3}
_NOTICE = re.compile(
    r"(?:oppsigelsestid|oppseiingstid|oppsigelse|notice period|notice|uppsägningstid|"
    rf"kündigungsfrist)\W{{0,4}}(?:er |is |på |of )?(\d{{1,2}}|{'|'.join(_NUMBERS)})\s*"
    r"(?:mnd|måned|månad|month|monat)",
    re.IGNORECASE,
)
_NOTICE_BEFORE = re.compile(
    rf"(\d{{1,2}}|{'|'.join(_NUMBERS)})\s*(?:mnd\.?|måneders?|månaders?|months?['’]?)\s+"
    r"(?:gjensidig )?(?:oppsigelse|oppseiing|notice|uppsägning)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Availability:
    """Free from a day, or after `notice` months (0: at once); one of the two is None."""

    day: date | None = None
    notice: int | None = None


def stated(text: str) -> Availability | None:
    """What a CV's text says of when the person is free; None when it says nothing."""
    if _AT_ONCE.search(text):
        return Availability(notice=0)
    found = _DAY.search(text)
    if found:
        day, month, year = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
        try:
            return Availability(day=date(int(year), int(month), int(day)))
        except ValueError:
            return None
    said = _NOTICE.search(text) or _NOTICE_BEFORE.search(text)
    if said:
        months = _NUMBERS.get(said[1].lower()) or (int(said[1]) if said[1].isdigit() else None)
        return Availability(notice=months) if months and months <= MOST_NOTICE else None
    return None


def day_of(text: str, place: str) -> date:
    """A day as it is asked for.

    Raises:
        InvalidInputError: naming the place, for anything but a day like 2027-01-15.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidInputError(f"{text!r} is not a day like 2027-01-15", place) from None
