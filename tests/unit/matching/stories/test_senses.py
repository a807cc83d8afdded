"""Words that stand for one another beside a figure, and which way a word turns."""

import pytest

from checker.matching.stories.senses import direction, sense


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("killed", "deaths"),
        ("sheds", "axing"),
        ("workforce", "jobs"),
        ("soared", "grown"),
        ("fell", "drops"),
        ("rose", "slumped"),  # both are changes: which way is told by the direction
        ("Carillons", "carillon"),
        ("Löwen's", "lowen"),
    ],
)
def test_words_of_one_class(one: str, other: str) -> None:
    assert sense(one) == sense(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("killed", "injured"),
        ("revenue", "profit"),
        ("profit", "loss"),
        ("hired", "dismissed"),
        ("bought", "sold"),
        ("win", "lose"),
        ("bells", "towers"),
    ],
)
def test_words_that_are_kept_apart(one: str, other: str) -> None:
    assert sense(one) != sense(other)


@pytest.mark.parametrize(
    ("word", "turn"),
    [("climbing", 1), ("Doubled", 1), ("fell", -1), ("shrinks", -1), ("halved", -1), ("stood", 0)],
)
def test_the_direction_of_a_word(word: str, turn: int) -> None:
    assert direction(word) == turn
