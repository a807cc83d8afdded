"""What superlatives order by: "largest" and "biggest" by size, "driest" by rain, the other way."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache

_SCALES = """
size: large big great huge / small tiny
length: long lengthy / short
height: high tall lofty / low
depth: deep / shallow
width: wide broad / narrow
age: old ancient / young new
speed: fast quick swift rapid / slow
weight: heavy / light
wealth: rich wealthy / poor
rain: wet rainy / dry
heat: hot warm / cold cool chilly
price: dear costly pricey expensive / cheap
toll: deadly bloody fatal lethal
trade: busy / quiet
power: strong mighty powerful / weak
merit: good / bad
slope: steep
light: bright / dark dim
sound: loud noisy
nearness: close near / far
day: early / late
safety: safe / dangerous
fame: popular famous
people: populous populated
harm: severe destructive damaging devastating
work: hard tough difficult / easy
spread: thick dense / thin
clean: clean / dirty
"""
_IRREGULAR = {
    "best": "good",
    "worst": "bad",
    "furthest": "far",
    "farthest": "far",
    "better": "good",
    "worse": "bad",
    "further": "far",
    "farther": "far",
}
_VOWELS = frozenset("aeiou")
_DOUBLED = frozenset({"big", "hot", "wet", "dim", "thin"})
_AMOUNT = frozenset({"size", "height", "weight", "price", "slope"})
"""Scales that are one beside a sum of money: the highest, largest, heaviest fine."""
_SUMS = frozenset(
    "fine penalti price fee sum tax tariff gift donat grant award bill salari wage pay payment"
    " budget loan debt profit loss dividend toll fare rent cost damag ransom prize subsidi revenu"
    " turnov invest stake bid offer jackpot payout compens settlement".split()
)
"""Stems of what is paid."""

Scale = tuple[str, int]
"""What is ordered by, and 1 for the end that a word of much names, -1 for the other."""


@lru_cache(maxsize=1)
def _adjectives() -> dict[str, Scale]:
    found: dict[str, Scale] = {}
    for line in _SCALES.strip().splitlines():
        name, _, words = line.partition(":")
        much, _, little = words.partition("/")
        found.update(dict.fromkeys(much.split(), (name, 1)))
        found.update(dict.fromkeys(little.split(), (name, -1)))
    return found


def _base(adjective: str) -> str:
    """Give an adjective without its last letter where a suffix changes it."""
    if adjective.endswith("e"):
        return adjective[:-1]
    if adjective.endswith("y") and adjective[-2] not in _VOWELS:
        return f"{adjective[:-1]}i"
    return f"{adjective}{adjective[-1]}" if adjective in _DOUBLED else adjective


@lru_cache(maxsize=2)
def _forms(suffix: str) -> dict[str, Scale]:
    known = _adjectives()
    found = {f"{_base(word)}{suffix}": scale for word, scale in known.items()}
    odd = {form: known[word] for form, word in _IRREGULAR.items() if form.endswith(suffix[-1])}
    return found | odd


def _alternatives(suffix: str) -> str:
    return "|".join(sorted(_forms(suffix), key=len, reverse=True))


_LONG = "|".join(sorted((word for word in _adjectives() if len(word) > 5), key=len, reverse=True))  # noqa: PLR2004 - those that take "most"
SUPERLATIVE = rf"(?:{_alternatives('est')}|(?:most|least)[ -](?:{_LONG}))"
"""Pattern of a superlative."""
COMPARATIVE = rf"(?:{_alternatives('er')}|(?:more|less)[ -](?:{_LONG}))"
"""Pattern of a comparative."""

_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth".split(), start=1
    )
}
ORDINAL = rf"(?:{'|'.join(_ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))"
"""Pattern of a place in an order."""
_NUMBERS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten".split(), 1)
}


def scale_of(word: str) -> Scale:
    """Give what a superlative or comparative orders by.

    >>> scale_of("biggest"), scale_of("drier"), scale_of("least expensive")
    (('size', 1), ('rain', -1), ('price', -1))
    """
    first, _, rest = re.sub(r"-", " ", word.casefold()).partition(" ")
    if rest:
        name, way = _adjectives()[rest]
        return name, -way if first in {"least", "less"} else way
    return _forms("est").get(first) or _forms("er")[first]


def rank_of(ordinal: str | None) -> int:
    """Give the place that an ordinal or a number tells; 1 without one.

    >>> rank_of("third"), rank_of("12th"), rank_of("two"), rank_of(None)
    (3, 12, 2, 1)
    """
    if ordinal is None:
        return 1
    word = ordinal.casefold()
    known = _ORDINALS.get(word) or _NUMBERS.get(word)
    return known or int(Decimal(re.sub(r"\D", "", word)))


def same_scale(one: Scale | None, other: Scale | None, head: str) -> bool:
    """Tell whether two orders are one; a rank without an adjective may be of any.

    Args:
        one: An order.
        other: Another.
        head: Stem of what is ordered.
    """
    if one is None or other is None or one == other:
        return True
    names = {one[0], other[0]}
    return head in _SUMS and names <= _AMOUNT and one[1] == other[1]


def numbers_of(text: str) -> Iterator[int]:
    """Yield the numbers that small number words of a text tell."""
    for word in re.findall(r"[a-z]+", text.casefold()):
        if word in _NUMBERS:
            yield _NUMBERS[word]


RANKED = re.compile(
    rf"\b(?:(?P<ordinal>{ORDINAL})[- ])?(?P<sup>{SUPERLATIVE})\b(?![-’'])", re.IGNORECASE
)
"""A superlative, with the ordinal before it."""
ANY: Scale = ("", 0)
"""Stands for the order of a rank that says not by what it is."""
_BARE = re.compile(
    rf"\brank(?:s|ed|ing)?\s+(?P<ordinal>{ORDINAL})\b(?!\s+(?:{SUPERLATIVE}))", re.IGNORECASE
)


def ranks_in(text: str) -> dict[Scale, frozenset[int]]:
    """Give the places that a text tells, by what orders them.

    >>> ranks_in("The second largest lake and the deepest")
    {('size', 1): frozenset({2}), ('depth', 1): frozenset({1})}
    """
    found: dict[Scale, set[int]] = {}
    for match in _BARE.finditer(text):
        found.setdefault(ANY, set()).add(rank_of(match["ordinal"]))
    for match in RANKED.finditer(text):
        found.setdefault(scale_of(match["sup"]), set()).add(rank_of(match["ordinal"]))
    return {scale: frozenset(ranks) for scale, ranks in found.items()}


def ranked_apart(
    one: Mapping[Scale, frozenset[int]], other: Mapping[Scale, frozenset[int]]
) -> bool:
    """Tell whether two texts give other places in one order, as `ranks_in` reads them."""
    if any(one[scale].isdisjoint(other[scale]) for scale in one.keys() & other.keys()):
        return True
    return any(
        not bare[ANY] & frozenset().union(*ranks.values())
        for bare, ranks in ((one, other), (other, one))
        if ranks and ANY in bare
    )
