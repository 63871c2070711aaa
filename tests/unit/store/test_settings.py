import re
import stat
import threading
from pathlib import Path

import pytest

from screening.errors import InvalidInputError
from screening.settings import Settings, describe_settings

KEYS = {"SCREENING_SECRET_KEY": "s" * 32, "SCREENING_VAULT_KEY": "v" * 32}
README = Path(__file__).parents[3] / "README.md"


def test_without_any_setting_everything_is_embedded(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    settings = Settings.from_env({})
    assert settings.embedded
    assert settings.home == tmp_path / "var"
    assert settings.database_url == f"sqlite:///{tmp_path}/var/screening.sqlite"
    assert (settings.elasticsearch, settings.redis_url, settings.model) == (None, None, "")
    assert list(tmp_path.iterdir()) == []  # reading settings makes nothing


def test_keys_are_made_once_and_kept(tmp_path) -> None:
    settings = Settings.from_env({"SCREENING_HOME": str(tmp_path)})
    first = settings.secret_key
    assert len(first) >= 32
    assert settings.vault_key != first
    assert Settings.from_env({"SCREENING_HOME": str(tmp_path)}).secret_key == first
    kept = tmp_path / "keys" / "secret_key"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert sorted(path.name for path in kept.parent.iterdir()) == ["secret_key", "vault_key"]


def test_two_that_start_at_once_agree_on_the_key(tmp_path) -> None:
    settings = Settings.from_env({"SCREENING_HOME": str(tmp_path)})
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(settings.secret_key)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1


@pytest.mark.parametrize(
    "production",
    [
        {"SCREENING_DATABASE_URL": "postgresql+psycopg://u:p@db/screening"},
        {"SCREENING_REDIS_URL": "redis://redis:6379/0"},
        {"SCREENING_ELASTICSEARCH_URL": "https://es:9200"},
    ],
)
def test_production_needs_its_keys(production: dict[str, str]) -> None:
    with pytest.raises(InvalidInputError, match="SCREENING_SECRET_KEY"):
        Settings.from_env(production)
    with pytest.raises(InvalidInputError, match="SCREENING_VAULT_KEY"):
        Settings.from_env(production | {"SCREENING_SECRET_KEY": "s" * 32})
    settings = Settings.from_env(production | KEYS)
    assert not settings.embedded
    assert (settings.secret_key, settings.vault_key) == ("s" * 32, "v" * 32)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SCREENING_DATABASE_URL", "mysql://x/y"),
        ("SCREENING_DATABASE_URL", "postgresql://x/y"),
        ("SCREENING_DATABASE_URL", "postgresql+psycopg://x:port/y"),
        ("SCREENING_REDIS_URL", "http://x"),
        ("SCREENING_ELASTICSEARCH_URL", "es:9200"),
        ("SCREENING_ELASTICSEARCH_URL", "https://a:9200, ftp://b"),
        ("SCREENING_ELASTICSEARCH_SHARDS", "0"),
        ("SCREENING_ELASTICSEARCH_SHARDS", "²"),
        ("SCREENING_ELASTICSEARCH_REPLICAS", "-1"),
        ("SCREENING_ELASTICSEARCH_CA", "/none/such"),
        ("SCREENING_SECRET_KEY", "short"),
        ("SCREENING_VAULT_KEY", "short"),
        ("SCREENING_LOG_LEVEL", "LOUD"),
    ],
)
def test_a_wrong_value_is_named_by_its_variable(name: str, value: str) -> None:
    environment = {"SCREENING_ELASTICSEARCH_URL": "https://es:9200"} | KEYS | {name: value}
    with pytest.raises(InvalidInputError) as refused:
        Settings.from_env(environment)
    assert refused.value.place == name


@pytest.mark.parametrize("half", ["USER", "PASSWORD"])
def test_user_and_password_belong_together(half: str) -> None:
    environment = {"SCREENING_ELASTICSEARCH_URL": "https://es:9200"} | KEYS
    with pytest.raises(InvalidInputError, match="belong together"):
        Settings.from_env(environment | {f"SCREENING_ELASTICSEARCH_{half}": "x"})


def test_a_cluster_is_read_whole(tmp_path) -> None:
    ca = tmp_path / "ca.pem"
    ca.touch()
    name = "SCREENING_ELASTICSEARCH_"
    found = Settings.from_env(
        KEYS | {f"{name}URL": "https://a:9200, https://b:9200,", f"{name}USER": "u",
                f"{name}PASSWORD": "p", f"{name}CA": str(ca), f"{name}SHARDS": "3",
                f"{name}REPLICAS": "0", f"{name}INDEX": "cv"}
    ).elasticsearch  # fmt: skip
    assert found is not None
    assert found.urls == ("https://a:9200", "https://b:9200")
    assert (found.user, found.ca, found.shards, found.replicas, found.index) == (
        "u", ca, 3, 0, "cv",
    )  # fmt: skip


def test_secrets_never_stand_in_a_printed_setting() -> None:
    environment = KEYS | {
        "SCREENING_DATABASE_URL": "postgresql+psycopg://u:hemmelig@db/x",
        "SCREENING_REDIS_URL": "redis://:hemmelig@r/0",
        "SCREENING_ELASTICSEARCH_URL": "https://es:9200",
        "SCREENING_ELASTICSEARCH_API_KEY": "hemmelig",
    }
    shown = repr(Settings.from_env(environment))
    assert "hemmelig" not in shown
    assert KEYS["SCREENING_SECRET_KEY"] not in shown


def test_every_variable_that_is_read_is_described() -> None:
    source = (Path(__file__).parents[3] / "screening" / "settings.py").read_text(encoding="utf-8")
    code = source[source.index("class Settings") :]
    read = set(re.findall(r'"(SCREENING_[A-Z_]+[A-Z])"', code))
    read |= {f"SCREENING_ELASTICSEARCH_{part}" for part in re.findall(r"\{name\}([A-Z_]+)", code)}
    read |= {"SCREENING_ELASTICSEARCH_USER", "SCREENING_ELASTICSEARCH_PASSWORD"}
    assert read == {setting.name for setting in describe_settings()}


def test_the_table_of_the_readme_is_that_of_the_code() -> None:
    if not README.is_file():
        pytest.skip("there is no README yet")
    rows = re.findall(r"^\| `(SCREENING_\w+)`(?:, `(SCREENING_\w+)`)? \|", README.read_text(), re.M)
    documented = {name for pair in rows for name in pair if name}
    assert documented == {setting.name for setting in describe_settings()}
