"""HTML: the article's own text, without menus, teasers and comments.

The one owner of trafilatura. What it returns becomes the source that offsets
count in; the head of the page is read by `checker.reading.pagehead`.
"""

import re
from collections.abc import Iterator

from checker.reading.lines import BULLET, Line, split_lines
from checker.reading.prose import Paragraph, Part, Run, render

LARGEST = 5_000_000
"""Bytes of the largest page that is read: 2 MB take 2 s, 8 MB took 36 s."""

_DEEPEST = 1_500
"""Nesting of elements from which on parsers go astray (20,000 gave no text at all)."""

_DATES = {
    # The extensive search takes a year out of a copyright footer for the date.
    "extensive_search": False,
    "original_date": True,
    "outputformat": "%Y-%m-%dT%H:%M:%S%z",
}
_RAISED = re.compile(r"<sup(?:\s[^<>]{0,200})?>(.{0,300}?)</sup>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^<>]{0,300}>")
_EXPONENT = re.compile(r"[-−–+]?\d{1,3}")
_BASE = re.compile(r"(?:\d|(?<![^\W\d_])(?:[kcmdµ]?m|ft|in|mi|yd|s|kg|cm))$")
_RULE_ROW = re.compile(r"[|:\- ]+")
_DEEP_RUN = re.compile(
    rf"(?:<(?:div|span|section|font|b|i)>\s{{0,9}}){{{_DEEPEST}}}", re.IGNORECASE
)
_OPENING = re.compile(r"<(?:div|span|section|table|ul|font|b|i|em)\b", re.IGNORECASE)
_LAID_OUT = re.compile(
    r"<(?:div|span|nav|aside|header|footer|form|section|article|main|iframe|button|script|a)\b"
    r"|\s(?:class|id|role|style)\s?=",
    re.IGNORECASE,
)
"""What tells the article from menus and teasers; a page without any is all article."""
_CLOSING = re.compile(r"</(?:div|span|section|table|ul|font|b|i|em)\b", re.IGNORECASE)


def extract_body(markup: str) -> str | None:
    """Give the article's text, a paragraph a line, or None if the page holds none."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - 300 ms that only pages need

    if _is_too_deep(markup):
        return None
    found = bare_extraction(
        _RAISED.sub(_exponent, markup),
        include_comments=False,
        include_tables=True,
        # Headings and lists are dropped as menus where no element says what is one.
        favor_recall=_LAID_OUT.search(markup) is None,
        date_extraction_params=dict(_DATES),
    )
    text = getattr(found, "text", None)
    return text.strip() or None if isinstance(text, str) else None


def _is_too_deep(markup: str) -> bool:
    opened = len(_OPENING.findall(markup))
    return opened - len(_CLOSING.findall(markup)) > _DEEPEST or _DEEP_RUN.search(markup) is not None


def _exponent(match: re.Match[str]) -> str:
    """Write a raised number as a power, drop a raised footnote mark, keep other raised words."""
    words = _TAG.sub("", match[1]).strip()
    if not _EXPONENT.fullmatch(words):
        marked = not words or words[0] in "[(*†‡§" or "<a" in match[1]
        return "" if marked else words
    before = match.string[max(0, match.start() - 4) : match.start()]
    return f"^{words}" if _BASE.search(before) and "<a" not in match[1] else ""


def with_title(body: str, title: str | None) -> str:
    """Give the source of a page: its title, unless the body begins with it, and its body."""
    if not title:
        return body
    first = body.partition("\n")[0]
    if _words(first) == _words(title):
        return body
    return f"{title}\n\n{body}"


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def read_page(folded: str, headline: str | None) -> list[Paragraph]:
    """Give the paragraphs of a page's folded source, in order."""
    title = _words(headline) if headline else None
    paragraphs: list[Paragraph] = []
    for line in split_lines(folded):
        part = Part.TITLE if title and _words(line.text) == title else _part(line)
        title = None if part is Part.TITLE else title
        paragraph = render(folded, part, _runs(line, part))
        if paragraph:
            paragraphs.append(paragraph)
    return paragraphs


def _part(line: Line) -> Part:
    if line.text.startswith("|"):
        return Part.ROW
    return Part.ITEM if BULLET.match(line.text) else Part.PARAGRAPH


def _runs(line: Line, part: Part) -> Iterator[Run]:
    lead = 0
    text = line.text
    if part is Part.ROW:
        if _RULE_ROW.fullmatch(text):
            return
        text = text.rstrip("| ")
        lead = len(text) - len(text.lstrip("| "))
    elif part is Part.ITEM:
        bullet = BULLET.match(text)
        lead = bullet.end() if bullet else 0
    yield Run(line.start + lead, line.start + len(text))
