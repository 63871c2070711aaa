"""The lock files hold what pyproject.toml asks for, and nothing that ties them to one machine."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[3]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUNTIME, DEVELOPMENT = "requirements.lock", "requirements-dev.lock"


def pinned(lock: str) -> dict[str, set[Version]]:
    """Versions by package; one that differs between Pythons has several."""
    found: dict[str, set[Version]] = {}
    text = (ROOT / lock).read_text(encoding="utf-8")
    for name, version in re.findall(r"^([\w.-]+)==([\w.+!]+)", text, re.MULTILINE):
        found.setdefault(canonicalize_name(name), set()).add(Version(version))
    return found


@pytest.mark.parametrize(
    ("lock", "asked"),
    [
        (RUNTIME, PROJECT["dependencies"]),
        (DEVELOPMENT, PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"]),
    ],
)
def test_lock_satisfies_the_project(lock: str, asked: list[str]) -> None:
    versions = pinned(lock)
    for requirement in map(Requirement, asked):
        if requirement.name == "torch":
            continue
        found = versions.get(canonicalize_name(requirement.name))
        assert found, f"{requirement.name} is not in {lock}: run `make lock`"
        assert all(version in requirement.specifier for version in found), str(requirement)


def test_development_lock_holds_the_runtime_lock() -> None:
    development = pinned(DEVELOPMENT)
    assert all(development.get(name) == found for name, found in pinned(RUNTIME).items())


@pytest.mark.parametrize("lock", [RUNTIME, DEVELOPMENT])
def test_every_package_has_a_hash_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    for entry in re.split(r"\n(?=\S)", text)[1:]:
        assert "--hash=sha256:" in entry, entry.splitlines()[0]
    assert not re.search(r"https?:|file:|--(index|extra-index|find-links)", text)


@pytest.mark.parametrize("lock", [RUNTIME, DEVELOPMENT])
def test_torch_and_cuda_stay_out(lock: str) -> None:
    assert not [name for name in pinned(lock) if name.startswith(("torch", "nvidia-", "triton"))]
