"""Numbers that a document uses as names."""

import pytest

from checker.extraction import extract
from checker.extraction.numbers.naming import is_amount, named_spans
from tests.unit.extraction.passages import passage


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The Heron 412 flies. The 412 is loud.", ["412"]),
        ("The Heron 412s fly. A new 412 came, and the 412-8 went.", ["412", "412-8"]),
        ("The 412 is loud. The Heron 412 flies.", ["412"]),
        ("They bought the 518-20LR and left.", ["518-20LR"]),
        ("In Bergen 412 sheep got lost. The 412 sheep came home.", []),
        ("The Nimbus 500 fell. The 500 workers stayed.", []),
        ("It has 412 seats. The 412 are red.", []),
        ("The Heron 412 costs $412, or 412 crowns, and 412% more.", []),
    ],
)
def test_a_number_named_once_stays_a_name(text: str, named: list[str]) -> None:
    assert [text[span.start : span.end] for span in named_spans(text)] == named


def test_the_ledger_knows_the_name() -> None:
    text = "The Heron 412 flies low. Pilots praise the 412 and the 412-8."
    numerals = extract(passage(text)).numerals

    assert {one.bucket.value for one in numerals} == {"name"}


@pytest.mark.parametrize(
    ("text", "surface", "expected"),
    [
        ("the Oslo 2.8 % fall", "Oslo 2.8", True),
        ("the MYR1.75-billion hall", "MYR1", True),
        ("the Heron 412 engine", "Heron 412", False),
    ],
)
def test_a_name_that_ends_in_an_amount(text: str, surface: str, *, expected: bool) -> None:
    assert is_amount(text, text.index(surface) + len(surface)) is expected
