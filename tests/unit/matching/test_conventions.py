"""Units that a field leaves out, completed and told."""

from dataclasses import replace

import pytest

from checker.matching import AttributeNames
from checker.matching.conventions import by_convention
from checker.model import AttributeHint, Claim, Granularity
from tests.build import make_claim, make_quantity, make_time

HINTS = (
    AttributeHint(id="spring yield", words=("spring yield",), unit="liter/minute"),
    AttributeHint(id="honey price", words=("honey price",), unit="EUR/kilogram"),
    AttributeHint(id="honey harvest", words=("honey harvest",), unit="kilogram"),
)
NAMES = AttributeNames.of(HINTS)


def unit_of(claim: Claim) -> str:
    quantity = by_convention(claim, NAMES).quantity
    assert quantity is not None
    return quantity.unit


@pytest.mark.parametrize(
    ("attribute", "value", "unit", "meant"),
    [
        ("spring yield", "40", "liter", "liter/minute"),
        ("reported spring yield", "40", "liter", "liter/minute"),
        ("honey price", "9", "EUR", "EUR/kilogram"),
        ("honey price", "9", "USD", "USD"),
        ("honey harvest", "40", "kilogram", "kilogram"),
        ("spring yield", "40", "percent", "percent"),
        ("autumn yield", "40", "liter", "liter"),
        ("price", "9", "EUR", "EUR"),
    ],
)
def test_the_unit_that_is_meant(attribute: str, value: str, unit: str, meant: str) -> None:
    claim = make_claim("a.txt", make_quantity(value, unit), attribute=attribute)

    assert unit_of(claim) == meant


def test_a_period_of_its_own_may_make_a_total() -> None:
    claim = make_claim("a.txt", make_quantity("40", "liter"), attribute="spring yield")
    month = replace(make_time("2031-05-01", "2031-05-31"), granularity=Granularity.MONTH)

    assert unit_of(replace(claim, time=month)) == "liter"
    assert unit_of(replace(claim, time=make_time("2031-05-01"))) == "liter/minute"


def test_it_is_told_and_comparable() -> None:
    quantity = make_quantity("40", "liter", text="40 litres")
    claim = by_convention(make_claim("a.txt", quantity, attribute="spring yield"), NAMES)

    assert claim.quantity is not None
    assert claim.quantity.note is not None
    assert "by the convention of 'spring yield'" in claim.quantity.note
    assert claim.quantity.base_unit == "meter**3/second"
