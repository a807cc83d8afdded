"""The annotated articles: what was reached is the floor, and it never falls.

`open` was used while the reading was built; `held` was kept back.
"""

import pytest

from tests.evaluation.attribution.gold import articles
from tests.evaluation.attribution.measures import score
from tests.evaluation.files import fallen

FLOORS = {
    "open": {
        "content > 0.3": 0.938,
        "content > 0.8": 0.902,
        "quoted > 0.3": 0.864,
        "speaker": 0.883,
        "pointing right": 0.839,
        "source": 0.92,
        "cue": 0.949,
        "content": 0.898,
        "act": 0.982,
    },
    "held": {
        "content > 0.3": 0.898,
        "content > 0.8": 0.853,
        "quoted > 0.3": 0.838,
        "speaker": 0.84,
        "pointing right": 0.809,
        "source": 0.876,
        "cue": 0.913,
        "content": 0.844,
        "act": 0.974,
    },
}
MOST_POINTING_WRONG = {"open": 0.048, "held": 0.067}
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
