"""Which way the words around a time look."""

import pytest

from checker.extraction.time_cues import Governor, governor_of, looks_ahead, looks_back
from checker.extraction.time_recognition import recognise
from checker.extraction.time_triggers import families_of


@pytest.mark.parametrize(
    ("text", "governor"),
    [
        ("The troupe will perform on Friday.", Governor.FUTURE),
        ("The troupe is due to perform on Friday.", Governor.FUTURE),
        ("The troupe agreed to perform on Friday.", Governor.FUTURE),
        ("The troupe is performing on Friday.", Governor.FUTURE),
        ("On Friday the troupe will perform.", Governor.FUTURE),
        ("A Friday show has been planned for the troupe.", Governor.FUTURE),
        ("The hall stays shut until Friday.", Governor.FUTURE),
        ("The troupe performed on Friday.", Governor.PAST),
        ("The troupe may have been paid on Friday.", Governor.PAST),
        ("Critics will hail the play staged on Friday.", Governor.PAST),
        ("The hall was shut until Friday.", Governor.PAST),
        ("A troupe from Minsk, no less, on Friday.", Governor.NONE),
    ],
)
def test_governor(text: str, governor: Governor) -> None:
    start = text.index("Friday")

    assert governor_of(text, start, start + len("Friday")) is governor


def test_levels_and_records_look_back() -> None:
    levels = "They ask for a cut from August levels."
    record = "That tops the record of 9 metres in August."

    assert looks_back(levels, levels.index("August"), levels.index(" levels"))
    assert looks_back(record, record.index("August"), len(record) - 1)


def test_contracts_look_ahead() -> None:
    text = "Cocoa for August delivery slid."

    assert looks_ahead(text, text.index("August"), text.index(" delivery"))
    assert not looks_ahead(text, 0, 5)


def test_text_without_words_of_time_calls_no_pattern() -> None:
    assert families_of("The otter slept on a warm rock near 12 ducks.") == {}


def test_each_stretch_stays_near_its_word() -> None:
    text = "x " * 500 + "Tuesday" + " x" * 500
    ((start, end),) = families_of(text)["weekday"]

    assert 900 < start < 1000 < end < 1100


def test_candidates_come_in_order() -> None:
    found = recognise("In May 2010 and on 6 and 7 June 2011, and again last week, it rained.")

    assert [(one.start, one.end) for one in found] == sorted((one.start, one.end) for one in found)
    assert [one.kind for one in found] == ["month", "month", "month", "relative-unit"]
