"""A document from its paragraphs, and from all that its file says about it."""

import hashlib
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from checker.model import Document, Section, Skipped
from checker.model.agencies import agency
from checker.reading.credits import byline_author, byline_publisher, dateline, is_byline
from checker.reading.folding import fold
from checker.reading.language import language
from checker.reading.metadata import Metadata, merge
from checker.reading.prose import Paragraph, assemble
from checker.reading.published import Evidence, Published, publication
from checker.reading.sections import divide
from checker.reading.sidecar import read_sidecar
from checker.reading.wires import closing_credit, first_wire, signature, whole_line

_HEAD = 10
"""Paragraphs in which a byline or a date line is looked for."""

_FOOT = 6
"""Last paragraphs, in which closing credits are looked for."""

_FILED = 3
"""Body paragraphs in which a dateline is looked for; a summary may stand before it."""

_ORIGINAL = ("original url", "source url", "original article", "original link", "original source")
_HOST = re.compile(r"https?://(?:www\.|m\.|amp\.)?([\w-]+(?:\.[\w-]+)+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A file's source and paragraphs, and what it says about itself."""

    source: str
    paragraphs: tuple[Paragraph, ...]
    raw: bytes
    """The file's bytes."""

    front_matter: Metadata | None = None
    page: Metadata | None = None
    warnings: tuple[str, ...] = ()


def compose_document(path: str, content: Content, option: date | None) -> Document | Skipped:
    """Give the document of a file's content, or the reason why it is not read."""
    uri = path.replace(os.sep, "/")
    divided = divide(content.paragraphs)
    sidecar = read_sidecar(path)
    inner = content.front_matter or content.page or Metadata()
    metadata = merge(sidecar, inner, _credits(divided))
    tongue = language(_words(divided), metadata.language)
    if tongue not in {None, "en"}:
        reason = f"{uri}: not in English ({tongue}); factcheck reads English only."
        return Skipped(uri=uri, reason=reason, incomplete=False)
    addresses = tuple(_addresses(divided, sidecar, inner))
    dated = publication(
        Evidence(
            option=option,
            sidecar=sidecar.published,
            front_matter=content.front_matter.published if content.front_matter else None,
            html_meta=content.page.published if content.page else None,
            head=tuple(paragraph.text for paragraph, _ in divided[:_HEAD]),
            addresses=addresses,
            uri=uri,
        )
    )
    metadata = merge(metadata, Metadata(publisher=_host(addresses), language=tongue))
    return _document(uri, content, _with_dek(divided, metadata.description), (metadata, dated))


def _document(
    uri: str,
    content: Content,
    divided: Sequence[tuple[Paragraph, Section]],
    known: tuple[Metadata, Published],
) -> Document:
    metadata, dated = known
    prose = assemble(divided)
    return Document(
        uri=uri,
        sha256=hashlib.sha256(content.raw).hexdigest(),
        source=content.source,
        text=prose.text,
        anchors=prose.anchors,
        blocks=prose.blocks,
        title=metadata.title,
        published=dated.day,
        published_basis=dated.basis,
        publisher=metadata.publisher,
        author=metadata.author,
        agency=metadata.agency,
        language=(metadata.language or "").partition("-")[0].casefold() or None,
        warnings=content.warnings + metadata.warnings + dated.warnings,
    )


def _words(divided: Sequence[tuple[Paragraph, Section]]) -> str:
    return "\n".join(
        paragraph.text for paragraph, section in divided if section is not Section.BOILERPLATE
    )


def _with_dek(
    divided: Sequence[tuple[Paragraph, Section]], description: str | None
) -> list[tuple[Paragraph, Section]]:
    """Mark the paragraph right under the title that the metadata give as the description."""
    wanted = " ".join(fold(description).split()).casefold() if description else None
    marked = list(divided)
    for index, (paragraph, _) in enumerate(marked[1:2], 1):
        if paragraph.text.casefold() == wanted and marked[0][1] is Section.HEADLINE:
            marked[index] = (paragraph, Section.DEK)
    return marked


def _credits(divided: Sequence[tuple[Paragraph, Section]]) -> Metadata:
    """Give what the text itself says of its title, its writers and its wire service."""
    found = Metadata()
    body = 0
    for paragraph, section in divided:
        text = paragraph.text
        if section is Section.HEADLINE:
            found = merge(found, Metadata(title=text))
        elif section is Section.BOILERPLATE and is_byline(text):
            found = merge(found, _from_byline(text))
        elif section is Section.BODY and body < _FILED:
            body += 1
            filed = dateline(text)
            found = merge(found, Metadata(agency=filed.agency)) if filed else found
    return merge(found, Metadata(agency=_wire_around(divided)))


def _wire_around(divided: Sequence[tuple[Paragraph, Section]]) -> str | None:
    """Give the wire service that a line above or below the text credits."""
    head = divided[:_HEAD]
    lines = (whole_line(paragraph.text) for paragraph, part in head if part is not Section.HEADLINE)
    above = next(filter(None, lines), None)
    if above is not None:
        return above
    tail = [
        (paragraph.text, part)
        for paragraph, part in divided[-_FOOT:]
        if part is not Section.CAPTION
    ]
    below = next(filter(None, (closing_credit(text) for text, _ in tail[::-1])), None)
    body = next((text for text, part in tail[::-1] if part is Section.BODY), "")
    return below or signature(body)


def _from_byline(text: str) -> Metadata:
    author = byline_author(text)
    wire = agency(author or "") or first_wire(text.partition(" ")[2])
    return Metadata(author=author, agency=wire, publisher=byline_publisher(text))


def _addresses(
    divided: Sequence[tuple[Paragraph, Section]], sidecar: Metadata, inner: Metadata
) -> Iterator[str]:
    """Yield the article's own addresses: from metadata, and behind "Original url" in the text."""
    yield from filter(None, (sidecar.url, inner.url))
    announced = False
    for paragraph, section in divided:
        label = paragraph.text.casefold().startswith(_ORIGINAL)
        if section is Section.BOILERPLATE and (label or announced):
            yield paragraph.text
        announced = label


def _host(addresses: Sequence[str]) -> str | None:
    """Give the site that an article's own address names; better than no publisher at all."""
    match = next(filter(None, map(_HOST.search, addresses)), None)
    return match[1].casefold() if match else None
