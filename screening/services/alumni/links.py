"""Personal links: a secret that only its owner has; here lies its hash."""

import hashlib
import secrets


def new_secret() -> str:
    """A secret nobody can guess: 256 bits, safe in an address."""
    return secrets.token_urlsafe(32)


def digest(secret: str) -> str:
    """The hash a link is kept under. The secret is random, so that a plain hash is enough."""
    return hashlib.sha256(secret.encode()).hexdigest()
