"""docker-compose.yml and what it needs, as far as it can be checked without an engine."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from screening.settings import describe_settings

ROOT = Path(__file__).parents[3]
COMPOSE = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
SECRETS = (
    "POSTGRES_PASSWORD",
    "VALKEY_PASSWORD",
    "ELASTIC_PASSWORD",
    "SCREENING_SECRET_KEY",
    "SCREENING_VAULT_KEY",
)


def variables(value: Any) -> list[str]:
    """Every ${...} anywhere below a value."""
    if isinstance(value, dict):
        return [found for part in value.values() for found in variables(part)]
    if isinstance(value, list):
        return [found for part in value for found in variables(part)]
    return re.findall(r"\$\{([^}]+)\}", str(value))


def test_all_parts_are_there() -> None:
    assert {"web", "worker", "scheduler", "postgres", "valkey", "elasticsearch"} <= set(SERVICES)


@pytest.mark.parametrize("name", SERVICES)
def test_image_is_pinned_to_a_version(name: str) -> None:
    _, _, tag = SERVICES[name]["image"].rpartition(":")
    assert re.match(r"\d+\.\d+\.\d+|\d+\.\d+", tag), SERVICES[name]["image"]


@pytest.mark.parametrize("name", SERVICES)
def test_service_is_watched_and_hardened(name: str) -> None:
    service = SERVICES[name]
    assert service["restart"] == ("no" if name == "init" else "unless-stopped")
    assert "no-new-privileges:true" in service["security_opt"]
    assert service["cap_drop"] == ["ALL"]
    health = service["healthcheck"]
    assert health.get("disable") is (True if name == "init" else None)
    if name != "init":
        assert {"test", "interval", "timeout", "retries"} <= set(health)


@pytest.mark.parametrize("name", ["web", "worker", "scheduler", "init", "gateway", "valkey"])
def test_file_system_is_read_only(name: str) -> None:
    assert SERVICES[name]["read_only"] is True


def test_every_secret_is_demanded_and_none_has_a_default() -> None:
    found = variables(SERVICES)
    for name in SECRETS:
        uses = [use for use in found if use.partition(":")[0] == name]
        assert uses, name
        assert all(use.startswith(f"{name}:?") for use in uses), uses


def test_no_secret_is_written_out() -> None:
    for name, service in SERVICES.items():
        for key, value in service.get("environment", {}).items():
            if re.search(r"PASSWORD|KEY", key):
                assert str(value).startswith("${"), f"{name}: {key}"


def test_ports_are_published_to_this_machine_only() -> None:
    published = [port for service in SERVICES.values() for port in service.get("ports", ())]
    assert published
    assert all(port.startswith("127.0.0.1:") for port in published)


def test_only_the_gateway_has_a_way_out() -> None:
    assert COMPOSE["networks"]["inside"]["internal"] is True
    reached = {name for name, service in SERVICES.items() if "outside" in service["networks"]}
    assert reached == {"gateway"}


def test_example_explains_every_variable() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    named = set(re.findall(r"^#?([A-Z_]+)=", example, re.MULTILINE))
    used = {re.split(r":[?-]", use)[0] for use in variables(SERVICES)}
    assert named == used
    for name in SECRETS:
        assert re.search(rf"^{name}=$", example, re.MULTILINE), f"{name} has a value"


def test_settings_given_to_the_application_exist() -> None:
    known = {setting.name for setting in describe_settings()}
    assert set(SERVICES["web"]["environment"]) <= known


def test_image_runs_as_an_ordinary_user() -> None:
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    users = [line for line in lines if line.startswith("USER ")]
    assert users
    assert users[-1].split()[1].partition(":")[0] not in {"0", "root"}
    for line in lines:
        if line.startswith("FROM "):
            assert re.search(r":\d+\.\d+\.\d+", line), line


def test_image_copies_only_what_the_builder_gets() -> None:
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    sent = {line[1:] for line in ignored if line.startswith("!")}
    for line in (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines():
        if line.startswith("COPY ") and "--from" not in line:
            for source in line.split()[1:-1]:
                assert any(source == path or source.startswith(f"{path}/") for path in sent), source
                assert (ROOT / source).exists(), source
