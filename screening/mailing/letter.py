"""A letter, and what whoever carries it must be able to say."""

import hashlib
from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import Protocol

from screening.errors import InvalidInputError, ScreeningError


class UndeliverableError(ScreeningError):
    """The letter was refused for good, by its address or by the server."""

    code = "undeliverable"


class UncertainDeliveryError(ScreeningError):
    """The connection broke while the letter was handed over: it may or may not have arrived."""

    code = "uncertain_delivery"


@dataclass(frozen=True, slots=True)
class Letter:
    """A plain text letter; `key` is its own for ever, so that it can be recognised."""

    key: str
    recipient: str
    subject: str
    body: str


class Mailer(Protocol):
    """Carries letters."""

    @property
    def batch(self) -> int:
        """How many letters may be on their way at once: those a crash leaves to be looked into."""

    def send(self, letter: Letter) -> None:
        """Hands a letter over.

        Raises:
            UnavailableError: it was certainly not handed over; try again later.
            UndeliverableError: it was refused for good.
            UncertainDeliveryError: nobody knows.
        """

    def was_sent(self, key: str) -> bool | None:
        """Whether the letter of a key was handed over; None where that cannot be known."""

    def forget(self, key: str) -> bool:
        """Removes what is kept of a letter here; whether there was anything."""


def file_name(key: str) -> str:
    """The name a letter has in a folder and in its Message-ID: the hash of its key."""
    return hashlib.sha256(key.encode()).hexdigest()[:40]


def message(letter: Letter, sender: str) -> EmailMessage:
    """The letter as an Internet message; its Message-ID is the same whenever it is made.

    Raises:
        UndeliverableError: an address or the subject cannot stand in a header.
    """
    found = EmailMessage(policy=SMTP)
    domain = sender.rpartition("@")[2]
    try:
        found["From"] = sender
        found["To"] = Address(addr_spec=letter.recipient)
        found["Subject"] = letter.subject
    except (ValueError, IndexError, MessageError) as error:
        raise UndeliverableError(f"cannot be addressed: {error}") from None
    found["Message-ID"] = f"<{file_name(letter.key)}@{domain}>"
    found["Auto-Submitted"] = "auto-generated"
    found.set_content(letter.body)
    return found


def check_address(address: str, place: str) -> str:
    """An e-mail address, trimmed.

    Raises:
        InvalidInputError: when no letter could be sent to it.
    """
    address = address.strip()
    try:
        parsed = Address(addr_spec=address)
    except (ValueError, IndexError, MessageError):
        parsed = None
    plain = address.isascii() and not any(c.isspace() or c in '<>",;:\\' for c in address)
    if parsed is None or not plain or "." not in parsed.domain or len(address) > 254:  # noqa: PLR2004 - RFC 5321
        raise InvalidInputError("an e-mail address is expected", place)
    return address
