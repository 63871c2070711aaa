"""Words that must meet, words that must not, and languages."""

import importlib
import itertools

import pytest
import Stemmer

from screening.concepts import occupations
from screening.indexing import analysis
from screening.indexing.analysis import fold, guess_language, places_of, query_words, terms_of

WORDS = (
    *("sykepleierne", "sjukepleiarane", "Lehrerinnen", "enfermeras", "infirmières"),
    *("pielęgniarkami", "медсестрами", "الممرضات", "پرستاران", "νοσοκόμες", "hemşirelerinden"),
    *("slaugytojoms", "asistente", "ápolónők", "sairaanhoitajien", "õdedele", "ošetřovatelek"),
)  # fmt: skip


def meets(query: str, text: str, language: str | None = "no") -> bool:
    wanted = {term for word in query_words(query) for term, _ in word.variants}
    return bool(wanted & set(terms_of(text, language).split()))


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("sykepleier", "sykepleierne"),
        ("sykepleiere", "sykepleieren"),
        ("sjukepleiar", "sykepleiere"),
        ("sykepleier", "sjukepleiarane"),
        ("utvikler", "utviklere"),
        ("lærer", "lærerne"),
        ("laerer", "lærere"),
        ("leder", "lederne"),
        ("rørlegger", "røyrleggjarar"),
        ("rorlegger", "rørleggere"),
        ("saksbehandling", "saksbehandlere"),
        ("sakshandsamar", "saksbehandling"),
        ("statsviter", "statsvitenskap"),
        ("samfunnsviter", "samfunnsvitenskapelig"),
        ("sosiolog", "sosiologi"),
        ("økonom", "økonomi"),
        ("psykolog", "psykologisk"),
        ("administrere", "administrasjon"),
        ("koordinator", "koordinatorer"),
        ("pleier sykehjem", "sykehjemspleier"),
        ("sykehjemspleier", "pleier på sykehjem"),
        ("barnehage", "barnehagelærer"),
        ("prosjekt", "integreringsprosjekt"),
        ("forsikring", "forsikringsoppgjør"),
        ("c++", "Programmert i C++ og Java"),
        ("C#", "c#-utvikler"),
        (".net", "utvikling på .NET"),
        ("node.js", "Node.js"),
        ("nodejs", "Node.js"),
        ("sahin", "Şahin"),
        ("lodz", "Łódź"),
    ],
)
def test_norwegian_words_meet(query: str, text: str) -> None:
    assert meets(query, text)


@pytest.mark.parametrize(
    ("query", "text", "language"),
    [
        ("inspektor", "inspektorem", "pl"),
        ("преподаватель", "преподавателя", "ru"),
        ("бухгалтер", "бухгалтера", "uk"),
        ("المعلم", "معلم", "ar"),
        ("كارشناس", "کارشناس", "fa"),
        ("محاسب", "محاسبٌ", "ar"),
        ("ingeniero", "ingenieros", "es"),
        ("Lehrer", "Lehrern", "de"),
        ("accountant", "accountants", "en"),
        ("öğretmen", "öğretmenleri", "tr"),
        ("mokytoja", "mokytojas", "lt"),
    ],
)
def test_words_of_other_languages_meet(query: str, text: str, language: str) -> None:
    assert meets(query, text, language)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("kokk", "konsulent"),
        ("c++", "c"),
        ("c#", "c"),
        ("leder", "lærer"),
        ("sykepleier", "tømrer"),
        ("java", "javascript"),
        ("rektor", "direktør"),
        ("og", "og i på av"),
    ],
)
def test_other_words_do_not_meet(query: str, text: str) -> None:
    wanted = {t for w in query_words(query) for t, weight in w.variants if weight >= 0.5}
    assert query == "og" or not wanted & set(terms_of(text, "no").split())


def test_function_words_are_not_searched_for() -> None:
    assert [word.text for word in query_words("leder for barn og unge i kommunen")] == [
        "leder", "barn", "unge", "kommunen",
    ]  # fmt: skip
    assert [word.text for word in query_words("og")] == ["og"]


