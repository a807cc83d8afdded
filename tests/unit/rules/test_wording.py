"""Numbers, units and days in plain English."""

from datetime import date
from decimal import Decimal

import pytest

from checker.model import Claim, Interval, Quantity
from checker.model.claims import ClaimKind
from checker.model.documents import Section, Span
from checker.rules.wording import (
    amount,
    clipped,
    days,
    distance_for,
    number,
    period_words,
    span_of_values,
    values_for,
)
from checker.units import convert


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("0", "0"),
        ("999", "999"),
        ("1234567", "1.23457 million"),
        ("2500000000", "2.5 billion"),
        ("7e12", "7 trillion"),
        ("0.00012345678", "0.000123457"),
        ("-48.20", "-48.2"),
        ("123456.789", "123,457"),
    ],
)
def test_number(value: str, told: str) -> None:
    assert number(Decimal(value)) == told


@pytest.mark.parametrize(
    ("value", "unit", "told"),
    [
        ("-3.2", "USD", "-$3.20"),
        ("1500000", "USD", "$1.5 million"),
        ("0.125", "USD", "$0.125"),
        ("45", "GBP/{ticket}", "£45 a ticket"),
        ("3.2", "CHF", "3.2 CHF"),
        ("9", "meter**3/second", "9 cubic metres a second"),
        ("1", "kilometer/hour", "1 kilometre an hour"),
        ("9.8", "meter/second**2", "9.8 metres a second squared"),
        ("3", "foot", "3 feet"),
        ("40", "kilogram*meter", "40 kilogram metres"),
        ("12", "degree_Celsius", "12 °C"),
        ("2", "delta_degree_Celsius", "2 °C"),
        ("5", "metric_ton/hectare/year", "5 tonnes a hectare a year"),
        ("80", "kilowatt_hour", "80 kilowatt hours"),
        ("2", "rank", "2 ranks"),
        ("3", "percent/year", "3 % a year"),
        ("5", "1/minute", "5 a minute"),
        ("9", "count", "9"),
    ],
)
def test_amount(value: str, unit: str, told: str) -> None:
    assert amount(Decimal(value), unit) == told


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        (None, None, "any value"),
        (None, "5", "at most 5"),
        ("5", None, "at least 5"),
        ("5", "5", "5"),
    ],
)
def test_interval(low: str | None, high: str | None, told: str) -> None:
    ends = [None if end is None else Decimal(end) for end in (low, high)]

    assert span_of_values(Interval(low=ends[0], high=ends[1]), "count") == told


@pytest.mark.parametrize(
    ("period", "told"),
    [
        ("unknown", None),
        (None, None),
        ("2031-05-14..2031-05-14", "14 May 2031"),
        ("2031-05-14..2031-06-02", "14 May 2031 to 2 June 2031"),
        ("2031-02-01..2031-02-28", "February 2031"),
        ("the war", "the war"),
    ],
)
def test_period(period: str | None, told: str | None) -> None:
    assert period_words(period) == told


def test_the_last_day_there_is() -> None:
    assert days(date(9999, 12, 1), date.max) == "1 December 9999 to 31 December 9999"


@pytest.mark.parametrize(
    ("low", "high", "unit", "told"),
    [
        ("2.5", "3.5", "count", "3"),
        ("25", "35", "count", "25 to 35"),
        ("2", "2", "rank", "rank 2"),
        ("2.5", "3.5", "percent", "2.5 to 3.5 %"),
        ("19.995", "20.005", "EUR/kilogram", "€19.995 to €20.005 a kilogram"),
        ("950000", "1050000", "metric_ton", "950,000 to 1.05 million tonnes"),
        ("3150000", "3250000", "liter", "3.15 to 3.25 million litres"),
    ],
)
def test_interval_names_its_unit_once(low: str, high: str, unit: str, told: str) -> None:
    assert span_of_values(Interval(low=Decimal(low), high=Decimal(high)), unit) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("*third*-best", "third-best"),
        ("[4 kg](https://a.example/b) of *tea*", "4 kg of tea"),
        ("4 kg](https://a.example/b) of tea", "4 kg of tea"),
        ("2*3 and 2 * 3", "2*3 and 2 * 3"),
        ('He said "no".', "He said 'no'"),
        ("and so on...", "and so on..."),
    ],
)
def test_quotes_are_without_markup(text: str, told: str) -> None:
    assert clipped(text) == told


def test_long_quotes_are_cut_on_one_line() -> None:
    assert len(clipped("word\n " * 100)) == 120
    assert "\n" not in clipped("two\nlines")


def carrying(low: str, high: str, unit: str) -> Claim:
    interval = Interval(low=Decimal(low), high=Decimal(high))
    base, base_unit = convert(interval, unit)
    quantity = Quantity(
        span=Span(0, 1),
        text="x",
        interval=interval,
        value=None,
        places=0,
        unit=unit,
        written_unit=unit,
        dimension="",
        base=base,
        base_unit=base_unit,
    )
    return Claim(
        id="1",
        doc="a.txt",
        kind=ClaimKind.NUMERIC,
        span=Span(0, 1),
        text="x",
        sentence=Span(0, 1),
        sentence_text="x",
        sentence_index=0,
        section=Section.BODY,
        quantity=quantity,
    )


@pytest.mark.parametrize(
    ("low", "high", "unit", "values", "apart"),
    [
        ("2", "3", "mile", "2 to 3 miles", "1 mile"),
        ("10", "14", "degree_Celsius", "10 to 14 °C", "4 °C"),
        ("4.5", "5.5", "USD/gallon", "$4.50 to $5.50 a gallon", "$1 a gallon"),
        ("2", "5", "percent", "2 to 5 %", "3 %"),
    ],
)
def test_base_values_are_told_in_the_unit_of_the_text(
    low: str, high: str, unit: str, values: str, apart: str
) -> None:
    claim = carrying(low, high, unit)
    base = claim.quantity.base if claim.quantity else None

    assert base is not None
    assert base.high is not None
    assert base.low is not None
    assert values_for(claim, base) == values
    assert distance_for(claim, base.high - base.low) == apart
