"""Copies are found and independent reports are kept apart, as well as once measured."""

from collections.abc import Mapping

import pytest

from tests.evaluation.files import fallen
from tests.evaluation.independence.copying import MANNERS
from tests.evaluation.independence.measures import measure, measure_claims

FLOORS = {
    "replaced": 0.99,
    "dropped": 0.99,
    "inserted": 0.99,
    "mixed": 0.99,
    "reordered": 0.99,
    "thinned": 0.99,
    "cut": 0.99,
    "enlarged": 0.99,
    "apart": 0.998,
}
CLAIMS = {"cut": 0.8, "mixed": 0.99}
"""Share of the claims of copies that are given the origin of their original."""


@pytest.fixture(scope="module")
def figures() -> Mapping[str, float]:
    found, counts = measure()

    assert counts["strangers"] == 0
    return found


@pytest.mark.bulk
def test_copies_are_found_and_reports_kept_apart(figures: Mapping[str, float]) -> None:
    assert fallen(figures, FLOORS) == {}
    assert set(FLOORS) == {*MANNERS, "apart"}


@pytest.mark.bulk
@pytest.mark.parametrize("manner", sorted(CLAIMS))
def test_claims_know_their_origin(manner: str) -> None:
    found = measure_claims(manner)

    assert fallen(found, {"copied": CLAIMS[manner], "own": 0.99}) == {}
