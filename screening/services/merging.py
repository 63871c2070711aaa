"""Two candidates who are one person: suggested with reasons, merged by a person, undone again."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from screening.domain.identity import shared_history
from screening.errors import ConflictError, InvalidInputError, NotFoundError
from screening.services.corrections import LONGEST_REASON
from screening.services.ports import Enqueue, JobKind, enqueue_after_commit
from screening.services.views import DuplicateView, MergeView
from screening.store.database import Database, Transaction
from screening.store.identifiers import new_id
from screening.store.records import (
    Application,
    Candidate,
    CvOrigin,
    Merge,
    PostingState,
    Provenance,
)

_STRONG = ("email", "phone")  # enough by themselves; an equal name needs a shared job or study


class MergeService:
    """Suggests, makes and undoes merges.

    Applications to open postings go along; where both applied to one, the first to arrive stays.
    Applications to closed postings stay as they were judged.
    """

    def __init__(self, database: Database, enqueue: Enqueue, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._enqueue = enqueue
        self._clock = clock

    def suggestions(self, candidate: str | None = None) -> list[DuplicateView]:
        """Pairs of candidates who may be one person, of one candidate or of all.

        Raises:
            NotFoundError: when there is no such candidate.
        """
        with self._database.read() as records:
            if candidate is not None:
                records.candidates.get(candidate)
            pairs = records.merges.alike(candidate)
            found = {pair: _reasons(records, pair, kinds) for pair, kinds in pairs.items()}
            likely = {pair: reasons for pair, reasons in found.items() if reasons}
            names = records.candidates.names({one for pair in likely for one in pair})
        return [
            {
                "candidates": list(pair),
                "names": [names[one] for one in pair],
                "reasons": reasons,
            }
            for pair, reasons in sorted(likely.items(), key=lambda item: (-len(item[1]), item[0]))
        ]

    def tell_apart(self, one: str, other: str, actor: str) -> None:
        """Notes that two candidates are not one person: they are not suggested again.

        Raises:
            NotFoundError: when one of them does not exist.
        """
        with self._database.begin() as records:
            _both(records, one, other)
            now = self._clock()
            records.merges.tell_apart(one, other, actor, now)
            records.audit.add(
                now, actor, "candidate.tell_apart", ("candidate", one), {"other": other}
            )

    def merge(self, kept: str, merged: str, reason: str, actor: str) -> str:
        """Shows `merged` as `kept` from now on; the id of the merge.

        The current CV of `kept` stays the current one; the other one's is kept beside it as a
        version, by which the applications that come along are judged.

        Raises:
            NotFoundError: when one of them does not exist or has no CV.
            ConflictError: when one of them is merged already.
            InvalidInputError: when they are the same, or the reason is missing.
        """
        words = reason.strip()
        if kept == merged:
            raise InvalidInputError("a candidate cannot be merged with itself")
        if not words or len(words) > LONGEST_REASON:
            raise InvalidInputError(f"1 to {LONGEST_REASON} characters are needed", "reason")
        with self._database.begin() as records:
            keeper, other = _both(records, kept, merged)
            now = self._clock()
            their_version = _take_cv(records, keeper, other, now)
            papers = [document.id for document in records.documents.of_candidate(merged)]
            moved: dict[str, Any] = {"documents": papers, "in_database": keeper.in_database}
            moved |= _take_applications(records, kept, merged, their_version)
            records.merges.give_documents(papers, kept)
            if other.in_database:
                records.candidates.open_to_database(kept, other.basis)
            records.merges.show_as(merged, kept)
            made = Merge(new_id("m"), kept, merged, moved, words, actor, now)
            records.merges.add(made)
            facts = {"merged": merged, "merge": made.id}
            records.audit.add(now, actor, "candidate.merge", ("candidate", kept), facts)
        self._index(kept, merged)
        return made.id

    def undo(self, merge: str, actor: str) -> MergeView:
        """Shows both candidates again, with the documents and applications they had.

        What was corrected since then stays with the one that was kept.

        Raises:
            NotFoundError: when there is no such merge.
            ConflictError: when it is undone already, when one of the two was merged further, or
                when a posting that an application came along to was closed since.
        """
        with self._database.begin() as records:
            made = records.merges.get(merge)
            keeper = records.candidates.get(made.kept)
            now = self._clock()
            if keeper.merged_into:
                raise ConflictError(f"{made.kept} was merged with {keeper.merged_into} since")
            if not records.merges.mark_undone(merge, actor, now):
                raise ConflictError("the merge is undone already")
            _still_open(records, made)
            records.merges.give_documents(made.moved["documents"], made.merged)
            for item in made.moved["applications"]:
                records.merges.give_application(item["id"], made.merged, item["cv_version"])
            for item in made.moved["set_aside"]:
                records.merges.put_back(_application(item))
            if not made.moved["in_database"]:
                records.candidates.close_to_database(made.kept)
            records.merges.show_as(made.merged, None)
            records.candidates.touch([made.kept])
            facts = {"merged": made.merged, "merge": merge}
            records.audit.add(now, actor, "candidate.unmerge", ("candidate", made.kept), facts)
            made = records.merges.get(merge)
        self._index(made.kept, made.merged)
        return _view(made)

    def of(self, candidate: str) -> list[MergeView]:
        """The merges that a candidate took part in, oldest first."""
        with self._database.read() as records:
            found = records.merges.of(candidate)
        return [_view(one) for one in found]

    def _index(self, *candidates: str) -> None:
        for candidate in candidates:
            enqueue_after_commit(self._enqueue, JobKind.INDEX, candidate)


def _view(merge: Merge) -> MergeView:
    return {
        "merge": merge.id,
        "kept": merge.kept,
        "merged": merge.merged,
        "by": merge.by,
        "at": merge.at.isoformat(),
        "reason": merge.reason,
        "undone_at": merge.undone_at.isoformat() if merge.undone_at else None,
    }


def _both(records: Transaction, one: str, other: str) -> tuple[Candidate, Candidate]:
    """Two candidates with CVs who are shown as themselves."""
    rows = records.candidates.get(one), records.candidates.get(other)
    for row in rows:
        if not row.cv_version:
            raise NotFoundError("candidate with a readable CV", row.id)
        if row.merged_into:
            raise ConflictError(f"{row.id} is shown as {row.merged_into} since a merge")
    return rows


def _reasons(records: Transaction, pair: tuple[str, str], kinds: set[str]) -> list[str]:
    reasons = [kind for kind in _STRONG if kind in kinds]
    if "name" in kinds:
        one, other = (records.candidates.cv(ident) for ident in pair)
        if shared_history(one, other):
            reasons.append("name_and_history")
    return reasons


def _take_cv(records: Transaction, keeper: Candidate, other: Candidate, at: datetime) -> int:
    """Puts the other's CV beside the keeper's, whose own stays current; the other's number."""
    theirs = records.candidates.cv(other.id)
    own = records.candidates.cv(keeper.id)
    taken = Provenance(CvOrigin.MERGED, None, other.cv_version)
    between = records.candidates.put_cv(keeper, theirs, taken, at)
    kept = Provenance(CvOrigin.KEPT, None, keeper.cv_version)
    if between is None or records.candidates.put_cv(between, own, kept, at) is None:
        raise ConflictError("one of them was changed meanwhile; look at them again")
    return between.cv_version


