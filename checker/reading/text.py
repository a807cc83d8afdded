"""Plain text: paragraphs, lists and columns without any markup."""

from collections.abc import Iterator, Sequence

from checker.reading.lines import (
    BULLET,
    Layout,
    Line,
    cells,
    chunks,
    joined,
    measure,
    split_lines,
)
from checker.reading.prose import Paragraph, Part, Run, render

_CELL = " | "


def read_text(folded: str) -> list[Paragraph]:
    """Give the paragraphs of plain text, in order."""
    groups = chunks(split_lines(folded))
    layout = measure(groups)
    paragraphs = (_paragraph(folded, lines) for group in groups for lines in _divide(group, layout))
    return [paragraph for paragraph in paragraphs if paragraph]


def _divide(group: Sequence[Line], layout: Layout) -> Iterator[list[Line]]:
    lines = [group[0]]
    for line in group[1:]:
        if joined(lines[-1], line, layout):
            lines.append(line)
        else:
            yield lines
            lines = [line]
    yield lines


def _paragraph(folded: str, lines: Sequence[Line]) -> Paragraph | None:
    first = lines[0]
    gaps = cells(first) if len(lines) == 1 else []
    if gaps:
        return render(folded, Part.ROW, _row(first, gaps))
    bullet = BULLET.match(first.text)
    start = first.start + (bullet.end() if bullet else 0)
    part = Part.ITEM if bullet else Part.PARAGRAPH
    return render(folded, part, (Run(start, lines[-1].end),))


def _row(line: Line, gaps: Sequence[tuple[int, int]]) -> Iterator[Run]:
    """Yield the cells of a row with a bar between, so that two figures never run together."""
    position = line.start
    for start, end in gaps:
        yield Run(position, line.start + start)
        yield Run(line.start + start, line.start + end, _CELL)
        position = line.start + end
    yield Run(position, line.end)
