"""Quantities: numbers that measure or count something, with unit, interval and part.

The steps: numerals, what stands around each (amounts), what is no quantity (exclusions), what
belongs together (series), and then one value object for each that is left.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from checker.errors import UnitError
from checker.extraction.numbers.amounts import Amount, amount_at
from checker.extraction.numbers.bounds import hedge_of
from checker.extraction.numbers.exclusions import exclusion, url_spans
from checker.extraction.numbers.halves import find_halves
from checker.extraction.numbers.hedges import Hedge, hedged_interval
from checker.extraction.numbers.indices import with_points
from checker.extraction.numbers.inheritance import with_inherited
from checker.extraction.numbers.movements import Movement, role_of
from checker.extraction.numbers.multiples import find_multiples, find_nothings
from checker.extraction.numbers.numerals import find_numerals
from checker.extraction.numbers.ones import with_one
from checker.extraction.numbers.precision import hedged_places, plain, plain_interval
from checker.extraction.numbers.series import FRACTION_UNIT, joined, score_numbers
from checker.extraction.numbers.shared_divisors import with_shared_divisors
from checker.extraction.numbers.singles import find_singles
from checker.extraction.numbers.stated import says_something, with_times
from checker.extraction.numbers.wholes import whole_of
from checker.model.claims import Modifier, Quantity, Role
from checker.model.documents import Sentence, Span
from checker.model.intervals import Interval
from checker.model.numerals import NumeralBucket
from checker.units import unit_info

_EQUIVALENT = re.compile(r" ?\(|,? or |, | - | – ")
_OR = re.compile(r",? or (?:about |roughly |nearly |some )?|, (?:about |roughly |nearly )?| \(")
_OF_NUMBERED = re.compile(
    r" of (?:the|its|their|his|her|our|those|these|all) (?:\d|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty\b|dozen)"
)
"""After a count of some: the whole has a number of its own ("two of the four mills")."""


def find_quantities(sentence: Sentence, taken: Sequence[Span]) -> list[Quantity]:
    """Give the quantities of a sentence in order, in the coordinates of the document.

    Args:
        sentence: Where to look.
        taken: Spans of time expressions, in the document; a number inside one is a time.
    """
    text = sentence.text
    offset = sentence.span.start
    multiples = [*find_multiples(text), *find_halves(text)]
    amounts, _ = read_amounts(text, _local(taken, offset) if taken else ())
    if multiples:
        amounts = [amount for amount in amounts if not _overlaps(amount.number.span, multiples)]
    built = _built(text, with_inherited(text, amounts), offset) if amounts else []
    others = (*multiples, *find_nothings(text), *find_singles(text))
    if not others:
        return built
    worded = [_moved(quantity, offset) for quantity in others]
    worded = [each for each in worded if not _overlaps(each.span, built)]
    return sorted((*built, *worded), key=lambda quantity: quantity.span) if worded else built


def _local(taken: Sequence[Span], offset: int) -> tuple[Span, ...]:
    return tuple(Span(span.start - offset, span.end - offset) for span in taken)


def _overlaps(span: Span, quantities: Sequence[Quantity]) -> bool:
    return any(span.overlaps(quantity.span) for quantity in quantities)


def find_exclusions(sentence: Sentence, taken: Sequence[Span]) -> list[tuple[Span, NumeralBucket]]:
    """Give the numerals of a sentence that are no quantity, and what each is instead."""
    offset = sentence.span.start
    _, excluded = read_amounts(sentence.text, _local(taken, offset))
    return [(Span(span.start + offset, span.end + offset), bucket) for span, bucket in excluded]


@lru_cache(maxsize=512)
def read_amounts(
    text: str, taken: tuple[Span, ...]
) -> tuple[list[Amount], list[tuple[Span, NumeralBucket]]]:
    """Give the amounts of a text, and the numerals that are none with their bucket.

    The ledger asks again for sentences just read, so a few hundred answers are kept.
    """
    kept: list[Amount] = []
    excluded: list[tuple[Span, NumeralBucket]] = []
    floor = 0
    numbers = find_numerals(text, 0, len(text))
    if not numbers:
        return kept, excluded
    links = url_spans(text)
    for number in numbers:
        if number.span.start < floor:
            continue
        if taken and any(number.span.overlaps(span) for span in taken):
            excluded.append((number.span, NumeralBucket.TIME))
            floor = number.span.end
            continue
        amount = with_points(
            text, with_times(text, with_one(text, amount_at(text, number, floor, len(text))))
        )
        bucket = exclusion(text, amount, links)
        if bucket is None:
            kept.append(amount)
            floor = amount.rest
        else:
            excluded.append((number.span, bucket))
            floor = number.span.end
    return _without_scores(text, kept, excluded)


def _without_scores(
    text: str, amounts: list[Amount], excluded: list[tuple[Span, NumeralBucket]]
) -> tuple[list[Amount], list[tuple[Span, NumeralBucket]]]:
    if len(amounts) < 2:  # noqa: PLR2004 - a number alone has no other side
        return amounts, sorted(excluded) if len(excluded) > 1 else excluded
    starts = score_numbers(text, amounts)
    scores = [amount for amount in amounts if amount.number.span.start in starts]
    kept = [amount for amount in amounts if amount.number.span.start not in starts]
    excluded += [(amount.number.span, NumeralBucket.SCORE) for amount in scores]
    return with_shared_divisors(text, joined(text, kept)), sorted(excluded)


def _built(text: str, amounts: Sequence[Amount], offset: int) -> list[Quantity]:
    quantities: list[Quantity] = []
    last: tuple[Amount, Quantity] | None = None
    for amount in amounts:
        if not says_something(text, amount):
            continue
        quantity = _quantity(text, amount, role_of(text, amount), offset)
        if last is not None:
            quantity = _beside(text, last, (amount, quantity))
        quantities.append(quantity)
        last = (amount, quantity)
    return quantities


def _quantity(text: str, amount: Amount, movement: Movement, offset: int) -> Quantity:
    hedge = hedge_of(text, amount)
    unit, dimension = _unit(amount)
    noun = amount.noun
    whole, role = _whole(text, amount, movement.role)
    return Quantity(
        span=Span(amount.span.start + offset, amount.span.end + offset),
        text=text[amount.span.start : amount.span.end],
        interval=plain_interval(_interval(amount, hedge)),
        value=None if amount.low is not None or amount.number.vague else plain(amount.value),
        places=_places(amount, hedge),
        unit=unit,
        written_unit=amount.written,
        dimension=dimension,
        counted=noun.phrase if noun else None,
        counted_head=noun.head if noun else None,
        modifier=hedge.modifier if not amount.number.vague else Modifier.ABOUT,
        trend=movement.trend,
        role=role,
        concept=text[noun.start : noun.end] if noun else None,
        whole=whole,
        vague=amount.number.vague is not None,
        note=amount.note or amount.number.note,
    )


def _unit(amount: Amount) -> tuple[str, str]:
    if amount.unit:
        # "3 tonnes each" is 3 tonnes; that each has them is a mark of the claim's definition.
        unit = amount.unit.removesuffix("/{each}")
        return unit, dimension_of(unit, amount.dimension)
    if amount.number.fraction:
        return FRACTION_UNIT, FRACTION_UNIT
    return "count", "[count]"


@lru_cache(maxsize=2048)
def dimension_of(unit: str, fallback: str) -> str:
    """Give the dimension of a unit; `fallback` where the unit table does not know it."""
    try:
        return unit_info(unit).dimension
    except UnitError:
        return fallback


def _interval(amount: Amount, hedge: Hedge) -> Interval:
    vague = amount.number.vague
    if vague is not None:
        return vague
    if amount.low is not None:
        return Interval(
            low=amount.low, high=amount.high, low_open=amount.low_open, high_open=amount.high_open
        )
    if amount.value == 0 and amount.noun is not None:
        return Interval(low=amount.value, high=amount.value)
    radius = amount.number.radius
    if radius is not None and hedge.modifier in {Modifier.EXACT, Modifier.ABOUT}:
        return Interval(low=amount.value - radius, high=amount.value + radius)
    return hedged_interval(amount.value, amount.places, hedge)


def _places(amount: Amount, hedge: Hedge) -> int:
    hedged = hedge.modifier is Modifier.ABOUT and amount.low is None
    return hedged_places(amount.value, amount.places) if hedged else amount.places


def _whole(text: str, amount: Amount, role: Role | None) -> tuple[str | None, Role | None]:
    """Give what a share is a share of, and the role that follows from it."""
    if amount.whole is not None:
        return amount.whole or whole_of(text, amount.rest), Role.SHARE
    end = amount.number.span.end
    if amount.noun is not None and _OF_NUMBERED.match(text, end) is not None:
        return whole_of(text, end), role
    if amount.dimension != "[percent]" and not amount.number.fraction:
        return None, role
    whole = whole_of(text, amount.rest)
    if whole is None or role is Role.CHANGE:
        return None, role
    return whole, role if role is Role.PREVIOUS else Role.SHARE


def _beside(text: str, last: tuple[Amount, Quantity], this: tuple[Amount, Quantity]) -> Quantity:
    """Relate an amount to the one before it: a conversion in brackets, or the same change again."""
    amount, quantity = this
    before, earlier = last
    between = text[before.rest : amount.begin]
    if _EQUIVALENT.fullmatch(between) and _converts(text, earlier, amount, between):
        return replace(quantity, equivalent_of=earlier.span, role=earlier.role, trend=earlier.trend)
    again = _OR.fullmatch(between) is not None and earlier.role is Role.CHANGE
    again = again and not (amount.number.fraction and text.startswith(" of ", amount.rest))
    if again and quantity.role is None and quantity.unit not in {earlier.unit, "count"}:
        return replace(quantity, role=Role.CHANGE, trend=earlier.trend)
    return quantity


def _converts(text: str, earlier: Quantity, amount: Amount, between: str) -> bool:
    """Tell whether an amount restates the one before it in another unit."""
    if amount.unit in {"", earlier.unit} or earlier.unit == "count":
        return False
    money = amount.dimension.startswith("[currency") and earlier.dimension.startswith("[currency")
    same = money or dimension_of(amount.unit, amount.dimension) == earlier.dimension
    if between.endswith("("):
        return same and text[amount.rest : amount.rest + 1] in {")", ",", ";", " "}
    return same and "or" in between and not money


def _moved(quantity: Quantity, offset: int) -> Quantity:
    """Give a quantity in the coordinates of the document."""
    span = Span(quantity.span.start + offset, quantity.span.end + offset)
    return replace(quantity, span=span)
