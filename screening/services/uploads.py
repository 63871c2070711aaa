"""Files as a browser or a script sends them, unpacked as if they lay in a folder."""

import dataclasses
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from screening.parsing.archive import Failed, Incoming

LONGEST_NAME = 200


class Upload(NamedTuple):
    """One file of a request: the name its sender gave it, and its bytes."""

    name: str
    stream: IO[bytes]


def unpacked(uploads: Iterable[Upload]) -> "Iterator[Incoming | Failed]":
    """The files, archives opened by the same code and limits as on the command line.

    Each upload gets a folder of its own in a temporary place, so that equal names do not collide
    and a name, which is the sender's word only, decides nothing but how the file is called.
    """
    from screening.parsing.archive import expand  # noqa: PLC0415 - reads no file until here

    with tempfile.TemporaryDirectory(prefix="screening-upload-") as folder:
        for number, upload in enumerate(uploads):
            own = Path(folder) / str(number)
            own.mkdir()
            path = own / safe_name(upload.name)
            with path.open("wb") as target:
                shutil.copyfileobj(upload.stream, target)
            for item in expand([path]):
                yield dataclasses.replace(item, name=item.name.removeprefix(f"{own}/"))
            path.unlink(missing_ok=True)


def safe_name(name: str) -> str:
    """The last part of a name, without anything that a path could be made of.

    The end is kept when it is too long: it says what kind of file it is.
    """
    last = name.replace("\\", "/").rpartition("/")[2]
    kept = "".join(sign for sign in last if sign.isprintable()).strip()
    while len(kept.encode()) > LONGEST_NAME:
        kept = kept[1:]
    return kept if kept.strip(". ") else "file"
