"""People leave: erased when they ask, expired when their time is over."""

import secrets
from collections.abc import Sequence

from screening.alumni import outcomes as outcome_rules
from screening.domain.alumni import PlacementState, Purpose
from screening.mailing.letter import Mailer
from screening.services.alumni.desk import Desk, View
from screening.services.erasure import holdings
from screening.store.database import Transaction
from screening.store.files import FileStore

BASIS_ENDED = "alumni record ended"
ACTOR = "expiry"


class AlumniErasureService:
    """Takes a person out of the alumni follow-up.

    A CV in the database is a matter of its own: `screening erase CANDIDATE` takes both. But
    nobody becomes findable by leaving here: without a consent that holds, the CV stays hidden.
    """

    def __init__(self, desk: Desk, files: FileStore, mailer: Mailer) -> None:
        self._desk = desk
        self._files = files
        self._mailer = mailer

    def erase(self, ident: str, actor: str) -> View:
        """Erases a person; the receipt says what went from where, and what CV is left.

        Raises:
            NotFoundError: no such person.
            UnavailableError: files or letters could not be removed; the rows are gone then.
        """
        return self._remove(ident, actor, keep_figures=False)

    def expire(self, ident: str) -> View:
        """Erases a person whose time is over; the figures keep their placements without them."""
        return self._remove(ident, ACTOR, keep_figures=True)

    def _remove(self, ident: str, actor: str, *, keep_figures: bool) -> View:
        now = self._desk.clock()
        with self._desk.database.begin() as records:
            person = records.alumni.people.hold(ident)
            papers, letters = holdings(records, ident)
            if keep_figures:
                _keep_figures(records, ident)
            counts = records.alumni.people.delete(ident)
            if person.candidate is not None:
                if not person.allows(Purpose.SEARCH, now):
                    records.candidates.close_to_database(person.candidate, BASIS_ENDED)
                records.candidates.touch([person.candidate])
            action = "alumni.expire" if keep_figures else "alumni.erase"
            records.audit.add(now, actor, action, ("alumnus", ident))
        self._desk.database.forget_traces()
        removed = self._remove_files(papers)
        gone = sum(self._mailer.forget(key) for key in letters)
        self._desk.index_later([person.candidate])
        return {
            "person": ident,
            "by": actor,
            "at": now.isoformat(),
            "database": counts,
            "files": {"removed": removed, "found_after": sum(map(self._files.exists, papers))},
            "letters": {"removed": gone},
            "candidate": person.candidate,
        }

    def _remove_files(self, papers: Sequence[str]) -> int:
        with self._desk.database.read() as records:
            mine = [
                one
                for one in papers
                if not records.documents.find(one) and not records.alumni.papers.uses(one)
            ]
        return sum(self._files.delete(one) for one in mine)


def _keep_figures(records: Transaction, person: str) -> None:
    """What the figures need of each placement that began, under an id that tells nothing."""
    counting = outcome_rules.current(records.alumni.outcomes.of_people([person]))
    for one in records.alumni.placements.of_person(person):
        if one.state in (PlacementState.PLANNED, PlacementState.CANCELLED):
            continue
        found = {
            point: outcome.status
            for (placement, point), outcome in counting.items()
            if placement == one.id
        }
        records.alumni.remainders.keep(
            secrets.token_hex(8), (one.programme, one.scheme, one.start.year, one.state), found
        )
