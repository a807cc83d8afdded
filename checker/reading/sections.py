"""Which part of an article a paragraph is: headline, standfirst, body, caption, or none of it.

A paragraph taken for boilerplate is not compared with anything, so a wrong
guess hides claims; every pattern therefore needs its whole paragraph (or the
tail behind a full stop) to look the part.
"""

from collections.abc import Iterator, Sequence

from checker.model import Section
from checker.reading.boilerplate import find_tail, is_boilerplate, is_caption, is_teaser
from checker.reading.prose import Paragraph, Part

_LONGEST_TITLE = 160
_LONGEST_DEK = 320
_LAST_PARAGRAPHS = 8
"""Where a whole sentence may be a tail; further up a paragraph must also end without a stop."""

_SENTENCE_ENDS = (".", ",", ";", ":")
_SENTENCE_CLOSERS = (".", '"', "”", ")", "!", "?", "'")


def divide(paragraphs: Sequence[Paragraph]) -> list[tuple[Paragraph, Section]]:
    """Give the paragraphs with their sections; a boilerplate tail becomes its own paragraph."""
    whole = [
        half
        for index, paragraph in enumerate(paragraphs)
        for half in _cut_tail(paragraph, last=index >= len(paragraphs) - _LAST_PARAGRAPHS)
    ]
    sections = [_section(paragraph) for paragraph in whole]
    title = _title(whole, sections)
    if title is not None:
        sections[title] = Section.HEADLINE
        _mark_dek(whole, sections, title + 1)
    _mark_links(whole, sections)
    return list(zip(whole, sections, strict=True))


def _section(paragraph: Paragraph) -> Section:
    if paragraph.part is Part.LINK:
        return Section.BOILERPLATE
    if paragraph.part is Part.IMAGE:
        return Section.CAPTION
    if paragraph.part in {Part.TITLE, Part.ROW}:
        return Section.BODY
    if is_caption(paragraph.text):
        return Section.CAPTION
    return Section.BOILERPLATE if is_boilerplate(paragraph.text) else Section.BODY


def _title(paragraphs: Sequence[Paragraph], sections: Sequence[Section]) -> int | None:
    for index, paragraph in enumerate(paragraphs):
        if paragraph.part is Part.TITLE:
            return index
    for index, paragraph in enumerate(paragraphs[:-1]):
        if sections[index] is Section.BODY:
            return index if _is_title(paragraph) else None
    return None


def _is_title(paragraph: Paragraph) -> bool:
    text = paragraph.text
    if paragraph.part not in {Part.PARAGRAPH, Part.HEADING} or len(text) > _LONGEST_TITLE:
        return False
    return not text.endswith(_SENTENCE_ENDS) and any(map(str.isalpha, text))


def _mark_dek(paragraphs: Sequence[Paragraph], sections: list[Section], index: int) -> None:
    """Mark the standfirst: the short paragraph between the title and its byline or date."""
    if index + 1 >= len(paragraphs) or sections[index] is not Section.BODY:
        return
    paragraph = paragraphs[index]
    credited = sections[index + 1] in {Section.BOILERPLATE, Section.CAPTION}
    under = paragraph.part is Part.HEADING
    if len(paragraph.text) <= _LONGEST_DEK and (under or credited):
        sections[index] = Section.DEK


def _mark_links(paragraphs: Sequence[Paragraph], sections: list[Section]) -> None:
    """Mark what a "Related:" line announces: the list items or short headings right under it."""
    open_list = False
    for index, paragraph in enumerate(paragraphs):
        if sections[index] is Section.BOILERPLATE:
            open_list = is_teaser(paragraph.text)
        elif open_list and paragraph.part is Part.ITEM and not paragraph.text.endswith("."):
            sections[index] = Section.BOILERPLATE
        else:
            open_list = False


def _cut_tail(paragraph: Paragraph, *, last: bool) -> Iterator[Paragraph]:
    if last or not paragraph.text.endswith(_SENTENCE_CLOSERS):
        tail = find_tail(paragraph.text)
        if tail is not None:
            yield from paragraph.split(tail)
            return
    yield paragraph
