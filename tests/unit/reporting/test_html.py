import hashlib
import re
from base64 import b64encode
from dataclasses import replace
from datetime import date
from html import unescape
from itertools import pairwise

import pytest

from checker.model.documents import Skipped
from checker.model.findings import Severity, Verdict
from checker.model.numerals import NumeralBucket
from checker.reporting import cards, html
from checker.reporting.html import compose_page, render_html
from tests.unit.reporting.factories import bridge_report, make_report
from tests.unit.reporting.hostile import PAYLOADS, hostile_report

TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)([^<>]*)>")
ATTRIBUTE = re.compile(r"""\s([a-zA-Z-]+)(?:="([^"]*)")?""")
VOID = frozenset({"meta", "link", "br", "hr", "img", "input", "rect", "line"})


class Outline:
    """Tags, attributes and text of a page, and whether its tags are balanced.

    Sees what a browser sees as long as "<" stands for nothing but a tag, which it asserts.
    """

    def __init__(self, page: str) -> None:
        body = re.sub(r"<style>.*?</style>|<!doctype html>", "", page, flags=re.DOTALL)
        found = TAG.findall(body)
        assert body.count("<") == body.count(">") == len(found)
        self.tags = [tag for slash, tag, _ in found if not slash]
        self.attributes = [
            (tag, name, unescape(value))
            for _, tag, rest in found
            for name, value in ATTRIBUTE.findall(rest)
        ]
        self.text = " ".join(unescape(TAG.sub(" ", body)).split())
        self.open: list[str] = []
        self.faults: list[str] = []
        for slash, tag, _ in found:
            if not slash and tag not in VOID:
                self.open.append(tag)
            elif slash and (not self.open or self.open.pop() != tag):
                self.faults.append(tag)


def test_page_shows_both_sides_with_the_value_marked() -> None:
    page = render_html(bridge_report())

    assert "The Aldermere Bridge is <mark>312 metres</mark> long." in page
    assert "The Aldermere Bridge, at <mark>321 metres</mark>, opens soon." in page
    text = Outline(page).text
    assert "Aldermere Bridge, length, 2031: 312 metres vs 321 metres" in text
    assert "Harbour Post · 4 June 2031" in text
    assert "bridge/one.txt:2" in text
    assert "the values exclude each other" in text
    assert "fc1:0123456789abcdef" in text
    assert "1 new contradiction (1 error)." in text
    assert "2 documents, 0 skipped, 2 claims, 9 rules" in text


def test_page_is_well_formed_and_accessible() -> None:
    page = Outline(render_html(bridge_report()))
    headings = [int(tag[1]) for tag in page.tags if re.fullmatch(r"h[1-6]", tag)]
    ids = [value for _, name, value in page.attributes if name == "id"]

    assert (page.faults, page.open) == ([], [])
    assert page.tags.count("main") == page.tags.count("h1") == 1
    assert headings[0] == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(headings))
    assert ("html", "lang", "en") in page.attributes
    assert ("a", "href", "#main") in page.attributes
    assert len(ids) == len(set(ids))
    targets = {value[1:] for tag, name, value in page.attributes if (tag, name) == ("a", "href")}
    assert targets <= set(ids)


def test_page_loads_and_runs_nothing() -> None:
    page = render_html(bridge_report())
    outline = Outline(page)

    assert "script" not in outline.tags
    assert not {"img", "link", "iframe", "object", "form"} & set(outline.tags)
    assert not any(
        name in {"src", "style"} or name.startswith("on") for _, name, _ in outline.attributes
    )
    assert "http:" not in page
    assert "https:" not in page
    assert "url(" not in page
    assert "@import" not in page


def test_policy_allows_the_style_sheet_and_nothing_else() -> None:
    page = render_html(bridge_report())
    style = page.partition("<style>")[2].partition("</style>")[0]
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', page)

    assert policy.startswith("default-src 'none';")
    assert f"style-src 'sha256-{digest}'" in policy
    assert "script-src" not in policy
    assert "unsafe" not in policy


def test_every_verdict_is_shown_with_icon_and_word() -> None:
    report = bridge_report()
    one = report.relations[0]
    relations = tuple(
        replace(one, id=verdict.value, verdict=verdict, reason="time") for verdict in Verdict
    )
    page = Outline(render_html(replace(report, relations=relations)))
    ids = {value for _, name, value in page.attributes if name == "id"}

    assert (page.faults, page.open) == ([], [])
    assert {f"r-{verdict.value}" for verdict in Verdict} <= ids
    assert "15 new" not in page.text
    assert "2 new contradictions" in page.text


