"""Texts that are worded alike: what was reached is the floor, and it never falls."""

import pytest

from tests.evaluation.edits import copies, hypotheses, rows, summaries
from tests.evaluation.files import NEEDS_DATA

pytestmark = [NEEDS_DATA, pytest.mark.bulk]


def test_edited_summaries() -> None:
    found = summaries(list(rows("summary_edits/*.jsonl")))

    assert found.reported >= 300
    assert found.precision >= 0.985
    assert found.recall >= 0.6


def test_texts_and_hypotheses() -> None:
    found = hypotheses(list(rows("rte3_dev.jsonl")))

    assert found.precision >= 0.8
    assert found.found >= 5


def test_two_reports_of_one_event_are_not_accused() -> None:
    pairs, accused = copies(list(rows("news_pairs_train.jsonl")))

    assert pairs >= 2400
    assert accused <= 2
