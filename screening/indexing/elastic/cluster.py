"""Speaking with a cluster: the client, its errors turned into ours, and searches sent together."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from screening.errors import UnavailableError
from screening.indexing.elastic.access import ElasticsearchAccess

TIMEOUT = 30  # seconds for one request
RETRIES = 3  # on other nodes, when one does not answer or is overloaded
BUSY = (429, 502, 503, 504)  # statuses that say: later, or on another node
PAUSES = (0.05, 0.2, 0.5, 1.0)  # seconds before a search that the cluster was too busy for goes on

Pause = Callable[[float], None]


def connect(access: ElasticsearchAccess) -> Any:
    """A client of the cluster; nothing is sent yet."""
    from elasticsearch import Elasticsearch

    options: dict[str, Any] = {
        "request_timeout": TIMEOUT,
        "max_retries": RETRIES,
        "retry_on_timeout": True,
        "retry_on_status": BUSY,
    }
    if access.api_key:
        options["api_key"] = access.api_key
    elif access.user:
        options["basic_auth"] = (access.user, access.password or "")
    if access.ca_file:
        options["ca_certs"] = access.ca_file
    urls = [url.strip() for url in access.urls.split(",") if url.strip()]
    return Elasticsearch(urls, **options)


@contextmanager
def speaking(but: tuple[type[Exception], ...] = ()) -> Iterator[None]:
    """Turns the client's errors into ours, but those of some kinds."""
    from elasticsearch import ApiError, TransportError

    try:
        yield
    except but:
        raise
    except ApiError as error:
        raise UnavailableError("index", f"Elasticsearch refused: {error.message}") from None
    except TransportError as error:
        raise UnavailableError("index", f"Elasticsearch does not answer: {error}") from None


def ask_together(
    client: Any, index: str, bodies: Sequence[dict[str, Any]], pause: Pause = time.sleep
) -> list[Any]:
    """Sends searches in one request; their answers in order.

    Terms are as rare as they are in all shards together, and a shard that does not answer is an
    error: people are not left out silently. Where the cluster is too busy it is asked again.

    Raises:
        UnavailableError: when a search is refused, or the cluster stays busy.
    """
    header = {"search_type": "dfs_query_then_fetch", "allow_partial_search_results": False}
    searches = [part for body in bodies for part in (header, body)]
    waits = iter(PAUSES)
    while True:
        with speaking():
            answers = list(client.msearch(index=index, searches=searches)["responses"])
        failed = [answer for answer in answers if "error" in answer]
        if not failed:
            return answers
        seconds = next(waits, None)
        if seconds is None or any(answer["status"] not in BUSY for answer in failed):
            raise UnavailableError("index", f"Elasticsearch refused: {_reason(failed[0])}")
        pause(seconds)


def _reason(answer: Any) -> str:
    error = answer["error"]
    causes = error.get("root_cause") or [error]
    return str(causes[0].get("reason") or error.get("reason") or error.get("type"))
