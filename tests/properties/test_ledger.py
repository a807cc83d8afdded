"""The ledger of any text: every numeral once, none overlapping another."""

import re
from itertools import pairwise

from hypothesis import given, settings, strategies

from checker.extraction.numbers.ledger import account_numerals
from checker.model import Span
from tests.unit.extraction.passages import passage

WORDS = strategies.sampled_from(
    """
    a the of and or to in by per No. about more than less three twelve half quarter dozen hundred
    million third hundredth twenty-first scores zero 7 12 412 1,350 2031 5.1 8,26 3-2 4:30 1/4 5E7
    737-800 777s 15 th ½ % $ € km years old Heron Abby http://a.b/1?c=2 - – ~ ( ) , . " ٣ \u00a0 \n
    """.split(" ")
)
TEXTS = strategies.one_of(
    strategies.text(max_size=80),
    strategies.lists(WORDS, max_size=30).map(" ".join),
    strategies.lists(WORDS, max_size=20).map("".join),
)


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_every_numeral_has_one_record(text: str) -> None:
    records = account_numerals(passage(text), [], [], [])

    assert all(text[one.span.start : one.span.end] == one.text for one in records)
    assert all(one.span.end <= following.span.start for one, following in pairwise(records))
    for match in re.finditer(r"\d+", text):
        holders = [one for one in records if one.span.overlaps(Span(*match.span()))]
        assert len(holders) == 1
        assert Span(*match.span()).within(holders[0].span)
