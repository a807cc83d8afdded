"""Which way the words around a time look."""

import pytest

from checker.extraction.times.cues import Governor, governor_of, looks_ahead, looks_back


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
