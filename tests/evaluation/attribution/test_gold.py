"""The annotated articles: what was reached is the floor, and it never falls.

`open` was used while the reading was built; `held` was kept back.
"""

import pytest

from tests.evaluation.attribution.gold import articles
from tests.evaluation.attribution.measures import score
from tests.evaluation.files import fallen

FLOORS = {
    "open": {
        "content > 0.3": 0.954,
        "content > 0.8": 0.93,
        "quoted > 0.3": 0.88,
        "speaker": 0.912,
        "pointing right": 0.89,
        "source": 0.943,
        "cue": 0.962,
        "content": 0.927,
        "act": 0.984,
    },
    "held": {
        "content > 0.3": 0.932,
        "content > 0.8": 0.892,
        "quoted > 0.3": 0.853,
        "speaker": 0.856,
        "pointing right": 0.834,
        "source": 0.909,
        "cue": 0.939,
        "content": 0.887,
        "act": 0.982,
    },
}
MOST_POINTING_WRONG = {"open": 0.024, "held": 0.059}
"""Words of a pronoun, a surname or a description that are given to another."""

pytestmark = pytest.mark.bulk


@pytest.mark.parametrize("part", sorted(FLOORS))
def test_nothing_falls_below_its_floor(part: str) -> None:
    figures = score(part).figures()

    assert fallen(figures, FLOORS[part]) == {}
    assert figures["pointing wrong"] <= MOST_POINTING_WRONG[part]


@pytest.mark.parametrize("part", sorted(FLOORS))
def test_every_figure_has_its_bound(part: str) -> None:
    assert {*FLOORS[part], "pointing wrong"} == score(part).figures().keys()


def test_there_is_enough_gold() -> None:
    parts = {part: articles(part) for part in FLOORS}
    everything = [article for part in parts.values() for article in part]
    said = [one for article in everything for one in article.attributions]

    assert len({article.text for article in everything}) == len(everything) >= 60
    assert len({article.id.rpartition("-")[0] for article in everything}) >= 10
    assert len(said) >= 400
    assert len(parts["held"]) >= 30
    assert len({article.style for article in parts["held"]}) >= 8
    assert len({one.act for one in said}) >= 8
    assert sum(one.mention in {"pronoun", "surname", "description"} for one in said) >= 200
