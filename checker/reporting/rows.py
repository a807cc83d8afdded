"""Plain lines with hanging labels and small tables, article text in them made harmless."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from checker.reporting.safety import one_line

WIDTH = 100
"""Columns of a line; a longer word is not cut."""

_LABEL = 16
_GUTTER = 2


@dataclass(frozen=True, slots=True)
class Row:
    """One paragraph, a labelled entry, or one line of a table."""

    text: str = ""
    label: str = ""
    """Set in front, with the text hanging behind it; " " leaves its place empty."""

    indent: int = 0
    cells: tuple[str, ...] = ()
    """Of a table: one text a column, wrapped inside `widths`; `text` and `label` are unused."""

    widths: tuple[int, ...] = ()


def lay_out(rows: Iterable[Row]) -> str:
    """Give rows as text, without space at the end of a line or empty lines at the end."""
    lines = [line.rstrip() for row in rows for line in _lines(row)]
    return "\n".join(lines).rstrip("\n") + "\n"


def _lines(row: Row) -> Iterator[str]:
    margin = " " * row.indent
    if row.cells:
        yield from (f"{margin}{line}" for line in _cells(row.cells, row.widths))
        return
    if not row.text:
        yield ""
        return
    hang = _LABEL if row.label else 0
    yield from textwrap.wrap(
        one_line(row.text),
        WIDTH,
        initial_indent=f"{margin}{one_line(row.label):<{hang}}",
        subsequent_indent=margin + " " * hang,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _cells(cells: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    columns = [
        textwrap.wrap(one_line(cell), width - _GUTTER)
        for cell, width in zip(cells, widths, strict=True)
    ]
    for parts in zip_longest(*columns, fillvalue=""):
        yield "".join(f"{part:<{width}}" for part, width in zip(parts, widths, strict=True))
