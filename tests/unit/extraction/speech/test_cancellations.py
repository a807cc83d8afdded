"""Events that come to nothing without a negator, and those that only look so."""

import pytest

from checker.extraction.speech.acts import polarity_of
from checker.model import Polarity

NEGATIVE = [
    ("The regatta was cancelled because of the storm.", "regatta"),
    ("The launch of the weather balloon, the third this year, was postponed.", "launch"),
    ("Chess final postponed after power cut", "final"),
    ("A plan for the funicular has been scrapped.", "plan"),
    ("The now-abandoned merger cost both choirs dearly.", "merger"),
    ("The scrapped deal to lease a glasshouse angered growers.", "lease"),
    ("The suspension of trading in tulips lasted a day.", "trading"),
    ("The swimmer nearly broke the record.", "broke"),
    ("The aim was not to please the judges.", "was"),
]
POSITIVE = [
    ("The regatta was not cancelled.", "regatta"),
    ("The airline cancelled 40 flights.", "40"),
    ("Forty rehearsals were cancelled.", "Forty"),
    ("Growers rejected the proposal in May.", "proposal"),
    ("The regatta, which was cancelled last year, drew a crowd.", "drew"),
    ("Not all of the choirs were invited.", "choirs"),
    ("The referee did not comment on the match.", "match"),
    ("Declining demand and worries that rain will spoil the hay hit prices.", "spoil"),
    ("They use wool instead of the cotton chosen before.", "chosen"),
    ("The choir dropped two songs.", "songs"),
]


def _polarity(text: str, word: str) -> Polarity:
    return polarity_of(text, 0, len(text), text.index(word))


@pytest.mark.parametrize(("text", "word"), NEGATIVE)
def test_what_came_to_nothing_is_negative(text: str, word: str) -> None:
    assert _polarity(text, word) is Polarity.NEGATIVE


@pytest.mark.parametrize(("text", "word"), POSITIVE)
def test_what_took_place_is_positive(text: str, word: str) -> None:
    assert _polarity(text, word) is Polarity.POSITIVE
