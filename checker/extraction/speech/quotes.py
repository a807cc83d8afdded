"""Quotation marks, paired paragraph by paragraph, and what each pair is for.

A mark that never closes ends with its paragraph; if the next paragraph opens with a mark the
speech goes on there, as printers set it. Odd counts are ordinary in news, so nothing here fails.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from checker.model.documents import Block, Section, Span

_MARK = re.compile(r"[“”\"«»‹›]|``|''|(?<![\w'])'(?=[\w“\"«])")
_DOUBLE = re.compile(r"[“”\"«»‹›]|``|''")
_FAMILIES = {"“": "“", "”": "“", "``": "“", "''": "“", "«": "«", "»": "«", "‹": "‹", "›": "‹"}
"""Mark to the family whose marks close one another; a straight mark closes every opened family."""
_OPENING = frozenset({"“", "``"})
_CLOSING = frozenset({"”", "''"})
_NO_OPENING = re.compile(r"'(?:\d0s|em|til|tis|twas|cause|n)\b", re.IGNORECASE)
_SINGLE_CLOSE = re.compile(r"(?<=[^\s'])'(?![\w'])")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_COINED = re.compile(
    r"\b(?:called|so-called|dubbed|known as|nicknamed|termed|titled|entitled|labelled|labeled"
    r"|branded|an?)\s*\Z",
    re.IGNORECASE,
)
_SAYING = re.compile(
    r"\b(?:says?|said|saying|replied|answered|reads?|wrote|writes|promised(?: only)?|told \w+)"
    r"[,:]?\s*\Z"
)
_FOLLOWING = re.compile(r",? [a-z]+ (?:[A-Z]|the )|, (?:he|she|they|[A-Z]\w+) ")
_LOOK_BACK = 24
_LONGEST_SPEECH = 12
"""Paragraphs without a mark over which a speech goes on until it is closed."""
_SINGLE_REACH = 600
"""Farthest close of a single quote mark; apostrophes make longer pairs doubtful."""
_SCARE_WORDS = 3
_TITLE_WORDS = 6
_CLAIM_WORDS = 4
_CONTENT_LETTERS = 4
"""Shorter words stay lower case in titles."""


class QuoteKind(StrEnum):
    """What a pair of quotation marks is for."""

    CLAIM = "claim"
    """Somebody's words."""

    TITLE = "title"
    """The name of a work."""

    SCARE = "scare"
    """A word held with tweezers, or a coined term."""


@dataclass(frozen=True, slots=True)
class Quote:
    """One quotation, marks included."""

    span: Span
    kind: QuoteKind
    closed: bool = True
    """False if it runs to the end of its paragraph."""

    continues: bool = False
    """True if it takes up the speech that the paragraph before left open."""


def find_quotes(text: str, blocks: Sequence[Block]) -> list[Quote]:
    """Give the quotations of all blocks but boilerplate, in order; they never overlap."""
    quotes: list[Quote] = []
    unclosed = False
    carried = 0
    for number, block in enumerate(blocks):
        if block.section is Section.BOILERPLATE:
            unclosed = False
            continue
        begin = block.span.start
        if carried:
            carried -= 1
            close = block.span.end if carried else _close_without_opening(text, block.span)
            begin = close or begin
            quotes.append(
                Quote(Span(block.span.start, begin), QuoteKind.CLAIM, not carried, continues=True)
            )
        found = [
            Quote(Span(start, end), _kind(text, Span(start, end), block.span.start), closed)
            for start, end, closed in pairs_in(text, Span(begin, block.span.end))
        ]
        if unclosed and found and found[0].span.start == block.span.start:
            found[0] = Quote(found[0].span, QuoteKind.CLAIM, found[0].closed, continues=True)
        unclosed = bool(found) and not found[-1].closed
        if unclosed:
            carried = _carried_on(text, blocks[number + 1 : number + 1 + _LONGEST_SPEECH])
        quotes.extend(found)
    return quotes


def _carried_on(text: str, blocks: Sequence[Block]) -> int:
    """Give over how many paragraphs a speech goes on that opens none of them with a mark.

    It does if it is closed there: texts that put each sentence on a line of its own break it so.
    """
    for count, block in enumerate(blocks, 1):
        if block.section is Section.BOILERPLATE:
            return 0
        if _close_without_opening(text, block.span):
            return count
        if _DOUBLE.search(text, block.span.start, block.span.end):
            return 0
    return 0


def _close_without_opening(text: str, block: Span) -> int | None:
    """Give the end of the mark that closes a speech opened before the block, None without one."""
    match = _DOUBLE.search(text, block.start, block.end)
    if match is None or match.start() == block.start:
        return None
    mark = match.group()
    closes = mark in _CLOSING or (mark not in _OPENING and _hugs_left(text, match, block.end))
    odd = mark != '"' or text.count('"', block.start, block.end) % 2
    return match.end() if closes and odd else None


def _hugs_left(text: str, match: re.Match[str], end: int) -> bool:
    """Tell whether a mark stands at the end of a word or stop, as closing marks do."""
    after = text[match.end() : min(match.end() + 1, end)]
    return not text[match.start() - 1].isspace() and not after.isalnum()


