"""Stage 7: takes a `Report` and gives it as text, JSON, JSON lines, HTML or CSV.

Every renderer is pure: the same report gives the same characters. Nobody prints or writes here.
"""

from collections.abc import Callable

from checker.model.findings import Report
from checker.reporting.explaining import render_explanation
from checker.reporting.html import render_html
from checker.reporting.json import render_json
from checker.reporting.jsonl import render_jsonl
from checker.reporting.records import render_claims
from checker.reporting.terminal import render_terminal
from checker.reporting.unread import render_unread

PLAIN_WIDTH = 100
"""Columns of text output that goes to a file or a pipe."""


def render_text(report: Report) -> str:
    """Give the report as plain text."""
    return render_terminal(report, width=PLAIN_WIDTH, colour=False)


def render_csv(report: Report) -> str:
    """Give the relations as comma-separated values."""
    # pandas takes more than half a second to import, which only this format need pay.
    from checker.reporting.tables import render_csv as render  # noqa: PLC0415

    return render(report)


FORMATS: dict[str, tuple[Callable[[Report], str], str | None]] = {
    "text": (render_text, None),
    "json": (render_json, None),
    "jsonl": (render_jsonl, None),
    "html": (render_html, "reports/index.html"),
    "csv": (render_csv, None),
}
"""Renderer and default path of each output format; None stands for standard output."""

__all__ = [
    "FORMATS",
    "render_claims",
    "render_csv",
    "render_explanation",
    "render_html",
    "render_json",
    "render_jsonl",
    "render_terminal",
    "render_text",
    "render_unread",
]
