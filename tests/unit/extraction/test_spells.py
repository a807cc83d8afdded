"""Lengths of time as claims."""

from decimal import Decimal

import pytest

from checker.extraction import extract
from checker.model import Claim, ClaimKind, NumeralBucket
from tests.unit.extraction.stating import article, claims_of


def spells(text: str) -> list[Claim]:
    found = claims_of(text, ClaimKind.NUMERIC)
    return [one for one in found if one.attribute_head == "duration"]


@pytest.mark.parametrize(
    ("text", "entity", "attribute", "number"),
    [
        ("Bo Lund had been on watch for 11 hours.", "Bo Lund", "watch duration", 11),
        ("Ana Ruiz studied owls for three years.", "Ana Ruiz", "study duration", 3),
        ("The lighthouse was closed for 14 weeks.", None, "close duration", 14),
    ],
)
def test_spell(text: str, entity: str | None, attribute: str, number: int) -> None:
    (claim,) = spells(text)

    assert claim.quantity is not None
    assert (claim.attribute, claim.quantity.value) == (attribute, Decimal(number))
    assert entity in {None, claim.entity}


@pytest.mark.parametrize(
    "text",
    [
        "Owl numbers are the lowest in 26 years.",
        "The lighthouse closed three years ago.",
        "In the past two years the harbour has grown.",
    ],
)
def test_no_spell(text: str) -> None:
    assert spells(text) == []


def test_an_age_is_no_spell() -> None:
    assert spells("The yew is 900 years old.") == []
    (claim,) = claims_of("The age of the yew is put at 900 years.", ClaimKind.NUMERIC)
    assert claim.attribute == "age"


def test_its_numeral_stays_a_time_and_has_its_claim() -> None:
    found = extract(article("Bo Lund slept for 11 hours."))

    (numeral,) = found.numerals
    assert numeral.bucket is NumeralBucket.TIME
    assert numeral.claim in {claim.id for claim in found.claims}
    assert len(found.quantities) == 1
