from dataclasses import replace

import pytest

from checker.model.documents import Skipped
from checker.model.findings import Report, Severity, Verdict
from checker.model.numerals import NumeralBucket
from checker.reporting.summary import phrase_outcome, phrase_scope, summarise
from tests.unit.reporting.factories import bridge_report, make_relation, make_report


def with_relations(*changes: dict[str, object]) -> Report:
    return bridge_report(
        relations=tuple(make_relation(id=str(n), **each) for n, each in enumerate(changes))
    )


def test_every_verdict_and_bucket_is_counted() -> None:
    report = bridge_report(skipped=(Skipped(uri="bridge/x.pdf", reason="No text."),))
    summary = summarise(report)

    assert dict(summary.relations)[Verdict.CONTRADICTION] == 1
    assert dict(summary.relations).keys() == set(Verdict)
    assert dict(summary.buckets).keys() == {bucket.value for bucket in NumeralBucket}
    assert phrase_scope(summary) == "2 documents, 1 skipped, 2 claims, 9 rules"


def test_unread_numerals_are_counted() -> None:
    report = bridge_report()
    first = report.extracts[0]
    unread = replace(first.numerals[0], bucket=NumeralBucket.UNREAD)
    summary = summarise(replace(report, extracts=(replace(first, numerals=(unread,)),)))

    assert (summary.numerals, summary.unread) == (1, 1)


@pytest.mark.parametrize(
    ("relations", "outcome"),
    [
        ([], "No contradiction found."),
        ([{"verdict": Verdict.TENSION, "reason": "hedge"}], "No contradiction found."),
        ([{}], "1 new contradiction (1 error)."),
        ([{}, {"severity": Severity.WARNING}], "2 new contradictions (1 error, 1 warning)."),
        ([{"state": "known"}], "No new contradiction; 1 known one."),
        (
            [{"verdict": Verdict.LIKELY_SLIP, "state": "grew"}, {"state": "known"}],
            "1 new contradiction (1 error); 1 already known.",
        ),
    ],
)
def test_outcome(relations: list[dict[str, object]], outcome: str) -> None:
    assert phrase_outcome(summarise(with_relations(*relations))) == outcome


def test_an_empty_run_does_not_pass_for_a_clean_one() -> None:
    assert phrase_outcome(summarise(make_report())).startswith("Nothing was checked")
