"""What is taken out of a CV before anything is scored or embedded, and what must stay."""

import pytest

from screening.domain.scrubber import Person, scrub

NOBODY = Person()


def whys(text: str, person: Person = NOBODY) -> set[str]:
    return {removal.why for removal in scrub(text, person).removals}


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Født: 12.03.1985 i Warszawa", "birth"),
        ("Fødselsdato 12.03.1985", "birth"),
        ("Date of birth: 12 May 1985", "birth"),
        ("Data urodzenia: 12.03.1985, Kraków", "birth"),
        ("Дата народження: 12.03.1985", "birth"),
        ("تاريخ الميلاد: ١٢/٣/١٩٨٥", "birth"),
        ("تاریخ تولد: ۱۳۶۴", "birth"),
        ("Doğum yeri: Diyarbakır", "birth"),
        ("Taariikhda dhalashada: 1985", "birth"),
        ("Alder: 41", "birth"),
        ("Nasjonalitet: polsk", "nationality"),
        ("Statsborgerskap: Norge", "nationality"),
        ("Nationality / Obywatelstwo: Polish", "nationality"),
        ("Громадянство: Україна", "nationality"),
        ("الجنسية: سوري", "nationality"),
        ("Uyruk: T.C.", "nationality"),
        ("Jinsiyadda: Soomaali", "nationality"),
        ("Cetățenie: română", "nationality"),
        ("Sivilstatus: gift, to barn", "family"),
        ("Marital status: single", "family"),
        ("Stan cywilny: zamężna", "family"),
        ("Medeni hal: evli", "family"),
        ("الحالة الاجتماعية: متزوجة", "family"),
        ("Gift, to barn", "family"),
        ("Kjønn: kvinne", "gender"),
        ("Płeć: kobieta", "gender"),
        ("Religion: islam", "religion"),
        ("الديانة: مسلم", "religion"),
        ("Fødselsnummer: 120385 12345", "identity number"),
        ("PESEL: 85031212345", "identity number"),
        ("Adresse: Storgata 12, 0155 Oslo", "address"),
        ("Adres zamieszkania: ul. Długa 5, 00-238 Warszawa", "address"),
        ("Telefon: 987 65 432", "contact"),
        ("E-post: olena@example.org", "contact"),
        ("Helsetilstand: god", "health"),
        ("Bilde: portrett av søkeren", "photo"),
        ("[Photo]", "photo"),
    ],
)
def test_statements_about_the_person_go_with_their_value(line: str, why: str) -> None:
    assert scrub(line).text == ""
    assert why in whys(line)


def test_a_label_alone_takes_the_next_line_along() -> None:
    assert scrub("Nasjonalitet:\nPolsk\nErfaring fra NAV").text == "Erfaring fra NAV"


def test_cells_of_a_line_are_statements_of_their_own() -> None:
    text = "Nasjonalitet: polsk | Førerkort: B | Sivilstatus: gift"
    assert scrub(text).text == "Førerkort: B"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Sykepleier, f. 1985, med ti års erfaring", "Sykepleier, med ti års erfaring"),
        ("Jeg er 42 år gammel og jobber som kokk", "Jeg er, og jobber som kokk"),
        ("Nurse (born 1985 in Mogadishu) at a clinic", "Nurse, at a clinic"),
        ("Polsk statsborger. Tømrer.", "Tømrer."),
        ("Ring meg på +47 987 65 432 om jobben", "Ring meg på, om jobben"),
        ("Referanse: Mr Hansen ved NAV", "Referanse: Hansen ved NAV"),
        ("Pani Nowak była kierownikiem", "Nowak była kierownikiem"),
    ],
)  # fmt: skip
def test_what_stands_inside_a_sentence_goes_alone(text: str, left: str) -> None:
    assert scrub(text).text == left


@pytest.mark.parametrize(
    "text",
    [
        "Saksbehandler i UDI, søknader om statsborgerskap og familiegjenforening",
        "Lærer i religion og livssyn, 2014-2019",
        "Helsefagarbeider ved Sykehuset Østfold, 08/2014 - 06/2019",
        "Barnevernspedagog: ansvar for barn og familie i krise",
        "Master i statsvitenskap, Universitetet i Oslo, 2012–2014",
        "Helse, miljø og sikkerhet: verneombud 2015–2018",
        "Førerkort klasse B, C1",
        "Vedtak etter utlendingsloven § 12-3, 2 500 saker i året",
        "Pan-European Risk Management",
        "Single point of contact for 40 customers",
        "Photography course, 2019",
        "Jobbet med menn og kvinner i fengsel",
        "Budsjett 12 000 000 kroner",
        "01.09.2014 - 30.06.2019 rådgiver",
        "Alderspsykiatri og eldreomsorg",
        "Kinderpflegerin in einer Kita",
        "Address verification and customer care",
        "Religion: undervisning på ungdomstrinnet i fem år ved tre ulike skoler i Bergen og omegn, "
        "med ansvar for lokale læreplaner",
    ],
)
def test_qualifications_stay(text: str) -> None:
    assert scrub(text).text == text
    assert scrub(text).removals == ()


def test_the_owners_name_goes_wherever_it_stands() -> None:
    person = Person("Olena Kovalenko")
    text = "KOVALENKO Olena\nOlenas arbeid: regnskapsfører hos Kovalenko AS, ikke hos olena"
    left = "arbeid: regnskapsfører hos, AS, ikke hos olena"
    assert scrub(text, person).text == left
    assert whys(text, person) == {"name"}


def test_a_name_that_is_a_word_takes_no_other_word_along() -> None:
    person = Person("Berg Skog")
    assert scrub("Skogbruk og bergverk, skog og fjell", person).text == (
        "Skogbruk og bergverk, skog og fjell"
    )


def test_removals_say_where_and_why() -> None:
    text = "Kokk\nNasjonalitet: polsk\nFagbrev"
    (removal,) = scrub(text).removals
    assert text[removal.start : removal.end] == removal.text == "Nasjonalitet: polsk"


TWIN = """{title} {name}
Født: {born} i {place}
Nasjonalitet: {nation} | Sivilstatus: {family}
Adresse: {address}
Telefon: {phone}, e-post: {mail}

Saksbehandler i kommunen siden 2014. {pronoun} har ansvar for vedtak i sosialsaker.
{name} har også undervist.
{citizen} statsborger.
Master i statsvitenskap, 2012"""


def test_twins_who_differ_in_the_person_alone_become_identical() -> None:
    one = TWIN.format(
        title="Fru", name="Olena Kovalenko", born="12.03.1985", place="Lviv", nation="ukrainsk",
        family="gift, to barn", address="Storgata 12 B, 0155 Oslo", phone="+47 987 65 432",
        mail="olena@example.org", pronoun="Hun", citizen="Ukrainsk",
    )  # fmt: skip
    other = TWIN.format(
        title="Hr.", name="Per Arne Solberg Nilsen", born="1. mai 1961", place="Stor-Elvdal",
        nation="norsk", family="ugift", address="Bakkeveien 3, 2480 Koppang", phone="98765432",
        mail="per.a@post.example.com", pronoun="Han", citizen="Norsk",
    )  # fmt: skip
    left = scrub(one, Person("Olena Kovalenko")).text
    assert left == scrub(other, Person("Per Arne Solberg Nilsen")).text
    assert "sosialsaker" in left
    assert "Master i statsvitenskap, 2012" in left
    assert "Kovalenko" not in left
