"""The head of an HTML page: title, day, writers, publisher and address.

Taken from JSON-LD first, then OpenGraph and other meta elements, then <time>,
<h1> and <title>. The one owner of lxml.
"""

import json
from collections.abc import Iterator
from html import unescape

from checker.model.agencies import agency
from checker.reading.dates import parse_stamp
from checker.reading.metadata import Metadata, merge

_DEEPEST = 6
_LONGEST = 400
_MOST_NODES = 500
_SPLITS = (" | ", " – ", " — ", " - ", " :: ")
_META = {
    "title": ("og:title", "twitter:title", "dc.title", "citation_title", "headline"),
    "published": (
        "article:published_time", "og:published_time", "article:published", "datepublished",
        "date", "pubdate", "publishdate", "publish-date", "publication_date", "dc.date.issued",
        "dc.date", "dcterms.created", "dcterms.date", "citation_publication_date",
        "parsely-pub-date", "sailthru.date", "article.published",
    ),
    "publisher": ("og:site_name", "publisher", "dc.publisher", "application-name"),
    "author": (
        "author", "article:author", "dc.creator", "byl", "parsely-author", "citation_author",
    ),
    "url": ("og:url", "twitter:url"),
    "description": ("og:description", "description", "twitter:description"),
}  # fmt: skip


def read_head(markup: str) -> Metadata:
    """Give the metadata of a page, each field from the best place that has it."""
    from lxml import etree  # noqa: PLC0415 - pages alone need it

    parser = etree.HTMLParser(huge_tree=False, no_network=True, encoding="utf-8")
    gathered = _Gathered()
    try:
        tree = etree.fromstring(markup.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return Metadata()
    if tree is None:
        return Metadata()
    for element in tree.iter("html", "meta", "link", "script", "title", "h1", "time"):
        pieces = () if element.tag == "html" else element.itertext()
        words = " ".join("".join(map(str, pieces)).split())
        attributes = {str(name): str(value) for name, value in element.attrib.items()}
        gathered.add(str(element.tag), attributes, words)
    return gathered.metadata()


class _Gathered:
    """What the elements of a page say, kept until all are seen."""

    def __init__(self) -> None:
        self.scripts: list[str] = []
        self.meta: dict[str, str] = {}
        self.first: dict[str, str] = {}

    def add(self, tag: str, attributes: dict[str, str], words: str) -> None:
        """Take up one element."""
        if tag == "script":
            if "ld+json" in attributes.get("type", ""):
                self.scripts.append(words)
        elif tag == "meta":
            names = (attributes.get(key) for key in ("property", "name", "itemprop"))
            name = next(filter(None, names), "").casefold()
            self.meta.setdefault(name, attributes.get("content", "").strip())
        elif tag == "html":
            self.first.setdefault("language", attributes.get("lang", ""))
        elif tag == "link":
            if attributes.get("rel") == "canonical":
                self.first.setdefault("url", attributes.get("href", ""))
        elif tag == "time":
            self.first.setdefault("time", attributes.get("datetime", words))
        else:
            self.first.setdefault(tag, words)

    def metadata(self) -> Metadata:
        """Give the fields: JSON-LD before meta elements before the rest."""
        found = self.first
        rest = Metadata(
            title=found.get("h1") or _page_title(found.get("title", "")) or None,
            published=parse_stamp(found.get("time", "")),
            url=found.get("url") or None,
            language=found.get("language") or None,
        )
        return merge(_from_json(self.scripts), _from_meta(self.meta), rest)


def _page_title(words: str) -> str:
    """Give the title of a page without the name of its site behind a bar or dash."""
    for mark in _SPLITS:
        head, _, site = words.rpartition(mark)
        if head and len(site) < len(head):
            return head.strip()
    return words.strip()


def _from_meta(meta: dict[str, str]) -> Metadata:
    values = {
        field: next(filter(None, (meta.get(name, "") for name in names)), "")
        for field, names in _META.items()
    }
    # A profile's address is no name.
    author = None if values["author"].startswith("http") else _name(values["author"])
    return Metadata(
        title=_page_title(values["title"]) or None,
        published=parse_stamp(values["published"]),
        publisher=values["publisher"] or None,
        author=author,
        agency=agency(author or ""),
        url=values["url"] or None,
        description=values["description"] or None,
    )


def _from_json(scripts: list[str]) -> Metadata:
    for script in scripts:
        try:
            value: object = json.loads(script, strict=False)
        except (ValueError, RecursionError):
            continue
        article = next((node for node in _walk(value) if _is_article(node)), None)
        if article:
            return _from_article(article)
    return Metadata()


def _from_article(article: dict[str, object]) -> Metadata:
    author = _name(article.get("author")) or _name(article.get("creator"))
    wires = (_name(article.get(key)) for key in ("sourceOrganization", "creditText", "author"))
    return Metadata(
        title=_name(article.get("headline")) or _name(article.get("name")),
        published=parse_stamp(_name(article.get("datePublished")) or ""),
        publisher=_name(article.get("publisher")),
        author=author,
        agency=next(filter(None, (agency(wire) for wire in wires if wire)), None),
        url=_name(article.get("url")) or _name(article.get("mainEntityOfPage")),
        language=_name(article.get("inLanguage")),
        description=_name(article.get("description")),
    )


def _walk(value: object, depth: int = 0) -> Iterator[dict[str, object]]:
    """Yield the objects of a JSON-LD value, outermost first."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        yield value
        yield from _walk(value.get("@graph"), depth + 1)
        yield from _walk(value.get("mainEntity"), depth + 1)
    elif isinstance(value, list):
        for entry in value[:_MOST_NODES]:
            yield from _walk(entry, depth + 1)


def _is_article(node: dict[str, object]) -> bool:
    kinds = node.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and name.endswith(("Article", "Posting")) for name in names)


def _name(value: object, depth: int = 0) -> str | None:
    """Give the words of a JSON-LD value: a string, an object with a name, or a list of those."""
    if isinstance(value, dict) and depth < _DEEPEST:
        return _name(value.get("name") or value.get("@id") or value.get("url"), depth + 1)
    if isinstance(value, list) and depth < _DEEPEST:
        names = filter(None, (_name(entry, depth + 1) for entry in value[:_MOST_NODES]))
        return ", ".join(names) or None
    if not isinstance(value, str):
        return None
    words = " ".join(unescape(value[:_LONGEST]).split())
    return words or None
