from decimal import Decimal

import pytest

from checker.units.denominators import match_denominator, match_denominator_across


@pytest.mark.parametrize(
    ("text", "unit", "scale", "surface"),
    [
        (" a barrel on Monday", "oil_barrel", 1, " a barrel"),
        (" per barrel", "oil_barrel", 1, " per barrel"),
        ("-a-share offer", "share", 1, "-a-share"),
        ("/MWh", "megawatt_hour", 1, "/MWh"),
        (" per 100,000 people", "person", 100_000, " per 100,000 people"),
        (" per 1,000 live births", "live_birth", 1000, " per 1,000 live births"),
        (" per million inhabitants", "person", 10**6, " per million inhabitants"),
        (" per 100,000.", "count", 100_000, " per 100,000"),
        (" per capita", "person", 1, " per capita"),
        (" per annum", "year", 1, " per annum"),
        (" every 5 years", "year", 5, " every 5 years"),
        (" each month", "month", 1, " each month"),
        (" annually", "year", 1, " annually"),
        (" daily", "day", 1, " daily"),
        (" p.a.", "year", 1, " p.a."),
        (" a second, up", "second", 1, " a second"),
        (" a quarter on average", "quarter_year", 1, " a quarter"),
        (" per turbine", "{turbine}", 1, " per turbine"),
        (" per 10 turbines", "{turbine}", 10, " per 10 turbines"),
        (" each.", "{each}", 1, " each"),
        (" apiece to", "{each}", 1, " apiece"),
        (" per mb", "millibar", 1, " per mb"),
        (" per kt", "metric_ton", 1000, " per kt"),
    ],
)
def test_gives_the_divisor(text: str, unit: str, scale: int, surface: str) -> None:
    found = match_denominator("9" + text, 1)

    assert found is not None
    assert (found.unit, found.scale, found.surface) == (unit, Decimal(scale), surface)


def test_reaches_across_the_measured_stuff() -> None:
    found = match_denominator_across("9 of new bonds a month", 1)

    assert found is not None
    assert (found.unit, found.surface) == ("month", " of new bonds a month")


def test_reaches_an_own_noun_only_after_per() -> None:
    found = match_denominator_across("9 of bonds per investor", 1)

    assert found is not None
    assert found.unit == "{investor}"


@pytest.mark.parametrize(
    "text",
    [
        " of bonds",
        " of bonds a month ago",
        " of bonds a share",
        " a month",
    ],
)
def test_reaches_no_farther(text: str) -> None:
    assert match_denominator_across("9" + text, 1) is None


@pytest.mark.parametrize(
    "text",
    [
        " a year ago",
        " a year earlier",
        " a month before the vote",
        " a day later",
        " a second time",
        " a quarter of them",
        " a bridge",
        " a d",
        " each side",
        " per se",
        " per the contract",
        " and",
        "/2 weeks",
        " / £99",
        " daily-ish",
        "",
    ],
)
def test_gives_nothing(text: str) -> None:
    assert match_denominator("9" + text, 1) is None
