"""Definition marks."""

import pytest

from checker.extraction.clauses.definitions import find_definitions, find_moment


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("net income of the brewery", ("net",)),
        ("gross receipts, before tax", ("gross", "pre-tax")),
        ("the median rent", ("median",)),
        ("an annual rate of", ("annualised",)),
        ("wages rose in real terms", ("real",)),
        ("up 3 percent year-on-year", ("year-on-year",)),
        ("more than a year earlier", ("year-on-year",)),
        ("than a year ago", ("year-on-year",)),
        ("a quota of 40 tonnes", ("target",)),
        ("lab-confirmed cases", ("confirmed",)),
        ("suspected cases", ("suspected",)),
        ("the stock closed at", ("close",)),
        ("Underlying earnings", ("adjusted",)),
        ("the average ticket, by default", ("average", "default")),
        ("the network hosts a Gross family", ("gross",)),
        ("a targeted internet campaign", ()),
        ("the choir sang in the rain", ()),
        ("", ()),
    ],
)
def test_marks(text: str, marks: tuple[str, ...]) -> None:
    assert find_definitions(text) == marks


def test_each_mark_stands_once() -> None:
    assert find_definitions("net of the net sum") == ("net",)


@pytest.mark.parametrize(
    ("unit", "marks"),
    [("count/day", ()), ("USD/bushel", ("average",)), ("count", ("average",))],
)
def test_a_rate_over_a_period_is_an_average_already(unit: str, marks: tuple[str, ...]) -> None:
    assert find_definitions("averaging", unit) == marks


@pytest.mark.parametrize(
    "sentence",
    [
        "Barley gained 2 percent in early trading.",
        "Barley was at $6.20 by 10:30 a.m. in Chicago.",
        "Barley fell 2 percent in late Paris deals.",
        "Barley went as high as $6.40.",
        "Barley stood at $6.20 (0915 GMT).",
    ],
)
def test_a_price_of_one_moment(sentence: str) -> None:
    assert find_moment(sentence) == ("intraday",)


@pytest.mark.parametrize(
    "sentence",
    [
        "Barley settled at $6.20.",
        "The early choir sang in the hall.",
        "Trading was late.",
    ],
)
def test_no_moment(sentence: str) -> None:
    assert find_moment(sentence) == ()
