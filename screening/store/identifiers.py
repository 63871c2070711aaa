"""Ids: short texts that sort by the time they were made: order of arrival without a counter."""

import secrets
import threading
import time

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32, without i, l, o, u
_TIME_DIGITS = 9  # milliseconds: 45 bits, enough for the next thousand years
_TAIL_BITS = 35

_lock = threading.Lock()
_last = (0, 0)


def new_id(prefix: str) -> str:
    """A new id: prefix, nine digits of time, seven random ones; growing within one process."""
    global _last  # noqa: PLW0603 - the one counter that keeps ids of a process in order
    with _lock:
        moment, tail = time.time_ns() // 1_000_000, secrets.randbits(_TAIL_BITS - 1)
        if moment <= _last[0]:
            # Within the same millisecond (or when the clock was set back): the next one, at random.
            moment, tail = _last[0], _last[1] + 1 + secrets.randbits(16)
        _last = (moment, tail)
    return prefix + _digits(moment, _TIME_DIGITS) + _digits(tail, _TAIL_BITS // 5)


def _digits(number: int, count: int) -> str:
    return "".join(_ALPHABET[number >> (5 * place) & 31] for place in reversed(range(count)))
