#!/usr/bin/env python3
"""Writes samples/applications and samples/database from samples/source: the same bytes every time.

    make samples        # needs reportlab (in the development extras) and the Noto fonts
                        # (Debian and Ubuntu: fonts-noto-core)

Every person is invented. A person's `layout` names the function that draws the file; text files,
JSON Resume and Europass XML need no fonts. Arabic script is written as DOCX, which leaves shaping
and direction to the reader's word processor.
"""

import io
import json
import shutil
import sys
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import sample_docx
import sample_europass
import sample_pdf
import yaml

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "samples"
Person = Mapping[str, Any]


def text(person: Person) -> bytes:
    """A plain text CV as somebody types it: headings, a line per entry, its description below."""
    lines = [person["name"], *person["contact"]]
    for section in person["sections"]:
        lines += ["", section["heading"], *section.get("lines", [])]
        for when, what, where, more in section.get("entries", []):
            lines.append(f"{when}  {', '.join(part for part in (what, where) if part)}")
            if more:
                lines.append(f"    {more}")
    return ("\n".join(lines) + "\n").encode()


def text_cp1252(person: Person) -> bytes:
    """The same with the encoding and line ends of an old Windows editor."""
    return text(person).decode().replace("\n", "\r\n").encode("cp1252")


def json_resume(person: Person) -> bytes:
    """JSON Resume 1.0.0."""
    return (json.dumps(person["resume"], ensure_ascii=False, indent=2) + "\n").encode()


LAYOUTS: dict[str, Callable[[Person], bytes]] = {
    "text": text,
    "text-cp1252": text_cp1252,
    "json-resume": json_resume,
    "europass-xml": lambda person: sample_europass.xml(person["resume"]),
    "europass-pdf": lambda person: sample_pdf.europass(
        person, sample_europass.xml(person["resume"])
    ),
    "pdf-one-column": sample_pdf.one_column,
    "pdf-two-column": sample_pdf.two_columns,
    "docx-plain": lambda person: same_every_time(sample_docx.plain(person)),
    "docx-table": lambda person: same_every_time(sample_docx.table(person)),
    "docx-rtl": lambda person: same_every_time(sample_docx.plain(person, right_to_left=True)),
}


def same_every_time(archive: bytes) -> bytes:
    """A zip archive without the moment at which each part was written."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(archive)) as old,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            part = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            part.compress_type = zipfile.ZIP_DEFLATED
            part.external_attr = 0o644 << 16
            new.writestr(part, old.read(name))
    return written.getvalue()


def write(people: list[Person], folder: Path) -> None:
    """One file per person, nothing else in the folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for person in people:
        (folder / person["file"]).write_bytes(LAYOUTS[person["layout"]](person))


def main(target: Path = SAMPLES) -> None:
    """Both folders."""
    for name in ("applications", "database"):
        source = SAMPLES / "source" / f"{name}.yaml"
        write(yaml.safe_load(source.read_text(encoding="utf-8")), target / name)


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:2]))
