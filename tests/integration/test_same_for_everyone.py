"""The same for everyone: what says who somebody is, where they learnt it and in which language they
tell it changes no verdict.

More than a thousand swaps of name, gender words, birth place, nationality, address, photograph,
gaps, order and file format; one CV in eight languages; equal credentials of different countries.
"""

import io
import itertools
import random
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import docx
import pytest
import yaml

from screening.bootstrap import assessor_with
from screening.concepts import base as concepts
from screening.credentials import knowledge, resolver
from screening.domain.assessing import education
from screening.domain.assessing.education import FieldFit
from screening.domain.credential import CredentialInput
from screening.domain.cv import Cv, Education, Source
from screening.domain.ladder import RUNGS
from screening.domain.posting import EducationRequirement, PostingDraft, posting_from_mapping
from screening.parsing.parse import parse_bytes
from screening.services.assessing import Assessor
from screening.services.reading import CvReader
from screening.services.relevance import RelevanceJudge

SCENARIOS = Path(__file__).parents[1] / "scenarios"
LANGUAGES = Path(__file__).parents[1] / "languages"
# CVs whose first line is the name, with headings on lines of their own: scenario, file.
CVS = (
    ("helsefagarbeider_sykehjem", "cv_aas.txt"),
    ("helsefagarbeider_sykehjem", "cv_eriksen.txt"),
    ("hr_radgiver_rekruttering", "cv_andersson.txt"),
    ("hr_radgiver_rekruttering", "cv_strand.txt"),
    ("miljoradgiver_naturforvaltning", "cv_sandvik.txt"),
    ("miljoradgiver_naturforvaltning", "cv_fjeld.txt"),
    ("forsker_velferd", "y_holm.txt"),
    ("forsker_velferd", "y_sharma.txt"),
    ("driftstekniker_it", "x_strand.txt"),
    ("driftstekniker_it", "x_novotny.txt"),
    ("renholdsleder", "z_mohamud.txt"),
    ("arealplanlegger_kommune", "q_bakke.txt"),
)
NAMES = (
    "Ola Nordmann", "Kari Hansen", "Mohammed Hussain", "Fatima Al-Sayed", "Nguyễn Thị Lan",
    "Oleksandr Shevchenko", "Agnieszka Wiśniewska", "Abdi Warsame", "Chidi Okafor", "Li Wei",
    "Sándor Kovács", "Ingeborg Kokk", "Mary Baker", "Thomas Schneider", "José da Silva",
    "محمد الأحمد", "Ольга Иванова", "Ahmet Öğretmen", "Elin Doktor", "Jan Inspektor",
)  # fmt: skip
LINES = (
    "Født: 14.03.1979", "Født 2. mai 1992 i Mogadishu", "Fødested: Aleppo, Syria",
    "Date of birth: 1961-11-05", "Nasjonalitet: polsk", "Nationality: Nigerian",
    "Statsborgerskap: norsk", "Kjønn: kvinne", "Gender: male", "Sivilstatus: gift, tre barn",
    "Marital status: single", "Religion: muslim", "Adresse: Trondheimsveien 100, 0565 Oslo",
    "Address: 12 High Street, Lagos", "Foto: se vedlegg", "Photo: attached", "Alder: 58 år",
    "Pronomen: han/ham", "Helse: god", "Telefon: +47 400 00 000", "E-post: person@example.org",
)  # fmt: skip
GAPS = (
    "2012–2014 Foreldrepermisjon", "2009–2010 Career break", "Hull i CV-en: 2011, sykdom",
    "2013 Arbeidssøker",
)  # fmt: skip
LEAST_SWAPS = 1_000
LEAST_ALIKE = 0.95


@cache
def reader() -> CvReader:
    return CvReader(parse_bytes, knowledge.load)


@cache
def assessor() -> Assessor:
    judge = RelevanceJudge(concepts.load())
    return assessor_with(lambda: judge)


@cache
def posting(scenario: str) -> PostingDraft:
    return posting_from_mapping(yaml.safe_load((SCENARIOS / scenario / "posting.yaml").read_text()))


def verdicts(asked: PostingDraft, data: bytes, name: str) -> dict[str, str]:
    cv = reader().read(data, name)
    found = assessor().assess(asked.requirements, cv, asked.deadline.date())
    return {one.requirement: one.verdict.value for one in found}


