"""What would change, as text and as JSON."""

import json
from dataclasses import replace

import pytest

from checker.model.changes import Change, Comparison
from checker.model.findings import Relation, Verdict
from checker.reporting.changes import render_changes, render_changes_json
from tests.unit.reporting.factories import make_claim, make_document, make_relation
from tests.unit.reporting.hostile import PAYLOADS

FIRST = make_document("The kiln fired 12 pots.\n", uri="kiln/one.txt")
SECOND = make_document("The kiln fired 15 pots.\n", uri="kiln/two.txt")
ONE = make_claim(FIRST, "12 pots", "12")
TWO = make_claim(SECOND, "15 pots", "15")


def finding(verdict: str = "contradiction", **changes: object) -> Relation:
    relation = make_relation(ONE, TWO)
    return replace(relation, verdict=Verdict(verdict), **changes)  # type: ignore[arg-type]


def gone(relation: Relation) -> Change:
    return Change(before=relation, after=None)


def compared(*changes: Change, **more: object) -> Comparison:
    found = Comparison(changes=changes, suppositions=(("drop:Kiln", "it is left out"),))
    return replace(found, **more)  # type: ignore[arg-type]  # fields named by a test


def test_sum_then_each_change() -> None:
    turned = Change(
        before=finding(explanation="Old words."),
        after=finding("within-tolerance", explanation="New words."),
    )
    new = Change(before=None, after=finding("agreement"))
    text = render_changes(compared(gone(finding()), turned, new, kept=7, moved=2), [FIRST])

    assert text.startswith(
        "What if drop:Kiln: it is left out.\n\n"
        "1 gone, 1 with another verdict, 1 new; 7 findings as before, 2 of them on other claims.\n"
        "  2 fewer contradictions\n  1 more within tolerance\n  1 more agreement\n"
        "\nGone: 1 finding\n"
    )
    assert "✕ CONTRADICTION → ± WITHIN TOLERANCE" in text
    assert "kiln/one.txt:1, kiln/two.txt" in text
    assert text.index("Old words.") < text.index("New words.")


def test_nothing_changes() -> None:
    text = render_changes(compared(kept=1), [])

    assert text.endswith("\n\nNothing changes: 1 finding as before.\n")


def test_what_stood_in_the_left_out_alone_is_only_counted() -> None:
    left_out = (FIRST.uri, SECOND.uri)
    text = render_changes(compared(gone(finding()), left_out=left_out), [])

    assert "Nothing changes: 0 findings as before." in text
    assert "1 finding gone that stood in what is left out alone" in text
    assert "CONTRADICTION" not in text


def test_not_comparable_is_no_finding_more_or_less() -> None:
    text = render_changes(compared(gone(finding("not-comparable"))), [])

    assert "fewer" not in text
    assert "Gone: 1 finding" in text


def test_long_lists_are_cut_and_json_is_not() -> None:
    comparison = compared(*[gone(finding())] * 33)

    assert "and 3 further findings: --output json lists them all" in render_changes(comparison, [])
    assert len(json.loads(render_changes_json(comparison))["changes"]) == 33


def test_json() -> None:
    turned = Change(before=finding(), after=finding("edge"))
    new = Change(before=None, after=finding("agreement"))
    record = json.loads(render_changes_json(compared(gone(finding()), turned, new, kept=4)))

    assert record["schema"] == "factcheck/what-if/1"
    assert record["suppositions"] == [{"given": "drop:Kiln", "done": "it is left out"}]
    assert [one["change"] for one in record["changes"]] == ["gone", "changed", "new"]
    assert record["changes"][0]["after"] is None
    assert record["changes"][1]["after"]["verdict"] == "edge"
    assert (record["kept"], record["moved"], record["left_out"]) == (4, 0, [])


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_hostile_text_is_shown_and_not_obeyed(payload: str) -> None:
    hostile = finding(explanation=payload, entity=payload, attribute=payload)
    comparison = compared(gone(hostile), suppositions=((payload, payload),))

    for line in render_changes(comparison, [FIRST]).split("\n"):
        assert line.isprintable()
    assert len(render_changes_json(comparison).splitlines()) == 1
