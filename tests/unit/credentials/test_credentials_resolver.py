"""The rules of placing: what decides, what lowers confidence, what is never guessed."""

import pytest

from screening.credentials import knowledge, resolver
from screening.credentials.knowledge import read_rows
from screening.domain.credential import CredentialInput, PlacedCredential, PlacementStatus
from screening.domain.ladder import RUNGS, rank


def place(text: str, **known: object) -> PlacedCredential:
    return resolver.place(knowledge.load(), CredentialInput(text, **known))  # type: ignore[arg-type]


def test_every_name_of_the_knowledge_base_finds_its_row_with_its_country() -> None:
    kb = knowledge.load()
    names = missed = 0
    for data in read_rows("credentials.csv"):
        row = kb.rows[data["id"]]
        if len(row.country) != 2 or row.country == "ZZ":
            continue
        for alias in filter(None, data["aliases"].split("|")):
            names += 1
            placed = resolver.place(kb, CredentialInput(alias.lstrip("~"), country=row.country))
            rows = {placed.rule.partition(":")[2], *(r.row for r in placed.alternatives)}
            missed += row.id not in rows and placed.range != (row.low, row.high)
    assert names > 4_000
    assert missed / names < 0.005


def test_every_row_is_well_formed() -> None:
    for row in knowledge.load().rows.values():
        assert {row.low, row.high} <= {*RUNGS, ""}, row.id
        assert not (row.low and row.high) or rank(row.low) <= rank(row.high), row.id
        assert not row.nkr or row.nkr in RUNGS, row.id
        assert row.confidence in {"high", "medium", "low"}, row.id
        assert row.source.strip("; "), row.id


@pytest.mark.parametrize(
    ("written", "country", "level"),
    [
        ("tytuł magistra", "PL", "7"),
        ("licencjatt", "PL", "6.2"),
        ("Yuksek Lisans", "TR", "7"),
        ("магістерський ступінь", "UA", "7"),
        ("Mahistr", "UA", "7"),
        ("mastergrden", "NO", "7"),
        ("bakalárske štúdium", "SK", "6.2"),
        ("Bachelorgrad i sykepleie", "PH", None),
        ("Mastergrad", "IR", "7"),
    ],
)
def test_inflected_transliterated_and_misspelt_names_are_found(
    written: str, country: str, level: str | None
) -> None:
    placed = place(written, country=country)
    assert placed.isced is not None
    assert placed.nkr == level or level is None


def test_a_typing_error_lowers_the_confidence() -> None:
    assert place("magister", country="PL").confidence == "high"
    assert place("magisterr", country="PL").confidence != "high"


def test_without_a_country_nothing_ambiguous_is_sure() -> None:
    for word in ("Bachelor", "Master's degree", "Licence", "Diploma", "Magister", "MBA"):
        placed = place(word)
        assert placed.confidence != "high", word
        assert placed.isced is not None, word
    assert place("Bachelor").status is PlacementStatus.AMBIGUOUS


def test_a_name_that_means_the_same_everywhere_is_placed_without_a_country() -> None:
    placed = place("Магістр")
    assert (placed.status, placed.range) == (PlacementStatus.PLACED, ("7", "7"))


def test_the_country_comes_from_the_institution_and_from_nothing_of_the_person() -> None:
    by_school = place("Bachelor of Arts", institution="University of Karachi", years=4.0)
    assert by_school.rule == "R5:PK-06"
    assert place("Master, Ahmed Khan").rule == place("Master, Kari Nordmann").rule


def test_length_and_year_settle_what_a_name_leaves_open() -> None:
    assert place("Bachelor", country="PK", years=2.0).range[1] == "6.1"
    assert place("Bachelor", country="PK", years=4.0).range == ("6.2", "6.2")
    assert place("Diplomă de licență", country="RO", year=2015).range == ("6.2", "6.2")
    assert place("Diplomă de licență", country="RO", year=1999).range == ("6.2", "7")


