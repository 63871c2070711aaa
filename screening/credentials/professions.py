"""Regulated professions in many languages, and what a CV says of a Norwegian authorisation."""

import functools
import re
from dataclasses import dataclass

from screening.credentials.facts import Profession
from screening.credentials.institutions import stated_country
from screening.credentials.knowledge import NORWAY, KnowledgeBase
from screening.credentials.normalise import tokens
from screening.credentials.phrases import Found, longest

_NORWEGIAN = re.compile(
    r"\bnorsk\w*\b|\bnorge\b|\bnoreg\b|\bnorway\b|\bnorwegian\b|helsedirektoratet|\bSAK\b|\bHPR\b|"
    r"helsepersonellregister\w*|helsepersonellnummer|норвез|норвеж|норвегі|норвегии|norwegi|"
    r"norweski|norveg|norvège|norvégien|noruega|noruego|norveç|النرويج|نروژ|noorweey|altinn|"
    r"\bDSB\b|mattilsynet|finanstilsynet|advokattilsynet|tilsynsrådet|sjøfartsdirektoratet|"
    r"luftfartstilsynet",
    re.IGNORECASE,
)
_REGISTER = re.compile(
    r"\bHPR\b[\s.:-]*(?:nr|nummer|number|no)?[\s.:-]*\d{5,9}|HPR-?(?:nummer|nr|number)|"
    r"helsepersonell(?:register|nummer)\w*",
    re.IGNORECASE,
)
_GRANTED = re.compile(
    r"autoris(?:ert|asjon|asjonen|asjons\w*|eret)|\bauthori[sz](?:ed|ation)\b|"
    r"\blisens\b|\blisensiert|"
    r"\blicen[sc]ed?\b|godkjent|godkjend|godkjenning|statsautorisert|bevilling|advokatbevilling|"
    r"autoryzacj\w*|авторизаці\w*|авторизаци\w*|ліцензі\w*|лицензи\w*|Approbation|"
    r"Anerkennung|"
    r"autorisation|autorización|autorizzazione|autorizaț\w*|ترخيص|مجوز|yetki\w*|oggolaansho|"
    r"registered|"
    r"legitimation|legitimerad|recogni[sz]ed",
    re.IGNORECASE,
)
_NORWEGIAN_WORDING = re.compile(
    r"\b(?:autorisert|autorisasjon\w*|norsk lisens|helsedirektoratet|autorisasjonsnummer|"
    r"statsautorisert|advokatbevilling|lisens som|lisens fra)\b",
    re.IGNORECASE,
)
_TEMPORARY = re.compile(
    r"midlertidig|mellombels|temporary|tidsbegrenset|tidsavgrensa|begrenset lisens|turnuslisens|"
    r"tymczasow\w*|тимчасов\w*|временн\w*|studentlisens|limited licen[sc]e|under veiledning",
    re.IGNORECASE,
)
# Applied for or not decided yet: it wins over every word for the authorisation itself.
_APPLIED = re.compile(
    # Nordic
    r"\b(?:om)?søkt\b|(?:vedtak|svar|avgjørelse) (?:foreligger|ligger) ikke|"
    r"\bsøknad\w*|\bsøker (?:om|på)\b|\bsøkjer (?:om|på)\b|under handsaming|"
    r"\bsøkj?er\s+(?:norsk\s+)?autoris|"
    r"under behandling|til behandling|\bventer\b|\bventar\b|\bavventer\b|\bavventar\b|ikke mottatt|"
    r"(?:planlegger å|skal|vil) søke|(?:ikke|ikkje|inte) (?:avgjort|avgjord|avgjorts|beslutt)|"
    r"ans[øö]k(?:t|an|er|ning)\w*|"
    # English, German, Dutch
    r"\bapplied\b|\bapply(?:ing)?\b|"
    r"application\w* (?:sent|pending|for|submitted|filed|lodged|under)|"
    r"submitted (?:an |my )?application|\bpending\b|in progress|\bawait\w*|not (?:yet )?decided|"
    r"no decision|waiting (?:for|on)|under (?:review|assessment|processing)|"
    r"beantragt\w*|\bantrag\w*|noch nicht entschieden|entscheidung steht|in bearbeitung|"
    r"aangevraagd|\baanvraag\w*|"
    # Romance
    r"\bdemandée?\b|\bdemande (?:\w+ ){0,4}(?:en cours|déposée|introduite|envoyée)|en attente|"
    r"demande (?:d['’]autorisation|d['’]habilitation)|décision (?:en attente|attendue)|"
    r"solicitad\w*|\bsolicitud\w*|\bpedid[oa]\b|en trámite|pendiente\w*|"
    r"em curso|pendente\w*|a aguardar|in corso|\brichiest[ao]\b|in attesa|"
    r"domanda (?:di|presentata)|"
    r"în curs\w*|\bcerere\w*|\bdepus[ăe]?\b|în așteptare\w*|solicitat\w*|așteptarea deciziei|"
    # Slavic and Baltic
    r"złoż\w* wnios\w*|\bwnios\w+|w trakcie|oczekuj\w*|czekam\w*|žádost\w*|žiadosť\w*|"
    r"заяв[ауиі]\b|заявк\w*|заяву|заявлени\w*|подан[оаі]\b|подал\w*|рішення (?:ще )?(?:не|оч)\w*|"
    r"розгляд\w*|очіку\w*|решени[ея] (?:ещё |еще |пока )?нет|решения (?:ещё |еще |пока )?нет|"
    r"рассмотрен\w*|рассматрив\w*|ожида\w*|кандидатств\w*|заявлението|"
    r"zahtjev\w*|zahtev\w*|захтев\w*|podn(?:ijet|et|ešen)\w*|prašym\w*|pateikt\w*|laukia\w*|"
    r"iesniegum\w*|taotl\w+|hakemu\w*|haettu\b|kérelm\w*|αίτηση\w*|"
    # Turkish, Arabic, Persian, Urdu, Somali, Tigrinya and others
    r"başvur\w*|sonuç\w* bekl\w*|karar bekl\w*|beklen\w*|bekliyor\w*|"
    r"قدم\w* (?:ب)?طلب\w*|تقدم\w* (?:ب)?طلب\w*|تقديم (?:ال)?طلب\w*|"
    r"قيد (?:ال)?(?:دراس|معالج|مراجع|انتظار|نظر|اجراء|إجراء)\w*|"
    r"بانتظار|في انتظار|لم يصدر|لم يتخذ|درخواست\w*|منتظر|در انتظار|در حال بررسی|"
    r"درخواست دی|زیر غور|codsad\w*|codsi\w*|sug\w+ go['’]aan\w*|ኣመልኪተ|ጥርዓን|aplikim\w*|kam aplikuar",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\bavslag\b|avslått|\brejected\b|\brefused\b|tilbakekalt|inndratt|\brevoked\b|\bdenied\b|"
    r"(?:ikke|ikkje|uten|utan|mangler|manglar|not|without|no|lacks?|nie ma|bez|без|не маю|нет|"
    r"sin|sans)\s+"
    r"(?:\w+\s+){0,2}(?:autoris\w*|authori[sz]\w*|lisens|licen[sc]e\w*|godkjen\w*|autoryzacj\w*|"
    r"авторизац\w*|ліценз\w*|autorisation)",
    re.IGNORECASE,
)
_FOREIGN = re.compile(
    r"\b(?:PRC|NMC|GMC|HCPC|NCLEX|SCFHS|DHA|MOH|PWZ|prawo wykonywania zawodu|Approbation|"
    r"legitimation|"
    r"home country|registered nurse|\bRN\b|licensed in|license from|state license|board of nursing|"
    r"nursing council|medical council|pharmacy council|ordre des|colegio de|colegiad\w+|OAMGMAMR|"
    r"professional regulation commission|licensed (?:nurse|physician|pharmacist|teacher))\b",
    re.IGNORECASE,
)
_NEAR = 160  # characters around a profession's name in which its authorisation is spoken of


