"""Openings that alumni are matched against, and invitations to them."""

from collections.abc import Sequence

from sqlalchemy import Connection

from screening.domain.alumni import Invitation, Opening, OpeningState
from screening.store.alumni_tables import invitations, openings
from screening.store.rows import Rows


class OpeningRepository(Rows[Opening]):
    """Openings."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, openings, Opening, "opening")

    def of_posting(self, posting: str) -> Opening | None:
        """The opening that stands for a posting, if there is one."""
        found = self.where(openings.c.posting == posting)
        return found[0] if found else None

    def listed(self, after: str | None, limit: int, state: OpeningState | None) -> list[Opening]:
        """A page of openings, in one state if asked for."""
        wanted = (openings.c.state == state.value,) if state else ()
        return self.page(after, limit, *wanted)


class InvitationRepository(Rows[Invitation]):
    """Invitations; one for each opening and person."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, invitations, Invitation, "invitation")

    def of_opening(self, opening: str) -> list[Invitation]:
        """The invitations to an opening, in the order they were made."""
        return self.where(invitations.c.opening == opening)

    def of_person(self, person: str) -> list[Invitation]:
        """The invitations of a person, in the order they were made."""
        return self.where(invitations.c.person == person)

    def to(self, opening: str, person: str) -> Invitation | None:
        """A person's invitation to an opening, if there is one."""
        found: Sequence[Invitation] = self.where(
            invitations.c.opening == opening, invitations.c.person == person
        )
        return found[0] if found else None
