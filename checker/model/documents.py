"""A document, and places in it."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range [start, end) of code points in one text."""

    start: int
    end: int

    def within(self, other: "Span") -> bool:
        """Tell whether this span lies wholly inside another.

        >>> Span(3, 5).within(Span(0, 5))
        True
        """
        return other.start <= self.start and self.end <= other.end

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two spans share a code point.

        >>> Span(3, 5).overlaps(Span(5, 8))
        False
        """
        return self.start < other.end and other.start < self.end


class Section(StrEnum):
    """Which part of an article a paragraph is."""

    HEADLINE = "headline"
    DEK = "dek"
    BODY = "body"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"


class PublishedBasis(StrEnum):
    """Which rung of the ladder gave the publication date."""

    OPTION = "option"
    SIDECAR = "sidecar"
    FRONT_MATTER = "front-matter"
    HTML_META = "html-meta"
    DATELINE = "dateline"
    URL = "url"
    FILENAME = "filename"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One paragraph, heading or list item of a document."""

    span: Span
    """Where it stands in `Document.text`."""

    section: Section

    repeats: int | None = None
    """Index of the earlier block of the same document with the same words; None if new."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One article: the prose to read, and the way back to the text it came from."""

    uri: str
    """The path as the user gave it, with `/`; what the contract calls `doc`."""

    sha256: str
    """Hex digest of the file's bytes."""

    source: str
    """The decoded text that every published offset counts in, never changed.

    For .txt and .md the file as it lies on disk; for other formats the extracted body.
    """

    text: str
    """The prose that extraction reads.

    Markup is left out and spaces, quotes and minus signs are folded to one alphabet:
    U+0020 for every space, ' for single quotes, the three marks “ ” " for double quotes,
    - for the minus sign. Code points map to `source` through `anchors`.
    """

    anchors: tuple[tuple[int, int], ...]
    """Sorted (offset in text, offset in source) pairs, each the start of a run that maps 1:1.

    Always begins with (0, offset of the first character).
    """

    blocks: tuple[Block, ...]
    """In order of the text; they never overlap, and prose outside them is not read."""

    title: str | None = None
    published: date | None = None
    published_basis: PublishedBasis = PublishedBasis.NONE
    publisher: str | None = None
    author: str | None = None
    agency: str | None = None
    """The wire service the text is credited to, e.g. "AFP"."""

    language: str | None = None
    """ISO 639-1, lower case; None where the text is too short to tell."""

    warnings: tuple[str, ...] = ()
    """What reading doubted, one plain sentence each."""

    def to_source(self, span: Span) -> Span:
        """Give the place in `source` of a place in `text`.

        The end is mapped from the last character, so that markup after a span stays outside.
        """
        if span.end <= span.start:
            start = self._offset(span.start)
            return Span(start, start)
        return Span(self._offset(span.start), self._offset(span.end - 1) + 1)

    def _offset(self, position: int) -> int:
        index = bisect_right(self.anchors, (position, len(self.source))) - 1
        text_start, source_start = self.anchors[max(index, 0)]
        return source_start + position - text_start


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A source that gave no document, and why."""

    uri: str
    """The path as the user gave it, with `/`."""

    reason: str
    """What is wrong and what would cure it, one plain sentence."""

    incomplete: bool = True
    """True if the file should have been readable, so that the scan is incomplete."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of a document, in the coordinates of `Document.text`."""

    span: Span
    text: str
    """`Document.text` over `span`."""

    index: int
    """Position in the document, from 0."""

    block: int
    """Index of its block in `Document.blocks`."""

    section: Section
    repeats: bool = False
    """True if its whole block repeats an earlier one."""


class MentionKind(StrEnum):
    """What a mention names, in the OntoNotes terms."""

    PERSON = "PERSON"
    ORGANISATION = "ORG"
    PLACE = "GPE"
    GROUP = "NORP"
    PRODUCT = "PRODUCT"
    EVENT = "EVENT"
    NAME = "NAME"
    """A proper name whose kind the text does not tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name or a referring phrase in the text, not yet known to be anyone."""

    span: Span
    surface: str
    """The words as written, folded as `Document.text` is."""

    kind: MentionKind
    name: str
    """The comparable form: without title, possessive and article, e.g. "Alexander Novak".

    A demonym or metonym gives what it stands for ("Russian" -> "Russia") where the gazetteer knows.
    """

    title: str | None = None
    """Title or role written before a person's name, e.g. "Energy Minister"."""

    demonym: bool = False
    """True for an adjective of place or people, e.g. "Russian" in "Russian output"."""
