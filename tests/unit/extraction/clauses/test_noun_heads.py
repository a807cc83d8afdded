"""Noun phrases: head, modifiers, owner."""

import pytest

from checker.extraction.clauses.noun_heads import (
    NounHead,
    is_measure,
    read_head,
    read_subject,
    words_after,
)
from tests.unit.extraction.stating import scene_of


def subject(text: str) -> NounHead:
    scene = scene_of(text)
    found = read_subject(scene, 0, len(scene.tokens))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "attribute", "head", "owner"),
    [
        ("ticket revenue", "ticket revenue", "revenue", None),
        ("the total revenue of Tarn Bank", "revenue", "revenue", "Tarn Bank"),
        ("Norway's salmon exports", "salmon export", "export", "Norway"),
        ("exports of green tea", "green tea export", "export", None),
        ("Tarn Bank", None, None, "Tarn Bank"),
        ("the number of visitors", "visitor", "visitor", None),
    ],
)
def test_phrase(text: str, attribute: str | None, head: str | None, owner: str | None) -> None:
    found = subject(text)

    assert (found.attribute, found.head) == (attribute, head)
    assert (found.mention.name if found.mention else None) == owner


def test_a_change_noun_gives_way_to_what_changes() -> None:
    found = subject("a cut in ticket revenue")

    assert (found.attribute, found.change) == ("ticket revenue", "cut")


def test_a_change_noun_alone_stays_the_head() -> None:
    found = subject("the latest cut")

    assert (found.head, found.change) == ("cut", None)


@pytest.mark.parametrize(
    ("text", "pronoun", "plural", "possessive"),
    [
        ("it", True, False, False),
        ("they", True, True, False),
        ("its revenue", False, False, True),
        ("their revenue", False, True, True),
        ("the revenue", False, False, False),
    ],
)
def test_pronouns(text: str, *, pronoun: bool, plural: bool, possessive: bool) -> None:
    found = subject(text)

    assert (found.pronoun, found.plural, found.possessive) == (pronoun, plural, possessive)


def test_a_list_of_names_has_members() -> None:
    assert subject("Peru, Chile and Bolivia").members == ("Bolivia", "Chile", "Peru")
    assert subject("Peru").members == ()


def test_a_name_at_the_end_is_the_phrase() -> None:
    assert subject("the carmaker Tarn Motors").named
    assert not subject("Tarn Motors sales").named


def test_a_number_in_a_phrase_is_seen() -> None:
    assert subject("the three singers of Tarn Bank").counted
    assert not subject("the singers of Tarn Bank").counted


def test_a_fronted_adjunct_is_gone_past() -> None:
    assert subject("On the upper gauge the pressure").head == "pressure"


def test_a_head_is_read_leftwards_up_to_a_preposition() -> None:
    scene = scene_of("They sang for a higher ticket price")
    found = read_head(scene, 0, len(scene.tokens))

    assert found is not None
    assert found.attribute == "higher ticket price"


def test_no_phrase_left_of_a_break() -> None:
    scene = scene_of("They sang, ")

    assert read_head(scene, 0, len(scene.tokens)) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ticket sales in Porto", ["ticket", "sales"]),
        ("red and white wines from Porto", ["red", "white", "wine"]),
        ("in Porto", []),
        ("", []),
    ],
)
def test_words_after(text: str, words: list[str]) -> None:
    assert words_after(scene_of(text or "."), 0) == words


def test_measures_and_things() -> None:
    assert is_measure("revenue")
    assert not is_measure("orchestra")
    assert not is_measure(None)
