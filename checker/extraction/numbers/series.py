"""Numbers that stand together: ranges, shares, composed units, and units said only once.

A range is one amount with two ends. In "20 to 25 million tonnes" scale and unit belong to both
ends; in "rose to 23.2 from 21.1 mpg" the unit is inherited though the two are separate values.
"""

import re
from collections.abc import Iterable
from decimal import Decimal

from checker.extraction.numbers.amounts import Amount
from checker.extraction.numbers.bounds import enclosed, is_bounded
from checker.extraction.numbers.counted import CountedNoun
from checker.extraction.numbers.movements import moves_before
from checker.extraction.numbers.number import NumberKind
from checker.extraction.numbers.precision import digits_places
from checker.model.documents import Span
from checker.units import unit_info

FRACTION_UNIT = "dimensionless"
"""Unit of shares and ratios: 0.5 of the voters, 3 times as many."""

_DASH = re.compile(r" ?[-–—] ?|-(?=[$€£¥])|~")
_TO = re.compile(r" (?:to|through|up to|to as (?:much|many) as|and up to) ")
_AND = re.compile(r" and ")
_OR = re.compile(r" or ")
_FROM = re.compile(r"\bfrom (?:about |around |roughly |between |some |an? |just )?\Z")
_BETWEEN = re.compile(r"\b(?:[Bb]etween|anywhere between|somewhere between) \Z")
_SET_AT = re.compile(r"\b(?:at|of|the|worth|costs?|between|forecast|expects?|guidance|range) \Z")
"""What stands before a range that says both ends in full: "put at $4 billion to $6 billion"."""

_SHARE = re.compile(r" (?:in|out of|in every|out of every|of every) ")
_ONE_NOUN = re.compile(r" (?P<noun>[a-z]+) (?P<link>in|out of|in every) ")
_PER = re.compile(r" (?:per|for every|in every|for each|out of every) ")
_JOINS = re.compile(r",? (?:and )?|, ")
_CONTEST = re.compile(
    r"\b(?:w[io]ns?|beat|beats|beating|lost|loses|defeat(?:s|ed|ing)?|led|leads?"
    r"|trail(?:s|ed)?|vot(?:es?|ed|ing)"
    r"|pass(?:ed|es)?|draw|drew|tied?|victory|scor(?:es?|ed)|approved|margin|final|ruled|decision|"
    r"ruling|thrash(?:ed|es)|upset|split|leading|trailing|win|winning)\b[^.;]{0,30}\Z"
)
_CONTEST_AFTER = re.compile(
    r"[ -](?:win|loss|victory|defeat|draw|lead|vote|votes|decision|ruling|majority"
    r"|score|record|tie|"
    r"thriller|drubbing|rout|success|scoreline|split|against|over|in favou?r|aggregate|down|up)\b"
)
_LARGEST_SCORE = 200
_LEAST_BASE = 100
_MOST_SHARED = 1000
_CENTS = 100
_COMPOSED = frozenset({"[length]", "[mass]", "[time]"})
_APART = re.compile(r" (?:ahead|behind|clear|adrift|faster|slower|off|short|shy|longer|shorter)\b")
"""Words that make the second amount a distance from another: "29 minutes, 12 seconds ahead"."""

_FEW = 10
_COMMON_BASES = frozenset({12, 15, 20, 25, 30, 40, 50, 100, 1000, 10_000, 100_000, 1_000_000})


def joined(text: str, amounts: list[Amount]) -> list[Amount]:
    """Give the amounts with ranges, shares and composed units drawn into one each."""
    done: list[Amount] = []
    for amount in amounts:
        merged = _merge(text, done[-1], amount) if done else None
        if merged is None:
            done.append(amount)
        else:
            done[-1] = merged
    return done


def _merge(text: str, first: Amount, second: Amount) -> Amount | None:
    between = text[first.rest : second.begin]
    if len(between) > 24 or first.low is not None or second.low is not None:  # noqa: PLR2004 - longer than every connective
        return None
    if is_bounded(first) and is_bounded(second):
        bounded = enclosed(text, first, second, _shared(first, second))
        if bounded is not None:
            return bounded
    composed = _composed(first, second, between)
    if composed is not None and not (between[0] == "," and _APART.match(text, second.rest)):
        return composed
    if _SHARE.fullmatch(between) or _PER.fullmatch(between):
        return _share(first, second, between)
    odds = _named_share(text, first, second, between)
    if between in {" to ", "-to-"} and second.value == 1:
        odds = _odds(first, second, between)
    return odds or _range(text, first, second, between)


