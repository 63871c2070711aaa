"""Titles by meaning, with vectors that are told rather than embedded."""

import dataclasses
import zlib

import numpy as np
import pytest

from screening.concepts.meaning import MeaningLinker
from screening.concepts.text import spellings
from screening.concepts.title_space import concepts_of_titles
from screening.concepts.titles import TitleRanker, weights

OTHERS = 97  # axes of what means nothing


class Told:
    """Vectors in which a few titles mean a named occupation and everything else means nothing.

    What is done in an occupation is nothing, or what is done in the one `described` names.
    """

    def __init__(self, meanings: dict[str, str], described: dict[str, str] | None = None) -> None:
        concepts = concepts_of_titles()
        names = sorted(set(meanings.values()))
        self._axes = {title: names.index(name) for title, name in meanings.items()}
        self._named = len(names)
        self._width = len(names) + OTHERS
        self.concepts = np.zeros((len(concepts), 2, self._width), np.float32)
        self.descriptions = np.zeros((len(concepts), self._width), np.float32)
        for number, concept in enumerate(concepts):
            if concept.norwegian in names:
                self.concepts[number, :, names.index(concept.norwegian)] = 1
            work = (described or {}).get(concept.norwegian)
            if work is not None:
                self.descriptions[number, names.index(work)] = 1
        self.asked: list[str] = []

    def titles(self, titles):
        self.asked += titles
        rows = np.zeros((len(titles), self._width), np.float32)
        for row, title in zip(rows, titles, strict=True):
            row[self._axes.get(title, self._named + zlib.crc32(title.encode()) % OTHERS)] = 1
        return rows


@pytest.fixture
def told() -> Told:
    return Told({"تمريض في المستشفى": "sykepleier", "zzz qqq": "rørlegger"})


def test_meaning_is_asked_only_where_letters_lead_nowhere(told) -> None:
    linker = MeaningLinker(told)
    assert linker.link("rørlegger")[0].how == "exact"
    assert told.asked == []
    (found,) = linker.link("تمريض في المستشفى")
    assert (found.occupation.norwegian, found.how) == ("sykepleier", "meaning")


def test_what_is_near_to_nothing_stays_unlinked(told) -> None:
    assert MeaningLinker(told).link("xyzzy plugh") == ()
    assert MeaningLinker(told).link("") == ()
    assert MeaningLinker(told).link("zzz qqq " * 20) == ()


TITLES = [
    "accountant",
    "plumber",
    "specialist nurse",
    "nurse responsible for general care",
    "Electrical line installers and repairers",
    "Bakers, pastry-cooks and confectionery makers",
    "plumbing contractor",
]


@pytest.fixture(scope="module")
def ranked():
    """The title that comes first, and all in order, with vectors that know one odd title."""
    ranker = TitleRanker(TITLES, Told({"zzz qqq": "rørlegger"}))

    def order(title: str) -> list[str]:
        return [TITLES[place] for place in (-ranker.scores([title])[0]).argsort(kind="stable")]

    return order


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("Rørlegger (m/k)", "plumber"),  # through a label in another language
        ("rørleggeren", "plumber"),  # in its letters
        ("zzz qqq", "plumber"),  # by meaning alone
        ("special nurse", "specialist nurse"),
        ("Klempner/-in", "plumber"),
    ],
)
def test_ranking_goes_by_letters_language_and_meaning(ranked, title, first) -> None:
    assert ranked(title)[0] == first


def test_an_isco_group_is_reached_through_what_is_in_it(ranked) -> None:
    assert ranked("energimontør")[0] == "Electrical line installers and repairers"


def test_of_two_that_bear_a_label_the_one_that_prefers_it_comes_first() -> None:
    """`accountant` is also another name of the financial controller."""
    listed = ["financial controller", "regnskapsfører"]
    ranked = TitleRanker(listed, Told({})).scores(["accountant"])[0]
    assert listed[ranked.argmax()] == "regnskapsfører"


def test_a_label_that_is_listed_twice_waits_for_one_that_stands_for_one_thing() -> None:
    titles = ["bookkeeper", "accountant", "accountant"]
    first, *twice = TitleRanker(titles, Told({})).scores(["accountant bookkeeper"])[0]
    once = TitleRanker(titles[:2], Told({})).scores(["accountant bookkeeper"])[0]
    assert first == pytest.approx(once[0])
    assert twice[0] == twice[1] < once[1]