@pytest.mark.parametrize("word", ["på", "pa", "für", "się", "été", "على"])
def test_function_words_are_known_however_they_are_written(word: str) -> None:
    assert [one.text for one in query_words(f"{word} sykepleier")] == ["sykepleier"]


def test_what_is_written_weighs_most() -> None:
    (word,) = query_words("saksbehandlere")
    assert word.variants[0] == ("saksbehandlere", 1.0)
    assert [weight for _, weight in word.variants] == sorted(
        (weight for _, weight in word.variants), reverse=True
    )


def test_what_was_meant_counts_less_than_what_is_written() -> None:
    (word,) = query_words("sykepleir", meant={"sykepleir": "sykepleier"})
    weights = dict(word.variants)
    assert weights["sykepleir"] > weights["sykepleier"] > 0
    first, last = query_words("regnskap fører", meant={"regnskap fører": "regnskapsfører"})
    for word, other in ((first, "forer"), (last, "regnskap")):
        weights = dict(word.variants)
        assert weights["regnskapsforer"] == pytest.approx(0.9)
        assert word.variants[0] == (fold(word.text), 1.0)
        assert other not in weights  # a part alone is no compound


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("rådgiver", "raadgiverne"),
        ("Førere", "foerer"),
        ("lærere", "laererne"),
        ("Köchin", "Koechin"),
    ],
)
def test_letters_that_cvs_write_in_two(query: str, text: str) -> None:
    assert meets(query, text)


def test_two_letters_are_one_where_that_was_meant() -> None:
    assert not meets("raadgiver", "rådgiver")
    (word,) = query_words("raadgiver", meant={"raadgiver": "rådgiver"})
    assert dict(word.variants)["radgiver"] == pytest.approx(0.8)


def test_places_are_those_of_the_text() -> None:
    text = "Erfaring: C++, e\u0301conomie og می‌دانم."
    wanted = set(terms_of(text, "no").split())
    found = [text[start:end] for start, end, _ in places_of(wanted, text, "no")]
    assert found == ["Erfaring", "C++", "e\u0301conomie", "og", "می‌دانم"]


@pytest.mark.parametrize(
    ("word", "folded"),
    [("ØST", "ost"), ("Ærlig", "aerlig"), ("Ångström", "angstrom"), ("Straße", "strasse"),
     ("٢٠٢٤", "2024"), ("ﬁn", "fin"), ("İstanbul", "istanbul"), ("أحمد", "احمد"), ("ی", "ي")],
)  # fmt: skip
def test_folding(word: str, folded: str) -> None:
    assert fold(word) == folded


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Erfaring fra saksbehandling i kommunen og staten", "no"),
        ("I have worked as a nurse for the municipality", "en"),
        ("Inspektor w Urzędzie Wojewódzkim oraz praca na stanowisku", "pl"),
        ("Працював бухгалтером у компанії і банку", "uk"),
        ("Работал бухгалтером в компании и банке", "ru"),
        ("ماجستير في العلوم السياسية", "ar"),
        ("کارشناسی ارشد از دانشگاه تهران می‌باشد چگونه", "fa"),
        ("Ich habe als Lehrer mit Kindern und Eltern gearbeitet", "de"),
        ("Kokk", "no"),
    ],
)
def test_languages_are_told_apart(text: str, language: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize("name", sorted(set(analysis.STEMMERS.values())))
def test_stemmers_in_c_and_in_python_agree(name: str) -> None:
    """An index made where PyStemmer is installed is searched where it is not."""
    in_c = Stemmer.Stemmer(name)
    module = importlib.import_module(f"snowballstemmer.{name}_stemmer")
    in_python = getattr(module, f"{name.title()}Stemmer")()
    labels = itertools.islice((label for label, _ in occupations.load().labels()), 0, None, 100)
    words = {*WORDS, *(word for label in labels for word in label.split())}
    assert len(words) > 1_000
    assert [in_c.stemWord(word) for word in words] == [in_python.stemWord(word) for word in words]
