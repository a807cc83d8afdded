"""Which words are verbs, and in what tense and voice."""

import pytest

from checker.extraction.clauses.predicates import Token, is_adverb, is_passive, is_past, verb_at
from checker.extraction.clauses.scenes import tokenise


def place_of(text: str, word: str) -> tuple[list[Token], int]:
    tokens = tokenise(text)
    return tokens, [token.text for token in tokens].index(word)


def verbs(text: str) -> list[str]:
    tokens = tokenise(text)
    return [lemma for index in range(len(tokens)) if (lemma := verb_at(tokens, index))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ticket sales rose sharply in June", ["rise"]),
        ("The price cut helped the bakery", ["help"]),
        ("Rail freight volumes fell by a tenth", ["fall"]),
        ("The increase surprised the curator", ["surprise"]),
        ("Pianos cost about 900 euros", ["cost"]),
        ("The cost was 900 euros", ["be"]),
        ("Students use 40 harps", ["use"]),
        ("Its use rose to 40", ["rise"]),
        ("The orchestra has since sold 40 harps", ["have", "sell"]),
        ("Trains carried 40 harps", ["carry"]),
        ("The quarterly drop in visits", []),
        ("A report of falling visits", []),
    ],
)
def test_verbs_of_a_sentence(text: str, found: list[str]) -> None:
    assert verbs(text) == found


def test_a_possessive_is_no_verb() -> None:
    tokens, index = place_of("The opera's choir sang", "'s")

    assert verb_at(tokens, index) is None


def test_a_clitic_after_a_pronoun_is_a_verb() -> None:
    tokens, index = place_of("It's the oldest organ", "'s")

    assert verb_at(tokens, index) is not None


def test_a_participle_beside_a_change_needs_a_value_after_it() -> None:
    assert "fall" in verbs("The survey has visits falling to 300")
    assert "fall" not in verbs("The survey names falling leaves")


@pytest.mark.parametrize(
    ("text", "word", "passive"),
    [
        ("The seats were quickly sold", "sold", True),
        ("The seats got sold", "sold", True),
        ("The opera sold its seats", "sold", False),
        ("The opera has sold its seats", "sold", False),
    ],
)
def test_passive(text: str, word: str, passive: bool) -> None:  # noqa: FBT001 - a table's column
    tokens, index = place_of(text, word)

    assert is_passive(tokens, index) is passive


@pytest.mark.parametrize(
    ("text", "word", "past"),
    [
        ("The opera sold 40 boxes", "sold", True),
        ("The opera had already sold 40 boxes", "sold", True),
        ("The opera sells 40 boxes", "sells", False),
        ("The opera has sold 40 boxes", "sold", False),
        ("The opera will sell 40 boxes", "sell", False),
        ("The boxes were sold", "sold", True),
        ("The boxes are sold", "sold", False),
    ],
)
def test_past(text: str, word: str, past: bool) -> None:  # noqa: FBT001 - a table's column
    tokens, index = place_of(text, word)

    assert is_past(tokens, index) is past


@pytest.mark.parametrize(
    ("word", "adverb"),
    [("sharply", True), ("already", True), ("supply", False), ("monthly", False), ("fly", False)],
)
def test_adverb(word: str, adverb: bool) -> None:  # noqa: FBT001 - a table's column
    (token,) = tokenise(word)

    assert is_adverb(token) is adverb


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # "that" after a noun opens a clause; before a noun it points
        ("A fee that topped 5 percent", ["top"]),
        ("A fee that cut into sales", ["cut"]),
        ("At that set of saunas", []),
        ("That rise in fees", []),
        # a common verb needs a noun before it
        ("The curlers abandoned their yurt", ["abandon"]),
        ("The yurt, abandoned by curlers", ["abandon"]),
        ("The abandoned yurt", []),
        ("The mayor had abandoned yurts", ["have", "abandon"]),
        ("The keepers hit a wall", ["hit"]),
        # and an object, if it stands in the present
        ("The club needs a court", ["need"]),
        ("The club needs to move", ["need", "move"]),
        ("The tin stocks in the port", []),
        ("The club needs", []),
        # plural nouns that look like verbs
        ("Dockside prices for kites jumped", ["jump"]),
        ("The keeper prices a kite at 5 euros", ["price"]),
        ("The port raised kite prices by 5 percent", ["raise"]),
    ],
)
def test_verbs_that_look_like_nouns(text: str, found: list[str]) -> None:
    assert verbs(text) == found
