"""How a person says a requirement (bokmål)."""

from screening.domain.posting import (
    AuthorisationRequirement,
    EducationRequirement,
    ExperienceRequirement,
    LanguageRequirement,
    Requirement,
)
from screening.services.views import RequirementView

LANGUAGES = {
    "nb": "Norsk", "nn": "Norsk", "no": "Norsk", "en": "Engelsk", "se": "Nordsamisk",
    "sv": "Svensk", "da": "Dansk", "fi": "Finsk", "is": "Islandsk", "de": "Tysk", "fr": "Fransk",
    "es": "Spansk", "it": "Italiensk", "pt": "Portugisisk", "nl": "Nederlandsk", "pl": "Polsk",
    "uk": "Ukrainsk", "ru": "Russisk", "lt": "Litauisk", "lv": "Latvisk", "et": "Estisk",
    "ro": "Rumensk", "bg": "Bulgarsk", "cs": "Tsjekkisk", "hu": "Ungarsk", "el": "Gresk",
    "tr": "Tyrkisk", "ar": "Arabisk", "fa": "Persisk", "prs": "Dari", "ps": "Pashto",
    "ku": "Kurdisk", "ckb": "Sorani", "ur": "Urdu", "hi": "Hindi", "pa": "Panjabi",
    "so": "Somali", "ti": "Tigrinja", "am": "Amharisk", "sw": "Swahili", "zh": "Kinesisk",
    "vi": "Vietnamesisk", "th": "Thai", "ta": "Tamil",
}  # fmt: skip


def label(requirement: Requirement) -> str:
    """The requirement's own text, else what its values say: "Norsk C1", "Minst nivå 7"."""
    if requirement.text:
        return requirement.text
    match requirement:
        case EducationRequirement():
            fields = f", fagområde {', '.join(requirement.fields)}" if requirement.fields else ""
            return f"Utdanning på minst nivå {requirement.min_nkr or '–'}{fields}"
        case ExperienceRequirement():
            return f"Minst {requirement.min_years:g} års erfaring"
        case LanguageRequirement():
            name = LANGUAGES.get(requirement.language, requirement.language)
            return f"{name} {requirement.cefr}"
        case AuthorisationRequirement():
            return f"Autorisasjon som {requirement.profession}"
        case _:
            return requirement.id


def view(requirement: Requirement) -> RequirementView:
    """The requirement in short."""
    return {
        "id": requirement.id,
        "must": requirement.must,
        "kind": requirement.kind,
        "label": label(requirement),
    }
