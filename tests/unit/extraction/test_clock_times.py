"""Times of day as claims of minutes since midnight."""

from decimal import Decimal

import pytest

from checker.model import Claim, ClaimKind, Modifier
from tests.unit.extraction.stating import claims_of

SURE = Decimal("0.84")


def clocks(text: str) -> list[Claim]:
    found = claims_of(text, ClaimKind.NUMERIC)
    return [one for one in found if one.quantity and one.quantity.unit == "minute_of_day"]


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("The Lotte sailed at 5:42 a.m. on Tuesday.", 342),
        ("The Lotte sailed at 5.42am.", 342),
        ("The Lotte sailed at 14:50.", 890),
        ("The Lotte sailed at 3pm.", 900),
        ("The Lotte sailed at noon.", 720),
        ("The Lotte sailed at midnight.", 0),
        ("The Lotte sailed at twenty to four in the morning.", 220),
        ("The Lotte sailed at half past six in the evening.", 1110),
        ("The Lotte sailed at 5.42 on the morning of 3 May.", 342),
        ("The Lotte sailed at quarter past nine that evening.", 1275),
    ],
)
def test_minute(text: str, minute: int) -> None:
    (claim,) = clocks(text)

    assert claim.quantity is not None
    assert (claim.quantity.value, claim.attribute) == (Decimal(minute), "sail time")


def test_a_bare_hour_is_rounded_and_a_minute_is_not() -> None:
    ((hour,), (minute,)) = (clocks("It sank at 3pm."), clocks("It sank at 2:50 p.m."))

    assert hour.quantity is not None
    assert minute.quantity is not None
    assert hour.quantity.base is not None
    assert minute.quantity.base is not None
    assert hour.quantity.base.meets(minute.quantity.base)
    assert minute.quantity.base.high is not None
    assert minute.quantity.base.high < Decimal(891)


def test_by_and_after_bound() -> None:
    ((latest,), (earliest,)) = (clocks("It sank by 3pm."), clocks("It sank after 3pm."))

    assert latest.quantity is not None
    assert earliest.quantity is not None
    assert latest.quantity.modifier is Modifier.AT_MOST
    assert earliest.quantity.modifier is Modifier.AT_LEAST


def test_the_ends_of_opening_hours_are_two_things() -> None:
    marks = [one.definition for one in clocks("The zoo is open from 9am until 5pm.")]

    assert marks == [("from",), ("until",)]


def test_a_zone_is_a_definition() -> None:
    (claim,) = clocks("The Lotte sank at 1450 GMT.")

    assert claim.definition == ("zone:gmt",)


@pytest.mark.parametrize(
    "text",
    [
        "The jury voted ten to six.",
        "Prices fell from ten to six crowns.",
        "The bell rang at half past six.",  # of the morning or the evening
        "Ana Ruiz won by 3:04.",
    ],
)
def test_no_time_of_day(text: str) -> None:
    assert clocks(text) == []


def test_words_near_by_tell_the_half_of_the_day() -> None:
    (claim,) = clocks("It was still dark that evening. The bell rang at half past six.")

    assert claim.quantity is not None
    assert claim.quantity.value == Decimal(1110)
    assert claim.confidence < SURE


def test_the_day_of_speaking_has_no_time_of_day() -> None:
    assert clocks("The mayor said at 5 p.m. on Tuesday that harps sell.") == []
