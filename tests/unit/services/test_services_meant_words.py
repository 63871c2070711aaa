"""What is searched for besides what is written: told by what titles, concepts and CVs know."""

from collections.abc import Collection

import pytest

from screening.concepts import base
from screening.services.meant_words import meant_words


def meant(text: str, quoted: Collection[str] = (), **held: int) -> dict[str, str]:
    """What was meant, where CVs hold each word so many times."""
    return meant_words(
        text, quoted, base.load(), lambda words: {word: held.get(word, 0) for word in words}
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Regnskap fører i Oslo", {"regnskap fører": "regnskapsfører"}),
        ("barnehage lærer", {"barnehage lærer": "barnehagelærer"}),
        ("barne hage lærer", {"barne hage lærer": "barnehagelærer"}),
        ("helse fag arbeider", {"helse fag arbeider": "helsefagarbeider"}),
        ("regnskap foerer", {"regnskap foerer": "regnskapsfører"}),
        ("barn vern", {"barn vern": "barnevern"}),
        ("lærer norsk", {}),
        ("lærer, norsk", {}),
        ("norsk, lærer", {}),
        ("web designer", {}),
        ("project manager", {}),
        ("omsorg for eldre", {}),
        ("sykepleier sykehus", {}),
        ("raadgiver", {"raadgiver": "rådgiver"}),
        ("foerer", {"foerer": "fører"}),
        ("laerer", {"laerer": "lærer"}),
        ("Aalesund", {"aalesund": "ålesund"}),
        ("poet", {}),
        ("koordinator", {}),
        ("Aachen", {}),
        ("aerospace", {}),
        ("rørleger", {"rørleger": "rørlegger"}),
        ("", {}),
    ],
)
def test_what_is_known_without_cvs(text: str, expected: dict[str, str]) -> None:
    assert meant(text) == expected


def test_compounds_that_cvs_use() -> None:
    assert meant("arbeid tilsyn") == {}
    assert meant("arbeid tilsyn", arbeidstilsyn=2) == {}
    assert meant("arbeid tilsyn", arbeidstilsyn=3) == {"arbeid tilsyn": "arbeidstilsyn"}
    found = meant("sykepleie student", sykepleiestudent=3, sykepleiesstudent=4)
    assert found == {"sykepleie student": "sykepleiesstudent"}
    # The plural is known by its singular.
    assert meant("gull gravere", gullgraver=3) == {"gull gravere": "gullgravere"}


def test_what_is_quoted_or_long_is_meant_as_it_is() -> None:
    assert meant("regnskap fører i bank", ("Regnskap  fører",)) == {}
    assert meant("regnskap fører " + "og mer arbeid " * 4) == {}


def test_letters_that_cvs_write() -> None:
    assert meant("kaarstad") == {}
    assert meant("kaarstad", karstad=1) == {"kaarstad": "kårstad"}
    assert meant("poet", pot=9) == {}


def test_no_word_is_mended_twice() -> None:
    assert meant("bil mekanikr", bilmekanikr=3) == {"bil mekanikr": "bilmekanikr"}
    assert meant("raadgiver", radgiver=1) == {"raadgiver": "rådgiver"}
