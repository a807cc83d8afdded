import pytest

from checker.extraction.speech.noun_phrases import phrase_after, phrase_before
from checker.extraction.speech.time_phrases import (
    skip_time_after,
    skip_time_before,
    skip_venue_before,
)
from checker.extraction.speech.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("But Health Minister Mia Roth", "Health Minister Mia Roth"),
        ("after officials in Lagos", "officials in Lagos"),
        ("while people familiar with the matter", "people familiar with the matter"),
        ("and the head of the port authority", "the head of the port authority"),
        ("because a farmer quoted by Reuters", "a farmer quoted by Reuters"),
        ("Prices fell , analysts", "analysts"),
        ("then Norway's fisheries agency", "Norway's fisheries agency"),
        ("that she", "she"),
    ],
)
def test_phrase_before(text: str, wanted: str) -> None:
    tokens = tokenise(text, 0, len(text))
    found = phrase_before(tokens, len(tokens))

    assert found is not None
    assert text[tokens[found[0]].start : tokens[found[1] - 1].end] == wanted


@pytest.mark.parametrize("text", ["would", "fell ,", "and", ""])
def test_no_phrase_before(text: str) -> None:
    tokens = tokenise(text, 0, len(text))

    assert phrase_before(tokens, len(tokens)) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mia Roth, a nurse from Perth, on Friday", "Mia Roth, a nurse from Perth"),
        ("the bank raised its rates", "the bank"),
        ("Bank of Ghana governor Esi Ofori in an interview", "Bank of Ghana governor Esi Ofori"),
        ("a spokesman for the club", "a spokesman for the club"),
        ("Mia Roth, and left", "Mia Roth"),
    ],
)
def test_phrase_after(text: str, wanted: str) -> None:
    tokens = tokenise(text, 0, len(text))
    found = phrase_after(tokens, 0, len(tokens))

    assert found is not None
    assert text[tokens[found[0]].start : tokens[found[1] - 1].end] == wanted


def test_times_and_venues_are_skipped() -> None:
    text = "Roth on Monday"
    tokens = tokenise(text, 0, len(text))

    assert skip_time_before(tokens, 3, 0) == 1
    assert skip_time_after(tokens, 1, 3) == 3
    assert skip_time_after(tokens, 0, 3) == 0

    venue = tokenise("Roth in a short statement", 0, 25)
    assert skip_venue_before(venue, 5, 0) == 1
