import pytest

from screening.concepts import base, lexicon
from screening.errors import InvalidInputError


@pytest.fixture(scope="module")
def concepts():
    return base.load()


def ids(concepts, text, kind=None):
    return {m.concept.id for m in concepts.read(text) if kind in (None, m.concept.kind)}


@pytest.mark.parametrize(
    "text",
    [
        "Sykepleieren",
        "sjukepleiarar",
        "Pflegefachfrau",
        "pielęgniarkę",
        "Медсестра",
        "медсестрою",
        "Hemşire olarak",
        "ممرضة",
        "والممرضات",
        "پرستاران",
        "kalkaaliso",
        "ነርስ",
        "infirmière",
        "enfermeros",
        "slaugytoja",
    ],
)
def test_inflected_forms_in_many_languages_name_the_same_work(concepts, text):
    assert "sykepleie" in ids(concepts, text)


def test_the_fuller_reading_wins(concepts):
    assert ids(concepts, "Project manager", "activity") == {"prosjektledelse"}
    assert ids(concepts, "legesekretær", "activity") == {"helsesekretaer"}
    assert "kommune" not in ids(concepts, "kommunehelsetjenesten")
    assert "kommune" not in ids(concepts, "kommunikasjon")


def test_words_in_any_order_within_a_sentence_only(concepts):
    assert "saksbehandling" in ids(concepts, "Behandlet mange typer søknader")
    assert "saksbehandling" in ids(concepts, "Søknader om støtte ble behandlet")
    assert "saksbehandling" not in ids(concepts, "Behandlet pasienter; sendte søknader")


def test_offsets_are_those_of_the_text(concepts):
    text = "  Çağrı: Hemşire, Ankara"
    mention = next(m for m in concepts.read(text) if m.concept.id == "sykepleie")
    assert text[mention.start : mention.end] == "Hemşire"


def test_relations(concepts):
    assert concepts.relation("barnevern", "sosialt_arbeid") == "narrower"
    assert concepts.relation("sosialt_arbeid", "barnevern") == "broader"
    assert concepts.relation("kommune", "kommune") == "same"
    assert concepts.relation("kokk", "kommune") is None
    assert (
        concepts.expand("sosialt_arbeid")["barnevern"]
        > concepts.expand("barnevern")["sosialt_arbeid"]
    )


def test_the_lexicon_is_broad(concepts):
    kinds = [concept.kind for concept in concepts.lexicon.concepts.values()]
    assert kinds.count("activity") >= 120
    assert kinds.count("sector") >= 40
    languages = set()
    for path in lexicon.DATA.glob("*.lex"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and line[0] not in "@#":
                languages.add(line.split(maxsplit=1)[0])
    wanted = "nb nn sv da en de nl fr es it pt ro pl uk ru bg bs lt tr ar fa so ur ti"
    assert languages >= set(wanted.split())


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("nb ord", "x.lex:1"),
        ("@a verb label", "x.lex:1"),
        ("@a activity label\nnb en|to ord|*x", "x.lex:2"),
        ("@a activity label\n@a activity label", "x.lex:2"),
    ],
)
def test_a_mistake_in_the_data_is_named(text, place):
    with pytest.raises(InvalidInputError) as caught:
        lexicon.read(text, "x.lex", {}, [])
    assert caught.value.place == place
