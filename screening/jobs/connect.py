"""Which queue a setting means."""

from screening.bootstrap import Settings
from screening.jobs.queue import HomeQueue, RqQueue


def open_queue(settings: Settings) -> RqQueue | HomeQueue:
    """The Redis server that is set, else the one that some process of this home runs (or none)."""
    if settings.redis_url:
        return RqQueue(settings.redis_url)
    return HomeQueue(settings.home)
