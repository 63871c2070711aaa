"""Draws docs/performance.svg: milliseconds of a search against the number of CVs, from bench files.

    python scripts/plot_latency.py SIZE=FILE [SIZE=FILE ...] > docs/performance.svg

FILE is what `screening bench search --out FILE` wrote in a home of SIZE CVs. Both axes are
logarithmic; a line that rises less steeply than the dashed one grows slower than the index.
"""

import json
import math
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

WIDTH, HEIGHT, LEFT, BELOW, ABOVE = 640, 380, 64, 52, 28
SPACING = 15  # between two labels
LINES = (
    ("plain_ms", "median", "#1f5fa8", "all, median"),
    ("plain_ms", "p95", "#7aa7d6", "all, p95"),
    ("filtered_ms", "median", "#a8571f", "bachelor or more, median"),
    ("filtered_ms", "p95", "#d6a07a", "bachelor or more, p95"),
)
Point = tuple[float, float]


def main(arguments: Sequence[str]) -> None:
    """Writes the picture to standard output."""
    measured = {}
    for argument in arguments:
        size, _, name = argument.partition("=")
        measured[int(size)] = json.loads(Path(name).read_text(encoding="utf-8"))
    sys.stdout.write(picture(measured) + "\n")


def picture(measured: dict[int, dict[str, dict[str, float]]]) -> str:
    """The SVG of figures by size."""
    sizes = sorted(measured)
    lines = [
        (label, colour, [(float(size), measured[size][kind][share]) for size in sizes])
        for kind, share, colour, label in LINES
    ]
    first = lines[0][2][0]
    like_the_index = [first, (float(sizes[-1]), first[1] * sizes[-1] / sizes[0])]
    values = [y for _, _, points in lines for _, y in points] + [like_the_index[1][1]]
    low, high = 10 ** math.floor(math.log10(min(values))), 10 ** math.ceil(math.log10(max(values)))

    def place(point: Point) -> Point:
        across = math.log(point[0] / sizes[0]) / (math.log(sizes[-1] / sizes[0]) or 1)
        up = math.log(point[1] / low) / math.log(high / low)
        inner = HEIGHT - BELOW - ABOVE
        return LEFT + across * (WIDTH - LEFT - 190), HEIGHT - BELOW - up * inner

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"'
        ' font-family="sans-serif" font-size="12">',
        "<title>Milliseconds of a search against the number of CVs</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
    ]
    for power in range(round(math.log10(low)), round(math.log10(high)) + 1):
        x, y = place((sizes[0], 10.0**power))
        parts.append(f'<path d="M{x:.0f} {y:.0f}H{WIDTH - 190}" stroke="#ddd"/>')
        parts.append(
            f'<text x="{x - 8:.0f}" y="{y + 4:.0f}" text-anchor="end">{10**power} ms</text>'
        )
    for size in sizes:
        x, y = place((size, low))
        parts.append(f'<text x="{x:.0f}" y="{y + 20:.0f}" text-anchor="middle">{size:,}</text>')
    parts.append(f'<text x="{LEFT}" y="{HEIGHT - 8}">CVs</text>')
    parts.append(_line([place(point) for point in like_the_index], "#999", "5 4"))
    labels = [(place(like_the_index[1]), "like the index", "#777")]
    for label, colour, points in lines:
        placed = [place(point) for point in points]
        parts.append(_line(placed, colour))
        labels.append((placed[-1], f"{label}: {points[-1][1]:.0f} ms", colour))
    return "\n".join([*parts, *_apart(labels), "</svg>"])


def _line(points: Sequence[Point], colour: str, dashes: str = "") -> str:
    path = "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"{dashed}/>'


def _apart(labels: Sequence[tuple[Point, str, str]]) -> Iterator[str]:
    """The labels beside the ends of their lines, none over another."""
    free = 0.0
    for (x, y), text, colour in sorted(labels, key=lambda label: label[0][1]):
        free = max(free + SPACING, y + 4)
        yield f'<text x="{x + 8:.0f}" y="{free:.0f}" fill="{colour}">{text}</text>'


if __name__ == "__main__":
    main(sys.argv[1:])
