import json
from dataclasses import replace

import pytest

from checker.model.documents import Skipped
from checker.model.findings import Verdict
from checker.reporting.json import SCHEMA, related_claims, render_json
from tests.unit.reporting.factories import bridge_report, make_report
from tests.unit.reporting.hostile import PAYLOADS, hostile_report


def test_object_of_the_contract() -> None:
    report = bridge_report(skipped=(Skipped(uri="bridge/x.pdf", reason="No text."),))
    written = json.loads(render_json(report))

    assert list(written) == sorted(written)
    assert written["schema"] == SCHEMA == "factcheck/report/1"
    assert [record["doc"] for record in written["documents"]] == [
        "bridge/one.txt",
        "bridge/two.txt",
    ]
    assert written["skipped"] == [{"doc": "bridge/x.pdf", "reason": "No text.", "incomplete": True}]
    assert [record["id"] for record in written["claims"]] == written["relations"][0]["claims"]
    assert written["groups"][0]["unit"] == "metre"


def test_summary_counts_every_verdict() -> None:
    summary = json.loads(render_json(bridge_report()))["summary"]

    assert summary["relations"].keys() == {verdict.value for verdict in Verdict}
    assert summary["relations"]["contradiction"] == 1
    assert summary["relations"]["agreement"] == 0
    assert (summary["documents"], summary["claims"], summary["numerals"]) == (2, 2, 2)
    assert summary["unread"] == 0


def test_claims_are_listed_once_and_only_if_related() -> None:
    report = bridge_report()
    twice = replace(report, relations=(*report.relations, replace(report.relations[0], id="again")))

    assert len(related_claims(twice)) == 2
    assert related_claims(replace(report, relations=())) == []


def test_empty_report_is_whole() -> None:
    written = json.loads(render_json(make_report()))

    assert set(written) == set("schema documents skipped claims relations groups summary".split())
    assert written["relations"] == []


def test_records_stand_on_lines_of_their_own() -> None:
    lines = render_json(bridge_report()).splitlines()

    assert sum('"record": "claim"' in line for line in lines) == 2


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_hostile_text_leaves_the_json_whole(payload: str) -> None:
    text = render_json(hostile_report(payload))
    title = json.loads(text.encode())["documents"][0]["title"]

    assert title == payload.replace("\udc80", "\ufffd")
    assert not {"\u2028", "\u202e", "\x1b", "\x9b"} & set(text)
