"""Quotations that share a run of words, whoever speaks."""

from itertools import permutations

import pytest

from checker.matching.quotations import match_quotations, shingle_keys
from checker.model import Act, Scope
from tests.build import make_claim
from tests.unit.matching.grouping import documents_of, groups_of

QUILT = "we sewed the quilt in one long winter night"


def keys(words: str | None) -> set[str]:
    return set(shingle_keys(make_claim(quotation=words)))


@pytest.mark.parametrize(
    "other",
    [
        QUILT,
        QUILT.upper(),
        QUILT + ", and nobody slept",
        "We sewed the quilt, in one long ‘winter’ night!",
        "  we\nsewed the quilt in one\tlong winter night  ",
    ],
)
def test_a_quotation_is_found_again(other: str) -> None:
    assert keys(QUILT) & keys(other)


@pytest.mark.parametrize(
    "other",
    [
        "the quilt was sewn by all of us over a winter",
        "one night in winter we long sewed a quilt",
        "nobody knows who sewed it or when or why",
    ],
)
def test_other_words_share_no_block(other: str) -> None:
    assert not keys(QUILT) & keys(other)


@pytest.mark.parametrize("words", [None, "", "“”", "- - - - - - -", "we sewed the quilt together"])
def test_few_words_are_shared_by_chance(words: str | None) -> None:
    assert keys(words) == set()


def test_six_words_are_enough() -> None:
    assert keys("we sewed the old quilt together")


@pytest.mark.parametrize("words", ["ab " * 5000, "\ud800 " * 10 + QUILT, "ночь " * 9, "é" * 9999])
def test_hostile_words_give_few_blocks(words: str) -> None:
    assert len(list(shingle_keys(make_claim(quotation=words)))) <= 3


def test_an_apostrophe_does_not_part_a_word() -> None:
    curly, straight = "it isn’t the quilt we sewed", "it isn't the quilt we sewed"

    assert len(keys(curly)) == len(keys(straight)) == 3


def test_a_quotation_in_two_places_is_a_group() -> None:
    claims = [make_claim(doc, quotation=QUILT) for doc in "cab"]

    for order in permutations(claims):
        (group,) = match_quotations("key", order)
        assert (group.id, group.scope) == ("key", Scope.QUOTATION)
        assert documents_of(group) == ["a", "b", "c"]


def test_one_place_read_twice_is_none() -> None:
    twice = [make_claim(quotation=QUILT), make_claim(quotation=QUILT, confidence=0)]

    assert list(match_quotations("key", twice)) == []
    assert list(match_quotations("key", [])) == []


@pytest.mark.parametrize(
    ("act", "met"), [(Act.ASSERT, True), (Act.BELIEVE, True), (Act.NO_COMMENT, False)]
)
def test_who_says_nothing_is_not_quoted(act: Act, *, met: bool) -> None:
    claims = [make_claim(doc, quotation=QUILT, act=act) for doc in "ab"]

    assert bool(groups_of(claims, Scope.QUOTATION)) is met
