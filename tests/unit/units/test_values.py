from decimal import Decimal

from checker.units.values import UnitInfo


def test_factor_and_offset_are_rounded_to_forty_digits() -> None:
    info = UnitInfo(
        unit="x",
        dimension="[x]",
        base_unit="y",
        multiplier=Decimal(2),
        addend=Decimal(-1),
        divisor=Decimal(3),
    )

    assert info.factor == Decimal("0." + "6" * 39 + "7")
    assert info.offset == Decimal("-0." + "3" * 40)
