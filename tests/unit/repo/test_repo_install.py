"""scripts/install.py notices what a killed installation left behind."""

import importlib.util
import json
import shutil
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def install() -> ModuleType:
    spec = importlib.util.spec_from_file_location("install", ROOT / "scripts" / "install.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site-packages folder with one package in it."""
    site = tmp_path / "lib" / "python3.11" / "site-packages"
    info = site / "thing-1.0.dist-info"
    (site / "thing").mkdir(parents=True)
    info.mkdir()
    (site / "thing" / "__init__.py").write_bytes(b"x = 1\n")
    (info / "METADATA").write_bytes(b"Name: thing\n")
    (info / "RECORD").write_text(
        "thing/__init__.py,sha256=x,6\nthing-1.0.dist-info/METADATA,sha256=y,12\n"
        "thing-1.0.dist-info/RECORD,,\nthing/__pycache__/__init__.cpython-311.pyc,,\n"
    )
    return site


def test_whole_package_is_kept(install: ModuleType, site: Path, tmp_path: Path) -> None:
    install.forget_broken_packages(tmp_path)
    assert (site / "thing-1.0.dist-info").exists()


@pytest.mark.parametrize("damage", ["no record", "file missing", "file cut short"])
def test_incomplete_package_is_forgotten(
    install: ModuleType, site: Path, tmp_path: Path, damage: str
) -> None:
    if damage == "no record":
        (site / "thing-1.0.dist-info" / "RECORD").unlink()
    elif damage == "file missing":
        shutil.rmtree(site / "thing")
    else:
        (site / "thing" / "__init__.py").write_bytes(b"x")
    install.forget_broken_packages(tmp_path)
    assert not (site / "thing-1.0.dist-info").exists()


def test_environment_is_current_only_with_its_marker(install: ModuleType, tmp_path: Path) -> None:
    python = install.python_of(tmp_path)
    python.parent.mkdir()
    python.touch()
    assert not install.is_current(tmp_path, "abc")
    (tmp_path / install.MARKER).write_text(json.dumps({"fingerprint": "abc"}))
    assert install.is_current(tmp_path, "abc")
    assert not install.is_current(tmp_path, "changed")
    python.unlink()
    assert not install.is_current(tmp_path, "abc")


def test_environment_without_a_whole_pip_is_made_anew(install: ModuleType, tmp_path: Path) -> None:
    assert not install.has_pip(tmp_path)


def test_pinned_torch_is_one_that_the_project_wants(install: ModuleType) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = next(r for r in map(Requirement, project["dependencies"]) if r.name == "torch")
    assert str(install.TORCH).partition("==")[2] in wanted.specifier


@pytest.fixture
def asked(install: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The arguments of every `pip install`; on Linux, without torch, the CPU index answering."""
    calls: list[tuple[str, ...]] = []

    def pip(python: Path, *arguments: str) -> bool:
        calls.append(arguments)
        return True

    monkeypatch.setattr(install, "pip", pip)
    monkeypatch.setattr(install, "runs", lambda *command: False)
    monkeypatch.setattr(install, "answers", lambda url: True)
    monkeypatch.setattr(install.sys, "platform", "linux")
    return calls


def test_torch_comes_from_its_cpu_index(install: ModuleType, asked: list[tuple[str, ...]]) -> None:
    install.install_torch(Path("python"))
    (call,) = asked
    assert install.TORCH_CPU_INDEX in call
    assert "--no-deps" in call


def test_unreachable_cpu_index_is_not_waited_for(
    install: ModuleType, asked: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(install, "answers", lambda url: False)
    install.install_torch(Path("python"))
    assert asked == [(install.TORCH,)]


def test_failing_cpu_index_falls_back(
    install: ModuleType, asked: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def pip(python: Path, *arguments: str) -> bool:
        asked.append(arguments)
        return "--index-url" not in arguments

    monkeypatch.setattr(install, "pip", pip)
    install.install_torch(Path("python"))
    assert asked[-1] == (install.TORCH,)


def test_other_systems_take_the_plain_package(
    install: ModuleType, asked: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(install.sys, "platform", "darwin")
    install.install_torch(Path("python"))
    assert asked == [(install.TORCH,)]


def test_torch_that_cannot_be_had_is_an_error(
    install: ModuleType, asked: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(install, "pip", lambda *arguments: False)
    with pytest.raises(install.InstallError, match="torch"):
        install.install_torch(Path("python"))
