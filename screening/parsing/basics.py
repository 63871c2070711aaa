"""Who the CV is about: name, e-mail, phone and place, never taken from references."""

import itertools
import re
from collections.abc import Sequence
from functools import cache

from screening.domain.cv import Basics, SectionKind
from screening.parsing.folding import flat, key, squeeze
from screening.parsing.lexicon import countries, grammar, headings, word_list
from screening.parsing.lines import Paragraph
from screening.parsing.sections import Block

_EMAIL = re.compile(r"[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w@./-])(?:\+|00)?\(?\d[\d\s()./\u00a0-]{5,20}\d(?![\w@])")
_ADDRESS = re.compile(r"[\w.+%-]+(?=@)|(?<=/in/)[\w-]+", re.IGNORECASE)
_NAME_PARTS = 2
_UNSPACED_NAME = re.compile(
    r"[\u4e00-\u9fff]{2,4}|[\uac00-\ud7a3]{2,4}|[\u3040-\u30ff\u4e00-\u9fff]{3,8}"
    r"|[\u1000-\u109f]{4,30}|[\u1780-\u17ff]{4,30}"
)
_YEARLIKE = re.compile(
    r"(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d"
)
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’\u200c-]*(?:\([\w\s]+\))?", re.UNICODE)
_POSTAL = re.compile(r"(?<!\d)(?:[A-Z]{1,2}-)?\d{2,3}[- ]?\d{2,3}\s+([^\W\d_][^\d,|·;@\n\t]{1,40})")
_SHORTEST_PHONE, _LONGEST_PHONE = 8, 15


@cache
def _label() -> re.Pattern[str]:
    """A label before the name, or the title of the document on the same line."""
    labels = f"{grammar('name_labels')}|{grammar('document_labels')}"
    return re.compile(rf"(?:{labels})\s*(?:[:：፡፦·|–—-]\s*|\s+[-–—]\s+|\t|\s{{2,}})")


@cache
def _place_label() -> re.Pattern[str]:
    return re.compile(rf"(?:{grammar('place_labels')})\.?\s*[:：]\s*")


@cache
def _birth() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{grammar('birth_words')})(?!\w)")


def _unlabelled(raw: str) -> tuple[str, bool]:
    """A line without the label before its name; whether the label was one for names."""
    text = raw.strip()
    plain = "".join("\t" if old == "\t" else new for old, new in zip(text, flat(text), strict=True))
    match = _label().match(plain)
    if not match:
        return text, False
    named = re.match(rf"(?:{grammar('name_labels')})(?!\w)", match[0]) is not None
    return text[match.end() :], named


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
            return match[0].strip(".'_-")
    return None


def _phones(text: str) -> list[str]:
    found = []
    for match in _PHONE.finditer(flat(text)):
        number = match[0].strip(" .-/")
        digits = re.sub(r"\D", "", number)
        if not _SHORTEST_PHONE <= len(digits) <= _LONGEST_PHONE or _YEARLIKE.search(number):
            continue
        before = flat(text)[: match.start()][-24:]
        if _birth().search(before) or re.search(r"(?:hpr|orgnr|org\.nr)\D{0,8}$", before):
            continue
        found.append(number)
    return found


def _first_phone(paragraphs: Sequence[Paragraph]) -> str | None:
    return next((phone for p in paragraphs for phone in _phones(p.raw)), None)


def _labelled_phone(paragraphs: Sequence[Paragraph]) -> str | None:
    for paragraph in paragraphs:
        label = re.search(rf"(?<!\w)(?:{grammar('phone_labels')})", flat(paragraph.raw))
        if label and len(paragraph.raw) < 120 and (found := _phones(paragraph.raw)):  # noqa: PLR2004
            return found[0]
    return None


def _name(blocks: Sequence[Block], contact: Sequence[Paragraph]) -> str | None:
    """The labelled name, else the largest line of page one, else the first that can be one."""
    for paragraph in contact:
        rest, named = _unlabelled(paragraph.raw)
        if named and (candidate := _as_name(rest, lenient=True)):
            return candidate
    for paragraph, line in _joined(_by_size(blocks)):
        if candidate := _as_name(line) or _as_name(paragraph.raw):
            return candidate
    for number, paragraph in enumerate(contact):
        if candidate := _as_name(paragraph.raw, lenient=number == 0):
            return candidate
    return _name_of_address(blocks)


