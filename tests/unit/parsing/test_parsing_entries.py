"""Work, education and volunteering in the orders people write them."""

import pytest

from screening.parsing.parse import parse_bytes


def read(text):
    return parse_bytes(text.encode(), "cv.txt")


def jobs(text):
    return [(w.position, w.name) for w in read(text).work]


@pytest.mark.parametrize(
    "line",
    [
        "2012-2016 Rådgiver, Vik kommune",
        "2012 – 2016: Rådgiver, Vik kommune",
        "Rådgiver, Vik kommune, 2012–2016",
        "Rådgiver, Vik kommune (2012–2016)",
        "Rådgiver - Vik kommune\n2012-2016",
        "Rådgiver\t2012 – 2016\nVik kommune",
        "Vik kommune\t2012 – 2016\nRådgiver",
        "2012 – 2016\nRådgiver\nVik kommune",
        "Rådgiver | Vik kommune | 2012 - 2016",
        "Rådgiver hos Vik kommune (2012 - 2016)",
        "Periode: 2012 - 2016\nStilling: Rådgiver\nArbeidsgiver: Vik kommune",
    ],
)
def test_every_order_gives_the_same_job(line):
    (work,) = read(f"Ola Nordmann\n\nArbeidserfaring\n{line}\n\nUtdanning\n2010 Fagbrev").work
    assert (work.position, work.name) == ("Rådgiver", "Vik kommune")
    assert (work.start_date.to_text(), work.end_date.to_text()) == ("2012", "2016")


def test_a_description_stays_out_of_the_header():
    (work,) = read(
        "Ola Nordmann\n\nErfaring\n2014–2015 Selger, Butikk AS. Salg og kasse. Opplæring av nye."
    ).work
    assert work.name == "Butikk AS"
    assert work.summary == "Salg og kasse. Opplæring av nye."


def test_leave_and_military_service_are_no_jobs():
    text = (
        "Ola Nordmann\n\nErfaring\n2012–2014 Kokk, Hotell Sjø\n2011–2012 Foreldrepermisjon\n"
        "2010–2011 Førstegangstjeneste"
    )
    cv = read(text)
    assert [w.name for w in cv.work] == ["Hotell Sjø"]
    assert any("Foreldrepermisjon" in source.text for source in cv.unparsed)


def test_part_time_is_read():
    (work,) = read("Ola Nordmann\n\nErfaring\n2012–2014 Pleier (50 %), Vik sykehjem").work
    assert (work.percent, work.position) == (50, "Pleier")


def test_unpaid_roles_are_volunteering():
    cv = read(
        "Ola Nordmann\n\nДосвід роботи\n05.2022 – дотепер Перекладач-волонтер, Центр біженців"
    )
    assert not cv.work
    assert cv.volunteer[0].organization == "Центр біженців"
    assert cv.volunteer[0].is_current


@pytest.mark.parametrize(
    ("text", "job"),
    [
        (
            "Beruf\n2004-2015 Anlagenmechaniker für Sanitär-, Heizungs- und Klimatechnik, Müller",
            ("Anlagenmechaniker für Sanitär-, Heizungs- und Klimatechnik", "Müller"),
        ),
        (
            "Radno iskustvo\n2012.-2018. Statističarka, Državni zavod",
            ("Statističarka", "Državni zavod"),
        ),
        (
            "Posao: 2003-2010 Telefonistica na centrali, Klinički centar Tuzla",
            ("Telefonistica na centrali", "Klinički centar Tuzla"),
        ),
        ("İş\n2003-2012 Aşçı, Ankara Şehir Hastanesi", ("Aşçı", "Ankara Şehir Hastanesi")),
    ],
)
def test_jobs_as_they_are_written_elsewhere(text, job):
    assert jobs(f"Ola Nordmann\n\n{text}\n\nSprache\nNorwegisch B1") == [job]


def test_a_paid_job_in_a_voluntary_organisation_is_a_job():
    text = "Ola Nordmann\n\nArbeid\n2020 - 2022 Konsulent, Helse og Håp (frivillig organisasjon)"
    assert jobs(text) == [("Konsulent", "Helse og Håp (frivillig organisasjon)")]


@pytest.mark.parametrize(
    ("line", "completed"),
    [
        ("2016-2019 Bachelor i jus, Universitetet i Vik, fullført", True),
        ("2019-      Master i jus, NTNU. Avbrutt våren 2020, ikke fullført.", False),
        ("2020 – Master i jus, NTNU (pågår)", False),
        ("2003–2005 studia inżynierskie, mechanika (nieukończone), Politechnika Gdańska", False),
        ("2005–2009 магістр, право, Київський університет (не закінчено)", False),
        ("2012 – 2014 Yüksek Lisans, Ege Üniversitesi (terk)", False),
        ("2010–2013 Bachelor i jus, Universitetet i Vik", None),
    ],
)
def test_completion_is_only_what_is_said(line, completed):
    (study,) = read(f"Ola Nordmann\n\nUtdanning\n{line}\n\nSpråk\nNorsk").education
    assert study.completed is completed


