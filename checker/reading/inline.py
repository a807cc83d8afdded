"""Markdown inside a paragraph: which characters are markup and which are words.

One pass over the marks, left to right; every look ahead is capped, so that
the time grows with the length of the text and with nothing else.
"""

import re
from typing import NamedTuple

from checker.reading.folding import entity
from checker.reading.prose import Run

_CAP = 2000
"""Longest link target or tag that is looked for, in characters."""

_MARK = re.compile(
    r"\\[!-/:-@\[-`{-~]"
    r"|`+"
    r"|<[^<>]{1,2000}>"
    r"|!?\[|\]"
    r"|\*+|_+"
    r"|~~[^~\s][^~]{0,500}~~"
    r"|&[A-Za-z0-9#]{2,32};"
    r"|(?:https?://|www\.)[^\s<>]+"
)
_TARGET = re.compile(
    r"\(\s{0,9}(?:<[^<>\n]{0,2000}>|[^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,9})"
    r"(?:\s{1,9}(?:\"[^\"]{0,500}\"|'[^']{0,500}'))?\s{0,9}\)"
)
_LABEL = re.compile(r"\[([^\[\]]{0,500})\]")
_AUTOLINK = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:[\s/][^<>]*)?>|<!--.*-->", re.DOTALL)
_RAISED = re.compile(r"<sup>\s?([-−]?\d{1,3})\s?</sup>|<sup>[^<>]{0,40}</sup>", re.IGNORECASE)
_UNIT = re.compile(r"(?:\d|(?<![^\W\d_])(?:[kcmd]?m|ft|in|mi|yd))$")
_ORDINAL = re.compile(r"<sup>(?:st|nd|rd|th)</sup>", re.IGNORECASE)


class _Bracket(NamedTuple):
    start: int
    end: int
    image: bool


class _Delimiter(NamedTuple):
    start: int
    length: int


class _Scanner:
    """The marks of one paragraph, collected as cuts: (start, end, replacement)."""

    def __init__(self, text: str, references: frozenset[str]) -> None:
        self.text = text
        self.references = references
        self.cuts: list[tuple[int, int, str | None]] = []
        self.brackets: list[_Bracket] = []
        self.emphasis: dict[str, list[_Delimiter]] = {"*": [], "_": []}
        self.unclosed: set[int] = set()

    def cut(self, start: int, end: int, text: str | None = None) -> None:
        """Leave a range out, or put `text` in its place."""
        self.cuts.append((start, end, text))

    def scan(self) -> list[tuple[int, int, str | None]]:
        """Give the cuts of the paragraph, in order."""
        position = 0
        while match := _MARK.search(self.text, position):
            position = self._read(match)
        return sorted(self.cuts, key=lambda cut: (cut[0], -cut[1]))

    def _read(self, match: re.Match[str]) -> int:
        mark, start, end = match[0], match.start(), match.end()
        if mark[0] == "\\":
            self.cut(start, start + 1)
        elif mark[0] == "`":
            return self._code(start, end)
        elif mark[0] == "<":
            return self._angle(start, end)
        elif mark[-1] in "[]":
            return self._bracket(mark, start, end)
        elif mark[0] in "*_":
            self._emphasis(mark, start, end)
        elif mark[0] == "~":
            self.cut(start, end)
        elif mark[0] == "&":
            self._entity(mark, start, end)
        return self._address(mark, start, end) if mark[0] in "hw" else end

    def _entity(self, mark: str, start: int, end: int) -> None:
        character = entity(mark)
        if character is not None:
            self.cut(start, end, character or None)

    def _address(self, mark: str, start: int, end: int) -> int:
        # An address stands as it is; a bracket or star behind it is markup again.
        stop = re.search(r"[\]*`]|\)(?=[.,;]?$|\))", mark)
        return start + max(stop.start(), 1) if stop else end

    def _code(self, start: int, end: int) -> int:
        length = end - start
        if length not in self.unclosed:
            closing = re.compile(rf"(?<!`)`{{{length}}}(?!`)").search(self.text, end)
            if closing:
                self.cut(start, end)
                self.cut(closing.start(), closing.end())
                return closing.end()
            self.unclosed.add(length)
        return end

    def _angle(self, start: int, end: int) -> int:
        text = self.text[start:end]
        raised = _RAISED.match(self.text, start)
        if raised and not _ORDINAL.match(raised[0]):
            power = raised[1] and _UNIT.search(self.text[max(0, start - 4) : start])
            if power:
                self.cut(start, raised.start(1), "^")
                self.cut(raised.end(1), raised.end())
            else:
                self.cut(start, raised.end())
            return raised.end()
        if _AUTOLINK.fullmatch(text):
            self.cut(start, end)
            return end
        if not _TAG.fullmatch(text):
            return start + 1
        self.cut(start, end, " " if text[:3].lower() == "<br" else None)
        return end

    def _bracket(self, mark: str, start: int, end: int) -> int:
        if mark != "]":
            if self.text.startswith("^", end):
                note = _LABEL.match(self.text, start)
                if note:
                    self.cut(start, note.end())
                    return note.end()
            self.brackets.append(_Bracket(start, end, image=mark[0] == "!"))
            return end
        if not self.brackets:
            return end
        opening = self.brackets.pop()
        close = self._link_end(opening, end)
        if close is None:
            return end
        self._cut_link(opening, start, close)
        return close

    def _link_end(self, opening: _Bracket, end: int) -> int | None:
        target = _TARGET.match(self.text, end)
        if target:
            return target.end()
        label = _LABEL.match(self.text, end)
        words = self.text[opening.end : end - 1]
        name = (label[1] if label else "") or words
        if name.casefold() not in self.references:
            return None
        return label.end() if label else end

    def _cut_link(self, opening: _Bracket, start: int, close: int) -> None:
        words = self.text[opening.end : start]
        note = close == start + 1 and words.isdigit()
        if opening.image or note:
            self.cut(opening.start, close)
        else:
            self.cut(opening.start, opening.end)
            self.cut(start, close)

    def _emphasis(self, mark: str, start: int, end: int) -> None:
        before = self.text[start - 1 : start]
        after = self.text[end : end + 1]
        opens = bool(after) and not after.isspace()
        closes = bool(before) and not before.isspace()
        if mark[0] == "_":
            opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
        elif before.isdigit() and after.isdigit():
            return  # 5*3 is a product, and two numbers must never run together
        stack = self.emphasis[mark[0]]
        length = len(mark)
        while closes and length and stack:
            opening = stack.pop()
            paired = min(opening.length, length)
            self.cut(opening.start + opening.length - paired, opening.start + opening.length)
            self.cut(end - length, end - length + paired)
            length -= paired
            if opening.length > paired:
                stack.append(_Delimiter(opening.start, opening.length - paired))
        if opens and length:
            stack.append(_Delimiter(end - length, length))


def strip_markup(text: str, references: frozenset[str] = frozenset()) -> list[Run]:
    """Give the runs of a paragraph that are words, its Markdown left out.

    Args:
        text: One paragraph, folded.
        references: Labels that the file defines, lower case, for `[words][label]` links.

    >>> text = "**Nine** [boats](/b)"
    >>> "".join(text[run.start : run.end] for run in strip_markup(text))
    'Nine boats'
    """
    runs: list[Run] = []
    position = 0
    for start, end, replacement in _Scanner(text, references).scan():
        if start > position:
            runs.append(Run(position, start))
        if replacement is not None and start >= position:
            runs.append(Run(start, end, replacement))
        position = max(position, end)
    if position < len(text):
        runs.append(Run(position, len(text)))
    return runs
