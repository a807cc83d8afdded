"""Stories of several outlets: what was reached is the floor, and it never falls.

What is told wrongly (false accusations, wrong agreements, traps) weighs more than what is missed.
"""

from functools import lru_cache

import numpy as np
import pytest

from tests.evaluation.clusters.fitting import Sample, fit, left_out, train
from tests.evaluation.clusters.measures import score

FLOORS = {
    "open": {
        "contradiction precision": 0.98,
        "contradiction recall": 0.59,
        "reason right": 0.98,
        "agreement precision": 0.955,
        "agreement recall": 0.585,
    },
    "held": {
        "contradiction precision": 0.88,
        "contradiction recall": 0.18,
        "reason right": 0.98,
        "agreement precision": 0.92,
        "agreement recall": 0.53,
    },
}
MOST_TRAPS = {"open": 22, "held": 5}
"""Pairs that look alike, are not about one thing, and were held against each other or joined."""


@lru_cache(maxsize=2)
def figures(part: str) -> dict[str, float]:
    return score(part).figures()


@pytest.mark.bulk
@pytest.mark.parametrize(
    ("part", "name"), [(part, name) for part, floors in FLOORS.items() for name in floors]
)
def test_figures_of_a_part(part: str, name: str) -> None:
    assert figures(part)[name] >= FLOORS[part][name]


@pytest.mark.bulk
@pytest.mark.parametrize("part", MOST_TRAPS)
def test_traps_of_a_part(part: str) -> None:
    assert figures(part)["traps sprung"] <= MOST_TRAPS[part]


def sample(topic: str, near: float, *, right: bool, fitted: bool = True) -> Sample:
    return Sample(topic, {"one": 1.0, "near": near}, right, frozenset(), fitted)


def test_weights_without_a_penalty_give_the_odds_of_the_data() -> None:
    rows = np.array([[1.0, 0.0]] * 4 + [[1.0, 1.0]] * 4)
    answers = np.array([0, 0, 0, 1, 0, 1, 1, 1], dtype=float)
    first, second = train(rows, answers, penalty=1e-9)

    assert first == pytest.approx(-np.log(3), abs=1e-4)
    assert first + second == pytest.approx(np.log(3), abs=1e-4)


def test_a_penalty_makes_weights_smaller_and_leaves_the_first_free() -> None:
    rows = np.array([[1.0, 0.0]] * 4 + [[1.0, 1.0]] * 4)
    answers = np.array([0, 0, 0, 1, 0, 1, 1, 1], dtype=float)
    free, bound = train(rows, answers, penalty=1e-9), train(rows, answers, penalty=1e6)

    assert abs(bound[1]) < 0.001 < abs(free[1])
    assert bound[0] == pytest.approx(0, abs=0.001)  # half of the answers


def test_what_is_only_scored_is_not_fitted_on() -> None:
    kept = [sample("x", near, right=near > 1) for near in (0, 1, 2, 3)]
    scored = [sample("x", 9, right=False, fitted=False)] * 9

    assert fit([*kept, *scored], 1.0) == fit(kept, 1.0)


def test_a_topic_is_scored_by_the_others() -> None:
    one = [sample("x", near, right=near > 1) for near in (0, 1, 2, 3)]
    turned = [sample("y", near, right=near < 2) for near in (0, 1, 2, 3)]
    odds = {(told.topic, told.features["near"]): found for found, told in left_out(one + turned, 1)}

    assert odds["x", 3] < 0 < odds["x", 0]
    assert odds["y", 0] < 0 < odds["y", 3]
