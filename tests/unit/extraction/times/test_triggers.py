"""Which stretches of a text are read for times."""

from checker.extraction.times.recognition import recognise
from checker.extraction.times.triggers import families_of


def test_text_without_words_of_time_calls_no_pattern() -> None:
    assert families_of("The otter slept on a warm rock near 12 ducks.") == {}


def test_each_stretch_stays_near_its_word() -> None:
    text = "x " * 500 + "Tuesday" + " x" * 500
    ((start, end),) = families_of(text)["weekday"]

    assert 900 < start < 1000 < end < 1100


def test_letters_that_grow_in_lower_case_move_nothing() -> None:
    text = "İ" * 500 + " Tuesday"
    ((start, end),) = families_of(text)["weekday"]

    assert start < 501 < end
    assert [(one.start, one.end) for one in recognise(text)] == [(501, 508)]


def test_candidates_come_in_order() -> None:
    found = recognise("In May 2010 and on 6 and 7 June 2011, and again last week, it rained.")

    assert [(one.start, one.end) for one in found] == sorted((one.start, one.end) for one in found)
    assert [one.kind for one in found] == ["month", "month", "month", "relative-unit"]
