"""Letters as files in a folder, for a mail program of the house to fetch."""

import contextlib
import os
import secrets
from pathlib import Path

from screening.errors import UnavailableError
from screening.mailing.letter import Letter, file_name, message

SENT = "sent"
"""The folder in the outbox that whoever fetches letters moves them to."""


class OutboxMailer:
    """Writes each letter once as `<hash of its key>.eml`: whole and synced, or not at all.

    A file that lies in the outbox or in its folder `sent` was handed over; so a crash leaves no
    doubt, as long as whoever fetches a letter moves it there instead of deleting it.
    """

    batch = 200

    def __init__(self, folder: Path, sender: str) -> None:
        self._folder = folder
        self._sender = sender

    def send(self, letter: Letter) -> None:
        """Writes the letter unless it is there.

        Raises:
            UnavailableError: the disk refuses.
            UndeliverableError: the address or subject is no such thing.
        """
        data = message(letter, self._sender).as_bytes()
        if self.was_sent(letter.key):
            return
        place = self._folder / f"{file_name(letter.key)}.eml"
        draft = self._folder / f".{place.stem}.{secrets.token_hex(4)}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            try:
                handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with os.fdopen(handle, "wb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                draft.replace(place)
            except BaseException:
                with contextlib.suppress(OSError):
                    draft.unlink()
                raise
            self._sync()
        except OSError as error:
            raise UnavailableError("mail", error.strerror or str(error)) from error

    def was_sent(self, key: str) -> bool:
        """Whether the letter's file is in the outbox or was fetched from it."""
        name = f"{file_name(key)}.eml"
        return (self._folder / name).exists() or (self._folder / SENT / name).exists()

    def forget(self, key: str) -> bool:
        """Removes a letter's file, fetched or not; whether there was one.

        Raises:
            UnavailableError: the disk refuses.
        """
        name = f"{file_name(key)}.eml"
        found = False
        try:
            for place in (self._folder / name, self._folder / SENT / name):
                if place.exists():
                    place.unlink()
                    found = True
        except OSError as error:
            raise UnavailableError("mail", error.strerror or str(error)) from error
        return found

    def _sync(self) -> None:
        handle = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
