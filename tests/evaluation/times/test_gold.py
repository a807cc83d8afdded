"""The annotated articles: what was reached is the floor, and it never falls.

`open` was used while the reading was built; `held` was kept back.
"""

import pytest

from tests.evaluation.files import fallen
from tests.evaluation.times.gold import articles, score

FLOORS = {
    "open": {"strict": 0.972, "relaxed": 0.98, "value": 0.845},
    "held": {"strict": 0.96, "relaxed": 0.98, "value": 0.88},
}
MOST_DISJOINT = {"open": 0.014, "held": 0.02}


@pytest.mark.parametrize("part", sorted(FLOORS))
def test_nothing_falls_below_its_floor(part: str) -> None:
    figures = score(part).figures()

    assert fallen(figures, FLOORS[part]) == {}
    assert figures["disjoint"] <= MOST_DISJOINT[part]


def test_there_is_enough_gold() -> None:
    parts = {part: articles(part) for part in FLOORS}
    everything = [article for part in parts.values() for article in part]

    assert len({article.text for article in everything}) == len(everything) >= 60
    assert len({article.id.rpartition("-")[0] for article in everything}) >= 10
    assert sum(len(article.times) for article in everything) >= 400
    assert len(parts["held"]) >= 30
    assert len({article.form for article in parts["held"]}) >= 10
    assert any(article.published is None for article in parts["held"])