def pairs_in(text: str, block: Span) -> Iterator[tuple[int, int, bool]]:
    """Yield (start, end, closed) of the outermost quotations of a block."""
    toggle = text.count('"', block.start, block.end) % 2 == 0
    position = block.start
    while match := _MARK.search(text, position, block.end):
        begin, position = match.span()
        if match.group() == "'":
            close = _single_close(text, begin, block.end)
            if close is not None:
                yield begin, close, True
                position = close
        elif _opens(text, match, block.end, toggle=toggle):
            close = _double_close(text, match, block.end)
            position = block.end if close is None else close
            yield begin, position, close is not None


def _double_close(text: str, opening: re.Match[str], end: int) -> int | None:
    """Give the end of the mark that closes a quotation, None if it runs to the end."""
    opened = opening.group()
    depth = 1
    for match in _MARK.finditer(text, opening.end(), end):
        if _nests(text, opened, match, end):
            depth += 1
        elif _closes(text, opened, match, end):
            depth -= 1
            if not depth:
                return match.end()
    return None


def _opens(text: str, match: re.Match[str], end: int, *, toggle: bool) -> bool:
    mark = match.group()
    if mark in _OPENING:
        return True
    if mark in _CLOSING | {"'"}:
        return False
    before = text[match.start() - 1 : match.start()]
    if mark == '"':
        # an odd mark after a letter or digit is a stray close or an inch sign
        return toggle or not before.strip() or before in "(-—–["
    return not before.isalnum() and text[match.end() : min(match.end() + 1, end)].strip() != ""


def _nests(text: str, opened: str, match: re.Match[str], end: int) -> bool:
    """Tell whether a quotation inside the opened one begins, in marks of the same kind.

    It does if enough marks follow to close both; else somebody forgot one.
    """
    mark = match.group()
    if mark not in _OPENING or _FAMILIES.get(opened) != _FAMILIES[mark]:
        return False
    if _hugs_left(text, match, end):
        return False
    rest = [one.group() for one in _DOUBLE.finditer(text, match.end(), end)]
    openings = sum(one in _OPENING for one in rest)
    return sum(one in _CLOSING for one in rest) >= openings + 2


def _closes(text: str, opened: str, match: re.Match[str], end: int) -> bool:
    mark = match.group()
    if opened == '"' or mark == '"':
        return mark == '"'
    if _FAMILIES.get(mark) != _FAMILIES[opened]:
        return False
    # „so“ and »so« close with the mark that opens elsewhere
    return (
        mark in _CLOSING
        or (mark != opened and mark not in _OPENING)
        or (_hugs_left(text, match, end))
    )


def _single_close(text: str, start: int, end: int) -> int | None:
    """Give the end of a quotation in single marks, None if the mark is an apostrophe."""
    if _NO_OPENING.match(text, start):
        return None
    fallback: int | None = None
    for match in _SINGLE_CLOSE.finditer(text, start + 1, min(end, start + _SINGLE_REACH)):
        if text[match.start() - 1] != "s" or text[match.end() : match.end() + 1] in {",", "."}:
            return match.end()
        fallback = fallback or match.end()  # "the ministers' plan" or a close after an s
    return fallback


def _kind(text: str, span: Span, floor: int) -> QuoteKind:
    words = _WORD.findall(text, span.start, min(span.end, span.start + 400))
    before = text[max(floor, span.start - _LOOK_BACK) : span.start]
    stopped = text[span.start : span.end].rstrip("”\"'»›“«")[-1:] in set(",.!?")
    leads = not before.strip() or before.rstrip()[-1:] in set(",:.!?—-")
    if (leads and stopped) or _SAYING.search(before):
        return QuoteKind.CLAIM
    if leads and len(words) > 1 and _FOLLOWING.match(text, span.end) and not _title_case(words):
        return QuoteKind.CLAIM  # «So it is», said Lee
    if len(words) <= _TITLE_WORDS and _title_case(words):
        return QuoteKind.TITLE
    if len(words) <= _SCARE_WORDS or (len(words) <= _TITLE_WORDS and _COINED.search(before)):
        return QuoteKind.SCARE
    return QuoteKind.CLAIM if stopped or len(words) >= _CLAIM_WORDS else QuoteKind.SCARE


def _title_case(words: Sequence[str]) -> bool:
    long = [word for word in words if len(word) >= _CONTENT_LETTERS]
    return bool(long) and all(word[0].isupper() for word in long) and words[0][0].isupper()


def quotes_within(quotes: Sequence[Quote], span: Span) -> list[Quote]:
    """Give the quotations that share a character with the span, in order."""
    return [quote for quote in quotes if quote.span.overlaps(span)]


def covers(quotes: Sequence[Quote], text: str, span: Span) -> bool:
    """Tell whether nothing but marks and spaces of the span stands outside the quotations."""
    inside = quotes_within(quotes, span)
    edges = [span.start, *(edge for q in inside for edge in (q.span.start, q.span.end)), span.end]
    gaps = list(pairwise(edges))[::2]
    return not any(re.search(r"\w", text[start:end]) for start, end in gaps if start < end)
