"""The report for a person at a terminal.

Lines are built once as styled runs. Plain output wraps them with the standard library; rich,
which this module alone knows, only adds colour, and never sees article text as markup.
"""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from itertools import groupby

from checker.model.claims import Claim
from checker.model.documents import Document
from checker.model.findings import Relation, Report
from checker.reporting.chains import chains_of
from checker.reporting.excerpts import VALUE, locate, quote_claims
from checker.reporting.headings import (
    phrase_day,
    phrase_reason,
    phrase_sources,
    title_relation,
    witness,
)
from checker.reporting.safety import one_line
from checker.reporting.spread import phrase_spread
from checker.reporting.summary import is_conflict, is_fresh, phrase_outcome, phrase_scope, summarise
from checker.reporting.vocabulary import WORDINGS, Shelf

NARROWEST = 40
"""Columns below which lines are not wrapped any further."""

_MOST_CONFLICTS = 200
"""Conflicts shown one by one: more scroll out of any terminal."""

_MOST_LOOKS = 20
"""Milder findings told in a line each: the report of record is the page, not the terminal."""

_BOLD, _RED, _YELLOW, _GREEN, _DIM = "bold", "bold red", "bold yellow", "bold green", "dim"


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of output: runs of (text, style), and how far it is indented."""

    runs: tuple[tuple[str, str], ...] = ()
    indent: int = 0


def render_terminal(report: Report, *, width: int, colour: bool, gate: str | None = None) -> str:
    """Give what a person wants to know first, the outcome in the last line.

    Args:
        report: What the run found out.
        width: Columns of the terminal.
        colour: Whether to write ANSI colours; without them rich is not imported.
        gate: The verdict of the gate in one sentence; None for the outcome of the run.
    """
    lines = [*_lines(report), _outcome(report, gate)]
    paint = _painted if colour else _plain
    return paint(lines, max(width, NARROWEST))


def _lines(report: Report) -> Iterator[Line]:
    documents = {document.uri: document for document in report.documents}
    conflicts = [relation for relation in report.relations if is_conflict(relation)]
    conflicts.sort(key=is_fresh, reverse=True)
    yield _line(phrase_scope(summarise(report)), _BOLD)
    for relation in conflicts[:_MOST_CONFLICTS]:
        yield Line()
        yield from _conflict(relation, documents)
    if len(conflicts) > _MOST_CONFLICTS:
        yield Line()
        yield _line(f"{len(conflicts) - _MOST_CONFLICTS:,} more are not shown here.", _YELLOW)
    yield from _worth_a_look(report, documents)
    yield from _others(report)
    yield from _faults(report)
    yield Line()


def _conflict(relation: Relation, documents: dict[str, Document]) -> Iterator[Line]:
    wording = WORDINGS[relation.verdict]
    style = _RED if relation.severity.value == "error" else _YELLOW
    yield Line(
        (
            (f"{wording.icon} {wording.label.upper()}", style),
            (f"  {one_line(title_relation(relation))}", _BOLD),
        )
    )
    for _, same in groupby(witness(relation), key=lambda claim: (claim.doc, claim.sentence)):
        yield from _evidence(list(same), documents)
    reason = phrase_reason(relation)
    yield _line(f"Why: {one_line(reason)}. {one_line(relation.explanation)}", indent=2)
    if relation.diagnosis:
        yield _line(f"Likely cause: {one_line(relation.diagnosis.detail)}", indent=2)
    if relation.reconciliation:
        yield _line(f"Both fit if: {one_line(relation.reconciliation.detail)}", indent=2)
    for told in (*relation.dependence, *phrase_spread(relation)):
        yield _line(one_line(told), _DIM, indent=2)
    marks = (relation.severity.value, relation.state, f"rule {relation.rule}")
    trail = (*marks, phrase_sources(relation), relation.fingerprint)
    yield _line(one_line(" · ".join(part for part in trail if part)), _DIM, indent=2)


def _evidence(claims: list[Claim], documents: dict[str, Document]) -> Iterator[Line]:
    document = documents.get(claims[0].doc)
    source = [one_line(locate(document, claims[0]))]
    if document is not None and document.publisher:
        source.append(one_line(document.publisher))
    if document is not None and document.published:
        source.append(phrase_day(document.published))
    yield _line(", ".join(source), _DIM, indent=2)
    runs = [
        (f"»{one_line(piece.text)}«", _BOLD) if piece.look == VALUE else (_spaced(piece.text), "")
        for piece in quote_claims(claims)
    ]
    yield Line(tuple(runs), indent=4)
    for chain in chains_of(claims, document):
        yield _line(one_line(chain), _DIM, indent=4)


def _worth_a_look(report: Report, documents: dict[str, Document]) -> Iterator[Line]:
    """Give one line for each finding that is no conflict and yet wants an eye."""
    shown: dict[str, None] = {}
    for relation in report.relations:
        wording = WORDINGS[relation.verdict]
        if wording.shelf is Shelf.ATTENTION and is_fresh(relation):
            claims = witness(relation)
            place = f" ({locate(documents.get(claims[0].doc), claims[0])})" if claims else ""
            shown[f"{wording.icon} {wording.label}: {title_relation(relation)}{place}"] = None
    if shown:
        yield Line()
        yield _line("Worth a look:")
    for told in list(shown)[:_MOST_LOOKS]:
        yield _line(one_line(told), indent=2)
    if len(shown) > _MOST_LOOKS:
        yield _line(f"{len(shown) - _MOST_LOOKS:,} more stand in the HTML report.", indent=2)


def _others(report: Report) -> Iterator[Line]:
    counts = [
        f"{number:,} {WORDINGS[verdict].label if number == 1 else WORDINGS[verdict].plural}"
        for verdict, number in summarise(report).relations
        if number
    ]
    if counts:
        yield Line()
        yield _line(f"Found: {', '.join(counts)}.")


def _faults(report: Report) -> Iterator[Line]:
    if report.skipped:
        yield Line()
        yield _line("Skipped:", _YELLOW)
    for skipped in report.skipped:
        yield _line(f"{one_line(skipped.uri)}: {one_line(skipped.reason)}", indent=2)
    warned = [document for document in report.documents if document.warnings]
    if warned:
        yield Line()
        yield _line("Warnings:", _YELLOW)
    for document in warned:
        for warning in document.warnings:
            yield _line(f"{one_line(document.uri)}: {one_line(warning)}", indent=2)


def _outcome(report: Report, gate: str | None) -> Line:
    summary = summarise(report)
    style = _GREEN
    if summary.fresh_errors:
        style = _RED
    elif summary.fresh_warnings or not summary.documents:
        style = _YELLOW
    return _line(one_line(gate or phrase_outcome(summary)), style)


def _line(text: str, style: str = "", indent: int = 0) -> Line:
    return Line(((text, style),), indent)


def _spaced(text: str) -> str:
    """Give text as one line that keeps the space before and after it."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() else ""
    return f"{before}{one_line(text)}{after}"


def _plain(lines: list[Line], width: int) -> str:
    return "".join(f"{_wrapped(line, width)}\n" for line in lines)


def _wrapped(line: Line, width: int) -> str:
    indent = " " * line.indent
    return textwrap.fill(
        "".join(text for text, _ in line.runs).strip(),
        width,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _painted(lines: list[Line], width: int) -> str:
    # rich takes 70 ms to import, which a run without a terminal need not pay.
    from rich.console import Console  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    stream = StringIO()
    console = Console(
        file=stream,
        width=width,
        force_terminal=True,
        color_system="standard",
        no_color=False,
        markup=False,
        highlight=False,
        emoji=False,
        legacy_windows=False,
    )
    for line in lines:
        text = Text.assemble(*line.runs, overflow="fold")
        for part in text.wrap(console, width - line.indent):
            part.rstrip()
            console.print(Text(" " * line.indent) + part)
    return stream.getvalue()
