"""The annotated sentences: what was reached is the floor, and it never falls.

`open` was used while the reading was built; `held` was kept back until the end.
"""

import pytest

from tests.evaluation.files import fallen
from tests.evaluation.quantities.gold import score, sentences

FLOORS = {
    "open": {
        "value": 0.979,
        "unit": 0.94,
        "modifier": 0.97,
        "concept partial": 0.912,
        "concept complete": 0.866,
    },
    "held": {
        "value": 0.97,
        "unit": 0.922,
        "modifier": 0.956,
        "concept partial": 0.884,
        "concept complete": 0.832,
    },
}


@pytest.mark.parametrize("part", sorted(FLOORS))
def test_nothing_falls_below_its_floor(part: str) -> None:
    figures = score(part).figures()

    assert fallen(figures, FLOORS[part]) == {}


def test_there_is_enough_gold() -> None:
    topics = {topic for half in ("open", "held") for topic, _, _ in sentences(half)}
    texts = [text for half in ("open", "held") for _, text, _ in sentences(half)]

    assert len(topics) >= 10
    assert len(set(texts)) == len(texts) >= 600


def test_the_words_of_the_gold_stand_in_its_sentence() -> None:
    strays = [
        (text, gold.words)
        for half in ("open", "held")
        for _, text, wanted in sentences(half)
        for gold in wanted
        if gold.words not in text
    ]

    assert strays == []
