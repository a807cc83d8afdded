"""Numerals: the value of every way to write a number."""

from decimal import Decimal

import pytest

from checker.extraction.numbers.numerals import find_numerals
from checker.model.numerals import NumeralBucket


@pytest.mark.parametrize(
    ("text", "value", "places"),
    [
        ("7", "7", 0),
        ("1,234,567", "1234567", 0),
        ("12,34,567", "1234567", 0),
        ("2 500 000 t", "2500000", -5),
        ("1'250", "1250", -1),
        ("1.250.000", "1250000", -4),
        ("0.75", "0.75", 2),
        ("-3.2", "-3.2", 1),
        ("minus eight", "-8", 0),
        ("3.5 million", "3500000", -5),
        ("4bn", "4000000000", -9),
        ("2 lakh crore", "2000000000000", -12),
        ("forty-two", "42", 0),
        ("six hundred and nine", "609", 0),
        ("thirty-one thousand two hundred", "31200", -2),
        ("two point five", "2.5", 1),
        ("half a million", "500000", -5),
        ("a quarter of a million", "250000", -5),
        ("a million and a half", "1500000", -5),
        ("three dozen", "36", 0),
        ("half a dozen", "6", 0),
        ("two-thirds of", "0.666", 1),
        ("3/8", "0.375", 2),
        ("4½", "4.5", 1),
        ("1.5×10^4", "15000", -3),
        ("10⁶", "1000000", -6),
        ("10⁻³", "0.001", 3),
        ("0.07", "0.07", 2),
    ],
)
def test_value(text: str, value: str, places: int) -> None:
    (number,) = find_numerals(text, 0, len(text))

    assert abs(number.value - Decimal(value)) < Decimal("0.001")
    assert number.places == places
    assert number.bucket is None


@pytest.mark.parametrize(
    ("text", "bucket"),
    [
        ("2021-03-09", NumeralBucket.TIME),
        ("18:40", NumeralBucket.CLOCK),
        ("5.0.2", NumeralBucket.IDENTIFIER),
        ("555-0182-33", NumeralBucket.IDENTIFIER),
        ("22nd", NumeralBucket.ORDINAL),
        ("forty-third", NumeralBucket.ORDINAL),
        ("24/7", NumeralBucket.IDIOM),
        ("0731 222 418", NumeralBucket.IDENTIFIER),
        ("007", NumeralBucket.IDENTIFIER),
        ("020 7946 0958", NumeralBucket.IDENTIFIER),
        ("nineteen eighty-four", NumeralBucket.TIME),
    ],
)
def test_shape_that_is_no_value(text: str, bucket: NumeralBucket) -> None:
    (number,) = find_numerals(text, 0, len(text))

    assert number.bucket is bucket
    assert (number.span.start, number.span.end) == (0, len(text))


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("third", 3),
        ("Twelfth", 12),
        ("22nd", 22),
        ("4,310 th", 4310),
        ("forty-third", 43),
        ("thirty sixth", 36),
        ("three hundredth", 300),
        ("one hundred and fortieth", 140),
        ("two thousand six hundred ninth", 2609),
        ("a hundred millionth", 100_000_000),
        ("billionth", 1_000_000_000),
    ],
)
def test_an_ordinal_has_its_rank(text: str, rank: int) -> None:
    (number,) = find_numerals(f"{text} ", 0, len(text) + 1)

    assert number.bucket is NumeralBucket.ORDINAL
    assert number.value == rank
    assert number.span.end == len(text)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a twenty second pause", ["twenty", "second"]),
        ("five fifth graders", ["five", "fifth"]),
        ("thirty first-time voters", ["thirty", "first"]),
        ("weighing 12 st 4 lb", ["12", "4"]),
    ],
)
def test_a_number_before_another_word_is_no_part_of_an_ordinal(
    text: str, written: list[str]
) -> None:
    found = find_numerals(text, 0, len(text))

    assert [text[each.span.start : each.span.end] for each in found] == written


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("dozens", 24, 99), ("tens of thousands", 20_000, 99_999), ("several hundred", 200, 999)],
)
def test_vague_number_has_an_interval(text: str, low: int, high: int) -> None:
    (number,) = find_numerals(text, 0, len(text))

    assert number.vague is not None
    assert (number.vague.low, number.vague.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("nine and four", ["nine", "four"]),
        ("5 - 7", ["5", "7"]),
        ("the million-pound idea", []),
        ("often tenants stone anyone", []),
        ("in 2019 300 came", ["2019", "300"]),
        ("one two three", ["one", "two", "three"]),
    ],
)
def test_what_is_one_numeral(text: str, written: list[str]) -> None:
    found = find_numerals(text, 0, len(text))

    assert [text[each.span.start : each.span.end] for each in found] == written


def test_only_the_asked_part_is_read() -> None:
    text = "12 of 34 and 56"

    assert [each.value for each in find_numerals(text, 3, 9)] == [34]


@pytest.mark.parametrize("text", ["1,2 million", "12,5 percent", "pages 3,4 and"])
def test_a_comma_that_may_be_a_decimal_one_is_left_unread(text: str) -> None:
    (first, *_) = find_numerals(text, 0, len(text))

    assert first.bucket is NumeralBucket.UNREAD
    assert "," in text[first.span.start : first.span.end]


def test_a_number_with_its_country_is_dialled() -> None:
    text = "Ring +47 22 80 90 10 now."
    (number,) = find_numerals(text, 0, len(text))

    assert number.bucket is NumeralBucket.IDENTIFIER
    assert text[number.span.start : number.span.end] == "47 22 80 90 10"


def test_a_plus_before_one_group_is_no_phone() -> None:
    (number,) = find_numerals("up +47 percent", 0, 14)

    assert (number.bucket, number.value) == (None, Decimal(47))
