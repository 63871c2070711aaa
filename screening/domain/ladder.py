"""The ladder of Norwegian qualification levels (NKR with its half steps), as the order of rungs.

2 < 3 < 4 < 5.1 < 5.2 < 6.1 < 6.2 < 7 < 8; see the Norwegian qualifications framework and
`credentials/data/levels.csv` for what each rung means.
"""

from screening.errors import InvalidInputError

RUNGS = ("2", "3", "4", "5.1", "5.2", "6.1", "6.2", "7", "8")
_RANK = {rung: rank for rank, rung in enumerate(RUNGS)}


def rung(value: object, place: str | None = None) -> str:
    """The rung written as 7, "7", 6.2 or "6.2"; a bare 5 or 6 is its lower half.

    Raises:
        InvalidInputError: for anything that is not on the ladder.
    """
    text = {"5": "5.1", "6": "6.1"}.get(str(value), str(value))
    if isinstance(value, bool) or text not in _RANK:
        raise InvalidInputError(f"{value!r} is not a level ({', '.join(RUNGS)})", place)
    return text


def rank(rung_text: str) -> int:
    """Where a rung stands, 0 for the lowest."""
    return _RANK[rung_text]


def at_least(rung_text: str, required: str) -> bool:
    """Whether a rung reaches the required one; more than asked for is met."""
    return _RANK[rung_text] >= _RANK[required]
