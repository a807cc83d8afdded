"""Forms of one word."""

import pytest

from checker.matching.stems import stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ringing", "rings"),
        ("Bells", "bell"),
        ("Lier's", "Lier"),
        ("Lier’s", "lier"),
        ("bells'", "bell"),
        ("Köln", "Koeln"),
        ("Ærø", "aro"),
        ("Plzeň", "plzen"),
        ("Łódź", "lodz"),
        ("Đặng", "dang"),
        ("Straße", "strasse"),
    ],
)
def test_forms_of_one_word(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("bell", "ball"), ("tower", "town"), ("Lier", "Leer")])
def test_words_that_only_look_alike(one: str, other: str) -> None:
    assert stem(one) != stem(other)
