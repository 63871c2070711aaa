"""A day on the command line."""

from datetime import date
from typing import Any

import click


class _Day(click.ParamType[date]):
    """A calendar day like 2026-08-31."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, or a usage error."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a day like 2026-08-31", param, ctx)


day_type = _Day()
