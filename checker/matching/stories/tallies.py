"""What a sentence counts: "three hikers", "14 of the vases"; two other numbers of one thing."""

import re
from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from checker.matching.stories.profiles import contents

Tallies = Mapping[str, frozenset[Decimal]]
"""The numbers that stand before a word class."""

_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty"
).split()
_VALUES = {word: Decimal(value) for value, word in enumerate(_WORDS, start=1)}
_COUNTED = re.compile(
    r"(?<![\w$€£¥.,:/-])(?<!other )(?<!another )(?<!further )(?<!additional )"
    r"(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|(?i:"
    + "|".join(_WORDS)
    + r"))\s(?=(?P<phrase>[a-z][a-z’'-]+(?:\s[a-z][a-z’'-]+)?))"
)
"""A number and the one or two words behind it, no part of a date, a sum of money or a score."""
_NO_THINGS = frozenset(
    "million billion trillion hundred thousand dozen percent per percentage points point square"
    " cubic miles mile kilometres kilometers kilometre kilometer km metres meters metre meter feet"
    " foot inches inch yards yard tons tonnes tonne litres liters gallons kilograms kilos pounds"
    " years year months month weeks week days day nights night hours hour minutes minute seconds"
    " dollars euros times other more".split()
)
"""Words behind a number that make an amount, a distance or a while of it, nothing counted."""
_ROUND = Decimal(10)
"""A number that is a multiple of it may be another one rounded."""
_ROUNDED = Decimal("0.05")
"""Share of a number by which it may lie away from the round one."""


@lru_cache(maxsize=4096)
def tallies(text: str) -> Tallies:
    """Give the numbers of a sentence by the classes of the words behind them.

    >>> sorted(map(int, tallies("The tide took 14 lanterns and 9 huts.")["lantern"]))
    [14]
    """
    found: dict[str, set[Decimal]] = defaultdict(set)
    for match in _COUNTED.finditer(text):
        written = match["number"].casefold()
        value = _VALUES[written] if written in _VALUES else Decimal(written.replace(",", ""))
        words = contents(match["phrase"])
        if not words or words[0][0] in _NO_THINGS:
            continue
        for _, kind in words:
            if kind:
                found[kind].add(value)
    return {kind: frozenset(values) for kind, values in found.items()}


def are_at_odds(one: Tallies, other: Tallies) -> bool:
    """Tell whether two sentences count one thing and no number of it is in both."""
    return any(
        not any(_may_be_one(first, second) for first in one[kind] for second in other[kind])
        for kind in one.keys() & other.keys()
    )


def _may_be_one(first: Decimal, second: Decimal) -> bool:
    """Tell whether two numbers are equal, or one of them is the other one rounded."""
    if first == second:
        return True
    rounded = not first % _ROUND or not second % _ROUND
    return rounded and abs(first - second) <= _ROUNDED * max(first, second)
