"""Who the CV is about: name, e-mail, phone and place, never taken from references."""

import re
from collections.abc import Sequence

from screening.domain.cv import Basics, SectionKind
from screening.parsing.folding import flat, key, squeeze
from screening.parsing.lexicon import countries, headings, word_list
from screening.parsing.lines import Paragraph
from screening.parsing.sections import Block

_EMAIL = re.compile(r"[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w@./-])(?:\+|00)?\(?\d[\d\s()./\u00a0-]{5,20}\d(?![\w@])")
_LABEL = re.compile(
    r"^(?:navn|namn|name|full name|fullt navn|imię i nazwisko|nazwisko|nombre|nom|nome|nume|nume și prenume|"
    r"numele|ім'я|піб|п\.?і\.?б\.?|фио|ф\.?и\.?о\.?|имя|adı soyadı|ad soyad|isim|الاسم|الإسم|الاسم الكامل|نام|"
    r"نام و نام خانوادگی|نام خانوادگی|magac|magaca|ስም|vardas|vārds|nimi|név|όνομα|emri|nav|ime i prezime|"
    r"име и презиме|jméno|meno|curriculum vitae|cv|resume|résumé|lebenslauf|životopis|резюме|سيرة ذاتية|"
    r"السيرة الذاتية|رزومه|özgeçmiş|życiorys|cv for|cv of)\s*(?:[:：·|–—-]\s*|\s+[-–—]\s+|\t)", re.IGNORECASE)  # fmt: skip
_YEARLIKE = re.compile(
    r"(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d"
)
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’\u200c-]*(?:\([\w\s]+\))?", re.UNICODE)
_POSTAL = re.compile(r"(?<!\d)(?:[A-Z]{1,2}-)?\d{2,3}[- ]?\d{2,3}\s+([^\W\d_][^\d,|·;@\n\t]{1,40})")
_SHORTEST_PHONE, _LONGEST_PHONE = 8, 15
_PLACE_LABEL = re.compile(
    r"^(?:adresse?|address|bosted|bustad|sted|place|location|adres|adresa|адреса|адрес|місто|город|العنوان|"
    r"آدرس|ድራሻ|cinwaan|wohnort|anschrift|ort|dirección|ville|città|indirizzo|miasto|adresas|adrese)\s*[:：]\s*",
    re.IGNORECASE)  # fmt: skip


def read_basics(blocks: Sequence[Block], summary: str | None) -> Basics:
    """Name and contact data from the top of the CV, its sidebars, headers and footers."""
    own = [p for b in blocks if b.kind is not SectionKind.REFERENCES for p in b.paragraphs]
    contact = [p for b in blocks if b.kind is SectionKind.BASICS for p in b.paragraphs]
    everything = contact + [p for p in own if p not in contact]
    return Basics(
        name=_name(blocks, contact),
        email=_first_email(everything),
        phone=_first_phone(contact) or _labelled_phone(everything),
        place=_place(contact),
        summary=summary,
    )


def _first_email(paragraphs: Sequence[Paragraph]) -> str | None:
    for paragraph in paragraphs:
        if match := _EMAIL.search(re.sub(r"\s*(?:\(at\)|\[at\])\s*", "@", paragraph.raw)):
            return match[0].strip(".'-")
    return None


def _phones(text: str) -> list[str]:
    found = []
    for match in _PHONE.finditer(flat(text)):
        number = match[0].strip(" .-/")
        digits = re.sub(r"\D", "", number)
        if not _SHORTEST_PHONE <= len(digits) <= _LONGEST_PHONE or _YEARLIKE.search(number):
            continue
        if re.search(r"(?:født|fødd|born|birth|fnr|personnummer|hpr|pesel|orgnr)\D{0,14}$",
                     flat(text)[: match.start()]):  # fmt: skip
            continue
        found.append(number)
    return found


def _first_phone(paragraphs: Sequence[Paragraph]) -> str | None:
    return next((phone for p in paragraphs for phone in _phones(p.raw)), None)


