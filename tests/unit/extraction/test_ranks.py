"""Places in an order, and who holds them."""

from decimal import Decimal

import pytest

from checker.extraction.ranks import find_ranks
from checker.model import ClaimKind, Role
from tests.unit.extraction.stating import claims_of, scene_of


@pytest.mark.parametrize(
    ("text", "holder", "value", "attribute"),
    [
        ("Norway, the world's No. 3 gas exporter, met its target.", "Norway", 3,
         "largest gas exporter"),
        ("Peru, the world's second-largest copper producer, mined less.", "Peru", 2,
         "largest copper producer"),
        ("Peru is the second-biggest copper producer.", "Peru", 2, "largest copper producer"),
        ("Ben Achebe is Nigeria's third-richest man.", "Ben Achebe", 3, "richest man"),
        ("Portugal remains the 4th largest cork exporter.", "Portugal", 4,
         "largest cork exporter"),
    ],
)  # fmt: skip
def test_rank(text: str, holder: str, value: int, attribute: str) -> None:
    (rank,) = find_ranks(scene_of(text))

    assert (rank.mention.name, rank.attribute) == (holder, attribute)
    assert (rank.quantity.value, rank.quantity.unit) == (Decimal(value), "rank")


@pytest.mark.parametrize(
    "text",
    [
        "The second-largest organ broke.",  # nobody is named
        "Norway won No. 3-5 in the draw.",  # a range of numbers
        "Norway played the second symphony.",  # no order is told
        "Norway is No. 3.",  # nothing is ordered
    ],
)
def test_no_rank(text: str) -> None:
    assert list(find_ranks(scene_of(text))) == []


def test_a_rank_is_a_claim_of_its_own() -> None:
    text = "Peru, the world's second-largest copper producer, mined 2.3 million tonnes in 2030."
    (claim,) = claims_of(text, ClaimKind.RANK)

    assert claim.quantity is not None
    assert (claim.entity, claim.text, claim.quantity.role) == ("Peru", "second-largest", Role.RANK)
