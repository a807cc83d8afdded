"""The example corpus: all that must be found is found, and nobody else is accused."""

from pathlib import Path

import pytest

from checker import check
from tests.evaluation.judging import Expectation, Reading, load

CORPUS = Path(__file__).parents[2] / "corpus"
EXPECTED = CORPUS / "EXPECTED.yaml"
MUST_FIND = load(EXPECTED, "must_find")
MUST_NOT = load(EXPECTED, "must_not")


@pytest.fixture(scope="module")
def reading() -> Reading:
    rules = CORPUS.parent / "rules.yaml"
    return Reading(check(CORPUS.as_posix(), rules=rules, all_relations=True))


@pytest.mark.parametrize("expectation", MUST_FIND, ids=lambda one: one.id)
def test_must_find(reading: Reading, expectation: Expectation) -> None:
    assert reading.found(expectation), reading.verdicts(expectation)


@pytest.mark.parametrize("expectation", MUST_NOT, ids=lambda one: one.id)
def test_must_not(reading: Reading, expectation: Expectation) -> None:
    accused = [one for one in reading.accusations() if reading.joins(one, expectation.sides)]

    assert [one.explanation for one in accused if not reading.expected(one, MUST_FIND)] == []


def test_nothing_else_is_accused(reading: Reading) -> None:
    strangers = [one for one in reading.accusations() if not reading.expected(one, MUST_FIND)]

    assert [f"{one.verdict}: {one.explanation}" for one in strangers] == []