def _range(text: str, first: Amount, second: Amount, between: str) -> Amount | None:
    if not _connected(text, first, second, between):
        return None
    low = _shared(first, second)
    if not low < second.value or second.number.fraction != first.number.fraction:
        return None
    return second._replace(
        span=Span(first.span.start, second.span.end),
        begin=first.begin,
        lead=first.lead,
        unit=second.unit or first.unit,
        written=second.written or first.written,
        dimension=second.dimension or first.dimension,
        noun=second.noun or first.noun,
        currency=first.currency or second.currency,
        places=max(first.places, second.places),
        low=low,
        high=second.value,
    )


def _connected(text: str, first: Amount, second: Amount, between: str) -> bool:
    """Tell whether the words between two amounts make them a range."""
    if not _alike(first, second) or is_vote(first, second, between):
        return False
    if _DASH.fullmatch(between):
        return second.value > 0 and "\n" not in between
    before = text[max(0, first.begin - 24) : first.begin]
    if _AND.fullmatch(between):
        return _BETWEEN.search(before) is not None
    if _OR.fullmatch(between):
        return _is_guess(first, second)
    return _TO.fullmatch(between) is not None and _to_range(text, first, second, before)


def _is_guess(first: Amount, second: Amount) -> bool:
    """Tell "three or four boats", which is one guess, from the choice of "28 or 30 inches"."""
    said = second.unit or second.noun is not None
    worded = first.number.kind is second.number.kind is NumberKind.WORDS
    next_to = second.number.mantissa - first.number.mantissa == 1
    return bool(said and first.bare and worded and next_to and not second.number.fraction)


def _to_range(text: str, first: Amount, second: Amount, before: str) -> bool:
    """Tell a range "20 to 25" from a change "from 20 to 25"."""
    set_at = first.unit == second.unit != "" and _SET_AT.search(before) is not None
    moving = not set_at and moves_before(text, first.begin) is not None
    whole = bool(_FROM.search(before)) or not first.bare
    return not moving or not (whole or second.bare)


def _alike(first: Amount, second: Amount) -> bool:
    """Tell whether two amounts may be ends of one range: the first has no unit of its own kind."""
    if first.noun is not None:
        return second.noun is not None and second.noun.head == first.noun.head
    if first.unit and second.unit.startswith(f"{first.unit}/"):
        return True
    return not first.unit or first.unit == second.unit or (bool(first.currency) and second.bare)


def _shared(first: Amount, second: Amount) -> Decimal:
    """Give the first end, with the scale of the second where it is said only once."""
    factor = _factor(second)
    mine = first.number
    if mine.scale or factor == 1 or (first.unit and not first.currency):
        return first.value
    smaller = abs(mine.mantissa) < abs(second.number.mantissa)
    if smaller and mine.mantissa < _MOST_SHARED:
        return first.value * factor
    return first.value


def _factor(amount: Amount) -> Decimal:
    return amount.value / amount.number.mantissa if amount.number.mantissa else Decimal(1)


def _composed(first: Amount, second: Amount, between: str) -> Amount | None:
    """Give "5 feet 10 inches" as one length, in the smaller unit."""
    if not _JOINS.fullmatch(between) or not first.unit or not second.unit or second.currency:
        return None
    if first.dimension.startswith("[currency") and second.written.startswith(("cent", "Cent")):
        return _coins(first, second)
    if first.dimension not in _COMPOSED or first.dimension != second.dimension or first.hedge:
        return None
    great, small = unit_info(first.unit), unit_info(second.unit)
    ratio = great.factor / small.factor
    whole = ratio == ratio.to_integral_value() and ratio > 1
    if not whole or second.value >= ratio:
        return None
    return _sum(first, second, first.value * ratio + second.value)


def _coins(first: Amount, second: Amount) -> Amount | None:
    """Give "3 dollars 50 cents" in dollars."""
    whole = first.value == first.value.to_integral_value()
    count = second.number.value
    if first.number.scale or count >= _CENTS or "/" in first.unit or not whole:
        return None
    coins = second._replace(unit=first.unit, dimension=first.dimension, places=2)
    return _sum(first, coins, first.value + count / _CENTS)