def _labelled_phone(paragraphs: Sequence[Paragraph]) -> str | None:
    for paragraph in paragraphs:
        label = re.search(
            r"(?:tlf|tel|mob|phone|телефон|هاتف|تلفن|telefon|cep|gsm)", flat(paragraph.raw)
        )
        if label and len(paragraph.raw) < 120 and (found := _phones(paragraph.raw)):  # noqa: PLR2004
            return found[0]
    return None


def _name(blocks: Sequence[Block], contact: Sequence[Paragraph]) -> str | None:
    """The labelled name, else the largest line of the first page, else the first that can be one."""
    for paragraph in contact:
        if match := _LABEL.match(paragraph.raw):
            candidate = _as_name(paragraph.raw[match.end() :])
            if candidate and not re.match(r"cv|resume|curr", flat(match[0])):
                return candidate
    for paragraph in _by_size(blocks):
        if candidate := _as_name(paragraph.raw):
            return candidate
    for number, paragraph in enumerate(contact):
        if candidate := _as_name(paragraph.raw, lenient=number == 0):
            return candidate
    return None


def _by_size(blocks: Sequence[Block]) -> list[Paragraph]:
    """Paragraphs of the first page set in a much larger type than the rest, largest first."""
    first = [p for b in blocks for p in b.paragraphs if (p.page or 1) == 1 and p.first.size]
    if not first:
        return []
    sizes = sorted(p.first.size for p in first)
    usual = sizes[len(sizes) // 2]
    large = [p for p in first if p.first.size > usual * 1.25]
    return sorted(large, key=lambda p: -p.first.size)


def _as_name(raw: str, lenient: bool = False) -> str | None:
    """The name at the beginning of a line, or None when the line is something else.

    Some family names are also words for a job; on the first line of a CV (`lenient`) they count.
    """
    text = _LABEL.sub("", raw.strip())
    text = re.split(r"\t|\s[|·•–—-]\s|\s{2,}|[,،]\s", text)[0].strip(" .,:;*")
    if not text or "@" in text or any(char.isdigit() for char in text):
        return None
    if key(text) in headings() or flat(text) in countries():
        return None
    if not 2 <= len(text.split()) <= 6 or len(text) > 60:  # noqa: PLR2004
        return None
    if not lenient and word_list("title").count(flat(text)):
        return None
    if word_list("school").count(flat(text)) or flat(text.split()[0]) in countries():
        return None
    words = text.split()
    if not all(_NAME_WORD.match(word.strip("(),.\"“”'«»")) for word in words):
        return None
    cased = [w for w in words if w[0].isalpha() and w[0].lower() != w[0].upper()]
    if cased and sum(w[0].isupper() for w in cased) * 2 < len(cased):
        return None
    return squeeze(text)


def _place(contact: Sequence[Paragraph]) -> str | None:
    """A postal place or a town in a contact line."""
    for paragraph in contact:
        if match := _POSTAL.search(paragraph.raw):
            return squeeze(match[1]).strip(" .,")
        if match := _PLACE_LABEL.match(paragraph.raw):
            rest = paragraph.raw[match.end() :]
            return squeeze(re.split(r"[|·;\t]", rest)[0]).strip(" .,") or None
    for paragraph in contact[1:8]:
        if _EMAIL.search(paragraph.raw) or _phones(paragraph.raw):
            pieces = re.split(r"\s*[|·•;\t]\s*|\s[–—-]\s|,\s", _EMAIL.sub("", paragraph.raw))
            for piece in pieces:
                if piece.rstrip().endswith((":", "：")):
                    continue
                word = piece.strip(" .,:()")
                if re.fullmatch(r"[^\W\d_](?:[^\W\d]|[.' -]){1,25}", word) and word[0].isupper() and (
                    len(word.split()) <= 2 and not re.match(r"(?:tel|tlf|mob|e-?post|e-?mail)", flat(word))
                ):  # fmt: skip
                    return word
    return None
