"""Documents for the tests of extraction: one paragraph a line."""

import re
from dataclasses import replace
from datetime import date

from checker.model.documents import Block, Document, Section, Span


def passage(text: str, section: Section = Section.BODY) -> Document:
    """Give a document whose paragraphs are the lines of the text."""
    blocks = tuple(
        Block(span=Span(*match.span()), section=section)
        for match in re.finditer(r"[^\n]+", text)
        if match.group().strip()
    )
    return Document(
        uri="passage.txt", sha256="", source=text, text=text, anchors=((0, 0),), blocks=blocks
    )


def dated_passage(text: str, published: date | None) -> Document:
    """Give a document that was published on a day, its paragraphs the lines of the text."""
    return replace(passage(text), published=published)
