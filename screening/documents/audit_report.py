"""The report of a posting: what was asked, what was found, the flags and how they were answered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from screening.documents.blocks import Block, Heading, Paragraph, Table
from screening.domain.flag_messages import sentences

OUTCOME_WORDS = {
    "qualified": "kvalifisert",
    "undecided": "uavklart",
    "not_shown_qualified": "ikke vist kvalifisert",
}
REASON_WORDS = {
    "called_in": "er kalt inn",
    "requirement_not_met": "krav ikke oppfylt",
    "assessed": "vurdert",
    "equal_not_separable": "likt stilt, kan ikke skilles",
    "other": "annet",
}


@dataclass(frozen=True, slots=True)
class ApplicantRow:
    """One row of the matrix: a name, an outcome and a verdict for each requirement id."""

    name: str
    outcome: str
    listed: bool
    verdicts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FlagRow:
    """One flag with its answer, empty while there is none."""

    message: str
    reason: str = ""
    text: str = ""
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class AuditContent:
    """Everything the report says, as values."""

    title: str
    deadline: str
    run: str
    requirements: Sequence[tuple[str, str, bool]]  # id, label, must
    applicants: Sequence[ApplicantRow]
    flags: Sequence[FlagRow]
    rules: Sequence[str]
    versions: Mapping[str, str]
    locked: bool


def audit_report(content: AuditContent) -> list[Block]:
    """The report's blocks in bokmål; applicants stand in order of arrival."""
    answered = sum(1 for flag in content.flags if flag.reason)
    return [
        Heading(f"Screening og innkallingsliste: {content.title}", level=1),
        Paragraph(
            f"Søknadsfrist {content.deadline}. {len(content.applicants)} søknader er vurdert mot "
            f"de kunngjorte kravene (kjøring {content.run}). Maskinen forkaster ingen: en person "
            "avgjør, og hver vurdering kan leses og bestrides."
        ),
        Heading("Krav"),
        Table(
            ("Krav", "Type", "Tekst"),
            [
                (ident, "absolutt" if must else "ønskelig", label)
                for ident, label, must in content.requirements
            ],
        ),
        Heading("Søknader"),
        _matrix(content),
        Heading("Varsler"),
        Paragraph(
            f"{len(content.flags)} varsler, {answered} besvart. "
            f"Lista er {'låst' if content.locked else 'ikke låst'}."
        ),
        *_flags(content.flags),
        Heading("Prosessregler"),
        *(Paragraph(rule) for rule in content.rules),
        Heading("Versjoner"),
        Table(("Del", "Versjon"), sorted(content.versions.items())),
    ]


def _matrix(content: AuditContent) -> Table:
    idents = [ident for ident, _, _ in content.requirements]
    rows = [
        (
            row.name,
            *(_verdict(row.verdicts.get(ident)) for ident in idents),
            OUTCOME_WORDS.get(row.outcome, row.outcome),
            "ja" if row.listed else "nei",
        )
        for row in content.applicants
    ]
    return Table(("Søker", *idents, "Samlet", "På lista"), rows)


def _verdict(code: str | None) -> str:
    return str(sentences()["verdicts"][code]["nb"]) if code else "–"


def _flags(flags: Sequence[FlagRow]) -> list[Block]:
    if not flags:
        return []
    rows = [
        (
            flag.message,
            REASON_WORDS.get(flag.reason, flag.reason) or "ubesvart",
            flag.text,
            f"{flag.by} {flag.at[:10]}".strip(),
        )
        for flag in flags
    ]
    return [Table(("Varsel", "Svar", "Begrunnelse", "Av"), rows)]
