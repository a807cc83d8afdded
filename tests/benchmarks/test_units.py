"""Bringing a quantity to base units: our compiled table against pint, in one run."""

from decimal import Decimal

import pint
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from checker.model import Interval
from checker.units import convert

ENDS = (Decimal("11.405"), Decimal("11.415"))
INTERVAL = Interval(low=ENDS[0], high=ENDS[1])


@pytest.mark.benchmark(group="convert km/hour to base units")
def test_table(benchmark: BenchmarkFixture) -> None:
    interval, unit = benchmark(convert, INTERVAL, "kilometer/hour")

    assert interval.low is not None
    assert unit == "meter/second"


@pytest.mark.benchmark(group="convert km/hour to base units")
def test_pint(benchmark: BenchmarkFixture) -> None:
    registry: pint.UnitRegistry[Decimal] = pint.UnitRegistry(non_int_type=Decimal)

    def both_ends() -> list[object]:
        return [registry.Quantity(end, "km/hour").to_base_units() for end in ENDS]

    assert len(benchmark(both_ends)) == 2