def test_a_label_of_several_waits_only_where_each_of_them_has_a_nearer_name() -> None:
    """Architects have one in the list; interior architects, called the same, have none."""
    worth = dataclasses.replace(weights(), repeated_malus=5, shared_malus=0.5)
    titles = ["plumber", "arkitekt", "architect", "architect"]
    plumber, nearer, *twice = TitleRanker(titles, Told({}), worth).scores(["architect"])[0]
    assert nearer > twice[0] == twice[1] > plumber - 1


def test_in_a_list_of_own_titles_those_of_one_area_of_work_come_first() -> None:
    """Neither title is a label, and they have no letters and no meaning in common."""
    told = Told({"zzz qqq": "rørlegger", "vvv kkk": "VVS-tekniker", "jjj xxx": "sykepleier"})
    listed = ["jjj xxx", "vvv kkk", "nurse"]
    ranked = TitleRanker(listed, told).scores(["zzz qqq"])[0]
    assert listed[ranked.argmax()] == "vvv kkk"


def test_in_a_list_of_own_titles_a_label_counts_by_its_meaning_not_by_what_it_names() -> None:
    told = Told({"zzz qqq": "rørlegger", "vvv kkk": "VVS-tekniker", "plumber": "sykepleier"})
    listed = ["plumber", "jjj xxx", "vvv kkk"]
    ranked = TitleRanker(listed, told).scores(["zzz qqq"])[0]
    assert listed[ranked.argmax()] == "vvv kkk"


def test_in_a_list_of_own_titles_those_whose_work_is_described_alike_come_first() -> None:
    """Nurses and midwives lie in other groups, have other names and no letters in common."""
    titles = {"zzz qqq": "sykepleier", "jjj xxx": "rørlegger", "vvv kkk": "jordmor"}
    listed = ["jjj xxx", "vvv kkk", "nurse"]
    alike = Told(titles, described={"jordmor": "sykepleier", "sykepleier": "sykepleier"})
    assert TitleRanker(listed, alike).scores(["zzz qqq"])[0].argmax() == 1
    apart = TitleRanker(listed, Told(titles)).scores(["zzz qqq"])[0]
    assert apart[0] == pytest.approx(apart[1], abs=1e-6)


def test_a_description_leads_to_an_occupation_that_no_name_leads_to() -> None:
    """What is asked for means nothing but what is done by plumbers."""
    told = Told({"zzz qqq": "sykepleier"}, described={"rørlegger": "sykepleier"})
    told.concepts[:] = 0
    ranked = TitleRanker(TITLES, told).scores(["zzz qqq"])[0]
    assert TITLES[ranked.argmax()] == "plumber"


def test_of_occupations_alike_the_wider_one_comes_first() -> None:
    """Photographers are called by more names than pharmacologists."""
    listed = ["pharmacologist", "photographer"]

    def lead(names: float) -> float:
        worth = dataclasses.replace(weights(), concept_names=names)
        narrow, wide = TitleRanker(listed, Told({}), worth).scores(["zzz qqq"])[0]
        return wide - narrow

    assert lead(0.1) > lead(0)


def test_likeness_spreads_from_title_to_title() -> None:
    """The third shares nothing with the one asked for, but much with one that does."""
    strangers = [f"{letter * 5} {letter * 7}" for letter in "abcdefghijklmnopqrstuvw"]
    listed = [*strangers, "formannsavløser", "xylofonstemmer", "stemmerformann", "yyyyy 12345"]
    letters = dataclasses.replace(weights(), title_letters=2, title_area=0)
    ranked = TitleRanker(listed, worth=letters).scores(["xylofon"])[0]
    by_place = [listed[place] for place in (-ranked).argsort(kind="stable")]
    assert by_place[:3] == ["xylofonstemmer", "stemmerformann", "formannsavløser"]


def test_an_only_title_is_ranked_alone() -> None:
    assert TitleRanker(["zzz qqq"], Told({})).scores(["zzz qqq", "nurse"]).shape == (2, 1)


def test_a_title_in_capitals_is_embedded_as_others_are_written() -> None:
    told = Told({})
    TitleRanker(["KRANFØRER I GRUS"], told).scores(["LAGERARBEIDERE I HAVN", "Lagerarbeider"])
    assert told.asked == ["kranfører i grus", "lagerarbeidere i havn", "Lagerarbeider"]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("enfermero/enfermera", ["enfermero", "enfermera"]),
        ("ingénieur/e", ["ingénieur", "ingénieure"]),
        ("Lehrer/-in", ["Lehrer", "Lehrerin"]),
        ("kokk", ["kokk"]),
        (" / ", []),
        ("", []),
    ],
)
def test_gender_marked_forms_are_written_out(title, expected) -> None:
    assert set(expected) <= set(spellings(title)) if expected else spellings(title) == []
