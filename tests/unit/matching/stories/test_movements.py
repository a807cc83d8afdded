"""One quantity that rises in one text and falls in another."""

from datetime import date

import pytest

from checker.matching.stories.movements import match_movements
from checker.model import Claim
from tests.unit.matching.stories.telling import line

NOBODY: frozenset[tuple[str, int]] = frozenset()


def told(doc: str, sentence: str, names: tuple[str, ...] = ("Yerseke",)) -> Claim:
    return line(doc, sentence, context=names, published=date(2032, 1, 9))


def reasons(first: str, second: str, *names: str) -> list[str | None]:
    claims = [told("a", first, names), told("b", second, names)]
    return [group.contrast for group in match_movements("a", claims, NOBODY)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Mussel prices in Yerseke rose in 2031.", "Mussel prices in Yerseke fell in 2031."),
        ("Mussel prices in Yerseke were up in 2031.", "Mussel prices in Yerseke dropped in 2031."),
        (
            "There was a drop in mussel prices in Yerseke in 2031.",
            "Mussel prices in Yerseke rose in 2031.",
        ),
        (
            "The number of boats in Yerseke was 41 in 2031, compared with 38 in 2030.",
            "The number of boats in Yerseke shrank in 2031.",
        ),
        ("The catch rose to 41.2 tonnes.", "The catch fell to 41 tonnes."),
    ],
)
def test_opposite_ways_are_found(first: str, second: str) -> None:
    assert reasons(first, second, "Yerseke") == ["direction"]
    assert reasons(second, first, "Yerseke") == ["direction"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Mussel prices in Yerseke rose in 2031.", "Mussel prices in Yerseke fell in 2030."),
        ("Mussel prices in Yerseke rose in May.", "Mussel prices in Yerseke fell in June."),
        ("Mussel prices in Yerseke rose in 2031.", "Oyster prices in Yerseke fell in 2031."),
        (
            "Mussel prices in Yerseke rose in 2031.",
            "Mussel prices in Yerseke may have fallen in 2031.",
        ),
        (
            "Mussel prices in Yerseke rose in 2031.",
            "Is it so that mussel prices in Yerseke fell in 2031?",
        ),
        ("Mussel prices in Yerseke rose in 2031.", "Its mussel prices fell in 2031."),
        (
            "Mussel prices in Yerseke rose in the first half of 2031.",
            "Mussel prices in Yerseke fell in the second half of 2031.",
        ),
        (
            "Adjusted mussel prices in Yerseke rose in 2031.",
            "Mussel prices in Yerseke fell in 2031.",
        ),
        ("The boy fell in 2031.", "The boy rose in 2031."),
        ("The catch rose to 41.2 tonnes.", "The catch fell to 43 tonnes."),
        (
            "Mussel prices in Yerseke rose before they fell in 2031.",
            "Mussel prices in Yerseke fell in 2031.",
        ),
    ],
)
def test_what_may_be_two_movements_is_left_alone(first: str, second: str) -> None:
    assert reasons(first, second, "Yerseke") == []


def test_sentences_set_against_each_other_by_their_figures_are_left_out() -> None:
    claims = [
        told("a", "Mussel prices in Yerseke rose in 2031."),
        told("b", "Mussel prices in Yerseke fell in 2031."),
    ]
    known = frozenset((claim.doc, claim.sentence.start) for claim in claims)

    assert [group.contrast for group in match_movements("a", claims, NOBODY)] == ["direction"]
    assert list(match_movements("a", claims, known)) == []
