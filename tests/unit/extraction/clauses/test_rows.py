"""Rows of figures, and brackets that repeat them for another time."""

from datetime import date

import pytest

from tests.unit.extraction.stating import figure

ROW = "Halden Union (HU): 57,637 votes, 38.6 per cent, four seats (2014: 30.2 per cent, one seat)."


@pytest.mark.parametrize(
    ("words", "attribute", "year"),
    [
        ("57,637 votes", "vote", None),
        ("38.6 per cent", "vote share", None),
        ("four seats", "seat", None),
        ("30.2 per cent", "vote share", 2014),
        ("one seat", "seat", 2014),
    ],
)
def test_every_figure_of_a_row_is_of_its_name(words: str, attribute: str, year: int | None) -> None:
    claim = figure(ROW, words)

    assert (claim.entity, claim.attribute) == ("Halden Union", attribute)
    assert claim.time.begin == (date(year, 1, 1) if year else None)


def test_a_label_without_a_name_is_the_attribute() -> None:
    assert figure("Injured: 67, most of them slightly.", "67").attribute == "injured"


def test_a_bracket_of_another_time_leaves_the_figure_before_it_alone() -> None:
    text = "Attendance was 71.5 per cent (2014: 78.2 per cent)."

    assert figure(text, "71.5 per cent").time.begin is None
    earlier = figure(text, "78.2 per cent")
    assert (earlier.attribute, earlier.time.begin) == ("attendance", date(2014, 1, 1))


def test_who_went_up_and_down() -> None:
    text = "The Halden Union down nine, Tarn up five."

    assert [figure(text, one).entity for one in ("nine", "five")] == ["Halden Union", "Tarn"]


def test_what_was_lost_is_counted() -> None:
    claim = figure("The Halden Union lost nine seats.", "nine seats")

    assert (claim.entity, claim.attribute) == ("Halden Union", "seat")


def test_how_far_off_something_lies() -> None:
    assert figure("Tarn lies 310 kilometres from Oslo.", "310 kilometres").attribute == "distance"
