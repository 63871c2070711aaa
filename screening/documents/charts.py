"""Stacked bars as SVG: stands alone, readable without colours, with its numbers as text."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH, BAR, GAP, LEFT, TOP = 720, 26, 12, 150, 64
# Dark enough beside white text (WCAG 1.4.3), and unlike in brightness from one to the next.
COLOURS = ("#00374f", "#7a3e00", "#1f5c2e", "#5b2a86", "#8a1538", "#3f4d55", "#6b5900", "#0b5d6b")


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar; a part of None is not shown because too few people stand behind it."""

    label: str
    parts: Sequence[int | None]
    total: int


def stacked(title: str, names: Sequence[str], bars: Sequence[Bar], hidden: str) -> str:
    """The chart; what is hidden is one hatched part, named by `hidden`."""
    widest = max((bar.total for bar in bars), default=0) or 1
    scale = (WIDTH - LEFT - 70) / widest
    height = TOP + len(bars) * (BAR + GAP) + 24 * (len(names) + 2)
    body = []
    for number, bar in enumerate(bars):
        body.append(_bar(bar, TOP + number * (BAR + GAP), scale))
    legend_at = TOP + len(bars) * (BAR + GAP) + 12
    legend = [
        f'<rect x="{LEFT}" y="{legend_at + 24 * n}" width="16" height="16" '
        f'fill="{COLOURS[n % len(COLOURS)]}"/>'
        f'<text x="{LEFT + 24}" y="{legend_at + 24 * n + 13}">{n + 1} {escape(name)}</text>'
        for n, name in enumerate(names)
    ]
    last = legend_at + 24 * len(names)
    legend.append(
        f'<rect x="{LEFT}" y="{last}" width="16" height="16" fill="url(#few)" stroke="#3f4d55"/>'
        f'<text x="{LEFT + 24}" y="{last + 13}">{escape(hidden)}</text>'
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
        f'viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="title" '
        'font-family="sans-serif" font-size="13">'
        f'<title id="title">{escape(title)}</title>'
        '<defs><pattern id="few" width="6" height="6" patternUnits="userSpaceOnUse">'
        '<path d="M0 6 6 0" stroke="#3f4d55"/></pattern></defs>'
        f'<text x="8" y="28" font-size="18">{escape(title)}</text>'
        f"{''.join(body)}{''.join(legend)}</svg>\n"
    )


def _bar(bar: Bar, top: int, scale: float) -> str:
    pieces = [f'<text x="8" y="{top + 17}">{escape(bar.label)}</text>']
    at = float(LEFT)
    for number, part in enumerate(bar.parts):
        if part:
            pieces.append(_part(at, top, part * scale, COLOURS[number % len(COLOURS)]))
            if part * scale > 34:  # noqa: PLR2004 - room for "8: 12"
                pieces.append(
                    f'<text x="{at + 4:.1f}" y="{top + 17}" fill="#fff">{number + 1}: {part}</text>'
                )
            at += part * scale
    rest = bar.total - sum(part or 0 for part in bar.parts)
    if rest > 0:
        pieces.append(_part(at, top, rest * scale, "url(#few)"))
        at += rest * scale
    pieces.append(f'<text x="{at + 6:.1f}" y="{top + 17}">{bar.total}</text>')
    return "".join(pieces)


def _part(at: float, top: int, width: float, fill: str) -> str:
    edge = ' stroke="#3f4d55"' if fill.startswith("url") else ""
    return f'<rect x="{at:.1f}" y="{top}" width="{width:.1f}" height="{BAR}" fill="{fill}"{edge}/>'
