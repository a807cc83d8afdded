"""Metadata in YAML: the sidecar `a.txt.meta.yaml`, and the front matter of Markdown.

The one owner of PyYAML in this stage. Every scalar stays the string that is
written, so that `no`, `12:30` and `2020-04-03` mean themselves.
"""

import difflib
import os
import re
from pathlib import Path

from checker.model.agencies import agency
from checker.reading.dates import parse_stamp
from checker.reading.metadata import Metadata

SUFFIX = ".meta.yaml"
_FRONT_MATTER = re.compile(
    r"\A\s{0,9}---[ \t]*\r?\n(.{0,50000}?)^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE
)
_QUOTABLE = re.compile(
    r"^(?P<key>[A-Za-z][\w -]{0,30}:[ \t]+)(?P<value>[^\s'\"\[{|>&*!#][^\r\n]*?)[ \t]*$",
    re.MULTILINE,
)
"""A plain line of front matter, whose value may hold a colon: "title: Storm: two ferries lost"."""
_LARGEST = 100_000
_DEEPEST = 2
_SIDECAR_KEYS = ("published", "title", "publisher", "author", "agency", "url", "language")
_SYNONYMS = {
    "published": ("published", "date", "pubdate", "publish_date", "published_at", "datepublished"),
    "title": ("title", "headline"),
    "publisher": ("publisher", "outlet", "source", "publication", "site"),
    "author": ("author", "authors", "by", "byline"),
    "agency": ("agency", "wire"),
    "url": ("url", "canonical", "canonical_url", "original_url", "link"),
    "language": ("language", "lang"),
    "description": ("description", "dek", "summary", "subtitle", "standfirst", "excerpt"),
}


def read_sidecar(path: str) -> Metadata:
    """Give the metadata of the sidecar beside a file, empty if there is none."""
    if not os.path.isfile(path + SUFFIX):  # noqa: PTH113 - asked once a document, mostly no
        return Metadata()
    sidecar = Path(path + SUFFIX)
    try:
        with sidecar.open(encoding="utf-8-sig") as stream:
            text = stream.read(_LARGEST)
    except (OSError, UnicodeDecodeError):
        return Metadata(warnings=(f"{sidecar.name} cannot be read; save it as UTF-8.",))
    values = _mapping(text)
    if values is None:
        note = f"{sidecar.name} is not a YAML mapping and is ignored; write lines of `key: value`."
        return Metadata(warnings=(note,))
    unknown = tuple(_unknown(key, sidecar.name) for key in values if key not in _SIDECAR_KEYS)
    known = {key: value for key, value in values.items() if key in _SIDECAR_KEYS}
    return _metadata(known, sidecar.name, unknown)


def read_front_matter(source: str) -> tuple[Metadata, int]:
    """Give the metadata at the top of a Markdown file, and where the article begins behind it."""
    match = _FRONT_MATTER.match(source)
    if not match:
        return Metadata(), 0
    values = _mapping(match[1]) or _mapping(_QUOTABLE.sub(_quote, match[1]))
    if values is None:
        if ":" not in match[1]:
            return Metadata(), 0  # two thematic breaks around a paragraph
        note = "the front matter is not valid YAML and is ignored; quote values that hold a colon."
        return Metadata(warnings=(note,)), match.end()
    lowered = {key.casefold().replace("-", "_"): value for key, value in values.items()}
    known = {
        name: lowered[synonym]
        for name, synonyms in _SYNONYMS.items()
        for synonym in reversed(synonyms)
        if synonym in lowered
    }
    if known.get("publisher", "").startswith(("http:", "https:")):
        known.setdefault("url", known.pop("publisher"))  # `source:` often holds the address
    return _metadata(known, "front matter", ()), match.end()


def _metadata(values: dict[str, str], name: str, warnings: tuple[str, ...]) -> Metadata:
    written = values.pop("published", None)
    published = parse_stamp(written) if written else None
    if written and not published:
        note = f"{name}: “{written[:40]}” is no date; write published: YYYY-MM-DD."
        warnings = (*warnings, note)
    wire = values.pop("agency", None) or agency(values.get("author", ""))
    texts = {key: value for key, value in values.items() if value}
    return Metadata(
        **texts,
        published=published,
        agency=(agency(wire) or wire) if wire else None,
        warnings=warnings,
    )


def _unknown(key: str, name: str) -> str:
    close = difflib.get_close_matches(key.casefold(), _SIDECAR_KEYS, n=1)
    cure = f"did you mean “{close[0]}”?" if close else f"known are {', '.join(_SIDECAR_KEYS)}."
    return f"{name}: unknown key “{key}”; {cure}"


def _mapping(text: str) -> dict[str, str] | None:
    """Give the entries of a YAML mapping as strings, or None if it is none."""
    value = _load(text)
    if not isinstance(value, dict):
        return None
    return {str(key): _flat(entry) for key, entry in value.items()}


def _quote(line: re.Match[str]) -> str:
    """Put the value of a line in quotation marks, as YAML wants one that holds a colon."""
    value = line["value"].replace("'", "''")
    return f"{line['key']}'{value}'"


def _flat(value: object, depth: int = 0) -> str:
    """Give one string for a scalar, a list of names or an object with a name."""
    if depth > _DEEPEST:
        return ""  # aliases can nest a small file into a huge one
    if isinstance(value, dict):
        return _flat(value.get("name") or "", depth + 1)
    if isinstance(value, list):
        return ", ".join(filter(None, (_flat(entry, depth + 1) for entry in value)))
    return "" if value is None else str(value).strip()


def _load(text: str) -> object:
    import yaml  # noqa: PLC0415 - 30 ms that a folder without metadata does not need

    # The base loader knows neither tags nor types: strings, lists and mappings only.
    loader = yaml.CBaseLoader(text)
    try:
        value: object = loader.get_single_data()
    except (yaml.YAMLError, RecursionError, ValueError):
        return None
    finally:
        loader.dispose()
    return value
