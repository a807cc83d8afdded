"""Noun phrases in the words of the text."""

import pytest

from checker.extraction.clauses.phrases import left_phrase, right_noun, trimmed, words_of
from tests.unit.extraction.stating import scene_of


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("brass stone lighthouses of the cape", "brass stone lighthouses"),
        ("the umbrella makers and kite makers", "umbrella makers"),
        ("five-year saffron bonds fell", "saffron bonds"),
        ("Lumen Ferries saunas", "Lumen Ferries saunas"),
        ("tall sundials", None),
        ("of sundials", None),
        ("they left", None),
    ],
)
def test_to_the_right(text: str, phrase: str | None) -> None:
    assert right_noun(scene_of(text), 0) == phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("He sold the old brass sundials", "old brass sundials"),
        ("The keeper of umbrellas", "umbrellas"),
        ('They saw "Nine Brass Snails"', "Nine Brass Snails"),
        ('They saw Snails"', None),
        ("They sold it quickly", None),
        ("The keeper's", "keeper"),
    ],
)
def test_to_the_left(text: str, phrase: str | None) -> None:
    scene = scene_of(text)

    assert left_phrase(scene, len(scene.tokens)) == phrase


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("the other 40 kites", "kites"),
        ("kites", "kites"),
        ("more than 40", None),
        ("", None),
    ],
)
def test_trimmed(text: str, left: str | None) -> None:
    assert trimmed(text) == left


def test_a_determiner_in_the_middle_begins_another_phrase() -> None:
    scene = scene_of("umbrella the brass sundial")

    assert words_of(scene, 0, len(scene.tokens)) == "brass sundial"
    assert words_of(scene, 0, 0) is None