def _joined(large: Sequence[Paragraph]) -> list[tuple[Paragraph, str]]:
    """Large lines, each with the next one of its size when both are one word of a name."""
    found: list[tuple[Paragraph, str]] = []
    for paragraph, after in itertools.zip_longest(large, large[1:]):
        same = after is not None and after.first.size == paragraph.first.size
        both = same and all(len(p.raw.split()) == 1 for p in (paragraph, after))
        line = f"{paragraph.raw.strip()} {after.raw.strip()}" if both else paragraph.raw
        found.append((paragraph, line))
    return found


def _name_of_address(blocks: Sequence[Block]) -> str | None:
    """A line whose words are those of the e-mail address or of a profile's address."""
    own = [p for b in blocks if b.kind is not SectionKind.REFERENCES for p in b.paragraphs]
    addresses = [m[0] for p in own for m in _ADDRESS.finditer(p.raw)]
    known = {key(part) for address in addresses for part in re.split(r"[\W\d_]+", address)}
    for paragraph in own:
        words = {key(word) for word in paragraph.raw.split()}
        if len(words & known) >= _NAME_PARTS and (name := _as_name(paragraph.raw, lenient=True)):
            return name
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
    text, _ = _unlabelled(raw)
    text = re.split(r"\t|\s[|·•–—-]\s|\s{2,}|[,،]\s", text)[0].strip(" .,:;*")
    if "@" in text or any(char.isdigit() for char in text) or len(text) > 60:  # noqa: PLR2004
        return None
    words = text.split()
    if lenient and _UNSPACED_NAME.fullmatch(text) and not _is_something_else(text, lenient):
        return text
    if not 2 <= len(words) <= 6 or not _words_of_a_name(words):  # noqa: PLR2004
        return None
    return None if _is_something_else(text, lenient) else squeeze(text)


def _is_something_else(text: str, lenient: bool) -> bool:
    """A heading, a place, a school or a job."""
    plain = flat(text)
    if key(text) in headings() or plain in countries() or plain.split()[0] in countries():
        return True
    if re.fullmatch(grammar("document_labels"), plain) or word_list("driving").count(plain):
        return True
    if word_list("school").count(plain):
        return True
    return not lenient and bool(word_list("title").count(plain))


def _words_of_a_name(words: list[str]) -> bool:
    """Letters only, and capitals where the script has them."""
    if not all(_NAME_WORD.match(word.strip("(),.\"“”'«»")) for word in words):
        return False
    cased = [word for word in words if word[0].lower() != word[0].upper()]
    return sum(word[0].isupper() for word in cased) * 2 >= len(cased)


def _place(contact: Sequence[Paragraph]) -> str | None:
    """A postal place or a town in a contact line; never one of a line about birth."""
    lines = [p.raw for p in contact if not _birth().search(flat(p.raw))]
    for raw in lines:
        if (match := _POSTAL.search(raw)) and not re.match(r"(?:19|20)\d\d\D", match[0]):
            return squeeze(match[1]).strip(" .,")
        if match := _place_label().match(flat(raw)):
            return squeeze(re.split(r"[|·;\t]", raw[match.end() :])[0]).strip(" .,") or None
    for raw in lines[1:8]:
        if (_EMAIL.search(raw) or _phones(raw)) and (town := _town(raw)):
            return town
    return None


def _town(raw: str) -> str | None:
    """The piece of a contact line that is one or two capitalised words."""
    for piece in re.split(r"\s*[|·•;\t]\s*|\s[–—-]\s|,\s", _EMAIL.sub("", raw)):
        word = piece.strip(" .,()")
        if word.endswith((":", "：")) or re.match(rf"(?:{grammar('phone_labels')})", flat(word)):
            continue
        named = re.fullmatch(r"[^\W\d_](?:[^\W\d]|[.' -]){1,25}", word) and word[0].isupper()
        few = len(word.split()) <= 2  # noqa: PLR2004
        if named and few and not re.match(r"e-?(?:post|mail)", flat(word)):
            return word
    return None
