"""Which embedding model a name means, where it lies, and its fingerprint, without loading it."""

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from screening.errors import UnavailableError
from screening.indexing import model
from screening.indexing.pieces import LONGEST_PIECE

PREFIX_VERSION = "1"


@dataclass(frozen=True, slots=True)
class Prefixes:
    """What a model wants before a query and before a passage."""

    query: str
    passage: str


@dataclass(frozen=True, slots=True)
class Identity:
    """Which model it is, without having loaded it.

    Vectors of two fingerprints never meet: it is made of the weights, the prefixes and the way long
    texts are cut. The backend is no part of it, all of them give the same vectors.
    """

    folder: Path
    fingerprint: str
    dimensions: int
    prefixes: Prefixes


def identify(name: str, home: Path) -> Identity:
    """Finds a model: empty or the bundled name, a local folder or a Hugging Face name.

    Raises:
        UnavailableError: when the model cannot be had.
    """
    bundled = name in ("", model.BUNDLED)
    folder = model.bundled_model(home) if bundled else _folder(name)
    prefixes = _prefixes(folder, name or model.BUNDLED)
    content = folder.name if bundled else _content_hash(folder, home)
    facts = (content, prefixes.query, prefixes.passage, PREFIX_VERSION, LONGEST_PIECE)
    fingerprint = hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:16]
    return Identity(folder, fingerprint, _dimensions(folder), prefixes)


def _dimensions(folder: Path) -> int:
    """The width of the last module that changes it, else of the transformer."""
    try:
        for path in sorted(folder.glob("*_Dense/config.json"), reverse=True):
            return int(json.loads(path.read_text(encoding="utf-8"))["out_features"])
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        return int(config.get("hidden_size") or config["dim"])
    except (OSError, ValueError, KeyError) as error:
        raise UnavailableError("model", f"{folder.name} is no model folder ({error})") from None


def _folder(name: str) -> Path:
    if Path(name).is_dir():
        return Path(name)
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(name))
    except (OSError, HfHubHTTPError, HFValidationError, LocalEntryNotFoundError) as error:
        raise UnavailableError("model", f"{name!r} cannot be fetched: {error}") from None


def _prefixes(folder: Path, name: str) -> Prefixes:
    """The model's own prompts; the E5 family's are known, other models want none."""
    try:
        text = (folder / "config_sentence_transformers.json").read_text(encoding="utf-8")
        prompts = json.loads(text).get("prompts") or {}
    except (OSError, ValueError):
        prompts = {}
    if any(prompts.values()):
        passage = prompts.get("passage") or prompts.get("document") or ""
        return Prefixes(prompts.get("query") or "", passage)
    if re.search(r"(^|[-_/])e5([-_/]|$)", name.lower()):
        return Prefixes("query: ", "passage: ")
    return Prefixes("", "")


def _content_hash(folder: Path, home: Path) -> str:
    """SHA-256 over the model's files, remembered while their sizes and times stay the same."""
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    facts = [(str(f.relative_to(folder)), f.stat().st_size, f.stat().st_mtime_ns) for f in files]
    key = hashlib.sha256(json.dumps([str(folder.resolve()), facts]).encode()).hexdigest()
    memory = home / "model" / f"hash-{key[:32]}"
    if memory.is_file():
        return memory.read_text(encoding="ascii")
    digest = hashlib.sha256()
    for file in files:
        digest.update(str(file.relative_to(folder)).encode())
        with file.open("rb") as stream:
            digest.update(hashlib.file_digest(stream, "sha256").digest())
    memory.parent.mkdir(parents=True, exist_ok=True)
    memory.write_text(digest.hexdigest(), encoding="ascii")
    return digest.hexdigest()
