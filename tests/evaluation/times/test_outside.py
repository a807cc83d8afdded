"""Development data made by others: what was reached is the floor, and it never falls."""

import pytest

from tests.evaluation.times.measures import MEASURES
from tests.evaluation.times.outside import DATA
from tests.evaluation.times.recognizers import tally

FLOORS = {
    "meantime": {"strict": 0.85, "relaxed": 0.895, "value": 0.78},
    "wikiwars": {"strict": 0.87, "relaxed": 0.92, "value": 0.835},
}
MOST_DISJOINT = {"meantime": 0.02, "wikiwars": 0.031}

pytestmark = [
    pytest.mark.skipif(
        not DATA.is_dir(), reason="the development data are kept beside the project, not in it"
    ),
    pytest.mark.bulk,
]


@pytest.mark.parametrize("measure", sorted(FLOORS))
def test_nothing_falls_below_its_floor(measure: str) -> None:
    figures = MEASURES[measure]().figures()

    fallen = {
        name: round(figures[name], 4)
        for name, floor in FLOORS[measure].items()
        if figures[name] < floor
    }
    assert fallen == {}
    assert figures["disjoint"] <= MOST_DISJOINT[measure]


def test_every_measure_has_a_floor() -> None:
    assert FLOORS.keys() == MEASURES.keys()


def test_the_cases_of_a_published_suite_are_read() -> None:
    found = tally()

    assert found.cases >= 470
    assert found.spans / found.cases >= 0.91
    assert found.values / found.cases >= 0.875
    assert found.false <= 3
