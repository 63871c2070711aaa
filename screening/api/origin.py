"""Keeps other web pages from using the API through somebody's browser.

The API has no cookies of its own, but until sign-in exists whoever reaches it may use it, and a
browser on this machine reaches it on behalf of any page. Programs send neither header and pass.
"""

from urllib.parse import urlsplit

from flask import request
from werkzeug.exceptions import Forbidden

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
OWN_SITES = frozenset({"same-origin", "none"})


def refuse_other_sites() -> None:
    """Refuses what a browser sends for a page of another origin.

    Raises:
        Forbidden: the request changes something and its origin is not this server's.
    """
    if request.method in SAFE_METHODS:
        return
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None and site not in OWN_SITES:
        raise Forbidden("requests from other sites are not accepted")
    origin = request.headers.get("Origin")
    if origin is not None and urlsplit(origin).netloc != request.host:
        raise Forbidden("requests from other origins are not accepted")
