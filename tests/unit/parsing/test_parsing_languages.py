"""Languages and levels."""

import pytest

from screening.parsing.parse import parse_bytes


def languages(lines, heading="Språk"):
    cv = parse_bytes(f"Ola Nordmann\n\n{heading}\n{lines}\n".encode(), "cv.txt")
    return {
        item.code: "native" if item.native else (item.cefr, item.cefr_stated)
        for item in cv.languages
    }


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Norsk (morsmål), engelsk (flytende)", {"nb": "native", "en": ("C1", False)}),
        (
            "Ukrainsk og russisk morsmål. Norsk C1 (Norskprøve C1 bestått 2021). Engelsk B1.",
            {"uk": "native", "ru": "native", "nb": ("C1", True), "en": ("B1", True)},
        ),
        ("Norsk og engelsk", {"nb": (None, False), "en": (None, False)}),
        ("Norsk, engelsk (godt)", {"nb": (None, False), "en": ("B2", False)}),
        ("Norsk (nynorsk): morsmål. Engelsk: C1", {"nn": "native", "en": ("C1", True)}),
        ("Norsk C1, engelsk B2, somali A2",
         {"nb": ("C1", True), "en": ("B2", True), "so": ("A2", True)}),
        ("Norsk: B2 (Bergenstest bestått 2024)", {"nb": ("B2", True)}),
        ("Norsk - Bergenstesten bestått", {"nb": ("B2", True)}),
        ("norweski\tA2/B1", {"nb": ("A2", True)}),
        ("Norwegian: А2", {"nb": ("A2", True)}),  # Cyrillic A
        ("فارسی: زبان مادری\nنروژی: B1 (Norskprøve B1)", {"fa": "native", "nb": ("B1", True)}),
        ("العربية: لغة أم\nالنرويجية: C1", {"ar": "native", "nb": ("C1", True)}),
        ("Română: maternă. Norvegiană: C1.", {"ro": "native", "nb": ("C1", True)}),
        ("Soomaali: afka hooyo\nNoorwiiji A2", {"so": "native", "nb": ("A2", True)}),
        ("ትግርኛ: ቋንቋ ኣደ\nኖርወይኛ: B1", {"ti": "native", "nb": ("B1", True)}),
        ("اردو: مادری زبان\nناروے: B1", {"ur": "native", "nb": ("B1", True)}),
        ("Lietuvių – gimtoji\nNorvegų – B1", {"lt": "native", "nb": ("B1", True)}),
        ("Limba maternă: română\nEngleză: B2", {"ro": "native", "en": ("B2", True)}),
        ("English (native), Irish (fluent), Norwegian (basic, A2)",
         {"en": "native", "ga": ("C1", False), "nb": ("A2", True)}),
        ("Norsk: muntlig B2, skriftlig B1", {"nb": ("B1", True)}),
    ],
)  # fmt: skip
def test_levels(lines, expected):
    assert languages(lines) == expected


def test_a_failed_test_proves_nothing():
    assert languages("Norsk: Bergenstest, ikke bestått") == {"nb": (None, False)}


def test_tests_are_found_in_other_sections():
    found = languages("Norskprøve B2, 2019\nFørerkort B", heading="Sertifikater")
    assert found == {"nb": ("B2", True)}


def test_programming_languages_are_skills():
    cv = parse_bytes(b"Ola Nordmann\n\nSkills\nLanguages: Go, Java, Python\n", "cv.txt")
    assert [skill.name for skill in cv.skills] == ["Go", "Java", "Python"]
    assert not cv.languages


def test_the_words_are_kept():
    cv = parse_bytes("Ola Nordmann\n\nSpråk\nEngelsk: flytende\n".encode(), "cv.txt")
    assert cv.languages[0].fluency == "flytende"
    assert cv.languages[0].language == "Engelsk"
