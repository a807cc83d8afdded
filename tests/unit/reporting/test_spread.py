"""Where a value appeared first, and who followed."""

from dataclasses import replace
from datetime import date

from checker.model.claims import Claim
from checker.model.findings import ClaimGroup, Scope
from checker.reporting.explaining import render_explanation
from checker.reporting.html import render_html
from checker.reporting.records import group_record
from checker.reporting.spread import find_spread, phrase_spread, spread_of_group
from checker.reporting.terminal import render_terminal
from tests.unit.reporting.factories import (
    copied_report,
    make_claim,
    make_document,
    make_relation,
)

TEXT = "The quay is 40 metres long, or 90 metres."


def claim(uri: str, day: int | None, words: str = "40 metres", **changes: object) -> Claim:
    published = date(2031, 6, day) if day else None
    document = make_document(TEXT, uri=uri, published=published)
    made = make_claim(document, words, words.partition(" ")[0], published=published)
    return replace(made, origin=str(changes.pop("origin", uri)))


def test_documents_stand_in_order_of_their_days() -> None:
    spread = find_spread([claim("c", None), claim("b", 5), claim("a", 9), claim("b", 5)])

    assert [one.claim.doc for one in spread] == ["b", "a", "c"]


def test_followers_of_one_origin_are_marked() -> None:
    spread = find_spread([claim("a", 5), claim("b", 6, origin="a"), claim("c", 7)])

    assert [one.repeats for one in spread] == [None, "a", None]


def test_a_group_spreads_what_most_agree_on() -> None:
    claims = (claim("a", 5), claim("b", 4), claim("c", 3, "90 metres"))
    group = ClaimGroup(id="", scope=Scope.FACT, claims=claims, unit="metre")

    assert [one.claim.doc for one in spread_of_group(group)] == ["b", "a"]


def test_one_line_a_value() -> None:
    relation = make_relation(
        claim("a", 5), claim("b", 6, origin="a"), claim("c", 4, "90 metres"), claim("d", None)
    )

    assert phrase_spread(relation) == (
        "40 metres first in a (5 June 2031), then b (6 June 2031, same origin), d (day unknown)",
    )


def test_long_lines_are_cut() -> None:
    relation = make_relation(*[claim(f"{day:02}", day) for day in range(1, 10)])
    (line,) = phrase_spread(relation)

    assert line.endswith("04 (4 June 2031), 5 more")


def test_one_document_spreads_nothing() -> None:
    assert phrase_spread(make_relation(claim("a", 5), claim("b", 6, "90 metres"))) == ()


def test_every_report_tells_why_origins_are_fewer_and_how_a_value_spread() -> None:
    report = copied_report()
    line = "first in bridge/one.txt (4 June 2031), then bridge/two.txt (9 June 2031, same origin)"
    terminal = " ".join(render_terminal(report, width=100, colour=False).split())
    steps = render_explanation(report, report.relations[0].id)
    page = render_html(report)

    for text in (terminal, steps, page):
        assert line in text
    assert "have one origin: <b>Fen</b> copies." in terminal
    assert "have one origin: <b>Fen</b> copies." in steps
    assert "have one origin: &lt;b&gt;Fen&lt;/b&gt; copies." in page


def test_groups_of_the_json_tell_sources_and_spread() -> None:
    (group,) = copied_report().groups
    record = group_record(group)

    assert record["sources"] == {"reports": 2, "origins": 1}
    assert record["spread"] == [
        {
            "doc": "bridge/one.txt",
            "published": "2031-06-04",
            "claim": group.claims[0].id,
            "origin": "Harbour Post",
            "repeats": None,
        },
        {
            "doc": "bridge/two.txt",
            "published": "2031-06-09",
            "claim": "copy",
            "origin": "Harbour Post",
            "repeats": "bridge/one.txt",
        },
    ]
