"""Ages as claims: whose they are, and what only looks like one."""

from decimal import Decimal

import pytest

from checker.extraction import extract
from checker.model import Claim, ClaimKind, NumeralBucket
from tests.unit.extraction.stating import article, claims_of

SURE = Decimal("0.84")


def ages(text: str) -> list[Claim]:
    return [one for one in claims_of(text, ClaimKind.NUMERIC) if one.attribute == "age"]


@pytest.mark.parametrize(
    ("text", "entity", "years"),
    [
        ("Ana Ruiz, 58, tuned the organ.", "Ana Ruiz", 58),
        ("The 47-year-old cellist Bo Lund was late.", "Bo Lund", 47),
        ("A 47-year-old cellist, Bo Lund, was late.", "Bo Lund", 47),
        ("Mia Holt, a 63-year-old former juggler, won.", "Mia Holt", 63),
        ("Bo Lund (34) plays the lute.", "Bo Lund", 34),
        ("Mia Holt died at the age of 77.", "Mia Holt", 77),
        ("Mia Holt, aged 29, is a glazier.", "Mia Holt", 29),
        ("Ana Ruiz, a piper of 58, fell.", "piper", None),
        ("Ana Ruiz, a widow of 58, fell.", "Ana Ruiz", 58),
        ("Mia Holt is 41 years old.", "Mia Holt", 41),
    ],
)
def test_age(text: str, entity: str, years: int | None) -> None:
    found = ages(text)

    assert [(one.entity, one.quantity and one.quantity.value) for one in found] == (
        [] if years is None else [(entity, Decimal(years))]
    )


@pytest.mark.parametrize("text", ["A 47-year-old juggler was hurt.", "A widow of 71 sang."])
def test_an_age_of_someone_without_a_name_never_accuses(text: str) -> None:
    (claim,) = ages(text)

    assert claim.local in {"juggler", "widow"}
    assert claim.confidence < SURE


@pytest.mark.parametrize(
    "text",
    [
        "Children over 12 may enter.",
        "Brent, 58 cents cheaper, fell.",
        "A mother of two sang.",
        "The old-fashioned organ played.",
    ],
)
def test_no_age(text: str) -> None:
    assert ages(text) == []


def test_the_hedge_of_an_age_counts() -> None:
    (claim,) = ages("The yew is about 900 years old.")

    assert claim.entity == "yew"
    assert claim.quantity is not None
    assert claim.quantity.interval.low != claim.quantity.interval.high


def test_the_numeral_of_an_age_keeps_its_bucket_and_has_its_claim() -> None:
    found = extract(article("Ana Ruiz, 58, tuned the organ."))

    (numeral,) = found.numerals
    assert numeral.bucket is NumeralBucket.AGE
    assert numeral.claim in {claim.id for claim in found.claims}
    assert found.quantities == ()
