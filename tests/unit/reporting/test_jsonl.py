import json

from checker.reporting.jsonl import render_jsonl
from tests.unit.reporting.factories import bridge_report, make_report
from tests.unit.reporting.hostile import PAYLOADS, hostile_report


def test_one_relation_a_line() -> None:
    report = bridge_report()
    text = render_jsonl(report)

    assert text.endswith("\n")
    assert [json.loads(line)["id"] for line in text.splitlines()] == [report.relations[0].id]


def test_hostile_text_makes_no_line() -> None:
    for payload in PAYLOADS.values():
        assert len(render_jsonl(hostile_report(payload)).splitlines()) == 1


def test_no_relation_no_line() -> None:
    assert not render_jsonl(make_report())
