"""How a person says a requirement, in bokmål, nynorsk or English."""

from babel import Locale

from screening.domain.posting import (
    AuthorisationRequirement,
    EducationRequirement,
    ExperienceRequirement,
    LanguageRequirement,
    Requirement,
)
from screening.services.views import RequirementView

_NORWEGIAN = {"nb": "Norsk", "nn": "Norsk", "en": "Norwegian"}
_WORDS = {
    "education": {
        "nb": "Utdanning på minst nivå {level}",
        "nn": "Utdanning på minst nivå {level}",
        "en": "Education at level {level} or higher",
    },
    "fields": {
        "nb": ", fagområde {fields}",
        "nn": ", fagområde {fields}",
        "en": ", field {fields}",
    },
    "experience": {
        "nb": "Minst {years} års erfaring",
        "nn": "Minst {years} års erfaring",
        "en": "At least {years} years of experience",
    },
    "authorisation": {
        "nb": "Autorisasjon som {profession}",
        "nn": "Autorisasjon som {profession}",
        "en": "Authorisation as {profession}",
    },
}


def language_name(code: str, language: str = "nb") -> str:
    """What a language is called (Unicode CLDR); bokmål, nynorsk and "no" are all Norwegian."""
    if code in {"nb", "nn", "no"}:
        return _NORWEGIAN[language]
    name = Locale.parse(language).languages.get(code, code)
    return str(name)[:1].upper() + str(name)[1:]


def label(requirement: Requirement, language: str = "nb") -> str:
    """The requirement's own text, else what its values say: "Norsk C1", "Minst nivå 7"."""
    if requirement.text:
        return requirement.text
    match requirement:
        case EducationRequirement():
            told = _WORDS["education"][language].format(level=requirement.min_nkr or "–")
            fields = ", ".join(requirement.fields)
            return told + (_WORDS["fields"][language].format(fields=fields) if fields else "")
        case ExperienceRequirement():
            return _WORDS["experience"][language].format(years=f"{requirement.min_years:g}")
        case LanguageRequirement():
            return f"{language_name(requirement.language, language)} {requirement.cefr}"
        case AuthorisationRequirement():
            return _WORDS["authorisation"][language].format(profession=requirement.profession)
        case _:
            return requirement.id


def view(requirement: Requirement, language: str = "nb") -> RequirementView:
    """The requirement in short."""
    return {
        "id": requirement.id,
        "must": requirement.must,
        "kind": requirement.kind,
        "label": label(requirement, language),
    }
