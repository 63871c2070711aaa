"""Rule R1: what an education that gave no degree is worth."""

from dataclasses import replace

from screening.credentials.reading import Completion
from screening.domain.credential import PlacedCredential, PlacementStatus
from screening.domain.ladder import RUNGS, rank


def unfinished(placed: PlacedCredential, how: Completion) -> PlacedCredential:
    """A degree begun is not a degree; what its owner holds is at most the step below.

    Args:
        placed: the degree as it would be placed had it been finished.
        how: how far the education came.
    """
    if how is Completion.HONORARY:
        return replace(
            placed, status=PlacementStatus.UNKNOWN, rule="R1:honorary", isced=None, eqf=None,
            nkr=None, range=(), degree_awarded="no", confidence="high", norwegian=None,
        )  # fmt: skip
    if how is Completion.UNDEFENDED and placed.degree_awarded == "no":
        return placed  # the row itself is of study that ends without a degree
    short = how in {Completion.SHORT, Completion.COURSES}
    high = placed.range[1] if placed.range else ""
    if not high:
        return replace(placed, rule=f"R1:{how.value}", degree_awarded="short" if short else "no")
    low, likely, top = _step_below(high)
    isced = {"8": 8, "7": 7, "6.2": 6, "6.1": 5, "4": 3, "3": 2, "2": 2}.get(likely)
    return replace(
        placed,
        status=PlacementStatus.PLACED if low == top else PlacementStatus.NEEDS_ASSESSMENT,
        rule=f"R1:{placed.rule.partition(':')[2]}",
        isced=isced,
        eqf=None,
        nkr=likely,
        range=(low, top),
        degree_awarded="short" if short else "no",
        confidence="high" if placed.confidence == "high" else "medium",
        norwegian="påbegynt, ikke avlagt" if not short else "enkeltkurs, ingen grad",
        alternatives=(),
    )


def _step_below(high: str) -> tuple[str, str, str]:
    """(low, likely, high) of one who was let into a programme but did not finish it.

    A doctorate builds on a master's degree, a master's on a bachelor's unless it is integrated,
    anything of higher education on upper secondary.
    """
    if high == "8":
        return "6.2", "7", "7"
    if high == "7":
        return "4", "6.2", "6.2"
    if rank(high) > rank("4"):
        return "4", "4", "4"
    return "2", RUNGS[max(0, rank(high) - 1)], RUNGS[max(0, rank(high) - 1)]