@dataclass(frozen=True, slots=True)
class Authorisation:
    """What a text says of an authorisation in Norway.

    `kind` is granted, temporary, applied, home_country_only (a foreign licence alone) or none
    (refused, or said to be missing); `profession` the profession's id, None when unnamed;
    `start`:`end` is where it says so.
    """

    kind: str
    profession: str | None
    start: int
    end: int


def find_profession(kb: KnowledgeBase, text: str) -> Profession | None:
    """The regulated (or often misunderstood) profession a text names, the longest name first."""
    found = longest(kb.profession_names.find(tokens(text)))
    if not found:
        return None
    return kb.professions[max(found, key=_specific).payload]


def _specific(one: Found[str]) -> tuple[int, int]:
    return (one.end - one.start, -one.start)


def professions_in(kb: KnowledgeBase, text: str) -> tuple[Profession, ...]:
    """Every profession a text names, in its order."""
    found = longest(kb.profession_names.find(tokens(text)))
    return tuple(dict.fromkeys(kb.professions[one.payload] for one in found))


def authorisation_in(
    kb: KnowledgeBase, text: str, profession: str | None = None
) -> Authorisation | None:
    """The first statement on an authorisation in a text, None when it makes none.

    Args:
        kb: the knowledge base.
        text: a line or a passage of a CV.
        profession: only statements about this profession (id), where the line names one.
    """
    best: Authorisation | None = None
    for start, end, kind, ids in _stated(kb, text):
        if profession and ids and profession not in ids:
            continue
        about = profession if profession in ids else (ids[0] if ids else None)
        if best is None or _RANK[kind] > _RANK[best.kind]:
            best = Authorisation(kind, about, start, end)
    return best


