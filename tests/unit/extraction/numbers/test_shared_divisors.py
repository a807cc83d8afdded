"""What an amount and its conversion in brackets are both per."""

import pytest

from tests.unit.extraction.numbers.test_quantities import quantities


def test_both_get_the_divisor_after_the_brackets() -> None:
    yuan, dollars = quantities("Saffron closed at 871.5 yuan ($120.40) a tonne.")

    assert (yuan.unit, dollars.unit) == ("CNY/metric_ton", "USD/metric_ton")
    assert (yuan.text, str(yuan.value)) == ("871.5 yuan", "871.5")
    assert dollars.equivalent_of == yuan.span


@pytest.mark.parametrize(
    "text",
    ["Saffron closed at 871.5 yuan ($120.40) on Monday.", "It cost 871.5 yuan, $120.40 a tonne."],
)
def test_no_divisor_is_made_up(text: str) -> None:
    assert quantities(text)[0].unit == "CNY"
