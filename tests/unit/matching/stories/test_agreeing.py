"""What says that two figures that can both hold are two."""

import pytest

from checker.matching.stories.agreeing import may_agree
from checker.matching.stories.profiles import Profile, figure_of, profile
from tests.unit.matching.stories.telling import event, figure, month


def told(sentence: str, text: str, **changes: object) -> Profile:
    claim = figure("a", sentence, text, **changes)
    found = figure_of(claim)
    assert found is not None
    return profile(claim, found)


def dated(sentence: str) -> Profile:
    time = month("2031-04-01", "2031-04-30")
    claim = event("a", sentence, "2031-04-01..2031-04-30", text="April 2031", time=time)
    found = figure_of(claim)
    assert found is not None
    return profile(claim, found)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("19", "20", False),
        ("20", "20", True),
        ("20", "20.3", True),
    ],
)
def test_ranges_of_rounding_that_touch(one: str, other: str, *, expected: bool) -> None:
    first = told(f"The kiln takes {one} percent clay.", one, unit="percent")
    second = told(f"Clay is {other} percent of it.", other, unit="percent")

    assert may_agree(first, second) is expected


def test_day_of_two_opposite_moves() -> None:
    up, down = (
        dated("Sales of tiles rose in April 2031."),
        dated("Sales of tiles fell in April 2031."),
    )

    assert not may_agree(up, down)
    assert may_agree(up, dated("Tile sales rose again in April 2031."))


def test_what_is_proposed_is_not_yet() -> None:
    price = told("The glaze levy is 40 crowns.", "40")

    assert not may_agree(price, told("Bo Lind proposed a glaze levy of 40 crowns.", "40"))
    assert may_agree(price, told("Potters pay 40 crowns of glaze levy.", "40"))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The potter was given 18 months.", True),
        ("Prosecutors sought 18 months for the potter.", False),
        ("In Marrick a clerk, Ada Quill, beside Bo Lind of Sefton, waited 18 months.", False),
    ],
)
def test_lengths_of_time(sentence: str, *, expected: bool) -> None:
    one = told("A court gave the potter 18 months.", "18", unit="month")

    assert may_agree(one, told(sentence, "18", unit="month")) is expected
