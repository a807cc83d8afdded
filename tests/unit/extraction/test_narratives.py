"""Figures that go on about an older time."""

from datetime import date

import pytest

from tests.unit.extraction.stating import figure


def test_a_sentence_goes_on_about_the_old_time_before_it() -> None:
    told = figure("On 6 May 1994 the dam burst. Seven people were hurt.", "Seven people")

    assert (told.time.begin, told.time.rule) == (date(1994, 5, 6), "narrative")


@pytest.mark.parametrize(
    "text",
    [
        "On 6 May 1994 the dam burst.\nSeven people were hurt.",  # another paragraph
        "On 6 May 1994 the dam burst. Seven people have now been hurt.",  # speaks of today
        "On 12 May 2031 the dam burst. Seven people were hurt.",  # news
        "The dam, built in 1994, burst. Seven people were hurt.",  # only mentioned
    ],
)
def test_what_does_not_go_on(text: str) -> None:
    told = next(one for one in (figure(text, words) for words in _words(text)))

    assert told.time.rule != "narrative"


def _words(text: str) -> list[str]:
    return ["Seven people"] if "Seven people" in text else []
