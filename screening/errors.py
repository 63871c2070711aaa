"""The error tree: facts as attributes, no HTTP.

The command line and the web translate these in one place each; nothing else decides an exit status
or a response code.
"""


class ScreeningError(Exception):
    """Anything this product refuses or cannot do; `code` is stable and meant for machines."""

    code = "error"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class InvalidInputError(ScreeningError):
    """Input that is wrong; `place` says where (a field path, a line, a file name)."""

    code = "invalid_input"

    def __init__(self, message: str, place: str | None = None) -> None:
        super().__init__(f"{place}: {message}" if place else message)
        self.place = place


class NotFoundError(ScreeningError):
    """There is no `kind` with this id."""

    code = "not_found"

    def __init__(self, kind: str, ident: str) -> None:
        super().__init__(f"no {kind} with id {ident!r}")
        self.kind = kind
        self.ident = ident


class ConflictError(ScreeningError):
    """The state does not allow this now (a locked shortlist, an open posting, a stale version)."""

    code = "conflict"


class OpenFlagsError(ConflictError):
    """The shortlist cannot be locked: these flags are unanswered."""

    code = "open_flags"

    def __init__(self, flags: list[str]) -> None:
        super().__init__(f"{len(flags)} flags are not answered: {', '.join(flags)}")
        self.flags = flags


class UnreadableFileError(ScreeningError):
    """A file that cannot be read as a CV.

    `code` is one of `no_text`, `damaged`, `unsupported`, `too_large`, `encrypted` (contract,
    "Parsed CV"); `place` names the part of the file when it is known.
    """

    def __init__(self, code: str, message: str, place: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.place = place


class UnavailableError(ScreeningError):
    """A dependency (database, index, queue, model) does not answer; `dependency` names it."""

    code = "unavailable"

    def __init__(self, dependency: str, message: str) -> None:
        super().__init__(f"{dependency}: {message}")
        self.dependency = dependency


class StaleWriteError(ScreeningError):
    """An older version tried to overwrite a newer one; nothing was written."""

    code = "stale_write"
