"""How a cluster is reached."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ElasticsearchAccess:
    """How to reach a cluster: `urls` separated by commas; an API key, or user and password."""

    urls: str
    user: str | None = None
    password: str | None = None
    api_key: str | None = None
    ca_file: str | None = None
    index: str = "screening-candidates"
    shards: int = 1
    replicas: int = 1
