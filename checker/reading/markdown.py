"""Markdown: blocks of a file, line by line, with the inline markup taken out."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from checker.reading.inline import strip_markup
from checker.reading.lines import BULLET, Layout, Line, chunks, joined, measure, split_lines
from checker.reading.prose import Paragraph, Part, Run, render

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_CLOSING = re.compile(r"[ \t]+#+$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)$")
_REFERENCE = re.compile(r" {0,3}\[([^\[\]^]{1,200})\]:[ \t]*(?:<[^<>]*>|\S+)")
_NOTE = re.compile(r" {0,3}\[\^[^\[\]]{1,80}\]:[ \t]*")
_QUOTE = re.compile(r"(?: {0,3}>(?!\d)[ \t]?)+")
_DELIMITER_ROW = re.compile(r"[|:\- \t]+")
_IMAGE = re.compile(r"\[?!\[([^\[\]]{0,1000})\]\([^()]{0,2000}\)(?:\]\([^()]{0,2000}\))?$")
_LONE_LINK = re.compile(r"<?((?:https?://|www\.)[^\s<>]+)>?$")
_COMMENT = re.compile(r" {0,3}<!--")
_HINT = re.compile(
    r"\A\s*#{1,3}[ \t]+\S|\]\((?:#|/|https?:|mailto:)|(?:^|\s)\*\*[^\s*][^*\n]{0,200}\*\*",
    re.MULTILINE,
)
_CODE_INDENT = 4


def looks_like_markdown(folded: str) -> bool:
    """Tell whether text that is not named so carries Markdown links, bold type or a title."""
    return bool(("](" in folded or "#" in folded or "**" in folded) and _HINT.search(folded))


def read_markdown(folded: str, start: int = 0) -> list[Paragraph]:
    """Give the paragraphs of Markdown from an offset on, in order; code blocks are left out."""
    lines = _without_code([_unquoted(line) for line in split_lines(folded, start)])
    references = frozenset(
        match[1].casefold() for line in lines if (match := _REFERENCE.match(line.text))
    )
    groups = chunks([line for line in lines if not _REFERENCE.match(line.text)])
    layout = measure(groups)
    paragraphs = []
    for part, block in _blocks(groups, layout):
        paragraph = render(folded, part, _runs(part, block, references))
        if paragraph:
            paragraphs.append(paragraph)
    return paragraphs


def _without_code(lines: Sequence[Line]) -> list[Line]:
    kept: list[Line] = []
    closing = ""
    listed = False
    for line in lines:
        if closing:
            closing = "" if closing in line.text else closing
            continue
        fence = _FENCE.match(line.text)
        if fence:
            closing = fence[1]
        elif _COMMENT.match(line.text):
            closing = "" if "-->" in line.text else "-->"
        elif not _is_code(line, kept, listed=listed):
            listed = _lists_on(line, listed=listed)
            kept.append(line)
    return kept


def _lists_on(line: Line, *, listed: bool) -> bool:
    if not line.text or line.indent:
        return listed
    return bool(BULLET.match(line.text) or line.text[0].isdigit())


def _is_code(line: Line, kept: Sequence[Line], *, listed: bool) -> bool:
    # Only behind a blank line and outside a list does an indent of four make code.
    if listed or not line.text or line.indent < _CODE_INDENT:
        return False
    return not kept or not kept[-1].text


def _blocks(
    groups: Sequence[Sequence[Line]], layout: Layout
) -> Iterator[tuple[Part, Sequence[Line]]]:
    titled = False
    for group in groups:
        for part, block in _divide(group, layout):
            if part is Part.TITLE and titled:
                yield Part.HEADING, block
            else:
                yield part, block
            titled = titled or part is Part.TITLE


def _divide(group: Sequence[Line], layout: Layout) -> Iterator[tuple[Part, list[Line]]]:
    """Yield the blocks of lines that no blank line parts."""
    table = any(_is_delimiter(line) for line in group)
    open_lines: list[Line] = []
    for line in group:
        underline = _UNDERLINE.match(line.text)
        if underline and open_lines:
            yield (Part.TITLE if underline[1][0] == "=" else Part.HEADING), open_lines
            open_lines = []
        elif _stands_alone(line, table=table):
            yield from _close(open_lines)
            open_lines = []
            yield from _alone(line)
        elif open_lines and joined(open_lines[-1], line, layout):
            open_lines.append(line)
        else:
            yield from _close(open_lines)
            open_lines = [line]
    yield from _close(open_lines)


def _close(lines: list[Line]) -> Iterator[tuple[Part, list[Line]]]:
    if not lines:
        return
    first = lines[0]
    bullet = BULLET.match(first.text) or _NOTE.match(first.text)
    if bullet:
        first = Line(first.start + bullet.end(), first.text[bullet.end() :])
        yield Part.ITEM, [first, *lines[1:]]
    else:
        yield Part.PARAGRAPH, lines


def _is_delimiter(line: Line) -> bool:
    return "-" in line.text and "|" in line.text and bool(_DELIMITER_ROW.fullmatch(line.text))


def _stands_alone(line: Line, *, table: bool) -> bool:
    text = line.text.strip()
    if text[0] in "#|" or (table and "|" in text):
        return text[0] != "#" or bool(_HEADING.match(line.text))
    if text[0] in "!<[hw":
        return bool(_IMAGE.match(text) or _LONE_LINK.match(text))
    return text[0] in "*-_" and bool(_RULE.match(line.text))


def _alone(line: Line) -> Iterator[tuple[Part, list[Line]]]:
    """Yield the block that one line is by itself: a heading, row, image or link; a rule is none."""
    heading = _HEADING.match(line.text)
    indent = len(line.text) - len(line.text.lstrip())
    text = line.text.strip()
    if heading:
        closing = _CLOSING.search(line.text, heading.end())
        words = line.text[heading.end() : closing.start() if closing else None]
        part = Part.TITLE if len(heading[1]) == 1 else Part.HEADING
        yield part, [Line(line.start + heading.end(), words)]
    elif image := _IMAGE.match(text):
        yield Part.IMAGE, [Line(line.start + indent + image.start(1), image[1])]
    elif link := _LONE_LINK.match(text):
        yield Part.LINK, [Line(line.start + indent + link.start(1), link[1])]
    elif "|" in text and not _is_delimiter(line):
        lead = len(line.text) - len(line.text.lstrip("| \t"))
        yield Part.ROW, [Line(line.start + lead, line.text[lead:].rstrip("| \t"))]


def _unquoted(line: Line) -> Line:
    quote = _QUOTE.match(line.text) if ">" in line.text else None
    if not quote:
        return line
    return Line(line.start + quote.end(), line.text[quote.end() :])


def _runs(part: Part, lines: Sequence[Line], references: frozenset[str]) -> list[Run]:
    """Give the runs of a block in the coordinates of the file."""
    if part is Part.LINK:
        return [Run(lines[0].start, lines[0].end)]
    if len(lines) == 1:
        start = lines[0].start
        runs = strip_markup(lines[0].text, references)
        return [Run(run.start + start, run.end + start, run.text) for run in runs]
    return _joined_runs(lines, references)


def _joined_runs(lines: Sequence[Line], references: frozenset[str]) -> list[Run]:
    starts = [0]
    for line in lines[:-1]:
        starts.append(starts[-1] + len(line.text) + 1)
    runs: list[Run] = []
    for run in strip_markup("\n".join(line.text for line in lines), references):
        position = run.start
        while position < run.end:
            index = bisect_right(starts, position) - 1
            shift = lines[index].start - starts[index]
            end = min(run.end, starts[index] + len(lines[index].text) + 1)
            runs.append(Run(position + shift, end + shift, run.text))
            position = run.end if run.text is not None else end
    return runs
