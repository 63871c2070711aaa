"""Text files in the encodings people have."""

import pytest

from screening.errors import UnreadableFileError
from screening.parsing.parse import parse_bytes

NORWEGIAN = "Åse Bjørnøy\nÅsveien 3, Ålesund\n\nSpråk\nNorsk (morsmål)\n\nUtdanning\n2010 Fagbrev\n"
UKRAINIAN = (
    "Тарас Коваленко\n\nДосвід роботи\n2012 – 2021 Головний спеціаліст, Департамент політики\n"
    "Розгляд заяв громадян про соціальну допомогу, підготовка рішень та відповідей на скарги.\n"
)
POLISH = (
    "Łukasz Żółtowski\n\nDoświadczenie zawodowe\n2010 – 2015 Księgowy, Spółka Łąka\n"
    "Prowadzenie księgowości, sporządzanie sprawozdań, obsługa płac i rozliczeń z urzędem.\n"
)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (NORWEGIAN, "utf-8"),
        (NORWEGIAN, "utf-8-sig"),
        (NORWEGIAN, "cp1252"),
        (NORWEGIAN, "utf-16"),
        (NORWEGIAN, "utf-16-le"),
        (NORWEGIAN, "utf-16-be"),
        (UKRAINIAN, "cp1251"),
        (UKRAINIAN, "utf-16"),
        (POLISH, "cp1250"),
        (POLISH, "utf-8"),
    ],
)
def test_the_name_survives(text, encoding):
    assert parse_bytes(text.encode(encoding), "cv.txt").basics.name == text.split("\n")[0]


def test_short_cp1252_is_not_taken_for_something_else():
    text = parse_bytes("Jonas Myhre\nPåbegynt høsten 2019\nSPRÅK\nNorsk".encode("cp1252"), "a").text
    assert "Påbegynt høsten 2019" in text


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_line_ends(newline):
    cv = parse_bytes(NORWEGIAN.replace("\n", newline).encode(), "cv.txt")
    assert len(cv.languages) == 1


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "no_text"),
        (b" \n\t \r\n", "no_text"),
        (b"\xef\xbb\xbf", "no_text"),
        (b"---\n***\n", "no_text"),
        (b"MZ\x90\x00\x03\x00\x00\x00" + b"\x00" * 200, "unsupported"),
        (b"\x7fELF\x02\x01\x01" + b"\x00" * 200, "unsupported"),
        (bytes(range(256)) * 40, "unsupported"),
        (b"\x00\x00\x00\x18ftypheic" + b"\x00" * 50, "unsupported"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "unsupported"),
        (b"%PDF-1.7\nnothing", "damaged"),
        (b"PK\x03\x04" + b"\x00" * 40, "damaged"),
        (b"Rar!\x1a\x07\x00" + b"\x00" * 40, "unsupported"),
        (b"\xff\xfeA", "damaged"),
    ],
)
def test_what_is_no_cv_is_refused_with_its_code(data, code):
    with pytest.raises(UnreadableFileError) as refused:
        parse_bytes(data, "cv.pdf")
    assert refused.value.code == code
