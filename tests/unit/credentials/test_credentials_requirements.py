"""What requirements say, which professions are named, what a CV says of an authorisation."""

import pytest

from screening.credentials import knowledge, professions, requirement


@pytest.mark.parametrize(
    ("text", "level", "fields"),
    [
        ("Mastergrad i samfunnsvitenskap, eller tilsvarende", "7", {"031"}),
        ("Relevant høyere utdanning på masternivå", "7", set()),
        ("Høgare utdanning på bachelornivå", "6.2", set()),
        ("Bachelor i sykepleie", "6.2", {"0913"}),
        ("Juridisk embetseksamen eller master i rettsvitenskap", "7", {"0421"}),
        ("Bachelor's degree in civil engineering or equivalent", "6.2", {"0732"}),
        ("Fagbrev som elektriker", "4", {"0713"}),
        ("Bachelor eller mastergrad i informatikk", "6.2", {"0613"}),
        ("Fullført vidaregåande skule", "4", set()),
        ("Ph.d. i fysikk", "8", {"0533"}),
    ],
)
def test_a_requirement_says_level_and_field(text: str, level: str, fields: set[str]) -> None:
    reading = requirement.read_requirement(knowledge.load(), text)
    assert reading.min_nkr == level
    assert fields <= set(reading.fields)
    assert bool(reading.fields) == bool(fields)


def test_equivalent_and_trade_are_read() -> None:
    reading = requirement.read_requirement(
        knowledge.load(), "Fagbrev som rørlegger eller tilsvarende"
    )
    assert (reading.trade, reading.certificate, reading.equivalent_allowed) == (
        "rørlegger",
        True,
        True,
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Autorisert sykepleier, HPR-nummer 1234567", "granted"),
        ("Autorisert sykepleier i Bergen 2015", "granted"),
        ("Norsk autorisasjon som lege fra 2019", "granted"),
        ("authorised nurse in Norway", "granted"),
        ("Midlertidig lisens som sykepleier, Helsedirektoratet", "temporary"),
        ("Søkt om autorisasjon som sykepleier hos Helsedirektoratet", "applied"),
        ("Registered Nurse, Philippines PRC", "home_country_only"),
        ("Legitimerad sjuksköterska, Sverige", "home_country_only"),
        ("Autorisasjon som sykepleier i Polen", "home_country_only"),
        ("Har ikke norsk autorisasjon som tannlege", "none"),
    ],
)
def test_a_statement_on_an_authorisation_is_understood(text: str, kind: str) -> None:
    found = professions.authorisation_in(knowledge.load(), text)
    assert found is not None
    assert found.kind == kind


def test_work_as_a_nurse_says_nothing_of_an_authorisation() -> None:
    assert professions.authorisation_in(knowledge.load(), "Sykepleier ved sykehuset") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("pielęgniarka", "sykepleier"),
        ("медична сестра", "sykepleier"),
        ("پرستار", "sykepleier"),
        ("Krankenschwester", "sykepleier"),
        ("טבח", None),
        ("lekarz weterynarii", "veterinær"),
        ("vernepleiar", "vernepleier"),
        ("elektryk", "elektriker"),
        ("abogada", "advokat"),
        ("Physiotherapeut", "fysioterapeut"),
    ],
)
def test_professions_are_known_in_many_languages(text: str, name: str | None) -> None:
    found = professions.find_profession(knowledge.load(), text)
    assert (found.name_nb if found else None) == name