def swaps(text: str, seed: int) -> Iterator[tuple[str, bytes]]:
    """Variants of a CV that differ in who the person is, or in how it is laid out."""
    chance = random.Random(seed)  # noqa: S311 - the same swaps every time
    head, _, rest = text.partition("\n")
    for name in NAMES:
        yield f"name {name}", f"{name}\n{rest}".encode()
    for line in LINES:
        yield line, f"{head}\n{line}\n{rest}".encode()
    for name, line in zip(itertools.cycle(NAMES), LINES, strict=False):
        other = chance.choice(LINES)
        yield f"{name}, {line}, {other}", f"{name}\n{line}\n{other}\n{rest}".encode()
    for gap in GAPS:
        yield gap, f"{text.rstrip()}\n\nAnnet\n{gap}\n".encode()
    blocks = [block for block in rest.split("\n\n") if block.strip()]
    first = [] if blocks and blocks[0].lstrip()[:1].isupper() and "\n" in blocks[0] else blocks[:1]
    movable = blocks[len(first) :]
    for number in range(16):
        chance.shuffle(movable)
        moved = "\n\n".join([head, *first, *movable])
        yield f"order {number}", f"{moved}\n".encode()
    for number, name in enumerate(NAMES[:4]):
        yield f"docx {number}", _docx(f"{name}\n{rest}")


def _docx(text: str) -> bytes:
    document = docx.Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def test_who_somebody_is_changes_no_verdict() -> None:
    changed, tried = [], 0
    for seed, (scenario, file) in enumerate(CVS):
        asked = posting(scenario)
        data = (SCENARIOS / scenario / "applications" / file).read_bytes()
        honest = verdicts(asked, data, file)
        for what, other in swaps(data.decode(), seed):
            tried += 1
            found = verdicts(asked, other, file)
            if found != honest:
                changed.append((file, what, honest, found))
    assert tried >= LEAST_SWAPS
    assert changed == []


@pytest.mark.parametrize("folder", sorted(LANGUAGES.iterdir()), ids=lambda path: path.name)
def test_the_same_cv_in_eight_languages_gets_the_same_verdicts(folder: Path) -> None:
    asked = posting_from_mapping(yaml.safe_load((folder / "posting.yaml").read_text()))
    found = {
        path.stem: verdicts(asked, path.read_bytes(), path.name)
        for path in sorted(folder.glob("*.txt"))
    }
    assert len(found) == 8
    norwegian = found["nb"]
    pairs = [(lang, r, v, norwegian[r]) for lang, told in found.items() for r, v in told.items()]
    differing = [pair for pair in pairs if pair[2] != pair[3]]
    assert 1 - len(differing) / len(pairs) >= LEAST_ALIKE, differing


def test_equal_levels_and_fields_get_equal_verdicts_whatever_the_country() -> None:
    kb = knowledge.load()
    groups: dict[tuple[tuple[str, ...], str], set[tuple[str, str]]] = defaultdict(set)
    countries = set()
    for row in kb.rows.values():
        if len(row.country) != 2 or row.country == "ZZ":
            continue
        placed = resolver.place(
            kb, CredentialInput(row.name, country=row.country, area="sociology")
        )
        if not placed.range:
            continue
        countries.add(row.country)
        entry = Education(
            Source(row.name, 0, len(row.name)), study_type=row.name, credential=placed
        )
        cv = Cv(text=row.name, education=(entry,))
        for rung, fit in itertools.product(RUNGS, FieldFit):
            asked = EducationRequirement("edu", True, "", min_nkr=rung, fields=("0314",))
            verdict = education.assess(asked, cv, [fit]).verdict.value
            groups[placed.range, f"{rung} {fit.value}"].add((verdict, placed.degree_awarded))
    assert len(countries) >= 60
    assert [
        key for key, found in groups.items() if len({verdict for verdict, _ in found}) > 1
    ] == []


def test_the_date_of_judging_is_the_deadline_for_everyone() -> None:
    asked = posting("forsker_velferd")
    data = (SCENARIOS / "forsker_velferd" / "applications" / "y_holm.txt").read_bytes()
    cv = reader().read(data, "cv.txt")
    early, late = (
        assessor().assess(asked.requirements, cv, day)
        for day in (asked.deadline.date(), date(2040, 1, 1))
    )
    assert [a.verdict for a in early] == [a.verdict for a in late]
