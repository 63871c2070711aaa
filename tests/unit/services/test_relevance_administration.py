"""Who advised a public body on a field has experience of it from the public sector."""

import pytest

from screening.concepts import base
from screening.domain.cv import Cv, Section, SectionKind, Source, Work
from screening.domain.passages import passages
from screening.domain.relevance import Fit
from screening.services.relevance import RelevanceJudge

FIELDS = [
    "kultur",
    "landbruk",
    "samferdsel",
    "plan og bygg",
    "folkehelse",
    "beredskap",
    "integrering",
    "utdanning",
    "barnehage",
    "næring",
    "skatt",
    "justis",
    "arkiv",
    "statistikk",
    "klima",
    "energi",
    "fiskeri",
    "reindrift",
    "likestilling",
    "personvern",
    "arbeidsmiljø",
    "HMS",
    "eiendom",
    "vann og avløp",
    "idrett",
    "turisme",
    "miljø",
]


@pytest.fixture(scope="module")
def judge():
    return RelevanceJudge(base.load())


def fit(judge, field, title, employer):
    text = f"{title}, {employer}"
    cv = Cv(text=text, work=(Work(Source(text, 0, len(text)), position=title, name=employer),))
    asked = f"Erfaring fra {field} i offentlig sektor"
    return judge.judge(asked, cv, passages(cv), "experience")[0].fit


@pytest.mark.parametrize("field", FIELDS)
def test_an_adviser_on_the_field_in_a_public_body(judge, field):
    assert fit(judge, field, f"Rådgiver {field}", "Nord kommune") is Fit.YES
    assert fit(judge, field, f"Rådgiver {field}", "Nord AS") is Fit.NO
    assert fit(judge, field, "Renholder", "Nord kommune") is Fit.NO


@pytest.mark.parametrize(
    ("field", "title", "employer"),
    [
        ("kultur", "Chargée de mission culture", "Mairie de Lyon"),
        ("skatt", "Tax officer", "Ministry of Finance"),
        ("landbruk", "Specjalista ds. rolnictwa", "Urząd Gminy"),
        ("utdanning", "Головний спеціаліст відділу освіти", "Міська рада"),
        ("turisme", "Técnico de turismo", "Ayuntamiento"),
        ("samferdsel", "Transport planning officer", "City Council"),
        ("energi", "Funzionario energia", "Regione Veneto"),
        ("idrett", "خبير الرياضه", "بلديه"),
        ("miljø", "Environmental adviser", "City Council"),
        ("miljø", "Chargée de mission biodiversité", "Parc national (établissement public)"),
        ("miljø", "Funzionaria ambiente", "Provincia di Trento"),
        ("miljø", "Rådgiver naturmangfold", "Statsforvalteren"),
    ],
)
def test_the_same_in_other_languages(judge, field, title, employer):
    assert fit(judge, field, title, employer) is Fit.YES


@pytest.mark.parametrize(
    ("asked", "expected"), [("GIS", Fit.YES), ("Prosjektledelse", Fit.POSSIBLE)]
)
def test_a_listed_subject_is_shown_but_not_listed_practice(judge, asked, expected):
    cv = Cv(text=asked, sections=(Section(SectionKind.SKILLS, 0, len(asked)),))
    assert judge.judge(asked, cv, passages(cv), "skill")[0].fit is expected
