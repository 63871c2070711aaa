"""Follow-ups as an iCalendar feed (RFC 5545): whole days, so that no clock change moves them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

PRODUCT = "-//screening//alumni//NO"
LONGEST_LINE = 75  # octets, RFC 5545 section 3.1


@dataclass(frozen=True, slots=True)
class Entry:
    """One whole-day entry; `sequence` grows when it changes, `cancelled` takes it off again."""

    uid: str
    day: date
    summary: str
    description: str
    sequence: int
    cancelled: bool = False


def calendar(name: str, entries: Iterable[Entry], now: datetime) -> str:
    """The calendar as text with the line ends and folding of the standard."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(name)}",
    ]
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    for entry in entries:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{entry.uid}",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{entry.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{entry.day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_text(entry.summary)}",
            f"DESCRIPTION:{_text(entry.description)}",
            f"SEQUENCE:{entry.sequence}",
            f"STATUS:{'CANCELLED' if entry.cancelled else 'CONFIRMED'}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _text(value: str) -> str:
    """A text with what has a meaning in the format escaped, line breaks too."""
    plain = "".join(c for c in value.replace("\r\n", "\n") if c >= " " or c == "\n")
    for mark in ("\\", ";", ","):
        plain = plain.replace(mark, f"\\{mark}")
    return plain.replace("\n", "\\n")


def _folded(line: str) -> str:
    """A line in pieces of at most 75 octets, never within a character."""
    pieces: list[str] = []
    piece = ""
    for character in line:
        room = LONGEST_LINE - (1 if pieces else 0)
        if len((piece + character).encode()) > room:
            pieces.append(piece)
            piece = ""
        piece += character
    return "\r\n ".join([*pieces, piece])
