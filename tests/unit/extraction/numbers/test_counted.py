"""Counted nouns: where the phrase ends, and its lemma."""

import pytest

from checker.extraction.numbers.counted import counted_noun


@pytest.mark.parametrize(
    ("text", "phrase", "head"),
    [
        (" sheep", "sheep", "sheep"),
        (" red brick houses burned", "red brick house", "house"),
        (" more ferries sailed", "ferry", "ferry"),
        (" of the old mills", "old mill", "mill"),
        (" sales offices closed", "sales office", "office"),
        (" Ford and Fiat vans", "ford fiat van", "van"),
        (" dead in the fire", "dead", "dead"),
        ("-seat theatre", "seat", "seat"),
        (" teachers' pensions", "teacher", "teacher"),
    ],
)
def test_phrase(text: str, phrase: str, head: str) -> None:
    found = counted_noun(text, 0, len(text))

    assert found is not None
    assert (found.phrase, found.head) == (phrase, head)


@pytest.mark.parametrize(
    "text",
    [
        " in the hills",
        " was seen by neighbours",
        ", goats",
        " times",
        "-way streets",
        " said nuns",
        "",
    ],
)
def test_no_phrase(text: str) -> None:
    assert counted_noun(text, 0, len(text)) is None
