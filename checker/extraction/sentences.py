"""Sentences: where one statement of an article ends and the next begins.

sentencex finds the boundaries; the rules here mend what it is known to get wrong in news: it
breaks before a lower-case continuation ("Plc. said"), inside measures ("approx. 3 pct.") and
before a zone or a weekday ("6 p.m. Moscow time", "7 a.m. Monday"), leaves an opening quote mark
behind, and takes "b/d.", "me." and "May." for abbreviations at a true end.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from sentencex import get_sentence_boundaries  # type: ignore[import-untyped]  # ships no stubs

from checker.model.documents import Block, Document, Section, Sentence, Span

_MEASURE = re.compile(
    r"\b(?:approx|pct|max|min|avg|est|ca|vol|art|sec|fig|figs|pp?|bn|mn|tn|sq|cu|ft|lbs?|oz|yds?"
    r"|mi|hrs?|mins?|nos?)\.\s*\Z",
    re.IGNORECASE,
)
_MONEY = re.compile(r"\s*(?:[A-Z]{1,3}[$£]?|[A-Z]{3}|[$£€¥]) ?\d")
"""A sum that goes on after "approx.": "DKK 60 million", "C$5"."""
_HALF_OF_DAY = re.compile(r"\b[ap]\.m\.\s*\Z", re.IGNORECASE)
_ZONE = re.compile(
    r"[A-Z]{2,4}\b|(?:[A-Z][a-z]+ ){1,3}(?:time|Time)\b"
    r"|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Eastern|Pacific|Central|Jan|Feb|Mar|Apr|May|June"
    r"|July|Aug|Sept?|Oct|Nov|Dec)\b(?! (?:is|was|will|has|marks|brings)\b)"
)
"""What goes on after "7 a.m.": a zone, a weekday, a date."""
_LIST_MARK = re.compile(r"\s*\(?(?:\d{1,3}|[A-Za-z])[.)]\s*\Z")
_INLINE_MARK = re.compile(r"[:;]\s+\(?\d{1,2}[.)]\s*\Z")
"""The mark of an item inside a sentence: "Final: 1. Ono, 2. Reyes; 3. Adu"."""

_DANGLING_MARK = re.compile(r"(?<=\s)[“\"‘(\[]+\s*\Z")
_MARKS = frozenset('“"‘([')
_RATE_END = re.compile(r"(?<=/[a-z])\.\s+(?=[A-Z“\"])")
_WORD_END = re.compile(
    r"[»”\"]\.\s+(?=[A-Z“‘«])|\b(?:me|May|art|miss|ill|con|ok|ore|id|fed)\.[”\"’]?\s+(?=[A-Z“\"‘«])"
    r"|\b(?:Inc|Corp|Ltd|Co|Bros|Jr|Sr|etc|U\.S|U\.K)\.\s+(?=(?:The|It|He|She|They|In|But|And|An?|This"
    r"|That|Its|His|Her|Their|We|I|On|At|For|As|When|While|If|There|Some|Both)\s)"
)
"""Ends that look like abbreviations: words that are spelt as one, and one that ends a sentence."""
_WIDE_SPACE = re.compile(r"[^\S\n]")
_TAIL = 24
"""Characters before a boundary that the join rules look at: longer than any abbreviation."""


def split_sentences(document: Document) -> list[Sentence]:
    """Give the sentences of all blocks, boilerplate included, in order of the text."""
    sentences: list[Sentence] = []
    text = document.text
    for number, block in enumerate(document.blocks):
        for span in _spans(text, block):
            sentences.append(
                Sentence(
                    span=span,
                    text=text[span.start : span.end],
                    index=len(sentences),
                    block=number,
                    section=block.section,
                    repeats=block.repeats is not None,
                )
            )
    return sentences


def split_words(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the sentences of a stretch that is not split by itself, as of a long quotation."""
    yield from _spans(text, Block(span=Span(start, end), section=Section.BODY))


def _spans(text: str, block: Block) -> Iterator[Span]:
    words = text[block.span.start : block.span.end]
    begin = block.span.start
    for start, end in pairwise((0, *_boundaries(words), len(words))):
        piece = words[start:end].rstrip()
        kept = piece.lstrip()
        if kept:
            offset = begin + start + len(piece) - len(kept)
            yield Span(offset, offset + len(kept))


def _boundaries(words: str) -> list[int]:
    """Give the places between 0 and the length where a sentence begins, ascending."""
    kept: list[int] = []
    last = 0
    for end in _proposed(words):
        low = max(last, end - _TAIL)
        dangling = words[low:end].rstrip()[-1:] in _MARKS
        mark = _DANGLING_MARK.search(words, low, end) if dangling else None
        cut = mark.start() if mark else end
        if last < cut < len(words) and not _joins(words, last, cut):
            kept.append(cut)
            last = cut
    return kept


def _proposed(words: str) -> list[int]:
    # sentencex 1.0.32 cuts inside a space of several bytes after an initial, and panics
    plain = words if words.isascii() else _WIDE_SPACE.sub(" ", words)
    ends = {int(boundary["end_index"]) for boundary in get_sentence_boundaries("en", plain)}
    if "/" in words:
        ends.update(match.end() for match in _RATE_END.finditer(words))
    ends.update(match.end() for match in _WORD_END.finditer(words))
    return sorted(ends)


def _joins(words: str, start: int, cut: int) -> bool:
    """Tell whether what follows a proposed cut belongs to the sentence before it."""
    following = words[cut : cut + 2].lstrip()
    if not following:
        return False
    if following[0].islower() and not following[1:2].isupper():
        return words[start:cut].rstrip()[-1:] not in {":", ";"} or "\n" not in words[start:cut]
    begin = max(start, cut - _TAIL)
    before = words[begin:cut]
    if _MEASURE.search(before) and (following[0].isdigit() or _MONEY.match(words, cut)):
        return True
    if _HALF_OF_DAY.search(before) and _ZONE.match(words, cut):
        return True
    opens = begin == start and _LIST_MARK.match(before) is not None
    return opens or _INLINE_MARK.search(before) is not None


_DATELINE = re.compile(
    r"[^a-z\n]{2,}[^\n]{0,60}?\)?\s(?:-|–|—)\s"
    r"|[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3},[^\n.:!?]{1,30}\d[^\n.:!?]{0,15}[.:]?\s*\Z"
)


def dateline(sentence: str) -> int:
    """Give the length of the dateline that a sentence opens with, 0 if there is none.

    >>> dateline("LIMA, March 3, 2021 (Wire) - The river rose.")
    29
    >>> dateline("LIMA, Wednesday 3 March.")
    24
    """
    opening = _DATELINE.match(sentence)
    return opening.end() if opening is not None else 0
