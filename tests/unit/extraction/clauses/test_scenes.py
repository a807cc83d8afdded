"""A sentence with what stands in it, and what a document comes back to."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, strategies

from checker.extraction.clauses.scenes import Focus, find_focus, tokenise
from checker.extraction.names.mentions import find_mentions
from checker.extraction.sentences import split_sentences
from checker.model import Mention, Quantity, Section, TimeExpression
from tests.unit.extraction.passages import passage
from tests.unit.extraction.stating import scene_of, scenes_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Vera's choir", ["Vera", "'s", "choir"]),
        ("the singers’ fees", ["the", "singers", "’", "fees"]),
        ("the U.S. tour", ["the", "U.S.", "tour"]),
        ("€3.50 a loaf", ["€", "3.50", "a", "loaf"]),
        ("1,204 well-kept clocks.", ["1,204", "well-kept", "clocks", "."]),
        ("AT&T paid", ["AT&T", "paid"]),
        ("", []),
    ],
)
def test_tokens(text: str, words: list[str]) -> None:
    assert [token.text for token in tokenise(text)] == words


@given(strategies.text(max_size=80))
def test_tokens_stand_in_the_text_in_order(text: str) -> None:
    tokens = tokenise(text)

    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(first.end <= second.start for first, second in pairwise(tokens))
    assert "".join(token.text for token in tokens) == "".join(text.split())


def test_every_token_knows_what_it_belongs_to() -> None:
    scene = scene_of("The Arosa Observatory counted 31 meteors on Sunday.")

    owners = {
        token.text: type(owner) for token, owner in zip(scene.tokens, scene.owners, strict=True)
    }
    assert (owners["Arosa"], owners["31"], owners["Sunday"]) == (
        Mention,
        Quantity,
        TimeExpression,
    )
    assert owners["on"] is type(None)


def test_a_place_gives_the_token_that_it_stands_in() -> None:
    text = "The choir sang. A bell rang twice."
    _, scene = scenes_of(text)

    assert [scene.index_at(text.index(word)) for word in ("A bell", "bell", "twice")] == [0, 1, 3]
    assert scene.index_at(text.index("ell")) == 1
    assert scene.index_at(len(text)) == len(scene.tokens)


def test_an_opening_name_is_what_the_next_sentence_goes_back_to() -> None:
    _, second, third = scenes_of("Tarn Bank sang. It paid the choir. Rain fell.")

    assert name(second.antecedent) == "Tarn Bank"
    assert name(third.antecedent) == "Tarn Bank"


def test_an_antecedent_lasts_as_long_as_sentences_go_on_about_it() -> None:
    *_, last = scenes_of("Tarn Bank sang. Rain fell. It was cold.")

    assert last.antecedent is None


def test_an_adjective_of_place_is_nobody_to_go_back_to() -> None:
    _, second = scenes_of("A Spanish choir sang. It was cold.")

    assert second.antecedent is None


def focus_of(text: str, headline: str | None = None) -> Focus:
    document = passage(text if headline is None else f"{headline}\n{text}")
    if headline is not None:
        first, *rest = document.blocks
        head = replace(first, section=Section.HEADLINE)
        document = replace(document, blocks=(head, *rest))
    sentences = split_sentences(document)
    return find_focus(find_mentions(document, sentences), sentences)


def name(mention: Mention | None) -> str | None:
    return None if mention is None else mention.name


def test_focus_is_what_the_text_comes_back_to() -> None:
    focus = focus_of(
        "The tour began in Norway. Staff of Tarn Bank sang there. Later Tarn Bank paid the choir "
        "in Norway, and Mercury Bank watched."
    )

    assert (name(focus.organisation), name(focus.place)) == ("Tarn Bank", "Norway")


def test_focus_abstains_where_nothing_stands_out() -> None:
    focus = focus_of("Staff of Tarn Bank sang. Clerks of Mercury Bank danced.")

    assert focus.organisation is None


def test_the_only_body_of_a_text_is_its_focus() -> None:
    assert name(focus_of("Staff of Tarn Bank sang in the rain.").organisation) == "Tarn Bank"


def test_no_focus_without_names() -> None:
    assert focus_of("the choir sang in the rain.") == Focus()


def test_the_place_of_a_dateline_does_not_count() -> None:
    focus = focus_of("OSLO, May 3 (Reuters) - The choir toured Portugal and sang in Portugal.")

    assert name(focus.place) == "Portugal"


def test_topics_are_sorted_and_hold_no_adjective_of_place() -> None:
    focus = focus_of("Tarn Bank opened in Norway. A Spanish choir sang for Mercury Bank.")

    assert focus.topics == tuple(sorted(focus.topics))
    assert {"Tarn Bank", "Norway", "Mercury Bank"} <= set(focus.topics)
    assert "Spain" not in focus.topics