def _sum(first: Amount, second: Amount, value: Decimal) -> Amount:
    return second._replace(
        span=Span(first.span.start, second.span.end), begin=first.begin, lead=first.lead,
        value=value, written=f"{first.written} {second.written}",
    )  # fmt: skip


def _odds(first: Amount, second: Amount, between: str) -> Amount | None:
    """Give "3 to 1" and the odds of "a 3-to-1 margin" as three times as many."""
    bare = first.bare and (second.bare or (between == "-to-" and not second.unit))
    if not bare or first.value < 1 or second.number.fraction:
        return None
    end = second.number.span.end
    return first._replace(
        span=Span(first.span.start, end), rest=second.rest if second.bare else end,
        unit=FRACTION_UNIT, dimension=FRACTION_UNIT, written="to 1",
    )  # fmt: skip


def _share(first: Amount, second: Amount, between: str) -> Amount | None:
    """Give "two out of five voters" and "5 per 100,000 people" as a share."""
    if second.unit or first.unit or not 0 <= first.value < second.value:
        return None
    per = _PER.fullmatch(between) is not None
    if per and second.value < _LEAST_BASE and "every" not in between:
        return None
    whole = second.value == second.value.to_integral_value()
    one = first.value == 1 and first.noun is None
    common = one or second.value <= _FEW or int(second.value) in _COMMON_BASES
    vague = " in " in between and not common
    if not whole or vague or (first.noun is not None and not per):
        return None
    value = first.value / second.value
    fine = max(first.places + second.value.adjusted(), -value.adjusted() if value else 0)
    fine = fine if second.value > _FEW else 1
    return first._replace(
        span=Span(first.span.start, second.span.end), value=value,
        places=fine, unit=FRACTION_UNIT, dimension=FRACTION_UNIT, hedge=second.hedge,
        noun=first.noun or second.noun,
        whole=second.noun.phrase if second.noun else "", rest=second.rest,
        written=text_of(first, second, between),
    )  # fmt: skip


def _named_share(text: str, first: Amount, second: Amount, between: str) -> Amount | None:
    """Give "one car in eight" as a share of the cars; None if the words say no such thing."""
    one = first.value == 1 and second.bare and text[first.span.start].isalpha()
    words = _ONE_NOUN.fullmatch(between) if one else None
    if words is None:
        return None
    start, name = first.rest + words.start("noun"), words["noun"]
    noun = CountedNoun(start, start + len(name), name, name)
    shared = _share(first, second, f" {words['link']} ")
    return shared and shared._replace(noun=noun, whole=name)


def text_of(first: Amount, second: Amount, between: str) -> str:
    """Give the written unit of a share: "per 100,000 people", "in 5"."""
    parts = (first.written, between.strip(), str(second.number.mantissa), second.written)
    return " ".join(part for part in parts if part)


def score_numbers(text: str, amounts: Iterable[Amount]) -> set[int]:
    """Give the starts of numbers that are one side of a result or a vote ("won 3-2")."""
    found: set[int] = set()
    previous: Amount | None = None
    for amount in amounts:
        if previous is not None and _is_score(text, previous, amount):
            found.update((previous.number.span.start, amount.number.span.start))
        previous = amount
    return found


def _is_score(text: str, first: Amount, second: Amount) -> bool:
    between = text[first.rest : second.span.start]
    if second.unit or first.unit or not (_plain(first) and _plain(second)):
        return False
    if is_vote(first, second, between):
        return False  # "by 52 votes to 48" are two counts
    dash = between in {"-", "–"}
    bare = second.bare and first.bare
    if dash and bare and _small(first, second):
        return True
    if not (dash or between == " to "):
        return False
    before = text[max(0, first.span.start - 40) : first.span.start]
    after = _CONTEST_AFTER.match(text, second.number.span.end)
    return bool(after) or bool(second.bare and _CONTEST.search(before))


def is_vote(first: Amount, second: Amount, between: str) -> bool:
    """Tell whether two numbers are the sides of a vote: "52 votes to 48"."""
    return (
        between == " to " and second.bare and first.noun is not None and first.noun.head == "vote"
    )


def _plain(amount: Amount) -> bool:
    return amount.number.places >= digits_places(str(amount.value)) and amount.value >= 0


def _small(first: Amount, second: Amount) -> bool:
    return first.value < _LARGEST_SCORE and second.value < _LARGEST_SCORE
