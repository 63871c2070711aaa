"""What a title is about: objects of other work, topics, inflected names and like-sounding words."""

import pytest

from screening.concepts import base
from screening.domain.cv import Cv, SectionKind, Source, Work
from screening.domain.passages import Passage
from screening.services.relevance import RelevanceJudge

ROADS = "Erfaring fra prosjektering eller bygging av veier og bruer"
DEVELOPMENT = "Erfaring med systemutvikling"


@pytest.fixture(scope="module")
def judge():
    return RelevanceJudge(base.load())


def fit(judge, requirement, title, description="", kind="experience", employer=None):
    head = ", ".join(part for part in (title, employer) if part)
    text = f"{head}. {description}".strip()
    work = Work(Source(text, 0, len(text)), position=title, name=employer, summary=description)
    passage = Passage(SectionKind.WORK, text, 0, len(text), 0)
    return judge.judge(requirement, Cv(text=text, work=(work,)), [passage], kind)[0].fit.value


@pytest.mark.parametrize(
    "title",
    [
        "Lærer i programmering",
        "Programmeringslærer",
        "Teacher of programming",
        "Developer recruiter",
        "Вчитель програмування",
    ],
)
def test_work_about_an_activity_is_not_the_activity(judge, title):
    assert fit(judge, DEVELOPMENT, title) == "no"


@pytest.mark.parametrize("title", ["Utvikler og lærer", "Systemutvikler, salg og leveranse"])
def test_activities_side_by_side_both_count(judge, title):
    assert fit(judge, DEVELOPMENT, title) == "yes"


def test_the_object_counts_where_the_work_about_it_is_asked_for(judge):
    assert fit(judge, "Undervisning i programmering", "Lærer i programmering") == "yes"


def test_who_leads_a_field_still_leads(judge):
    assert fit(judge, "Ledererfaring", "Avdelingsleder salg", "Personalansvar") == "yes"


@pytest.mark.parametrize(
    ("title", "description", "expected"),
    [
        ("Civil engineer", "Design of highways", "yes"),
        ("Ingeniør", "Prosjektering av boliger", "no"),
        ("Sjåfør", "Kjørte på veier og bruer", "no"),
        ("Tømrer", "Reising av bindingsverk", "no"),
        ("Anleggsleder", "", "possible"),
    ],
)
def test_topics_decide_with_the_work_on_them(judge, title, description, expected):
    assert fit(judge, ROADS, title, description) == expected


@pytest.mark.parametrize(
    ("requirement", "description", "expected"),
    [
        ("Java", "Tworzenie oprogramowania w Javie", "yes"),
        ("Java", "Utvikling i JavaScript", "no"),
        ("Kjennskap til universell utforming", "Üniversitesi öğrencileri", "no"),
        ("Kjennskap til universell utforming", "WCAG 2.1", "yes"),
        ("Personvern (GDPR)", "GDPR-rådgivning", "yes"),
    ],
)
def test_names_inflect_and_like_sounding_words_do_not_count(
    judge, requirement, description, expected
):
    assert fit(judge, requirement, "Utvikler", description, "skill") == expected


def test_an_employers_name_is_no_tool(judge):
    assert fit(judge, "Java", "Kokk", "Matlaging", "skill", "Java Kafé") == "no"
