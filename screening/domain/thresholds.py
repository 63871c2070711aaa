"""The thresholds that verdicts rest on, as data: each with where its value comes from."""

import functools
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

_DATA = Path(__file__).parent / "data" / "thresholds.json"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The values of `data/thresholds.json`; their meaning and origin stand there."""

    meaning_met: float
    meaning_possible: float
    meaning_against_concepts: float
    meaning_of_unheard: float
    shortest_copy: int
    copied_share: float
    repeated_word: int
    repeated_share: float
    longest_list: int
    doubled_words: int


@functools.cache
def thresholds() -> Thresholds:
    """The thresholds, read once."""
    read = json.loads(_DATA.read_text(encoding="utf-8"))
    return Thresholds(**{name: entry["value"] for name, entry in read.items()})


@functools.cache
def thresholds_version() -> str:
    """Changes when any value changes; stored with every screening run."""
    return hashlib.sha256(repr(thresholds()).encode()).hexdigest()[:12]
