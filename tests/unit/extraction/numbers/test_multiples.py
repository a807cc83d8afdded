"""Ratios and zeros that words state."""

from decimal import Decimal

import pytest

from checker.extraction.numbers.multiples import find_multiples, find_nothings
from checker.model import Trend


@pytest.mark.parametrize(
    ("text", "words", "value", "trend"),
    [
        ("Sales doubled.", "doubled", "2", Trend.UP),
        ("Sales quadrupled.", "quadrupled", "4", Trend.UP),
        ("Sales quintupled.", "quintupled", "5", Trend.UP),
        ("SALES QUADRUPLED.", "QUADRUPLED", "4", Trend.UP),
        ("Sales halved.", "halved", "0.5", Trend.DOWN),
        ("Sales are expected to halve by May.", "halve", "0.5", Trend.DOWN),
        ("Sales may double in value.", "double", "2", Trend.UP),
        ("It is twice the price.", "twice", "2", None),
        ("Sales grew 3x in May.", "3x", "3", None),
        ("Sales grew tenfold.", "tenfold", "10", None),
        ("It is four times as dear.", "four times", "4", None),
        ("They lend 5.5 times income.", "5.5 times", "5.5", None),
    ],
)
def test_a_multiple(text: str, words: str, value: str, trend: Trend | None) -> None:
    (found,) = find_multiples(text)

    assert (found.text, found.value, found.trend) == (words, Decimal(value), trend)
    assert text[found.span.start : found.span.end] == words


@pytest.mark.parametrize(
    "text",
    [
        "Guards doubled back.",
        "They doubled down on kites.",
        "A double bed and a triple jump.",
        "It flew four times in May.",
    ],
)
def test_no_multiple(text: str) -> None:
    assert find_multiples(text) == []


@pytest.mark.parametrize(
    "text", ["Kites flew six to seven times faster.", "Kites flew 6 or 7 times faster."]
)
def test_a_range_of_multiples_has_two_ends(text: str) -> None:
    (found,) = find_multiples(text)

    assert found.value is None
    assert (found.interval.low, found.interval.high) == (Decimal(6), Decimal(7))


def test_times_more_is_noted_as_open_to_two_readings() -> None:
    (more,) = find_multiples("It has three times more kites.")
    (many,) = find_multiples("It has three times as many kites.")

    assert more.note is not None
    assert many.note is None


@pytest.mark.parametrize(
    ("text", "words", "counted"),
    [
        ("There were no deaths.", "no deaths", "death"),
        ("No new infections came.", "No new infections", "infection"),
        ("No passengers were hurt.", "No passengers", "passenger"),
        ("So far no ski lifts have been closed.", "no ski lifts", "ski lift"),
        ("No children were badly hurt.", "No children", "child"),
    ],
)
def test_none_of_them(text: str, words: str, counted: str) -> None:
    (found,) = find_nothings(text)

    assert (found.text, found.value, found.counted) == (words, Decimal(0), counted)


@pytest.mark.parametrize(
    "text",
    [
        "No doubt they were hurt.",
        "No passengers like rain.",
        "There is no news.",
        "The flat was sold.",
        "A flat tyre stopped it.",
    ],
)
def test_no_zero(text: str) -> None:
    assert find_nothings(text) == []


@pytest.mark.parametrize(
    ("text", "vague"),
    [("Shares were flat at noon.", False), ("Shares closed little changed, and flat.", None),
     ("Shares were broadly unchanged.", True)],
)  # fmt: skip
def test_flat(text: str, vague: bool | None) -> None:  # noqa: FBT001 - a table's column
    found = find_nothings(text)

    assert [one.vague for one in found] == ([] if vague is None else [vague])
    assert all(one.value == 0 and one.unit == "percent" for one in found)
