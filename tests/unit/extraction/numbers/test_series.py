"""Odds: a number to one is a ratio."""

import pytest

from checker.extraction.numbers.quantities import find_exclusions
from checker.model import NumeralBucket
from tests.unit.extraction.numbers.test_quantities import quantities, sentence


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Curlers outnumber falcons by 3 to 1.", "3 to 1", "3"),
        ("The ratio of kites to yurts is 40-to-1.", "40-to-1", "40"),
        ("Kites beat yurts by a 12-to-1 margin.", "12-to-1", "12"),
    ],
)
def test_odds(text: str, words: str, value: str) -> None:
    (found,) = quantities(text)

    assert (found.text, str(found.value), found.unit) == (words, value, "dimensionless")


def test_a_score_is_no_odds() -> None:
    text = "The curlers won 3 to 1."

    assert quantities(text) == []
    assert {bucket for _, bucket in find_exclusions(sentence(text), [])} == {NumeralBucket.SCORE}


@pytest.mark.parametrize("text", ["It fell from 3 metres to 1.", "Open from 3 kites to 1 kite."])
def test_a_fall_to_one_is_no_odds(text: str) -> None:
    assert "dimensionless" not in {one.unit for one in quantities(text)}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Three or four curlers slipped.", "Three or four curlers"),
        ("It rose by five or six metres.", "five or six metres"),
    ],
)
def test_a_guess_has_two_ends(text: str, words: str) -> None:
    assert [one.text for one in quantities(text)] == [words]


@pytest.mark.parametrize("text", ["Poles come in 3 or 4 metres.", "It costs 5 metres or 6 feet."])
def test_a_choice_is_no_guess(text: str) -> None:
    assert all(" or " not in one.text for one in quantities(text))


def test_a_distance_is_no_part_of_the_time_before_it() -> None:
    found = quantities("He skated for 29 minutes, 12.6 seconds ahead of Ivo.")

    assert [one.text for one in found] == ["29 minutes", "12.6 seconds"]
