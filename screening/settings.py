"""Settings: the only reader of the environment; read once, frozen, handed on as values."""

import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from screening.errors import InvalidInputError

SHORTEST_SECRET = 32
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
MOST_SHARDS = 1_024
MOST_REPLICAS = 16
MAIL_FROM = "screening@localhost.localdomain"
PUBLIC_URL = "http://127.0.0.1:8000"
ALUMNI_MONTHS = 60


@dataclass(frozen=True, slots=True)
class Described:
    """One setting as the README's table shows it."""

    name: str
    default: str
    meaning: str


SETTINGS = (
    Described("SCREENING_HOME", "`./var`", "data directory: files, and in the embedded mode the "
              "SQLite file, search index, model, keys and Redis socket"),
    Described("SCREENING_DATABASE_URL", "SQLite in home", "or `postgresql+psycopg://...`"),
    Described("SCREENING_ELASTICSEARCH_URL", "empty: embedded index",
              "one or more node URLs, separated by commas"),
    Described("SCREENING_ELASTICSEARCH_USER", "empty", "user name, with its password"),
    Described("SCREENING_ELASTICSEARCH_PASSWORD", "empty", "password of the user"),
    Described("SCREENING_ELASTICSEARCH_API_KEY", "empty", "API key, instead of a user"),
    Described("SCREENING_ELASTICSEARCH_CA", "empty: the system's",
              "file with the certificate authority of the nodes"),
    Described("SCREENING_ELASTICSEARCH_INDEX", "`screening-candidates`",
              "name of the index, or of its alias"),
    Described("SCREENING_ELASTICSEARCH_SHARDS", "`1`", "primary shards of a new index"),
    Described("SCREENING_ELASTICSEARCH_REPLICAS", "`1`", "copies of each shard on other nodes"),
    Described("SCREENING_REDIS_URL", "empty: a Redis server the program starts itself on a socket "
              "in home", "or `redis://...`, `rediss://...`, `unix://...`"),
    Described("SCREENING_MODEL", "the bundled multilingual model",
              "a Hugging Face name or a local path for sentence-transformers"),
    Described("SCREENING_SECRET_KEY", "created in home in embedded mode, required otherwise",
              "signs sessions and forms; at least 32 characters"),
    Described("SCREENING_VAULT_KEY", "created in home in embedded mode, required otherwise",
              "encrypts the declarations in the vault; at least 32 characters"),
    Described("SCREENING_MAIL_URL", "empty: letters become files in the outbox",
              "mail server: `smtp://user:password@host:587` or `smtps://host`"),
    Described("SCREENING_MAIL_FROM", "`screening@localhost.localdomain`",
              "address that letters come from"),
    Described("SCREENING_MAIL_OUTBOX", "`outbox` in home",
              "folder for letters where no mail server is set"),
    Described("SCREENING_PUBLIC_URL", "`http://127.0.0.1:8000`",
              "address of the pages, as personal links in letters show it"),
    Described("SCREENING_ALUMNI_MONTHS", "`60`",
              "months after a person's last placement until their alumni data expire, 24 to 240"),
    Described("SCREENING_LOG_LEVEL", "`INFO`", "DEBUG, INFO, WARNING or ERROR"),
)  # fmt: skip


def describe_settings() -> tuple[Described, ...]:
    """Every setting with its default and meaning, in the order of the README's table."""
    return SETTINGS


