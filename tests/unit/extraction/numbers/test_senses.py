"""Barrels: of oil, or casks of something to drink."""

import pytest

from tests.unit.extraction.numbers.test_quantities import quantities


@pytest.mark.parametrize(
    ("text", "unit", "counted"),
    [
        ("The terminal holds 300 barrels.", "oil_barrel", None),
        ("The bourbon house filled 300 barrels.", "count", "barrel"),
        ("Whiskies aged in 300 barrels.", "count", "barrel"),
        ("The brewery lost 300 barrels.", "count", "barrel"),
        ("The bourbon house beside the refinery lost 300 barrels.", "oil_barrel", None),
        ("The wine town sells 300 b/d.", "oil_barrel/day", None),
    ],
)
def test_barrels(text: str, unit: str, counted: str | None) -> None:
    (found,) = quantities(text)

    assert (found.unit, found.counted and found.counted.partition(" ")[0]) == (unit, counted)