def test_skipped_warnings_and_unread_numerals_are_told() -> None:
    report = bridge_report(skipped=(Skipped(uri="bridge/x.pdf", reason="No text layer."),))
    first, second = report.extracts
    unread = replace(first.numerals[0], bucket=NumeralBucket.UNREAD, text="umpteen")
    warned = replace(report.documents[0], warnings=("The date is a guess.",))
    report = replace(
        report,
        documents=(warned, report.documents[1]),
        extracts=(replace(first, numerals=(unread,)), second),
    )
    text = Outline(render_html(report)).text

    assert "bridge/x.pdf No text layer." in text
    assert "Warning: The date is a guess." in text
    assert "1 numeral could not be placed" in text
    assert "umpteen" in text


def test_empty_report_says_what_was_checked() -> None:
    text = Outline(render_html(make_report())).text

    assert "Nothing was checked" in text
    assert "What was checked" in text


def test_tone_follows_what_is_new() -> None:
    report = bridge_report()
    warning = replace(report.relations[0], severity=Severity.WARNING)

    assert compose_page(report).tone == "bad"
    assert compose_page(replace(report, relations=(warning,))).tone == "warn"
    assert compose_page(replace(report, relations=())).tone == "good"
    assert compose_page(make_report()).tone == "warn"


def test_page_counts_what_it_leaves_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "MOST_CARDS", 0)
    monkeypatch.setattr(html, "_MOST_DOCUMENTS", 1)
    page = compose_page(bridge_report())

    assert (page.hidden, page.unlisted, len(page.entries)) == (1, 1, 1)
    assert [(tally.wording.label, tally.number) for tally in page.tallies] == [("contradiction", 1)]
    assert page.entries[0].unread_count == 0


def test_the_sign_stands_for_what_was_found_and_the_gate_follows() -> None:
    text = Outline(render_html(bridge_report(), gate="The gate passes: nothing fails it.")).text

    assert "✕ 1 new contradiction" in text
    assert text.index("1 new contradiction") < text.index("The gate passes")


def test_relations_past_the_limit_are_announced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "MOST_CARDS", 1)
    report = bridge_report()
    relations = tuple(replace(report.relations[0], id=str(number)) for number in range(3))
    text = Outline(render_html(replace(report, relations=relations))).text

    assert "2 more relations not shown here" in text
    assert "2 more stand in the JSON output" in text


def test_long_quotes_are_cut() -> None:
    report = hostile_report("ab " * 4_000)
    quotes = re.findall(r"<blockquote.*?</blockquote>", render_html(report), re.DOTALL)

    assert quotes
    assert all(len(re.sub(r"<[^>]*>", "", quote)) <= 610 for quote in quotes)


def test_chain_and_timeline_are_laid_out() -> None:
    report = bridge_report()
    one, two = report.relations[0].claims
    spoken = replace(one, speaker="Ingrid Vale", source_text="she", said_on=date(2031, 7, 1))
    relation = replace(
        report.relations[0],
        claims=(spoken, two, replace(spoken, id="older", said_on=None, published=None)),
        verdict=Verdict.STANCE_CHANGE,
        reason="reversal",
    )
    page = render_html(replace(report, relations=(relation,)))
    outline = Outline(page)

    assert '<p class="chain"><bdi>on the word of Ingrid Vale (named as “she”), in Harbour' in page
    assert page.count('<li class="turning">') == 2
    stamps = [value for _, name, value in outline.attributes if name == "datetime"]
    assert stamps == ["2031-06-09", "2031-07-01"]
    assert outline.text.count("turning point") == 2
    assert "day unknown" in outline.text
    assert (outline.faults, outline.open) == ([], [])


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_hostile_timeline_stays_text(payload: str) -> None:
    def outline(words: str) -> Outline:
        report = hostile_report(words)
        changed = replace(report.relations[0], verdict=Verdict.STANCE_CHANGE)
        return Outline(render_html(replace(report, relations=(changed,))))

    page = outline(payload)

    assert "ol" in page.tags
    assert page.tags == outline("harmless").tags
    assert (page.faults, page.open) == ([], [])


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_hostile_text_stays_text(payload: str) -> None:
    clean = Outline(render_html(hostile_report("harmless")))
    page = render_html(hostile_report(payload))
    outline = Outline(page)

    assert outline.tags == clean.tags
    assert (outline.faults, outline.open) == ([], [])
    names = [(tag, name) for tag, name, _ in outline.attributes]
    assert names == [(tag, name) for tag, name, _ in clean.attributes]
    assert not {"\x1b", "\x00", "\x07", "\x9b", "\u202e", "\u2028"} & set(page)
    page.encode()


def test_template_syntax_in_an_article_is_not_run() -> None:
    assert "{{ 7 * 7 }}" in Outline(render_html(hostile_report(PAYLOADS["template"]))).text


def test_direction_override_is_shown() -> None:
    assert "invoice⟨U+202E⟩fdp.exe" in render_html(hostile_report(PAYLOADS["bidi"]))


def test_same_report_gives_the_same_page() -> None:
    assert render_html(bridge_report()) == render_html(bridge_report())
