"""Classes of driving licences and what each gives the right to.

Source: førerkortforskriften, which follows EU directive 2006/126.
"""

INCLUDED = {
    "A": {"A", "A2", "A1", "AM"}, "A2": {"A2", "A1", "AM"}, "A1": {"A1", "AM"}, "AM": {"AM"},
    "B": {"B", "AM", "T"}, "BE": {"BE", "B", "AM", "T"}, "T": {"T"},
    "C1": {"C1", "B", "AM", "T"}, "C1E": {"C1E", "C1", "BE", "B", "AM", "T"},
    "C": {"C", "C1", "B", "AM", "T"}, "CE": {"CE", "C", "C1", "C1E", "BE", "B", "AM", "T"},
    "D1": {"D1", "B", "AM", "T"}, "D1E": {"D1E", "D1", "BE", "B", "AM", "T"},
    "D": {"D", "D1", "B", "AM", "T"}, "DE": {"DE", "D", "D1", "D1E", "BE", "B", "AM", "T"},
}  # fmt: skip


def reach(held: str) -> frozenset[str]:
    """The classes that a held class gives the right to, itself included."""
    return frozenset(INCLUDED.get(held, {held}))