def test_education_parts():
    text = (
        "Ola Nordmann\n\nUtdanning\n"
        "2014–2016: Master i sosiologi, Universitetet i Bergen (120 studiepoeng)\n"
        "2003–2008 Kharkiv nasjonale universitet, Ukraina: Спеціаліст (femårig), sosiologi\n"
    )
    first, second = read(text).education
    assert (first.study_type, first.area) == ("Master", "sosiologi")
    assert first.years == 2.0
    assert (second.institution, second.country) == ("Kharkiv nasjonale universitet", "UA")
    assert (second.study_type, second.area, second.years) == ("Спеціаліст", "sosiologi", 5.0)


def test_same_place_means_the_school_above():
    text = (
        "Іван Петренко\n\nОсвіта\n2010–2011 Київський університет. Магістр, право\n"
        "2006–2010 там само. Бакалавр права"
    )
    assert [e.institution for e in read(text).education] == ["Київський університет"] * 2


def test_an_unfinished_study_does_not_spoil_its_neighbour():
    text = (
        "Іван Петренко\n\nОсвіта\n2003–2008 Полтавський університет, спеціаліст, облік\n"
        "Диплом магістра, фінанси, Інститут фінансів, 2012 (незакінчена)"
    )
    done, undone = read(text).education
    assert done.completed is None
    assert undone.completed is False


def test_references_are_never_the_person():
    cv = read(
        "Ola Nordmann\nola@example.org\n\nErfaring\n2012 – 2016 Rådgiver, Vik kommune\n\n"
        "Referanser\nKari Nordmann, leder, Vik kommune, 400 00 999, kari@example.org"
    )
    assert cv.basics.email == "ola@example.org"
    assert cv.basics.phone is None
    assert len(cv.work) == 1


def test_courses_are_kept_apart_from_education():
    cv = read(
        "Ola Nordmann\n\nUtdanning\n2010-2013 Bachelor i jus, Universitetet i Vik\n"
        "Kurs: Forvaltningsrett i praksis, 2 dager, 2018\n"
    )
    assert len(cv.education) == 1
    assert [(c.kind, c.date.to_text()) for c in cv.certificates] == [("course", "2018")]


def test_licences_are_found_in_other_sections():
    cv = read(
        "Ola Nordmann\n\nUtdanning\n2010-2013 Bachelor i sykepleie, Høgskolen i Vik\n"
        "Autorisasjon som sykepleier, Helsedirektoratet 2013\n\n"
        "Annet\nFørerkort klasse B. Leder i foreldreutvalget 2021-2023."
    )
    kinds = {c.kind: c.name for c in cv.certificates}
    assert kinds["driving_licence"] == "Førerkort klasse B"
    assert kinds["authorisation"].startswith("Autorisasjon som sykepleier")
    assert len(cv.volunteer) == 1


def test_sections_without_headings_are_judged_by_shape():
    cv = read(
        "Ola Nordmann\nola@example.org\n\n2012-2016 Rådgiver, Vik kommune\n"
        "2008-2012 Bachelor i jus, Universitetet i Vik\n"
    )
    assert [w.name for w in cv.work] == ["Vik kommune"]
    assert [e.institution for e in cv.education] == ["Universitetet i Vik"]


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("Navn: Ola Nordmann", "Ola Nordmann"),
        ("CURRICULUM VITAE\nOla Nordmann", "Ola Nordmann"),
        ("ليلى حداد", "ليلى حداد"),
        ("Xaliimo Cabdi (Halimo Abdi)", "Xaliimo Cabdi (Halimo Abdi)"),
        ("Dr. Stefan Müller", "Dr. Stefan Müller"),
    ],
)
def test_names(first, expected):
    assert read(f"{first}\nola@example.org\n\nSpråk\nNorsk").basics.name == expected


def test_a_birth_place_is_never_the_place():
    cv = read(
        "Stefan Müller\nGeboren am 12.03.1980 in Köln\nstefan@example.org\n\nSprachen\nDeutsch"
    )
    assert cv.basics.place is None
    assert cv.basics.phone is None


def test_a_degree_of_several_parts_stays_verbatim():
    text = (
        "Jan Nowak\n\nWykształcenie\n"
        "2004–2009 Uniwersytet w Vik, studia magisterskie, tytuł: magister socjologii"
    )
    cv = read(text)
    (study,) = cv.education
    assert study.study_type == "studia magisterskie, tytuł: magister socjologii"
    assert study.study_type in cv.text


def test_a_dated_study_of_unknown_words_is_kept():
    (study,) = read("Ola Nordmann\n\nUtdanning\n2010–2012 Smiing og felling, Vik").education
    assert (study.study_type, study.institution) == ("Smiing og felling", "Vik")
