"""Alive, and ready: for whoever restarts or routes, at /healthz and /readyz."""

from typing import Any

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue

from screening.api.context import services

blueprint = Blueprint("health", __name__)

IN_ORDER = frozenset({"ok", "not used"})


@blueprint.get("/healthz")
def alive() -> ResponseReturnValue:
    """Says that this process answers; asks nobody else."""
    return jsonify(status="ok")


@blueprint.get("/readyz")
def ready() -> ResponseReturnValue:
    """Says how each dependency is; 503 when one is down."""
    states: dict[str, Any] = services.operations.ready()
    down = [name for name, state in states.items() if _state(state) not in IN_ORDER]
    body = {"status": "down" if down else "ok", "dependencies": states}
    return jsonify(body), 503 if down else 200


def _state(value: Any) -> str:
    return str(value.get("state") if isinstance(value, dict) else value)
