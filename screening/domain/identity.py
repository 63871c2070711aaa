"""What tells that two CVs may be of one person: a suggestion for people, never a decision."""

import hashlib
import re
import unicodedata
from collections.abc import Iterator

from screening.domain.cv import Cv

_LEAST = {"email": 3, "phone": 8, "name": 5}  # characters; shorter ones say nothing
_PHONE_DIGITS = 8


def identity_keys(cv: Cv) -> frozenset[tuple[str, str]]:
    """Pairs of kind (`email`, `phone`, `name`) and digest; equal ones make two CVs alike.

    The words of a name count in any order; of a phone its last eight digits. Digests are kept
    instead of the values, so that nothing of the person stands in a second place.
    """
    basics = cv.basics
    values = {
        "email": (basics.email or "").casefold(),
        "phone": re.sub(r"\D", "", basics.phone or "")[-_PHONE_DIGITS:],
        "name": " ".join(sorted(_folded(basics.name or "").split())),
    }
    return frozenset(
        (kind, hashlib.sha256(f"{kind}:{value}".encode()).hexdigest())
        for kind, value in values.items()
        if len(value) >= _LEAST[kind]
    )


def shared_history(one: Cv, other: Cv) -> int:
    """How many jobs and studies both tell of: the same place and the same first or last year."""
    return len(set(_stations(one)) & set(_stations(other)))


def _stations(cv: Cv) -> Iterator[tuple[str, int]]:
    for job in cv.work:
        for date in {job.start_date, job.end_date} - {None}:
            if job.name and date is not None:
                yield _folded(job.name), date.year
    for study in cv.education:
        for date in {study.start_date, study.end_date} - {None}:
            if study.institution and date is not None:
                yield _folded(study.institution), date.year


def _folded(text: str) -> str:
    """Letters and digits in small letters, without marks, words parted by one space."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = (c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join("".join(letters).split())
