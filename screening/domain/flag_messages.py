"""What a flag says, in a sentence a colleague would say (bokmål).

A message names the person, the requirement it turns on with the nearest words of the CV, and the
listed person it compares with.
"""

from collections.abc import Mapping, Sequence

from screening.domain.flags import Applicant, Flag, FlagCode
from screening.domain.verdicts import JudgedRequirement, Verdict

LONGEST_EXCERPT = 90
MOST_NAMES = 3

VERDICT_WORDS = {
    Verdict.MET: "oppfylt",
    Verdict.BELOW: "under kravet",
    Verdict.UNDOCUMENTED: "ikke dokumentert",
    Verdict.NEEDS_ASSESSMENT: "må vurderes",
}


def message(
    flag: Flag,
    applicant: Applicant,
    names: Mapping[str, str],
    labels: Mapping[str, str],
) -> str:
    """The sentence of one flag.

    `names` maps candidates to display names, `labels` requirement ids to how a person says them.
    """
    name = names.get(flag.candidate, flag.candidate)
    about = _about(flag, applicant, labels)
    against = _people([names.get(candidate, candidate) for candidate in flag.against])
    return _SENTENCES[flag.code](name, against, about)


def _qualified(name: str, against: str, about: str) -> str:
    return f"{name} oppfyller alle absolutte krav, men står ikke på lista. {about}"


def _dominates(name: str, against: str, about: str) -> str:
    return (
        f"{name} står ikke på lista, men er minst like god som {against} på alle krav "
        f"og bedre på dette: {about}"
    )


def _inconsistent(name: str, against: str, about: str) -> str:
    if about:
        return f"{name} er utelatt, men mangler ikke noe {against} har. Det gjelder: {about}"
    return f"{name} er utelatt, men har de samme vurderingene som {against}, som står på lista."


def _awaiting(name: str, against: str, about: str) -> str:
    return f"{name} er utelatt før dette er vurdert av et menneske: {about}"


def _single(name: str, against: str, about: str) -> str:
    return f"{name} er utelatt på ett eneste krav: {about} Alle andre absolutte krav er oppfylt."


def _listed(name: str, against: str, about: str) -> str:
    return f"{name} står på lista, men oppfyller ikke dette: {about}"


_SENTENCES = {
    FlagCode.QUALIFIED_NOT_LISTED: _qualified,
    FlagCode.DOMINATES_LISTED: _dominates,
    FlagCode.INCONSISTENT_TREATMENT: _inconsistent,
    FlagCode.AWAITING_ASSESSMENT: _awaiting,
    FlagCode.SINGLE_CRITERION_CUT: _single,
    FlagCode.LISTED_NOT_QUALIFIED: _listed,
}


def _about(flag: Flag, applicant: Applicant, labels: Mapping[str, str]) -> str:
    """The requirements a flag turns on, each with its verdict and the nearest words of the CV."""
    return " ".join(
        _one(labels.get(requirement, requirement), applicant.judged[requirement])
        for requirement in flag.turns_on
    )


def _one(label: str, judged: JudgedRequirement) -> str:
    quotes = judged.machine.evidence
    shown = f", CV-en sier «{_excerpt(quotes[0].text)}»" if quotes else ""
    return f"{label} ({VERDICT_WORDS[judged.verdict]}{shown})."


def _excerpt(text: str) -> str:
    flat = " ".join(text.split())
    if len(flat) <= LONGEST_EXCERPT:
        return flat
    return flat[:LONGEST_EXCERPT].rsplit(" ", 1)[0] + " …"


def _people(names: Sequence[str]) -> str:
    shown = list(names[:MOST_NAMES])
    rest = len(names) - len(shown)
    if rest:
        return f"{', '.join(shown)} og {rest} til"
    return " og ".join([", ".join(shown[:-1]), shown[-1]]) if len(shown) > 1 else "".join(shown)
