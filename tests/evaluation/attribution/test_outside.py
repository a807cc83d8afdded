"""Development data made by others: what was reached is the floor, and it never falls."""

import pytest

from tests.evaluation.attribution.measures import MEASURES
from tests.evaluation.files import NEEDS_DATA, fallen

FLOORS = {"meantime": {"links": 0.718, "negation": 0.851, "certainty": 0.907}}

pytestmark = [NEEDS_DATA, pytest.mark.bulk]


@pytest.mark.parametrize("measure", sorted(FLOORS))
def test_nothing_falls_below_its_floor(measure: str) -> None:
    figures = MEASURES[measure]().figures()

    assert fallen(figures, FLOORS[measure]) == {}
    assert figures.keys() == FLOORS[measure].keys()


def test_every_measure_has_a_floor() -> None:
    ours = {"open", "held"}  # their floors stand in test_gold.py

    assert FLOORS.keys() | ours == MEASURES.keys()
