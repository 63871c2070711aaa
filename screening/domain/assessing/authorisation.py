"""Authorisation: a Norwegian authorisation or licence for a regulated profession."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from screening.domain.assessing.explanations import explain
from screening.domain.assessing.quotes import quote
from screening.domain.cv import Confidence, Cv, SectionKind, Source
from screening.domain.posting import AuthorisationRequirement
from screening.domain.verdicts import Assessment, Verdict


class Standing(Enum):
    """What a CV says of an authorisation, the strongest last."""

    PRACTISED = "practised"  # educated or working as one, nothing said of an authorisation
    HOME_COUNTRY = "home_country"  # authorised elsewhere
    APPLIED = "applied"
    LIMITED = "limited"  # a licence limited in time or place
    GRANTED = "granted"


_STRENGTH = {standing: n for n, standing in enumerate(Standing)}
_RULES = {
    Standing.GRANTED: (Verdict.MET, "authorisation.granted", Confidence.HIGH),
    Standing.LIMITED: (Verdict.NEEDS_ASSESSMENT, "authorisation.limited", Confidence.LOW),
    Standing.APPLIED: (Verdict.NEEDS_ASSESSMENT, "authorisation.limited", Confidence.LOW),
    Standing.HOME_COUNTRY: (Verdict.NEEDS_ASSESSMENT, "authorisation.likely", Confidence.LOW),
    Standing.PRACTISED: (Verdict.NEEDS_ASSESSMENT, "authorisation.likely", Confidence.LOW),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A passage that speaks of the authorisation asked for."""

    standing: Standing
    section: SectionKind
    source: Source


def assess(
    requirement: AuthorisationRequirement, cv: Cv, findings: Sequence[Finding], register: str
) -> Assessment:
    """Whether the CV states the Norwegian authorisation asked for.

    A granted authorisation is met (a person checks the register). A limited licence, an
    application under way, an authorisation from another country, and education or work in the
    profession without a word of authorisation are to be assessed: not recognised yet never equals
    not qualified. Otherwise it is undocumented.
    """
    values = {"profession": requirement.profession, "register": register}
    best = max(findings, key=lambda finding: _STRENGTH[finding.standing], default=None)
    if best is None:
        rule = "authorisation.none"
        return Assessment(
            requirement.id,
            Verdict.UNDOCUMENTED,
            Confidence.MEDIUM,
            rule,
            explain(rule, values),
            (),
            values,
        )
    verdict, rule, confidence = _RULES[best.standing]
    evidence = (quote(cv, best.section, best.source),)
    return Assessment(
        requirement.id, verdict, confidence, rule, explain(rule, values), evidence, values
    )
