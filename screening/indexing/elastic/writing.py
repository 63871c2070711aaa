"""Writing many documents to a cluster that may be busy.

Actions go in requests bounded by bytes and number. What the cluster has no room for, a whole
request or some of its actions, is sent again after a pause that grows, in smaller requests; one
that is too large is halved. Sending twice does no harm: versions are external.
"""

import json
import logging
import time
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from screening.errors import UnavailableError
from screening.indexing.elastic.cluster import Pause, speaking

MOST_DOCUMENTS = 200  # candidates in one request
MOST_BYTES = 5_000_000  # of one request; the cluster's own limit is usually 100 MB
FIRST_PAUSE, LONGEST_PAUSE = 0.1, 10.0  # seconds; each is twice the one before
PATIENCE = 120.0  # seconds of pauses, with nothing written between them, before it is given up
NAMED = 5  # candidates that an error names
CONFLICT, MISSING, TOO_LARGE = 409, 404, 413
NO_ROOM = (429, 503)  # rejected by a full queue or a circuit breaker; no shard to write to just now
ELSEWHERE = (502, 503, 504)  # what the client asks other nodes after at once

log = logging.getLogger("screening.indexing")


@dataclass(frozen=True, slots=True)
class Action:
    """One line of a bulk request and, where there is one, the document below it, as JSON."""

    candidate: str
    lines: tuple[bytes, ...]

    @classmethod
    def of(cls, head: Mapping[str, Any], source: Mapping[str, Any] | None) -> "Action":
        """The action of a head such as {"index": {"_id": ...}}."""
        (what,) = head.values()
        parts = (head,) if source is None else (head, source)
        lines = (json.dumps(part, ensure_ascii=False, separators=(",", ":")) for part in parts)
        return cls(what["_id"], tuple(line.encode() for line in lines))

    @property
    def bytes(self) -> int:
        """Its share of a request."""
        return sum(len(line) + 1 for line in self.lines)


@dataclass(slots=True)
class _Outcome:
    """What became of one request's actions; `smaller`: the next ones should be."""

    written: int = 0
    stale: list[str] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    again: list[Action] = field(default_factory=list)
    wait: bool = False
    smaller: bool = False


def write(
    client: Any, index: str, actions: Iterable[Action], pause: Pause = time.sleep
) -> list[str]:
    """Sends actions to the index behind an alias; the ids that were refused as stale.

    Args:
        client: of the cluster.
        index: an alias; where it is missing nothing is made up on the spot.
        actions: taken as they are sent, so that few are held at once.
        pause: waits for so many seconds.

    Raises:
        UnavailableError: after all the others were written, with the ids of those that the cluster
            refuses whatever it has room for; at once when the alias is gone, or nothing is taken
            for two minutes.
    """
    return _Writing(client, index, pause).all(iter(actions))


class _Writing:
    """One call of `write`: how much a request may hold now, and how long was waited."""

    def __init__(self, client: Any, index: str, pause: Pause) -> None:
        # A busy cluster is asked again here, later and for less, not at once by the client.
        self._client = client.options(retry_on_timeout=False, retry_on_status=ELSEWHERE)
        self._index = index
        self._pause = pause
        self._documents, self._bytes = MOST_DOCUMENTS, MOST_BYTES
        self._next_pause, self._waited = FIRST_PAUSE, 0.0

    def all(self, actions: Iterator[Action]) -> list[str]:
        again: deque[Action] = deque()
        stale: list[str] = []
        failed: dict[str, str] = {}
        while batch := self._batch(again, actions):
            outcome = self._sent(batch)
            stale += outcome.stale
            failed |= outcome.failed
            again.extendleft(reversed(outcome.again))
            self._adapt(batch, outcome)
        if failed:
            for candidate, reason in failed.items():
                log.error("index: %s was refused: %s", candidate, reason)
            told = [f"{name} ({reason})" for name, reason in failed.items()]
            raise UnavailableError("index", f"refused by Elasticsearch: {_some(told)}")
        return stale

    def _batch(self, again: deque[Action], actions: Iterator[Action]) -> list[Action]:
        """The next actions, at least one while there are any; one that is too many goes back."""
        batch: list[Action] = []
        size = 0
        while len(batch) < self._documents:
            action = again.popleft() if again else next(actions, None)
            if action is None:
                break
            if batch and size + action.bytes > self._bytes:
                again.appendleft(action)
                break
            batch.append(action)
            size += action.bytes
        return batch

    def _sent(self, batch: list[Action]) -> _Outcome:
        from elasticsearch import ApiError, ConnectionTimeout

        lines = [line for action in batch for line in action.lines]
        try:
            with speaking(but=(ApiError, ConnectionTimeout)):
                # Without its alias an index would be made up on the spot, with fields guessed.
                answer = self._client.bulk(index=self._index, operations=lines, require_alias=True)
        except ConnectionTimeout:
            return _Outcome(again=batch, wait=True, smaller=True)
        except ApiError as error:
            if error.status_code in NO_ROOM:
                return _Outcome(again=batch, wait=True, smaller=True)
            if error.status_code == TOO_LARGE and len(batch) > 1:
                return _Outcome(again=batch, smaller=True)
            if error.status_code == TOO_LARGE:
                return _Outcome(failed={batch[0].candidate: "larger than the cluster takes"})
            with speaking():
                raise
        return _read(batch, answer)

    def _adapt(self, batch: list[Action], outcome: _Outcome) -> None:
        """Makes requests smaller or larger, and waits where the cluster has no room.

        Raises:
            UnavailableError: when nothing has been written for too long.
        """
        if outcome.smaller:
            self._documents = max(1, len(batch) // 2)
            self._bytes = max(1, sum(action.bytes for action in batch) // 2)
        else:
            self._documents = min(MOST_DOCUMENTS, 2 * self._documents)
            self._bytes = min(MOST_BYTES, 2 * self._bytes)
        if outcome.written:
            self._waited = 0.0
        if not outcome.wait:
            self._next_pause = FIRST_PAUSE
            return
        if self._waited >= PATIENCE:
            names = _some([action.candidate for action in outcome.again])
            raise UnavailableError(
                "index", f"Elasticsearch is too busy; not written are {names}, and what comes after"
            )
        log.warning("index: the cluster has no room for %d documents", len(outcome.again))
        self._pause(self._next_pause)
        self._waited += self._next_pause
        self._next_pause = min(LONGEST_PAUSE, 2 * self._next_pause)


def _read(batch: list[Action], answer: Any) -> _Outcome:
    """What the cluster says of each action.

    Raises:
        UnavailableError: when the alias is gone.
    """
    outcome = _Outcome()
    for action, item in zip(batch, answer["items"], strict=True):
        (result,) = item.values()
        status, error = result["status"], result.get("error")
        if status == CONFLICT:
            outcome.stale.append(action.candidate)
        elif not error:  # deleting somebody unknown is none
            outcome.written += 1
        elif status == MISSING:
            raise UnavailableError("index", "another model took over; run reindex")
        elif status in NO_ROOM:
            outcome.again.append(action)
        else:
            outcome.failed[action.candidate] = str(error.get("reason") or error.get("type"))
    outcome.wait = outcome.smaller = bool(outcome.again)
    return outcome


def _some(names: list[str]) -> str:
    told = ", ".join(names[:NAMED])
    return f"{told} and {len(names) - NAMED} more" if len(names) > NAMED else told
