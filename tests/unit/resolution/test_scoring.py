"""Which spellings are one name."""

import pytest

from checker.resolution.scoring import is_misspelt, same_given_name, sound_of


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("mohammed", "muhammad"),
        ("aleksandr", "alexander"),
        ("sergei", "sergey"),
        ("dmitry", "dmitri"),
        ("yusuf", "yusuf"),
        ("bill", "william"),
        ("tom", "thomas"),
        ("steven", "stephen"),
    ],
)
def test_spellings_of_one_name(left: str, right: str) -> None:
    assert same_given_name(left, right)
    assert same_given_name(right, left)
    assert sound_of(left) == sound_of(right) != ""


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("daniel", "danielle"),
        ("alexander", "alexandra"),
        ("maria", "mario"),
        ("robert", "roberto"),
        ("jean", "joan"),
        ("allen", "ellen"),
        ("martin", "morton"),
        ("erik", "erika"),
    ],
)
def test_names_of_two_people(left: str, right: str) -> None:
    assert not same_given_name(left, right)
    assert not same_given_name(right, left)


def test_one_slip_in_a_long_word() -> None:
    assert is_misspelt(
        ("nordic", "meteorological", "institute"), ("nordic", "meterological", "institute")
    )
    assert not is_misspelt(("nordic", "seal", "institute"), ("nordic", "sail", "institute"))
    assert not is_misspelt(("geological", "society"), ("biological", "society"))
    assert not is_misspelt(("kestrel", "hospital"), ("kestrel", "hospital"))
