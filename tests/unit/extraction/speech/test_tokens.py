import pytest
from hypothesis import given, strategies

from checker.extraction.speech.tokens import is_adverb, is_time_word, tokenise


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("She didn't go.", ["She", "did", "n't", "go", "."]),
        ("Mr. O'Neil's cat can't swim", ["Mr.", "O'Neil", "'s", "cat", "ca", "n't", "swim"]),
        ("The U.S. and AT&T paid 3,000.5", ["The", "U.S.", "and", "AT&T", "paid", "3,000.5"]),
        ("J. Smith of news.example.org", ["J.", "Smith", "of", "news.example.org"]),
        ("al-Amin -- twenty-one", ["al-Amin", "--", "twenty-one"]),
        ("No. 2 said no.", ["No.", "2", "said", "no", "."]),
    ],
)
def test_tokens(text: str, wanted: list[str]) -> None:
    assert [token.text for token in tokenise(text, 0, len(text))] == wanted


def test_quoted_includes_the_marks() -> None:
    text = 'Ada "ran off" home'

    tokens = tokenise(text, 0, len(text), [(4, 13)])

    assert [token.text for token in tokens if token.quoted] == ['"', "ran", "off", '"']


@pytest.mark.parametrize(
    ("word", "wanted"), [("quickly", True), ("family", False), ("Italy", False), ("again", True)]
)
def test_adverb(word: str, *, wanted: bool) -> None:
    assert is_adverb(tokenise(word, 0, len(word))[0]) is wanted


@pytest.mark.parametrize(("word", "wanted"), [("may", False), ("May", True), ("Friday", True)])
def test_time_word(word: str, *, wanted: bool) -> None:
    assert is_time_word(tokenise(word, 0, len(word))[0]) is wanted


@given(strategies.text(max_size=80))
def test_tokens_are_the_text(text: str) -> None:
    for token in tokenise(text, 0, len(text)):
        assert text[token.start : token.end] == token.text
