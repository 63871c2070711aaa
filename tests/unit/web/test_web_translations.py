import importlib.util
import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = ROOT / "scripts" / "translate_web.py"


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("translate_web", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def texts(script):
    return script.collected()


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_every_text_of_the_pages_is_translated(script, texts, language):
    with script.path_of(language).open("rb") as file:
        catalog = read_po(file, locale=language)
    wanted = {message.id for message in texts if message.id}
    done = {
        message.id
        for message in catalog
        if message.id and all([message.string] if message.string is None else
                              message.string if isinstance(message.string, tuple)
                              else [message.string])
    }  # fmt: skip
    assert wanted - done == set()
    assert {message.id for message in catalog if message.id} - wanted == set()


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_placeholders_are_the_same_in_the_translation(script, language):
    with script.path_of(language).open("rb") as file:
        catalog = read_po(file, locale=language)
    for message in catalog:
        if not message.id:
            continue
        sources = message.id if isinstance(message.id, tuple) else (message.id,)
        targets = message.string if isinstance(message.string, tuple) else (message.string,)
        for source, target in zip(sources, targets, strict=True):
            assert placeholders(source) == placeholders(target), source


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"%\(\w+\)s", text))


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_compiled_catalogue_is_of_today(script, language):
    path = script.path_of(language)
    with path.open("rb") as file:
        catalog = read_po(file, locale=language)
    assert path.with_suffix(".mo").read_bytes() == script.compiled(catalog)
