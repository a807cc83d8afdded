"""What two sentences that are worded alike tell differently, and what is mere style."""

import pytest

from checker.matching.alignments import align
from checker.matching.differences import find_differences

CHOIR = "The Aldbury choir sang the winter mass for {} in the old chapel"


def told(one: str, other: str) -> list[tuple[str, str, str]]:
    """Give each difference with its words."""
    aligned = align(one, other)
    if aligned is None:
        return []
    return [
        (found.contrast.value, one[slice(*found.one)], other[slice(*found.other)])
        for found in find_differences(aligned)
    ]


@pytest.mark.parametrize(
    ("one", "other", "contrast"),
    [
        ("340 guests", "430 guests", "value"),
        ("ten guests", "three guests", "value"),
        ("a fee of $15", "a fee of $25", "value"),
        ("up to 30 guests", "up to 50 guests", "value"),
        ("about 30 guests", "about 60 guests", "value"),
        ("a 30-day season", "a 60-day season", "value"),
        ("guests on Friday", "guests on Saturday", "date"),
        ("guests in June", "guests in July", "date"),
        ("guests at 6:40", "guests at 7:40", "date"),
        ("guests on 3 June", "guests on 5 June", "date"),
        ("paying guests", "no paying guests", "polarity"),
        ("guests with coats", "guests without coats", "polarity"),
        ("free entry", "paid entry", "polarity"),
        ("growing crowds", "shrinking crowds", "direction"),
        ("guests over the first year", "guests over the first five weeks", "value"),
        ("a one-year season", "a six-month season", "value"),
        ("one evening", "several evenings", "polarity"),
        ("the first 30 guests", "all guests", "value"),
        ("15 guests by the code MASS15", "25 guests by the code MASS25", "value"),
        ("a complimentary evening tea", "a paid tea", "polarity"),
        ("guests, all of whom could enter", "guests, but not all of whom could enter", "polarity"),
        ("groups over $30", "groups over $50", "value"),
        ("any group over 30", "any group over 50", "value"),
        ("30 guests, and new ushers", "50 guests, and old ushers", "value"),
        ("30 guests, who were happy,", "50 guests, who were sad,", "value"),
    ],
)
def test_a_slot_or_word_is_changed(one: str, other: str, contrast: str) -> None:
    found = told(CHOIR.format(one), CHOIR.format(other))

    assert [difference[0] for difference in found] == [contrast]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("340 guests", "340 visitors"),
        ("1.2 million guests", "1.23 million guests"),
        ("at least 30 guests", "at least 50 guests"),
        ("more than 30 guests", "50 guests"),
        ("about 30 guests", "about 35 guests"),
        ("12 months", "one year"),
        ("$54 million", "$54"),
        ("three guests and two dogs", "two guests and three dogs"),
        ("two guests", "the other three guests"),
        ("30 pounds", "14 kilograms"),
        ("30 guests so far", "50 guests"),
        ("30 guests in 2011", "50 guests in 2012"),
        ("3 percent to $12", "4 percent to $13"),
        ("Ida Falk and 30 guests", "Olaf Moe and 50 guests"),
        ("not only guests", "guests"),
        ("guests, not for dogs", "dogs, not for guests"),
        ("guests and not dogs", "not dogs but guests"),
        ("over 30 guests", "over 50 guests"),
        ("30 guests", "all guests"),
        ("15 guests by the code MASS15", "25 guests by the code NOEL25"),
        ("30 guests by the code MASS15", "50 guests by the code MASS25"),
        ("halls over 30 guests fill", "halls over 50 guests fill"),
        ("30 new ushers", "50 old ushers"),
        ("1.5 hours", "2 hours"),
        ("30 guests, old ushers among them,", "50 guests, new ushers among them,"),
    ],
)
def test_style_and_what_differs_in_peace(one: str, other: str) -> None:
    assert told(CHOIR.format(one), CHOIR.format(other)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Three geese crossed the road.", "Four geese crossed the road."),
        (
            "The warden counted 30 geese by the lake at dawn.",
            "At dusk 50 hares were seen in the field behind the church.",
        ),
        (
            "Shares of the Aldbury mill rose after the auction on Friday.",
            "Shares of the Aldbury mill fell after the auction on Friday.",
        ),
        (
            "The Aldbury mill told its millers on Friday that the wheel must be mended.",
            "The Aldbury mill told its millers on Monday that the wheel must be mended.",
        ),
        (
            "Imports of Aldbury wool from Norvia were worth $15 in the cold spring of last year.",
            "Exports of Aldbury wool from Norvia were worth $19 in the cold spring of last year.",
        ),
        (
            "Public schools in Aldbury close at noon.",
            "Private schools in Aldbury close at noon.",
        ),
        (
            "Under Article 17 of the Aldbury charter the miller keeps the wheel in order.",
            "Under Article 19 of the Aldbury charter the miller keeps the wheel in order.",
        ),
    ],
)
def test_other_matters_are_not_compared(one: str, other: str) -> None:
    assert told(one, other) == []


def test_several_places_of_one_sentence() -> None:
    one = "The Aldbury ferry leaves the north quay at 6:40 with 30 seats and free coffee."
    other = "The Aldbury ferry leaves the north quay at 7:40 with 30 seats and no free coffee."

    assert told(one, other) == [
        ("date", "6:40", "7:40"),
        ("polarity", "free", "no free"),
    ]


def test_two_negations_come_together() -> None:
    one = "The Aldbury ferry takes bicycles and can be hired with a crew for the summer feast."
    other = (
        "The Aldbury ferry takes no bicycles and cannot be hired with a crew for the summer feast."
    )

    assert [found[0] for found in told(one, other)] == ["polarity", "polarity"]
