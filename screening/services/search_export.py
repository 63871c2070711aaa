"""A result list as a file, with the search that made it."""

from screening.documents.spreadsheets import Cell, Sheet, to_csv, to_xlsx
from screening.domain import places
from screening.errors import InvalidInputError
from screening.services.search import SearchService
from screening.services.views import HitView

FORMATS = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
MOST_EXPORTED = 10_000
HEADER = ("nr", "kandidat", "navn", "niva", "sted", "treff", "utdrag")
LONGEST_EXCERPT = 300
_NAMES = {
    "text": "søketekst", "name": "navn", "min_nkr": "utdanning minst", "fields": "fagfelt",
    "languages": "språk", "experience": "erfaring", "recent_years": "nylig erfaring (år)",
    "places": "sted", "licences": "førerkort", "authorisations": "autorisasjon",
    "available_by": "ledig innen", "consents": "grunnlag", "exactly": "nøyaktig",
    "include_unstated": "også ikke oppgitt", "similar_to": "ligner på", "posting": "utlysning",
}  # fmt: skip


class SearchExport:
    """Writes all hits of a stored search as CSV or XLSX."""

    def __init__(self, searches: SearchService) -> None:
        self._searches = searches

    def write(self, search: str, actor: str, form: str = "xlsx") -> bytes:
        """The file: the candidates in order, and what was asked for, when, by whom, with counts.

        Everybody in it is stored as shown to the actor.

        Raises:
            InvalidInputError: an unknown form; a search that is too old, somebody else's or none.
        """
        if form not in FORMATS:
            raise InvalidInputError(f"{form!r} is none of {', '.join(FORMATS)}", "format")
        record, request = self._searches.stored(search, actor)
        hits = [
            hit for page in self._searches.everybody(search, actor, MOST_EXPORTED) for hit in page
        ]
        rows = [_row(number, hit) for number, hit in enumerate(hits, 1)]
        about: list[tuple[Cell, ...]] = [
            ("søk", record.id),
            ("tidspunkt (UTC)", record.at.isoformat(timespec="minutes")),
            ("utført av", record.actor),
            ("antall funnet", record.total),
            ("antall i listen", len(rows)),
            *((_NAMES[name], _told(name, value)) for name, value in request.to_json().items()),
        ]
        if form == "xlsx":
            return to_xlsx(
                [Sheet("Kandidater", HEADER, rows), Sheet("Søket", ("felt", "verdi"), about)]
            )
        return to_csv(HEADER, [*rows, (), *about])


def _row(number: int, hit: HitView) -> tuple[Cell, ...]:
    matched = [
        str(row["value"]) for row in hit["matched"] if row["how"] not in {"filter", "meaning"}
    ]
    excerpt = " ".join(hit["passages"][0]["text"].split()) if hit["passages"] else ""
    return (
        number,
        hit["candidate"],
        hit["name"],
        hit["level"],
        hit["place"],
        ", ".join(dict.fromkeys(matched)),
        excerpt[:LONGEST_EXCERPT],
    )


def _told(name: str, value: object) -> Cell:
    if isinstance(value, list):
        texts = [places.label(one) if name == "places" else str(one) for one in value]
        return ", ".join(texts)
    return value if isinstance(value, int) else str(value)
