"""What the wording of an education requirement asks for, in bokmål, nynorsk or English."""

import re
from dataclasses import dataclass

from screening.credentials import fields, professions
from screening.credentials.facts import Trade
from screening.credentials.knowledge import KnowledgeBase
from screening.credentials.normalise import tokens
from screening.credentials.phrases import longest
from screening.domain.ladder import rank

_EQUIVALENT = re.compile(
    r"\b(?:eller (?:annen |anna |tilsvarende |tilsvarande |lignende |liknande |likeverdig )"
    r"|tilsvarende|tilsvarande|likeverdig|or equivalent|or similar|or comparable|equivalent|"
    r"annen relevant|anna relevant|eller relevant|beslektet|nærliggende|or a related|"
    r"related field)",
    re.IGNORECASE,
)
_CERTIFICATE = re.compile(
    r"\b(?:fag-?\s*(?:/|og|eller)?\s*svennebrev\w*|fagbrev\w*|svennebrev\w*|sveinebrev\w*|"
    r"fagutdann\w*|"
    r"fagarbeid\w*|mesterbrev\w*|meisterbrev\w*|trade certificate|journeyman|"
    r"certificate of apprenticeship|craft certificate|vocational certificate)",
    re.IGNORECASE,
)
_OR = re.compile(r"\b(?:eller|or|og/eller|alternativt)\b|/", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RequirementReading:
    """What a requirement's wording says.

    `min_nkr` is the lowest rung that it accepts, None where it names no level; `fields` are ISCED-F
    codes, each standing for everything under it; `equivalent_allowed` tells of "eller tilsvarende";
    `trades` are the trades whose certificate it names; `certificate` tells that a trade certificate
    (fagbrev, svennebrev) is asked for; `profession` is the regulated profession it names, by id.
    """

    min_nkr: str | None
    fields: tuple[str, ...]
    equivalent_allowed: bool
    trades: tuple[str, ...] = ()
    certificate: bool = False
    profession: str | None = None

    @property
    def trade(self) -> str | None:
        """The first trade named."""
        return self.trades[0] if self.trades else None


def read_requirement(kb: KnowledgeBase, text: str) -> RequirementReading:
    """Reads level, fields, trades and profession out of a requirement's wording.

    Where several levels are joined by "eller" the lowest is enough; where one explains another
    ("høyere utdanning på masternivå") the longer phrase decides.
    """
    words = tokens(text)
    named = [found.payload for found in longest(kb.requirement_words.find(words))]
    certificate = bool(_CERTIFICATE.search(text))
    trades = tuple(dict.fromkeys(trade.name for trade in trades_in(kb, text)))
    profession = professions.find_profession(kb, text)
    return RequirementReading(
        min_nkr=_level(named, text),
        fields=_fields(kb, text, trades if certificate else ()),
        equivalent_allowed=bool(_EQUIVALENT.search(text)),
        trades=trades if certificate or not named else (),
        certificate=certificate,
        profession=profession.id if profession else None,
    )


def _level(named: list[str], text: str) -> str | None:
    if not named:
        return None
    ordered = sorted(set(named), key=rank)
    return ordered[0] if _OR.search(text) else ordered[-1]


def _fields(kb: KnowledgeBase, text: str, trades: tuple[str, ...]) -> tuple[str, ...]:
    if trades:
        return tuple(dict.fromkeys(kb.trades[trade].field for trade in trades))
    terms = [code for term in kb.posting_terms_in(text) for code in term.codes]
    open_field = fields.WHOLE_FIELD in terms
    words = [field.isced_f for field in fields.fields_in(kb, text)]
    codes = dict.fromkeys(code for code in terms + words if code != fields.WHOLE_FIELD)
    return () if open_field and not words else tuple(codes)


def trades_in(kb: KnowledgeBase, text: str) -> tuple[Trade, ...]:
    """The trades a text names, in any of the languages of the list."""
    found = longest(kb.trade_names.find(tokens(text)))
    return tuple(dict.fromkeys(kb.trades[one.payload] for one in found))
