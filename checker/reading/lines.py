"""Lines of a source, and whether neighbouring lines are one paragraph.

A newline inside a run of lines means two things in the wild: a hard wrap at
60 to 100 columns, or a paragraph a line. Wrapped prose goes on with a small
letter after most of its line ends; lists and paragraphs a line do not.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from checker.reading.folding import VANISHING

_WRAPPED_SHARE = 0.4
"""Share of inner line ends followed by a small letter; English prose has 0.7 to 0.9 of them."""

_WIDEST = 130
_SHORT = 0.75
_INDENT = 2

BULLET = re.compile(r"[ \t]*[-*+•◦▪‣●■–—][ \t]+(?=\S)")
ORDERED = re.compile(r"[ \t]*(?:\d{1,3}|[a-zA-Z])[.)][ \t]+(?=\S)")
_GAP = re.compile(r"(?<=\S)(?: *\t[ \t]*| {3,})(?=\S)")
_TERMINAL = (".", "!", "?", ":", ";", '"', "”", "»", ")", "'")


class Line(NamedTuple):
    """One line of a folded source, without its end; trailing spaces are left out."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Offset behind the last visible character."""
        return self.start + len(self.text)

    @property
    def indent(self) -> int:
        """How many columns stand before the first visible character, a tab counting as four."""
        lead = self.text[: len(self.text) - len(self.text.lstrip())]
        return len(lead.expandtabs(4))


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file breaks its lines."""

    wrapped: bool = False
    width: int = 0
    """Columns that a full line has; 0 where lines are not wrapped."""


def split_lines(folded: str, start: int = 0) -> list[Line]:
    """Give the lines of a folded source from an offset on."""
    lines = []
    for raw in folded[start:].splitlines(keepends=True):
        lines.append(Line(start, raw.rstrip()))
        start += len(raw)
    return lines


def chunks(lines: Sequence[Line]) -> list[list[Line]]:
    """Give the runs of lines between blank lines."""
    groups: list[list[Line]] = [[]]
    for line in lines:
        if line.text:
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def measure(groups: Sequence[Sequence[Line]]) -> Layout:
    """Give the layout of a file, read off what follows its inner line ends."""
    pairs = [(a, b) for group in groups for a, b in pairwise(group)]
    pairs = [pair for pair in pairs if not marked(pair[1])]
    if not pairs:
        return Layout()
    continued = sum(_goes_on(line) for _, line in pairs) / len(pairs)
    widths = sorted(len(line.text) for line, _ in pairs)
    width = widths[len(widths) * 9 // 10]
    if continued < _WRAPPED_SHARE or width > _WIDEST:
        return Layout()
    return Layout(wrapped=True, width=width)


def joined(line: Line, following: Line, layout: Layout) -> bool:
    """Tell whether two neighbouring lines belong to one paragraph."""
    if marked(following) or cells(line) or cells(following):
        return False
    if _goes_on(following):
        return layout.wrapped or not line.text.endswith(_TERMINAL)
    if not layout.wrapped or following.indent >= line.indent + _INDENT:
        return False
    word = following.text.split(maxsplit=1)[0]
    return len(line.text) + 1 + len(word) >= layout.width * _SHORT


def marked(line: Line) -> bool:
    """Tell whether a line begins with the mark of a list."""
    text = line.text.lstrip(" \t")
    if text[0].isalpha() and text[1:2] not in {".", ")"}:
        return False
    return bool(BULLET.match(text) or ORDERED.match(text))


def cells(line: Line) -> list[tuple[int, int]]:
    """Give the gaps between the cells of a table row set with tabs or columns of spaces."""
    if "\t" not in line.text and "   " not in line.text:
        return []
    gaps = [match.span() for match in _GAP.finditer(line.text) if _is_between(line, match.span())]
    tabbed = any("\t" in line.text[start:end] for start, end in gaps)
    numeric = any(line.text[end].isdigit() or line.text[end] in "$€£-+" for _, end in gaps)
    return gaps if tabbed or numeric or len(gaps) > 1 else []


def _is_between(line: Line, gap: tuple[int, int]) -> bool:
    """Tell whether something that can be seen stands on both sides of a gap."""
    sides = line.text[: gap[0]], line.text[gap[1] :]
    return all(side.strip(f"{VANISHING} \t") for side in sides)


def _goes_on(line: Line) -> bool:
    return line.text.lstrip(" \t\"'“(")[:1].islower()