@functools.lru_cache(maxsize=4_096)
def _stated(kb: KnowledgeBase, text: str) -> tuple[tuple[int, int, str, tuple[str, ...]], ...]:
    """Every statement on an authorisation: start, end, what it says, the professions it names.

    Remembered: a CV is asked about each profession that its posting asks for.
    """
    found = []
    for start, end in _statements(text):
        line = text[start:end]
        kind = _kind(kb, line)
        if kind is not None:
            ids = tuple(one.id for one in professions_in(kb, line))
            found.append((start, end, kind, ids))
    return tuple(found)


_RANK = {"none": 0, "home_country_only": 1, "applied": 2, "temporary": 3, "granted": 4}
_SENTENCE = re.compile(r"[^\n.;!?]+(?:\.(?=\w|\s*\d)[^\n.;!?]*)*")


def _statements(text: str) -> list[tuple[int, int]]:
    """Sentences and lines, with their places."""
    found = []
    for match in _SENTENCE.finditer(text):
        piece = match.group()
        lead = len(piece) - len(piece.lstrip(" \t,-–•*"))
        if piece.strip():
            found.append((match.start() + lead, match.start() + len(piece.rstrip())))
    return found


def _kind(kb: KnowledgeBase, line: str) -> str | None:
    """What one statement says; see `Authorisation`."""
    register = _REGISTER.search(line)
    speaks = _GRANTED.search(line) or register
    if not speaks:
        return "home_country_only" if _FOREIGN.search(line) else None
    if _REFUSED.search(line):
        return "none"
    norwegian = register or _NORWEGIAN.search(line) or _NORWEGIAN_WORDING.search(line)
    if not norwegian:
        return "home_country_only" if _FOREIGN.search(line) or _LICENCE.search(line) else None
    if _names_another_country(kb, line) and not register and not _NORWEGIAN.search(line):
        return "home_country_only"
    if _APPLIED.search(line) and not register:
        return "applied"
    return "temporary" if _TEMPORARY.search(line) else "granted"


_LICENCE = re.compile(
    r"\b(?:licen[sc]ed?|registered|authori[sz]ed|legitimerad|legitimation|approbation|"
    r"autoryzacj\w*|ліцензі\w*|лицензи\w*)\b",
    re.IGNORECASE,
)
_HOME = re.compile(r"hjemland\w*|heimland\w*|home country|utlandet|abroad", re.IGNORECASE)


def _names_another_country(kb: KnowledgeBase, line: str) -> bool:
    stated = stated_country(kb, tokens(line))
    return bool(_HOME.search(line)) or stated not in {None, NORWAY}
