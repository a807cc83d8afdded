"""The report as one static page that opens with a double click.

The only module that knows jinja2. The page loads nothing, runs no script and says so in its
content security policy; article text reaches it escaped, and with its control characters visible.
"""

import hashlib
from base64 import b64encode
from collections import Counter
from dataclasses import dataclass
from importlib.resources import files

from checker.model.claims import Extract
from checker.model.documents import Document
from checker.model.findings import Report
from checker.reporting.cards import Rack, arrange_racks
from checker.reporting.headings import counted, phrase_day
from checker.reporting.safety import one_line, visible
from checker.reporting.summary import Summary, phrase_outcome, phrase_scope, summarise
from checker.reporting.unread import Unread, find_unread
from checker.reporting.vocabulary import WORDINGS, Wording

_MOST_DOCUMENTS = 2_000
_MOST_SAMPLES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many relations have a verdict."""

    wording: Wording
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A document as the table lists it."""

    title: str
    uri: str
    publisher: str
    published: str
    claims: int
    numerals: int
    unread: tuple[Unread, ...]
    """The first of its unread numerals, in order of the text."""

    unread_count: int
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """All that the template lays out."""

    outcome: str
    gate: str
    """The verdict of the gate in one sentence, empty for a run without one."""

    tone: str
    """ "bad", "warn" or "good"."""

    scope: str
    summary: Summary
    tallies: tuple[Tally, ...]
    racks: dict[str, Rack]
    entries: tuple[Entry, ...]
    unlisted: int
    """Documents past the table's limit."""

    skipped: tuple[tuple[str, str], ...]
    rules: tuple[tuple[str, int], ...]
    """Relations by rule, sorted by rule."""

    hidden: int
    """Relations past the page's limit."""


def render_html(report: Report, *, gate: str | None = None) -> str:
    """Give the report as one self-contained page.

    Args:
        report: What the run found out.
        gate: The verdict of the gate in one sentence, told below the outcome; None for no gate.
    """
    # jinja2 takes 70 ms to import, which a run without a page need not pay.
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415

    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    style = _resource("style.css")
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    environment.filters["line"] = one_line
    environment.filters["counted"] = counted
    template = environment.from_string(_resource("page.html.jinja"))
    return template.render(
        page=compose_page(report, gate),
        style=style,
        digest=digest,
    )


def _shown(value: object) -> object:
    """Give what a template prints, its control characters visible unless it is markup already."""
    return visible(value) if isinstance(value, str) and not hasattr(value, "__html__") else value


def compose_page(report: Report, gate: str | None = None) -> Page:
    """Give what the page shows."""
    summary = summarise(report)
    racks = arrange_racks(report)
    rules = Counter(relation.rule for relation in report.relations)
    return Page(
        outcome=phrase_outcome(summary),
        gate=gate or "",
        tone=_tone(summary),
        scope=phrase_scope(summary),
        summary=summary,
        tallies=tuple(Tally(wording=WORDINGS[v], number=n) for v, n in summary.relations if n),
        racks={rack.shelf.value: rack for rack in racks},
        entries=_entries(report),
        unlisted=max(0, len(report.documents) - _MOST_DOCUMENTS),
        skipped=tuple((skipped.uri, skipped.reason) for skipped in report.skipped),
        rules=tuple(sorted(rules.items())),
        hidden=sum(rack.total - rack.shown for rack in racks),
    )


def _tone(summary: Summary) -> str:
    if summary.fresh_errors:
        return "bad"
    return "warn" if summary.fresh_warnings or not summary.documents else "good"


def _published(document: Document, extract: Extract | None) -> str:
    """Give the day of publication, or what the text tells of it."""
    if document.published:
        return phrase_day(document.published)
    hint = extract.published_hint if extract else None
    return f"unknown: {hint}" if hint else "unknown"


def _entries(report: Report) -> tuple[Entry, ...]:
    extracts = {extract.uri: extract for extract in report.extracts}
    entries: list[Entry] = []
    for document in report.documents[:_MOST_DOCUMENTS]:
        extract = extracts.get(document.uri)
        numerals = extract.numerals if extract else ()
        unread = tuple(find_unread(document, extract)) if extract else ()
        entries.append(
            Entry(
                title=document.title or document.uri,
                uri=document.uri,
                publisher=document.publisher or "",
                published=_published(document, extract),
                claims=len(extract.claims) if extract else 0,
                numerals=len(numerals),
                unread=unread[:_MOST_SAMPLES],
                unread_count=len(unread),
                warnings=document.warnings,
            )
        )
    return tuple(entries)


def _resource(name: str) -> str:
    return files("checker.reporting").joinpath(name).read_text(encoding="utf-8")
