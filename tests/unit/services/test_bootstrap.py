import subprocess
import sys

from screening.bootstrap import build
from screening.errors import UnavailableError
from screening.settings import Settings

HEAVY = ("torch", "transformers", "sentence_transformers", "elasticsearch", "numpy", "tantivy",
         "pdfplumber", "flask", "rq")  # fmt: skip


def test_building_the_services_opens_and_makes_nothing(tmp_path) -> None:
    program = (
        "import sys; from screening.bootstrap import build, load_settings;"
        "build(load_settings(), lambda kind, ident: None);"
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    home = tmp_path / "home"
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program],
        env={"SCREENING_HOME": str(home)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "[]"
    assert not home.exists()


def test_readiness_asks_the_queue_of_the_moment(tmp_path) -> None:
    class Queue:
        def __call__(self, kind: object, ident: str) -> None: ...

        def current(self) -> "Queue":
            raise UnavailableError("redis", "no server runs for this home")

    settings = Settings.from_env({"SCREENING_HOME": str(tmp_path / "home")})
    state = build(settings, Queue()).operations.ready()
    assert state["queue"] == "redis: no server runs for this home"
    assert "screening init" in state["database"]
