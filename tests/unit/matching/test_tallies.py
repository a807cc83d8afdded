"""What sentences count, and who tells them."""

from dataclasses import replace

import pytest

from checker.matching.stories.strangers import may_be_strangers
from checker.matching.stories.tallies import are_at_odds, tallies
from checker.matching.stories.tellers import without_teller
from tests.build import make_claim


@pytest.mark.parametrize(
    ("first", "second", "at_odds"),
    [
        ("Three hooded men took the bell.", "Four hooded men took the bell.", True),
        ("It was one of three men seen.", "Four men were seen.", True),
        ("They took 14 masks from the hall.", "The hall lost 17 masks.", True),
        ("Three men took the bell.", "Three men fled with it.", False),
        ("Some 1,200 masks are kept.", "The hall keeps 1,187 masks.", False),
        ("The path is 12 kilometres long.", "The path is 7 miles long.", False),
        ("It closed on 8 October.", "It closed on 31 October.", False),
        ("Nine chapels stand there.", "The other eight chapels are shut.", False),
    ],
)
def test_counts_of_one_thing(first: str, second: str, *, at_odds: bool) -> None:
    assert are_at_odds(tallies(first), tallies(second)) is at_odds


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bell rang, said Ola Lien, head of the choir.", "The bell rang"),
        ("Ola Lien, head of the choir, said that the bell rang.", " the bell rang."),
        ("The bell rang, Ola Lien said on Monday.", "The bell rang"),
        ("The bell rang twice on Monday.", "The bell rang twice on Monday."),
    ],
)
def test_a_sentence_without_its_teller(text: str, told: str) -> None:
    assert without_teller(text) == told


def test_figures_whose_owner_may_be_another() -> None:
    mountain = replace(make_claim("a", sentence="The mountain is 900 metres high."), entity="hill")
    named = make_claim("b", sentence="Tarnfell, 700 metres high, is bare.")
    named = replace(named, entity="Tarnfell", mention=None)
    they = replace(make_claim("c", sentence="They cost 40 francs."), entity=None)

    assert may_be_strangers(mountain, named)
    assert may_be_strangers(mountain, they)
    assert not may_be_strangers(mountain, mountain)
    assert not may_be_strangers(named, named)