def test_the_norwegian_reform_divides_the_old_and_the_new_title() -> None:
    assert place("Siviløkonom", country="NO", year=1998).range == ("6.2", "7")
    assert place("Siviløkonom", country="NO", year=2014).range == ("7", "7")


@pytest.mark.parametrize(
    "text",
    [
        "Master i sosiologi (pågår)",
        "Magister socjologii, nie ukończono",
        "Магістратура, не закінчив",
        "Mestrado em Direito (incompleto)",
        "ماجستير (لم يكتمل)",
        "Master student, sociology",
    ],
)
def test_a_degree_begun_is_not_a_degree(text: str) -> None:
    placed = place(text)
    assert placed.rule.startswith("R1:")
    assert placed.degree_awarded == "no"
    assert placed.range[1] == "6.2"


def test_an_unfinished_degree_beside_a_finished_one_leaves_the_finished_one() -> None:
    placed = place("Bachelor i sosiologi 2015. Master ikke fullført", country="NO")
    assert (placed.range, placed.degree_awarded) == (("6.2", "6.2"), "yes")


def test_the_input_can_say_that_it_was_not_completed() -> None:
    assert place("Master i sosiologi", country="NO", completed=False).nkr == "6.2"


def test_an_honorary_degree_and_a_course_give_no_level_of_their_own() -> None:
    assert place("Æresdoktor ved Universitetet i Oslo").range == ()
    assert place("Kurs i førstehjelp").degree_awarded == "short"


def test_an_official_decision_wins() -> None:
    placed = place("Specialist, Kyiv. NOKUT: tilsvarer norsk mastergrad", country="UA")
    assert (placed.rule, placed.range) == ("R0:HK-dir", ("7", "7"))
    applied = place("Спеціаліст, søkt NOKUT om godkjenning", country="UA")
    assert applied.range == ("6.2", "7")


def test_a_courtesy_title_is_no_doctorate() -> None:
    placed = place("Dr. Hansen")
    assert placed.rule.startswith("R8:")
    assert placed.status is PlacementStatus.NEEDS_ASSESSMENT


def test_a_national_framework_number_is_not_read_as_eqf() -> None:
    assert place("SCQF 9").range == ("6.2", "6.2")
    assert place("RQF 3").range == ("4", "4")


def test_an_unknown_text_claims_nothing() -> None:
    placed = place("Noe helt annet")
    assert (placed.status, placed.isced, placed.range) == (PlacementStatus.UNKNOWN, None, ())


def test_words_that_look_like_degrees_are_none() -> None:
    for text in ("Scrum Master", "Driving licence B", "Master mariner certificate course"):
        assert place(text).nkr is None, text


def test_placing_twice_gives_the_same() -> None:
    text = "Dipl.-Ing. Elektrotechnik, Universität Wien, 2004"
    assert place(text) == place(text)


@pytest.mark.parametrize(
    ("text", "language", "levels", "rule"),
    [
        ("Technikum elektroniczne, matura", "pl", ("4", "4"), "R6:PL-01"),
        ("Magister", "pl", ("7", "7"), "R6:PL-10"),
        ("Maturitní zkouška", "cs", ("4", "4"), "R6:CZ-01"),
        ("Bachelor of Science", "pl", ("5.1", "6.2"), "R6:ZZ-05"),  # from anywhere
        ("Magister", "nb", ("6.2", "7"), None),  # written in Norwegian of any country's degree
    ],
)
def test_the_language_around_a_name_narrows_it_and_never_makes_it_sure(
    text: str, language: str, levels: tuple[str, str], rule: str | None
) -> None:
    placed = resolver.place(knowledge.load(), CredentialInput(text), language)
    assert placed.range == levels
    assert placed.confidence != "high"
    if rule is not None:
        assert placed.rule == rule


def test_a_stated_country_wins_over_the_language_around() -> None:
    given = CredentialInput("Magister", country="AT")
    assert resolver.place(knowledge.load(), given, "pl") == resolver.place(knowledge.load(), given)
