"""From pieces of source to prose, with the way back.

A reader describes a paragraph as runs of source, markup left out. `render`
turns them into text and keeps an anchor wherever text and source stop going
in step; `assemble` joins the paragraphs into the text of a document.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from checker.model import Block, Section, Span
from checker.reading.folding import VANISHING

SEPARATOR = "\n\n"
_REPEAT_WORDS = 5
"""Shorter blocks ("Background", a table row) recur without being copies."""

_IRREGULAR = re.compile(
    rf"[ \t\r\n]{{2,}}|[\t\r\n]|[{VANISHING}]|[^\W\d_][\u0300-\u036f\u20d0-\u20f0]+"
)
_COMBINING = re.compile(r"[\u0300-\u036f\u20d0-\u20f0]")
_VANISHING = re.compile(f"[{VANISHING}]")


class Part(StrEnum):
    """What the layout says of a paragraph, before its words are looked at."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    IMAGE = "image"
    LINK = "link"


class Run(NamedTuple):
    """A range of source; `text` replaces its characters where it is given."""

    start: int
    end: int
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of prose, with anchors that count from its own start."""

    part: Part
    text: str
    anchors: tuple[tuple[int, int], ...]

    def split(self, offset: int) -> "tuple[Paragraph, Paragraph]":
        """Give the two halves before and from an offset, spaces at the cut left out."""
        head = self.text[:offset].rstrip()
        tail = self.text[offset:]
        lead = offset + len(tail) - len(tail.lstrip())
        before = tuple(anchor for anchor in self.anchors if anchor[0] < max(len(head), 1))
        last = max(anchor for anchor in self.anchors if anchor[0] <= lead)
        after = tuple((at - lead, to) for at, to in self.anchors if at > lead)
        first = (0, last[1] + lead - last[0])
        return (
            Paragraph(self.part, head, before),
            Paragraph(self.part, tail.strip(), (first, *after)),
        )


class _Rendering:
    """Text that grows at its end, and the anchors that lead back."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.anchors: list[tuple[int, int]] = []
        self.length = 0
        self.shift: int | None = None
        self.spaced = True

    def add(self, text: str, start: int) -> None:
        """Append text that goes in step with the source from `start` on."""
        if self.spaced and text.startswith(" "):
            text, start = text[1:], start + 1
        if not text:
            return
        if start - self.length != self.shift:
            self.anchors.append((self.length, start))
            self.shift = start - self.length
        self.pieces.append(text)
        self.length += len(text)
        self.spaced = text.endswith(" ")

    def add_regular(self, piece: str, start: int) -> None:
        """Append folded source, its irregular places (line ends, runs of spaces) made plain."""
        position = 0
        for match in _IRREGULAR.finditer(piece):
            self.add(piece[position : match.start()], start + position)
            self.add(_plain(match[0]), start + match.start())
            position = match.end()
        self.add(piece[position:], start + position)


def _plain(irregular: str) -> str:
    if irregular.isspace():
        return " "
    return "" if irregular in VANISHING else unicodedata.normalize("NFC", irregular)


def _is_regular(piece: str) -> bool:
    if "  " in piece or "\r" in piece:
        return False
    return piece.isascii() or not (_COMBINING.search(piece) or _VANISHING.search(piece))


def render(folded: str, part: Part, runs: Iterable[Run]) -> Paragraph | None:
    """Give the prose of some runs of a folded source, or None if no visible character is left."""
    rendering = _Rendering()
    for start, end, text in runs:
        if text is not None:
            rendering.add(text, start)
            continue
        # One for one, so that a wrapped line costs no anchor.
        piece = folded[start:end].replace("\n", " ").replace("\t", " ")
        if _is_regular(piece):
            rendering.add(piece, start)
        else:
            rendering.add_regular(piece, start)
    text = "".join(rendering.pieces).rstrip()
    if not text:
        return None
    anchors = tuple(anchor for anchor in rendering.anchors if anchor[0] < len(text))
    return Paragraph(part, text, anchors)


@dataclass(frozen=True, slots=True)
class Prose:
    """The text of a document, with its anchors and blocks."""

    text: str
    anchors: tuple[tuple[int, int], ...]
    blocks: tuple[Block, ...]


def assemble(paragraphs: Sequence[tuple[Paragraph, Section]]) -> Prose:
    """Give the text of paragraphs that stand in the order of the source."""
    pieces: list[str] = []
    anchors: list[tuple[int, int]] = []
    blocks: list[Block] = []
    seen: dict[str, int] = {}
    offset = 0
    for index, (paragraph, section) in enumerate(paragraphs):
        for at, to in paragraph.anchors:
            if not anchors or to - at - offset != anchors[-1][1] - anchors[-1][0]:
                anchors.append((offset + at, to))
        repeats = _repeated(paragraph.text, index, seen)
        span = Span(offset, offset + len(paragraph.text))
        blocks.append(Block(span=span, section=section, repeats=repeats))
        pieces.append(paragraph.text)
        offset = span.end + len(SEPARATOR)
    return Prose(SEPARATOR.join(pieces), tuple(anchors) or ((0, 0),), tuple(blocks))


def _repeated(text: str, index: int, seen: dict[str, int]) -> int | None:
    key = text.casefold()
    first = seen.setdefault(key, index)
    return first if first != index and text.count(" ") >= _REPEAT_WORDS - 1 else None
