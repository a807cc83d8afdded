"""Figures that may be a total and its parts."""

import pytest

from checker.model import Claim, Scope, Span
from tests.build import make_claim, make_quantity
from tests.unit.matching.grouping import groups_of


def figure(sentence: str, value: str, text: str, index: int = 0, **changes: object) -> Claim:
    start = index * 1000 + sentence.index(text)
    quantity = make_quantity(value, text=text, start=start)
    span = Span(start, start + len(text))
    return make_claim("a", quantity, sentence=sentence, index=index, span=span, **changes)


def texts(claims: tuple[Claim, ...]) -> list[str]:
    return [claim.quantity.text for claim in claims if claim.quantity]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The 14 kilns burn: nine in Ahr and twenty-five on Elz.", ["nine", "twenty-five"]),
        ("The 14 kilns burn, six by day and the other eight at night.", ["six", "eight"]),
        ("The 14 kilns have two doors, and nine lives.", []),
        ("The 14 kilns burnt on, one by one.", ["one"]),
    ],
    ids=["places", "the other ones", "numbers with nouns of their own", "an idiom"],
)
def test_bare_numbers_of_a_list_stand_beside_its_figures(sentence: str, found: list[str]) -> None:
    groups = groups_of([figure(sentence, "14", "14 kilns")], Scope.PARTS)

    assert [texts(group.claims)[1:] for group in groups] == ([found] if found else [])


def test_a_bare_number_is_a_count_at_its_place() -> None:
    sentence = "The 14 kilns burn: nine in Ahr."
    (group,) = groups_of([figure(sentence, "14", "14 kilns")], Scope.PARTS)
    quantity = group.claims[1].quantity

    assert quantity is not None
    assert quantity.value == 9
    assert quantity.unit == "count"
    assert sentence[quantity.span.start : quantity.span.end] == "nine"


@pytest.mark.parametrize(
    ("opening", "found"),
    [("The bill", ["80", "50", "40"]), ("They", ["80", "50", "40"]), ("Kilns", ["50", "40"])],
)
def test_a_sentence_that_may_point_back_takes_the_one_before_along(
    opening: str, found: list[str]
) -> None:
    first, second = "It cost 80.", f"{opening} came to 50 for bricks and 40 for sand."
    claims = [figure(first, "80", "80"), *(figure(second, v, v, 1) for v in ("50", "40"))]

    assert texts(groups_of(claims, Scope.PARTS)[-1].claims) == found


@pytest.mark.parametrize(
    ("indices", "found"),
    [((3, 4, 5), [["34", "27", "61"]]), ((3, 4, 6), []), ((3, 4), [])],
    ids=["below one another", "with a gap", "too few"],
)
def test_rows_of_a_table(indices: tuple[int, ...], found: list[list[str]]) -> None:
    rows = [("Ahr | 34", "34"), ("Elz | 27", "27"), ("Total | 61", "61")]
    claims = [figure(row, v, v, at) for (row, v), at in zip(rows, indices, strict=False)]

    assert [texts(group.claims) for group in groups_of(claims, Scope.PARTS)] == found


def test_a_repeated_paragraph_is_read_once() -> None:
    sentence = "The 14 kilns burn: nine in Ahr."

    assert groups_of([figure(sentence, "14", "14 kilns", repeated=True)], Scope.PARTS) == []
