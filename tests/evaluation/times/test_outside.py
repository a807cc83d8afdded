"""Development data made by others: what was reached is the floor, and it never falls."""

import pytest

from tests.evaluation.files import NEEDS_DATA, fallen
from tests.evaluation.times.measures import MEASURES
from tests.evaluation.times.recognizers import tally

FLOORS = {
    "meantime": {"strict": 0.85, "relaxed": 0.895, "value": 0.78},
    "wikiwars": {"strict": 0.87, "relaxed": 0.92, "value": 0.835},
}
MOST_DISJOINT = {"meantime": 0.02, "wikiwars": 0.031}

pytestmark = [NEEDS_DATA, pytest.mark.bulk]


@pytest.mark.parametrize("measure", sorted(FLOORS))
def test_nothing_falls_below_its_floor(measure: str) -> None:
    figures = MEASURES[measure]().figures()

    assert fallen(figures, FLOORS[measure]) == {}
    assert figures["disjoint"] <= MOST_DISJOINT[measure]


def test_every_measure_has_a_floor() -> None:
    assert FLOORS.keys() == MEASURES.keys()


def test_the_cases_of_a_published_suite_are_read() -> None:
    found = tally()

    assert found.cases >= 470
    assert found.spans / found.cases >= 0.91
    assert found.values / found.cases >= 0.875
    assert found.false <= 3
