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


@pytest.mark.parametrize(
    "text",
    [
        "Заяву на авторизацію медсестри подано до Helsedirektoratet, рішення ще немає",
        "Заявление на авторизацию медсестры подано в Helsedirektoratet, решения ещё нет",
        "Wniosek o autoryzację pielęgniarki złożony do Helsedirektoratet, oczekuję na decyzję",
        "Autoryzacja pielęgniarki w Norwegii: wniosek w trakcie rozpatrywania",
        "قدمت طلب ترخيص ممرضة إلى Helsedirektoratet، لم يصدر القرار بعد",
        "طلب ترخيص التمريض مقدم إلى Helsedirektoratet وبانتظار القرار",
        "مجوز پرستاری نروژ: درخواست داده شده، منتظر پاسخ",
        "Hemşire yetkisi için Helsedirektoratet'e başvuruldu, karar bekleniyor",
        "Autorisation als Krankenpflegerin bei Helsedirektoratet beantragt",
        "Antrag auf norwegische Autorisation als Krankenschwester gestellt",
        "Autorisation norvégienne d'infirmière demandée, décision en attente",
        "Autorización noruega de enfermera solicitada, pendiente de resolución",
        "Autorizația norvegiană de asistent medical: cerere depusă, în așteptarea deciziei",
        "Norwegian authorisation as nurse applied for",
        "Norwegian authorisation as nurse, awaiting decision",
        "Autorisasjon som sykepleier omsøkt hos Helsedirektoratet, vedtak foreligger ikke",
        "Autorisasjon som sjukepleiar frå Helsedirektoratet er ikkje avgjord",
    ],
)
def test_what_is_applied_for_is_not_granted_in_any_word_order(text: str) -> None:
    found = professions.authorisation_in(knowledge.load(), text)
    assert found is not None
    assert found.kind == "applied"


@pytest.mark.parametrize(
    "text",
    [
        "Autorisert sykepleier, Helsedirektoratet 2019",
        "Autoryzacja pielęgniarki, Helsedirektoratet, 2018",
        "Авторизація медсестри від Helsedirektoratet, 2022",
        "Autorisation als Krankenpflegerin, Helsedirektoratet 2020",
        "Norwegian authorisation as nurse granted 2021",
        "ترخيص ممرضة من Helsedirektoratet 2021",
    ],
)
def test_a_granted_authorisation_stays_granted(text: str) -> None:
    found = professions.authorisation_in(knowledge.load(), text)
    assert found is not None
    assert found.kind == "granted"
