"""What place a sentence gives something in an order."""

import pytest

from checker.matching.stories.ranks import read_standings
from checker.matching.stories.ranks.readings import Standing
from checker.matching.stories.ranks.scales import rank_of, ranked_apart, ranks_in


def only(sentence: str) -> Standing:
    (standing,) = read_standings(sentence)
    return standing


@pytest.mark.parametrize(
    ("sentence", "rank", "scale"),
    [
        ("It is the longest pier in Denmark.", 1, ("length", 1)),
        ("It is the third-longest pier in Denmark.", 3, ("length", 1)),
        ("It is the 12th longest pier in Denmark.", 12, ("length", 1)),
        ("It is the least expensive pier in Denmark.", 1, ("price", -1)),
        ("Only the pier of Ost is longer.", 2, ("length", 1)),
        ("The pier ranks fourth among the piers of Denmark.", 4, None),
        ("The pier, which ranks behind only Ost and Vest, is closed.", 3, None),
        ("The pier is now No. 2.", 2, None),
        ("The pier slipped to third place.", 3, None),
    ],
)
def test_a_rank_is_a_value_of_an_order(
    sentence: str, rank: int, scale: tuple[str, int] | None
) -> None:
    standing = only(sentence)

    assert (standing.rank, standing.scale, standing.negated) == (rank, scale, False)


@pytest.mark.parametrize(
    "sentence",
    [
        "It is one of the longest piers in Denmark.",
        "It is among the longest piers in Denmark.",
        "It will be the longest pier in Denmark.",
        "Is it the longest pier in Denmark?",
        "It is perhaps the longest pier in Denmark.",
        "When it was opened it was the longest pier in Denmark.",
        "He called it the longest pier in Denmark.",
        "Until 1990 it was the longest pier in Denmark.",
        "\u201cIt is the longest pier in Denmark,\u201d she said.",
        f"It is the longest pier in Denmark{', and so on' * 60}.",
    ],
)
def test_what_is_no_firm_place_is_not_read(sentence: str) -> None:
    assert list(read_standings(sentence)) == []


def test_a_place_may_be_denied() -> None:
    assert only("Ost is not the longest pier in Denmark.").negated


@pytest.mark.parametrize(
    ("sentence", "names", "generic", "limit"),
    [
        ("It is Denmark's longest pier.", {"denmark"}, set(), ""),
        ("It is the longest pier in the country.", set(), {"country"}, ""),
        ("It is the longest pier since 1950.", set(), set(), "1950"),
        ("It is the longest pier in a decade.", set(), set(), "in a decade"),
        ("It is the longest pier of its kind.", set(), set(), ""),
    ],
)
def test_within_what_it_holds(
    sentence: str, names: set[str], generic: set[str], limit: str
) -> None:
    scope = only(sentence).scope

    assert (set(scope.names), set(scope.generic), scope.limit) == (names, generic, limit)


def test_the_world_and_a_measure_are_parts_of_the_scope() -> None:
    scope = only("It is the largest pier in the world by visitors.").scope

    assert scope.world
    assert scope.measure


@pytest.mark.parametrize(
    ("sentence", "names", "head"),
    [
        ("The pier of Ost is the longest in Denmark.", {"ost"}, "pier"),
        ("The longest pier in Denmark is still the Ostbro.", {"ostbro"}, ""),
        ("Workers love Ostbro, the longest pier in Denmark.", {"ostbro"}, ""),
        ("That makes Ostbro the longest pier in Denmark.", set(), "ostbro"),
        ("Main span: 620 m, the longest in Denmark", set(), "span"),
        ("Vestbro is long, and Ostbro the longest.", set(), "ostbro"),
    ],
)
def test_whose_rank_it_is(sentence: str, names: set[str], head: str) -> None:
    holder = only(sentence).holder

    assert {*holder.phrase.names, holder.phrase.head} >= names
    assert head in {holder.phrase.head, *holder.phrase.names}


def test_a_pronoun_refers_and_a_description_describes() -> None:
    assert only("It is the longest pier in Denmark.").holder.refers
    assert only("Storms broke the longest pier in Denmark.").holder.is_described


def test_two_texts_may_rank_differently() -> None:
    largest, second = (ranks_in(text) for text in ("the largest pier", "the second-largest pier"))
    bare = ranks_in("it ranks fifth")

    assert ranked_apart(largest, second)
    assert ranked_apart(bare, second)
    assert not ranked_apart(largest, ranks_in("the deepest lock"))
    assert not ranked_apart({}, bare)
    assert rank_of("Third") == 3