@dataclass(frozen=True, slots=True)
class ElasticsearchSettings:
    """How to reach an Elasticsearch cluster, and how its indices are cut."""

    urls: tuple[str, ...]
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    api_key: str | None = field(default=None, repr=False)
    ca: Path | None = None
    index: str = "screening-candidates"
    shards: int = 1
    replicas: int = 1


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. `elasticsearch` and `redis_url` are None where the embedded part is used.

    `embedded` is True while database, search and queue are all the embedded ones; as soon as one of
    them is set, this is production and the keys must be given. An empty `model` is the bundled one.
    """

    home: Path
    database_url: str = field(repr=False)
    elasticsearch: ElasticsearchSettings | None = None
    redis_url: str | None = field(default=None, repr=False)
    model: str = ""
    embedded: bool = True
    mail_url: str | None = field(default=None, repr=False)
    mail_from: str = MAIL_FROM
    mail_outbox: Path | None = None
    public_url: str = PUBLIC_URL
    alumni_months: int = ALUMNI_MONTHS
    log_level: str = "INFO"
    given_secret_key: str | None = field(default=None, repr=False)
    given_vault_key: str | None = field(default=None, repr=False)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None) -> Self:
        """Reads the environment (the process's own unless another is given).

        Raises:
            InvalidInputError: naming the variable that is wrong or missing.
        """
        source = _Environment(os.environ if environment is None else environment)
        home = Path(source.text("SCREENING_HOME") or "var").expanduser().absolute()
        database = source.url("SCREENING_DATABASE_URL", ("sqlite", "postgresql+psycopg"))
        elasticsearch = _elasticsearch(source)
        redis = source.url("SCREENING_REDIS_URL", ("redis", "rediss", "unix"))
        embedded = not (database or elasticsearch or redis)
        return cls(
            home=home,
            database_url=database or f"sqlite:///{home / 'screening.sqlite'}",
            elasticsearch=elasticsearch,
            redis_url=redis,
            model=source.text("SCREENING_MODEL") or "",
            embedded=embedded,
            mail_url=source.mail_server("SCREENING_MAIL_URL"),
            mail_from=source.address("SCREENING_MAIL_FROM", MAIL_FROM),
            mail_outbox=_folder(source, home),
            public_url=(source.url("SCREENING_PUBLIC_URL", ("http", "https")) or PUBLIC_URL).rstrip(
                "/"
            ),
            alumni_months=source.whole("SCREENING_ALUMNI_MONTHS", ALUMNI_MONTHS, 24, 240),
            log_level=source.choice("SCREENING_LOG_LEVEL", LOG_LEVELS, "INFO"),
            given_secret_key=source.secret("SCREENING_SECRET_KEY", required=not embedded),
            given_vault_key=source.secret("SCREENING_VAULT_KEY", required=not embedded),
        )

    @property
    def secret_key(self) -> str:
        """Signs sessions and forms; in the embedded mode created in home at first use."""
        return self.given_secret_key or _kept_secret(self.home / "keys" / "secret_key")

    @property
    def vault_key(self) -> str:
        """Encrypts declarations; in the embedded mode created in home at first use."""
        return self.given_vault_key or _kept_secret(self.home / "keys" / "vault_key")


class _Environment:
    """Reads single variables and names the one that is wrong."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values

    def text(self, name: str) -> str | None:
        return self._values.get(name, "").strip() or None

    def url(self, name: str, schemes: tuple[str, ...]) -> str | None:
        found = self.text(name)
        if found is None:
            return None
        try:
            parts = urlsplit(found)
            _ = parts.port
        except ValueError:
            raise InvalidInputError("not a URL", name) from None
        if parts.scheme not in schemes:
            raise InvalidInputError(
                f"a URL that starts with {' or '.join(schemes)} is expected", name
            )
        return found

    def mail_server(self, name: str) -> str | None:
        found = self.url(name, ("smtp", "smtps"))
        if found is not None and not urlsplit(found).hostname:
            raise InvalidInputError("the name of a mail server is missing", name)
        return found

    def address(self, name: str, default: str) -> str:
        found = self.text(name) or default
        if not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+", found):
            raise InvalidInputError("an e-mail address is expected", name)
        return found

    def choice(self, name: str, allowed: tuple[str, ...], default: str) -> str:
        found = (self.text(name) or default).upper()
        if found not in allowed:
            raise InvalidInputError(f"one of {', '.join(allowed)} is expected", name)
        return found

    def whole(self, name: str, default: int, low: int, high: int) -> int:
        found = self.text(name)
        if found is None:
            return default
        if not (found.isascii() and found.isdigit()) or not low <= int(found) <= high:
            raise InvalidInputError(f"a whole number from {low} to {high} is expected", name)
        return int(found)

    def secret(self, name: str, required: bool) -> str | None:
        found = self.text(name)
        if found is None and required:
            raise InvalidInputError(
                "must be set when the database, Elasticsearch or Redis is set; "
                'make one with: python -c "import secrets; print(secrets.token_urlsafe(48))"',
                name,
            )
        if found is not None and len(found) < SHORTEST_SECRET:
            raise InvalidInputError(f"at least {SHORTEST_SECRET} characters are needed", name)
        return found


def _folder(source: _Environment, home: Path) -> Path:
    given = source.text("SCREENING_MAIL_OUTBOX")
    return Path(given).expanduser().absolute() if given else home / "outbox"


def _elasticsearch(source: _Environment) -> ElasticsearchSettings | None:
    name = "SCREENING_ELASTICSEARCH_"
    given = source.text(f"{name}URL")
    if given is None:
        return None
    urls = tuple(part.strip() for part in given.split(",") if part.strip())
    for url in urls:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise InvalidInputError("http:// or https:// URLs are expected", f"{name}URL")
    user, password = source.text(f"{name}USER"), source.text(f"{name}PASSWORD")
    if (user is None) != (password is None):
        missing = "PASSWORD" if password is None else "USER"
        raise InvalidInputError("user and password belong together", name + missing)
    ca = source.text(f"{name}CA")
    if ca is not None and not Path(ca).is_file():
        raise InvalidInputError("there is no such file", f"{name}CA")
    return ElasticsearchSettings(
        urls=urls,
        user=user,
        password=password,
        api_key=source.text(f"{name}API_KEY"),
        ca=Path(ca) if ca else None,
        index=source.text(f"{name}INDEX") or "screening-candidates",
        shards=source.whole(f"{name}SHARDS", 1, 1, MOST_SHARDS),
        replicas=source.whole(f"{name}REPLICAS", 1, 0, MOST_REPLICAS),
    )


def _kept_secret(path: Path) -> str:
    """The secret in this file, created (readable by its owner only) when it is missing.

    Two processes that start at once agree: the file is made whole beside its place and linked into
    it, and who comes second reads what the first one wrote.
    """
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(48))
            file.flush()
            os.fsync(file.fileno())
        try:
            path.hardlink_to(draft)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    found = path.read_text(encoding="ascii").strip()
    if len(found) < SHORTEST_SECRET:
        raise InvalidInputError("the key in this file is damaged", str(path))
    return found
