"""What one actor said of one topic: which statements are on it, and in what order."""

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from checker.matching.positions import match_positions, topics_of
from checker.model import Claim, ClaimKind, Scope, Topic
from tests.build import make_claim, make_quantity, make_time, make_topic
from tests.unit.matching.grouping import documents_of

FARES = make_topic("fare cut", ["cut fares", "cheaper toboggan rides"])
KEY = "Sefton|fare cut"


def said(doc: str, day: str | None = None, **changes: object) -> Claim:
    """Somebody speaks of fares; each document has a sentence of another length."""
    when = date.fromisoformat(day) if day else None
    sentence = f"Sefton will cut fares, as document {doc * (ord(doc) - 96)} has it."
    claim = make_claim(doc, sentence=sentence, published=when, entity="Sefton")
    return replace(claim, **changes)  # type: ignore[arg-type]  # fields named by a test table


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("Sefton will cut its fares", True),
        ("fares are cut in Sefton", True),
        ("CUT FARES NOW", True),
        ("cheap rides", False),
        ("a toboggan ride is cheaper", False),  # "ride" is shorter than the stem of "rides"
        ("cheaper rides on the toboggan", True),
        ("Sefton cut trees", False),
        ("", False),
        ("“”", False),
        ("сокращение", False),
    ],
)
def test_a_statement_is_on_a_topic_by_all_words_of_a_phrase(text: str, *, on: bool) -> None:
    assert list(topics_of(make_claim(text=text), [FARES])) == ([FARES] if on else [])


def test_a_phrase_of_another_alphabet_is_not_on_everything() -> None:
    topic = Topic(name="fares", words=("сокращение",))

    assert list(topics_of(make_claim(text="the rink is open"), [topic])) == []


def test_a_statement_can_be_on_two_topics() -> None:
    rink = make_topic("rink")
    claim = make_claim(text="Sefton will cut fares at the rink")

    assert list(topics_of(claim, [FARES, rink])) == [FARES, rink]


@pytest.mark.parametrize("kind", sorted(set(ClaimKind) - {ClaimKind.STATEMENT}))
def test_only_statements_take_positions(kind: ClaimKind) -> None:
    claim = make_claim(quantity=make_quantity("5"), kind=kind, text="Sefton will cut fares by 5")

    assert list(topics_of(claim, [FARES])) == []


def test_a_timeline_is_in_order_of_the_days() -> None:
    claims = [said("a"), said("b", "2031-05-02"), said("c", "2030-01-09")]

    for order in permutations(claims):
        (group,) = match_positions(KEY, order)
        assert documents_of(group) == ["c", "b", "a"]


def test_the_day_that_is_told_of_comes_before_that_of_speaking() -> None:
    early = said("a", "2031-05-02", time=make_time("2029-03-01"))
    spoken = said("b", "2031-05-02", said_on=date(2030, 1, 9))
    (group,) = match_positions(KEY, [said("c", "2029-06-01"), spoken, early])

    assert documents_of(group) == ["a", "c", "b"]


def test_the_group_names_actor_and_topic() -> None:
    (group,) = match_positions(KEY, [said("a"), said("b")])

    assert (group.scope, group.entity, group.attribute) == (Scope.POSITION, "Sefton", "fare cut")
    assert group.id == KEY


def test_without_an_entity_the_actor_of_the_key_is_named() -> None:
    claims = [said("a"), said("b")]
    nameless = [make_claim(one.doc, sentence=one.sentence_text, entity=None) for one in claims]
    (group,) = match_positions("Maria Quillan|fare cut", nameless)

    assert group.entity == "Maria Quillan"


@pytest.mark.parametrize("count", [0, 1, 3])
def test_one_sentence_is_no_timeline(count: int) -> None:
    assert list(match_positions(KEY, [said("a")] * count)) == []


def test_sentences_at_one_place_of_two_documents_are_two() -> None:
    claims = [make_claim(doc, sentence="Sefton will cut fares.") for doc in ("a", "b")]

    assert len(list(match_positions(KEY, claims))) == 1


def test_a_bar_in_a_name_stays_in_the_name() -> None:
    (group,) = match_positions("Sefton | Marrick|fare cut", [said("a"), said("b")])

    assert group.attribute == "fare cut"
