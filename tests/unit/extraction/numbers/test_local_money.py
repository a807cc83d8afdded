"""Whose kroner, pesos and cents they are."""

import pytest

from tests.unit.extraction.numbers.test_quantities import quantities


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("Oslo's sauna cost 900 kroner.", "NOK", "900"),
        ("Copenhagen's sauna cost 900 kroner.", "DKK", "900"),
        ("The sauna cost 900 kroner.", "krone", "900"),
        ("A sauna in Oslo or Copenhagen cost 900 kroner.", "krone", "900"),
        ("A kite from Mexico costs 40 pesos.", "MXN", "40"),
        ("A kite from Manila costs 40 pesos.", "PHP", "40"),
        ("A Swiss kite costs 40 francs.", "CHF", "40"),
        ("Dakar's sauna costs 40 francs.", "XOF", "40"),
        # cents are parts of the only money in the sentence, or of the place
        ("A snail costs 15 cents, a kite C$40.", "CAD", "0.15"),
        ("A snail costs 15 cents, a kite 40 euros.", "EUR", "0.15"),
        ("A snail costs 15 cents, a kite 40 euros or US$44.", "cent", "15"),
        ("A snail costs 15 cents.", "cent", "15"),
    ],
)
def test_money_by_its_place(text: str, unit: str, value: str) -> None:
    first, *_ = quantities(text)

    assert (first.unit, str(first.value)) == (unit, value)
    assert first.dimension == f"[currency_{unit}]"


def test_a_rate_in_local_money_keeps_its_divisor() -> None:
    (rent,) = quantities("Oslo's yurts cost 900 kroner a month.")

    assert rent.unit == "NOK/month"
