"""The JSON of a parsed CV for outsiders (`parse --json`, the scoreboard)."""

from typing import Any

from screening.domain.codec import to_json
from screening.domain.cv import Cv
from screening.domain.quality import quality_of


def resume_json(cv: Cv) -> dict[str, Any]:
    """JSON Resume names with sources; nothing in it that the file does not say.

    `languages[].language` is the ISO 639 code where the name is known (`name` keeps it as
    written), and `cefr` is there only when a level is written; what words such as "fluent" are
    usually taken to mean is `impliedCefr`. `quality` tells how well the file was read.
    """
    document: dict[str, Any] = to_json(cv)
    for language in document.get("languages", []):
        language["name"] = language["language"]
        language["language"] = language.get("code") or language["language"]
        if not language.get("cefrStated") and "cefr" in language:
            language["impliedCefr"] = language.pop("cefr")
    document["quality"] = to_json(quality_of(cv))
    return document
