"""Which documents tell one story."""

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from checker.matching.topics import by_topic
from checker.model import Claim
from tests.build import make_claim

MAY = date(2031, 5, 14)


def told(doc: str, topics: str, published: date | None = MAY) -> Claim:
    return replace(make_claim(doc), topics=tuple(sorted(topics.split())), published=published)


def stories(*claims: Claim) -> list[list[str]]:
    return [[claim.doc for claim in story] for story in by_topic(claims)]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("Porto Vigo Braga", "Porto Vigo Braga", True),
        ("Porto Vigo Braga", "Porto Vigo Leeds", True),
        ("Porto Vigo Braga", "Porto Cork Leeds", False),
        ("Porto", "Porto", False),
        ("", "", False),
    ],
)
def test_two_names_make_a_story_of_one_week(first: str, second: str, *, joined: bool) -> None:
    found = stories(told("a", first), told("b", second))

    assert found == ([["a", "b"]] if joined else [["a"], ["b"]])


@pytest.mark.parametrize("published", [date(2031, 9, 1), None])
@pytest.mark.parametrize(
    ("second", "joined"), [("Porto Vigo Leeds", False), ("Porto Vigo Braga", True)]
)
def test_three_names_make_a_story_of_any_day(
    second: str, published: date | None, *, joined: bool
) -> None:
    found = stories(told("a", "Porto Vigo Braga"), told("b", second, published))

    assert (len(found) == 1) is joined


@pytest.mark.parametrize(("day", "joined"), [(21, True), (22, False)])
def test_a_week_ends(day: int, *, joined: bool) -> None:
    found = stories(told("a", "Porto Vigo"), told("b", "Porto Vigo", date(2031, 5, day)))

    assert (len(found) == 1) is joined


def test_a_story_reaches_through_the_document_between() -> None:
    claims = (
        told("a", "Porto Vigo Braga Faro"),
        told("b", "Porto Vigo Leeds Cork"),
        told("c", "Leeds Cork Dover Bath"),
    )

    assert stories(*claims) == [["a", "b", "c"]]


def test_stories_do_not_depend_on_the_order_of_the_claims() -> None:
    claims = [told("a", "Porto Vigo"), told("b", "Porto Vigo"), told("c", "Leeds Cork")]
    found = {
        tuple(sorted(tuple(sorted(story)) for story in stories(*order)))
        for order in permutations(claims)
    }

    assert found == {(("a", "b"), ("c",))}


def test_every_claim_stands_in_one_story() -> None:
    claims = [told("a", "Porto Vigo"), told("a", "Porto Vigo"), told("b", "Leeds")]

    assert sorted(doc for story in stories(*claims) for doc in story) == ["a", "a", "b"]