def _take_applications(
    records: Transaction, kept: str, merged: str, cv_version: int
) -> dict[str, list[dict[str, Any]]]:
    """Moves applications to open postings; of two to the same one the later is set aside."""
    own = {one.posting: one for one in records.applications.of_candidates([kept])}
    moved: list[dict[str, Any]] = []
    aside: list[dict[str, Any]] = []
    for theirs in records.applications.of_candidates([merged]):
        if records.postings.get(theirs.posting).state is not PostingState.OPEN:
            continue
        mine = own.get(theirs.posting)
        if mine is not None:
            later = max((mine, theirs), key=lambda one: (one.arrived, one.id))
            records.merges.set_aside(later.id)
            aside.append(_shown(later))
            if later is theirs:
                continue
        records.merges.give_application(theirs.id, kept, cv_version)
        moved.append({"id": theirs.id, "cv_version": theirs.cv_version})
    return {"applications": moved, "set_aside": aside}


def _still_open(records: Transaction, made: Merge) -> None:
    """Raises ConflictError when a moved application is to a posting that was closed since."""
    moved = {item["id"] for item in made.moved["applications"]}
    for one in records.applications.of_candidates([made.kept]):
        closed = records.postings.get(one.posting).state is not PostingState.OPEN
        if one.id in moved and closed:
            raise ConflictError(f"the posting {one.posting} was closed since the merge")


def _shown(application: Application) -> dict[str, Any]:
    return {
        "id": application.id,
        "posting": application.posting,
        "candidate": application.candidate,
        "document": application.document,
        "cv_version": application.cv_version,
        "arrived": application.arrived.isoformat(),
        "late": application.late,
        "admitted": application.admitted,
    }


def _application(shown: Mapping[str, Any]) -> Application:
    return Application(**{**shown, "arrived": datetime.fromisoformat(shown["arrived"])})
