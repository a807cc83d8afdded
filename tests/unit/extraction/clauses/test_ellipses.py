"""Nouns that a bare number leaves out because the sentence has said them."""

import pytest

from tests.unit.extraction.stating import figure


@pytest.mark.parametrize(
    ("text", "number", "counted"),
    [
        # the subject of a verb of level or change
        ("Deaths rose to 128.", "128", "death"),
        ("Orchid thefts reached 4,100.", "4,100", "orchid theft"),
        ("The death toll rose to 128.", "128", "death"),
        ("The number of curlers fell to 12.", "12", "curler"),
        ("Saunas opened for 128.", "128", None),
        # the noun of an earlier number
        ("Some 15 saunas shut and 14 leaned.", "14", "sauna"),
        ("Some 15 saunas shut and 14 more were sold.", "14", "sauna"),
        ("Of 30 falcons, 23 fell.", "23", "falcon"),
        ("Seven curlers slipped, two of them twice.", "two", "curler"),
        ("It lost 15 saunas, compared with 12 in May.", "12", "sauna"),
        ("It built 15 saunas, bringing its total for the year to 41.", "41", "sauna"),
        ("It built 15 saunas, bringing the weight to 41.", "41", None),
        # the whole says what is counted
        ("He sold fewer than 200 of the 11,000 kites.", "200", "kite"),
        ("He sold 200 of its 11,000 kites.", "200", "kite"),
        # a share is no number of them
        ("Umbrellas fell to 12 percent.", "12 percent", None),
    ],
)
def test_counted(text: str, number: str, counted: str | None) -> None:
    quantity = figure(text, number).quantity

    assert quantity is not None
    assert quantity.counted == counted


def test_a_noun_of_its_own_is_kept() -> None:
    quantity = figure("Some 15 saunas shut and 14 kites leaned.", "14 kites").quantity

    assert quantity is not None
    assert (quantity.counted, quantity.counted_head) == ("kite", "kite")
