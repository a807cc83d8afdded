from decimal import Decimal

import pytest

from checker.errors import UnitError
from checker.units.spelling import parse_unit


@pytest.mark.parametrize(
    ("text", "unit", "scale"),
    [
        ("Mbbl/day", "oil_barrel/day", 10**6),
        ("kbbl/day", "oil_barrel/day", 1000),
        ("Mt/month", "metric_ton/month", 10**6),
        ("USD/bbl", "USD/oil_barrel", 1),
        ("percent", "percent", 1),
        ("pp", "percentage_point", 1),
        ("km/h", "kilometer/hour", 1),
        (" barrels  per day ", "oil_barrel/day", 1),
        ("oil_barrel/day", "oil_barrel/day", 1),
        ("kilogram*meter**2/second**2", "kilogram*meter**2/second**2", 1),
        ("days", "day", 1),
        ("count", "count", 1),
        ("USD/share", "USD/share", 1),
        ("request/minute", "request/minute", 1),
        ("meter**2", "meter**2", 1),
    ],
)
def test_reads_a_units_spelling(text: str, unit: str, scale: int) -> None:
    assert parse_unit(text) == (unit, Decimal(scale))


@pytest.mark.parametrize("text", ["", "9**9**9", "percent of GDP", "import os", "bpdd", "m" * 999])
def test_refuses_what_is_no_unit(text: str) -> None:
    with pytest.raises(UnitError, match="unknown unit"):
        parse_unit(text)


def test_helps_with_a_typo() -> None:
    with pytest.raises(UnitError, match="'percent'"):
        parse_unit("percnt")
