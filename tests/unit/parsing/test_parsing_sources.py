"""Nothing invented: every entry is a verbatim piece; the same file reads the same."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screening.domain.codec import from_json, to_json
from screening.domain.cv import Cv
from screening.errors import UnreadableFileError
from screening.parsing.parse import parse_bytes

PIECES = st.sampled_from([
    "Arbeidserfaring", "Utdanning", "SPRÅK", "Ferdigheter:", "Kurs", "Referanser",
    "Wykształcenie", "2012 – 2016", "08.2014 - d.d.", "Rådgiver, Vik kommune",
    "Master i jus, Universitetet i Vik", "Norsk: morsmål", "engelsk (flytende)", "C1",
    "• Excel, Word", "ola@example.org", "+47 400 00 512", "Førerkort klasse B",
    "магістр, право", "كارشناسی ارشد علوم سیاسی", "۱۳۹۴ – ۱۳۹۷", "(", "- ", ":",
    "ﬁnans og ﬂytting", "\t", "  ", ".", "50 %", "И", "الخبرة المهنية", "Периoд: 2010",
    "Kurs: HMS 2012",
])  # fmt: skip
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=12)), min_size=1, max_size=30).flatmap(
    lambda parts: st.lists(
        st.sampled_from(["\n", "\n\n", " ", "\t", ", "]), min_size=len(parts), max_size=len(parts)
    ).map(lambda glue: "".join(a + b for a, b in zip(parts, glue, strict=True)))
)


def sources(cv):
    lists = (cv.work, cv.education, cv.skills, cv.languages, cv.certificates, cv.volunteer)
    return [entry.source for entries in lists for entry in entries] + list(cv.unparsed)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_whatever_the_text_every_source_is_in_it(text):
    try:
        cv = parse_bytes(text.encode("utf-8", "surrogatepass"), "cv.txt")
    except UnreadableFileError:
        return
    for source in sources(cv):
        assert source.text
        assert cv.text[source.start : source.end] == source.text
    for section in cv.sections:
        assert 0 <= section.start < section.end <= len(cv.text)
    assert from_json(Cv, to_json(cv)) == cv


def test_ligatures_are_taken_apart():
    cv = parse_bytes("Ola Nordmann\n\nProfil\nErfaring fra ﬁnans og ﬂytting".encode(), "cv.txt")
    assert "finans og flytting" in cv.text


def test_the_same_bytes_read_the_same():
    data = "Ola Nordmann\n\nSpråk\nNorsk, engelsk B2\n\nErfaring\n2010-2012 Kokk, Hotell Sjø"
    assert parse_bytes(data.encode(), "a.txt") == parse_bytes(data.encode(), "b.txt")
