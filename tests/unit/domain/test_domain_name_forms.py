"""Names that are one name in other letters, and names that are not."""

import pytest

from screening.domain.name_forms import keys, meets, parts

SAME = [
    ("Sahin", "Emre Şahin"),
    ("Joao", "João Silva"),
    ("Olena", "Олена Шевченко"),
    ("Olena Shevchenko", "Шевченко Олена"),
    ("Schewtschenko", "Шевченко"),
    ("Sjevtsjenko", "Shevchenko"),
    ("Szewczenko", "Шевченко"),
    ("Muhammad", "محمد علي"),
    ("محمد", "Mohammed Ali"),
    ("Mohamed", "Muhammad"),
    ("Bjoern", "Bjørn"),
    ("Bjorn", "Bjørn"),
    ("Haakon", "Håkon"),
    ("Soerensen", "Kari Sørensen"),
    ("Aase Kjaer", "Åse Kjær"),
    ("Oeystein Oestboe-Aamodt", "Øystein Østbø-Åmodt"),
    ("Mueller", "Müller"),
    ("Lukasz", "Łukasz"),
    ("Yılmaz", "YILMAZ"),
    ("Hussein", "حسين الأحمد"),
    ("al-Ahmad", "الأحمد"),
    ("Victor", "Виктор"),
    ("Serhii", "Сергій"),
    ("Julia", "Юлия"),
    ("Yulia", "Юлія"),
    ("Hanna", "Ганна"),
    ("Selam", "ሰላም"),
    ("Maja", "Maya"),
    ("Zeynab", "زینب"),
    ("Reza Karimi", "رضا کریمی"),
    ("Leila", "ليلى"),
    ("Fatima", "فاطمة"),
    ("Youssef", "Yusuf"),
    ("Ali", "علي"),
    ("Christian", "Kristian"),
    ("Jean-Pierre", "Jean Pierre"),
    ("O'Brien", "O’Brien"),
    ("على", "علي"),
]

OTHER = [
    ("Hassan", "حسين"),
    ("Hassan", "Hussein"),
    ("Ali", "Ole"),
    ("Ole", "Ola"),
    ("Roe", "Ro"),
    ("Jan", "Jon"),
    ("Olena", "Elena"),
    ("Lena", "Olena"),
    ("Moh", "Muhammad"),
    ("Ahmed", "Mohammed"),
    ("Anders", "Andres"),
    ("Olsen", "Olsson"),
    ("Salma", "سليم"),
    ("Olena Kovalenko", "Олена Шевченко"),
    ("", "Per"),
]


@pytest.mark.parametrize(("asked", "name"), SAME)
def test_one_name_in_other_letters(asked: str, name: str) -> None:
    assert meets(asked, name)


@pytest.mark.parametrize(("asked", "name"), SAME)
def test_names_that_meet_share_a_key_for_each_part(asked: str, name: str) -> None:
    assert all(keys(part) & keys(name) for part in parts(asked))


@pytest.mark.parametrize(("asked", "name"), OTHER)
def test_other_names(asked: str, name: str) -> None:
    assert not meets(asked, name)


def test_every_part_asked_for_must_be_there() -> None:
    assert meets("Nowak Anna", "Anna Maria Nowak")
    assert not meets("Anna Maria Nowak", "Anna Nowak")
