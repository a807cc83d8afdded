"""Results as claims: a pair that is compared as a pair."""

import pytest

from checker.extraction import extract
from checker.model import Claim, ClaimKind, NumeralBucket, Quantity
from tests.unit.extraction.stating import article, claims_of


def scores(text: str) -> list[Claim]:
    found = claims_of(text, ClaimKind.NUMERIC)
    return [one for one in found if one.attribute == "score"]


def score(text: str) -> Quantity:
    (claim,) = scores(text)
    assert claim.quantity is not None
    return claim.quantity


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Halden won 3-1.", "3-1"),
        ("Halden beat Tarn 28-26.", "28-26"),
        ("The motion passed 52-48.", "52-48"),
        ("It ended in a 3-3 draw.", "3-3"),
    ],
)
def test_score(text: str, words: str) -> None:
    assert score(text).text == words


def test_either_side_may_stand_first() -> None:
    assert score("Halden won 3-1.").base == score("Tarn lost 1-3.").base
    assert score("Halden won 3-1.").base != score("Halden won 2-0.").base
    assert score("Halden won 3-1.").base != score("Halden won 3-2.").base


@pytest.mark.parametrize(
    "text", ["Guests aged 3-5 swam.", "It takes 3-5 days.", "Ask for 3-5 eggs."]
)
def test_no_score(text: str) -> None:
    assert scores(text) == []


def test_its_numerals_stay_a_score() -> None:
    found = extract(article("Halden won 3-1."))

    assert {one.bucket for one in found.numerals} == {NumeralBucket.SCORE}
    assert {one.claim for one in found.numerals} == {one.id for one in found.claims}
    assert found.quantities == ()
