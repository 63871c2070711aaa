"""The real application on real services: SQLite, embedded index, bundled model, in one folder.

Only the queue is left out: jobs are kept in a list and done when a test says so, by the same
service calls that the worker makes.
"""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import waitress
from flask import Flask
from flask.testing import FlaskClient

from screening.bootstrap import Services, build
from screening.server import create_app
from screening.services.ports import JobKind
from screening.services.uploads import Upload, unpacked
from screening.settings import Settings

HOST = {"Host": "localhost"}

CVS = {
    "åse.txt": """Åse Testvik
ase.testvik@example.org
+47 400 00 001

Erfaring
2017 – 2024 Saksbehandler, Eksempel kommune
Behandlet søknader om tilskudd og skrev vedtak etter forvaltningsloven. Prosjektleder for nytt
fagsystem.

Utdanning
2012 – 2014 Master i statsvitenskap, Universitetet i Bergen
2009 – 2012 Bachelor i statsvitenskap, Universitetet i Bergen

Språk
Norsk: morsmål
Engelsk: C1
""",
    "jakub.txt": """Jakub Przykładny
jakub.przykladny@example.org

Doświadczenie zawodowe
2015 – 2022 Inspektor ds. świadczeń, Urząd Miasta Przykład
Prowadzenie postępowań administracyjnych, przygotowywanie decyzji.

Wykształcenie
2010 – 2015 Magister, politologia, Uniwersytet Warszawski

Języki
polski: ojczysty
norweski: C1
""",
    "layla.txt": """Layla Mithal
layla.mithal@example.org

Work experience
2019 – 2024 Case worker, Example Directorate
Assessed applications for grants and wrote decisions.

Education
2008 – 2012 Bachelor of Public Administration, University of Jordan

Languages
Arabic: native
Norwegian: B2
""",
    "ola.txt": """Ola Prøve
ola.prove@example.org

Erfaring
2023 – 2024 Butikkmedarbeider, Eksempelbutikken

Utdanning
2020 – 2023 Studiespesialisering, Eksempel videregående skole

Språk
Norsk: morsmål
""",
}
BROKEN = ("skadet.pdf", b"%PDF-1.7 broken")


class Place:
    """A workplace: the services, the application and the jobs that wait."""

    def __init__(self, home: Path) -> None:
        self.jobs: list[tuple[JobKind, str]] = []
        settings = Settings.from_env({"SCREENING_HOME": str(home)})
        self.services: Services = build(settings, self._enqueue)
        self.services.operations.init()
        self.app: Flask = create_app(self.services, testing=True)

    def _enqueue(self, kind: JobKind, ident: str) -> None:
        self.jobs.append((kind, ident))

    def work(self) -> None:
        """Does the jobs that wait, and those that they ask for."""
        while self.jobs:
            kind, ident = self.jobs.pop(0)
            if kind is JobKind.PARSE:
                self.services.intake.parse_document(ident)
            elif kind is JobKind.INDEX:
                self.services.intake.index_candidate(ident)
            else:
                self.services.screening.run(ident)

    def posting(self, title: str = "Rådgiver", **changes: Any) -> str:
        """A published posting that is open for another week; its id."""
        deadline = (datetime.now(UTC) + timedelta(days=7)).isoformat()
        return self.services.postings.add(announced(title, deadline) | changes, "test")["posting"]

    def apply(self, posting: str, cvs: dict[str, str] | None = None) -> list[str]:
        """Applies with CVs, made the posting's own so that no two postings share a candidate."""
        uploads = [
            Upload(name, BytesIO(f"{text}\n{posting}\n".encode()))
            for name, text in (CVS if cvs is None else cvs).items()
        ]
        reception = self.services.intake.receive(unpacked(uploads), posting, "test")
        self.work()
        return [one.candidate for one in reception.received]

    def screened(self, title: str = "Rådgiver") -> str:
        """A posting with the four applicants and a broken file, closed and screened; its id."""
        posting = self.posting(title)
        self.apply(posting)
        broken = [Upload(BROKEN[0], BytesIO(BROKEN[1]))]
        self.services.intake.receive(unpacked(broken), posting, "test")
        self.work()
        self.services.postings.close(posting, "test")
        self.work()
        return posting

    def linked(self, language: str = "nb") -> tuple[str, str, str]:
        """Somebody whose placement ended long ago, the placement, and their questionnaire."""
        alumni = self.services.alumni
        programme = {"title": "Prøveprogram", "schemes": ["praksisplass"], "units": []}
        person = alumni.people.register(
            {"name": "Amal Prøve", "email": "amal@example.org", "language": language}, "test"
        )["id"]
        alumni.consents.give(person, "contact", {"source": "test"}, "test")
        fields = {
            "person": person, "programme": alumni.programmes.add(programme, "test")["id"],
            "scheme": "praksisplass", "unit": "Oslo", "start": "2026-01-05", "end": "2026-03-06",
        }  # fmt: skip
        placement = alumni.placements.create(fields, "test")["id"]
        paper = {"kind": "avtale", "signed": "2026-01-02", "reference": "26/1"}
        alumni.placements.add_agreement(placement, paper, None, "test")
        alumni.placements.start(placement, None, "test")
        alumni.placements.complete(placement, None, "test")
        url = alumni.questionnaires.link(placement, 3, "test")["url"]
        return person, placement, url.removeprefix(self.services.settings.public_url)

    def report(self, posting: str) -> Any:
        return self.services.screening.report(posting)

    def row(self, posting: str, name: str) -> Any:
        """One applicant's row: files are read side by side, so the order of rows is no one's."""
        return next(row for row in self.report(posting)["applications"] if row["name"] == name)

    def client(self) -> FlaskClient:
        """A visitor with cookies of their own."""
        client = self.app.test_client()
        client.environ_base["HTTP_HOST"] = HOST["Host"]
        return client


def announced(title: str, deadline: str) -> dict[str, Any]:
    """A posting as its file says it."""
    return {
        "title": title,
        "deadline": deadline,
        "positions": 2,
        "requirements": [
            {"id": "edu", "must": True, "kind": "education", "min_nkr": "7", "fields": ["031"],
             "text": "Mastergrad i samfunnsvitenskap"},
            {"id": "exp", "must": True, "kind": "experience", "min_years": 3,
             "text": "Erfaring fra saksbehandling i offentlig forvaltning"},
            {"id": "nb", "must": True, "kind": "language", "language": "nb", "cefr": "C1"},
            {"id": "pm", "must": False, "kind": "skill", "text": "Prosjektledelse"},
        ],
    }  # fmt: skip


@pytest.fixture(scope="session")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    return Place(tmp_path_factory.mktemp("web") / "var")


@pytest.fixture
def cvs() -> dict[str, str]:
    """Four applicants by file name."""
    return CVS


@pytest.fixture
def client(place: Place) -> FlaskClient:
    return place.client()


@pytest.fixture(scope="session")
def address(place: Place) -> Iterator[str]:
    """The address of the application on a real socket."""
    server: Any = waitress.create_server(place.app, host="127.0.0.1", port=0, threads=4)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.effective_port}"
    server.close()
