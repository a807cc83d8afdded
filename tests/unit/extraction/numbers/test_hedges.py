"""Hedges: recognised before and after, and what they do to an interval."""

from decimal import Decimal

import pytest

from checker.extraction.numbers.hedges import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    EXACT,
    JUST_UNDER,
    LESS,
    MORE,
    NEARLY,
    Hedge,
    hedge_after,
    hedge_before,
    hedged_interval,
)


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("about ", ABOUT),
        ("lost almost ", NEARLY),
        ("just under ", JUST_UNDER),
        ("in excess of ", MORE),
        ("at least ", AT_LEAST),
        ("no more than the ", AT_MOST),
        ("sub-", LESS),
        ("exactly ", EXACT),
        ("within ", AT_MOST),
        ("must not exceed ", AT_MOST),
        ("shall never exceed ", AT_MOST),
        ("which exceed ", MORE),
        ("under ", LESS),
    ],
)
def test_before(text: str, hedge: Hedge) -> None:
    found = hedge_before(text, 0, len(text))

    assert found is not None
    assert found[0] is hedge


@pytest.mark.parametrize(
    "text",
    [
        "the ",
        "talked about it ",
        "moreover ",
        "",
        "saved under the ",
        "flew above the ",
        "more than the ",
    ],
)
def test_nothing_before(text: str) -> None:
    assert hedge_before(text, 0, len(text)) is None


def test_a_mark_after_the_number_makes_a_place_a_bound() -> None:
    text = "above the 5,000 mark"

    found = hedge_before(text, 0, text.index("5"))

    assert found is not None
    assert found[0] is MORE


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("+ sites", AT_LEAST),
        ("-plus sites", AT_LEAST),
        (" or so sites", ABOUT),
        (" or fewer", AT_MOST),
        (" at most", AT_MOST),
    ],
)
def test_after(text: str, hedge: Hedge) -> None:
    found = hedge_after(text, 0, len(text))

    assert found is not None
    assert found[0] is hedge


@pytest.mark.parametrize("text", [" or more than that", " plus 7", "+5", " or else"])
def test_nothing_after(text: str) -> None:
    assert hedge_after(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("hedge", "low", "high"),
    [
        (ABOUT, 450, 550),
        (NEARLY, 450, 500),
        (JUST_UNDER, 475, 500),
        (MORE, 500, None),
        (AT_MOST, None, 500),
    ],
)
def test_interval(hedge: Hedge, low: int | None, high: int | None) -> None:
    ends = hedged_interval(Decimal(500), -1, hedge)

    assert (ends.low, ends.high) == (low, high)


def test_widening_is_at_least_one_unit_of_the_last_place() -> None:
    ends = hedged_interval(Decimal(4), 0, ABOUT)

    assert (ends.low, ends.high) == (Decimal(3), Decimal(5))
