"""What the numbers of a sentence tell: figures, lengths of time, times, names."""

import pytest

from checker.extraction.clauses.tellings import Told, tell
from checker.extraction.names.mentions import find_mentions
from checker.extraction.sentences import split_sentences
from checker.extraction.times.expressions import find_times
from checker.model import Span
from tests.unit.extraction.stating import article


def told(text: str, *named: str) -> Told:
    document = article(text)
    (sentence,) = split_sentences(document)
    times = find_times(document, [sentence])
    names = find_mentions(document, [sentence])
    spans = [Span(text.index(one), text.index(one) + len(one)) for one in named]
    return tell(sentence, times, names, spans)


@pytest.mark.parametrize(
    ("text", "quantities", "lengths", "times"),
    [
        ("Saunas expire after 30 minutes.", ["30 minutes"], [], []),
        ("The sauna was shut for 14 weeks.", [], ["14 weeks"], ["14 weeks"]),
        ("In the past five weeks 40 kites broke.", ["40 kites"], [], ["the past five weeks"]),
        ("They flew 40 kites on 3 May 2031.", ["40 kites"], [], ["3 May 2031"]),
        ("They flew 40 kites in 2029.", ["40 kites"], [], ["2029"]),
    ],
)
def test_numbers_and_times(
    text: str, quantities: list[str], lengths: list[str], times: list[str]
) -> None:
    found = told(text)

    assert [one.text for one in found.quantities] == quantities
    assert [one.text for one in found.lengths] == lengths
    assert [one.text for one in found.times] == times


def test_a_number_that_is_a_name_tells_nothing() -> None:
    text = "The 412 passed 40 kites."

    assert [one.text for one in told(text, "412").quantities] == ["40 kites"]


def test_a_price_that_looks_like_a_name_is_told() -> None:
    assert [one.text for one in told("The kite cost USD115 in Oslo.").quantities] == ["USD115"]
