"""Dated occasions of one story: which two are one occasion, and whether its dates can all hold.

Two occasions are one where their kind is one and what they happened to is: the same name, or the
same noun told apart by no other word. What may happen more than once counts as one occasion only
if its two dates lie so close, or are so alike, that one is a slip for the other.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations

from checker.matching.stories.senses import direction, sense
from checker.model import DAY, Claim, ClaimGroup, ClaimKind, Granularity, Modality, Scope, Span
from checker.model.occasions import HOLD, OCCASION, Mark, Occasion, occasion_of
from checker.unions import Unions

_MOST = 60
"""Occasions of one kind that are laid side by side in a story."""
_PERIODIC = frozenset(
    "figure datum data result report number statement bulletin update statistic minute notice list"
    " index forecast estimate newsletter price rate".split()
)
"""What comes out again and again under one name."""
_FRESH = 2
"""Days after which news is no longer told as news."""
_CLOSE = 31
"""Days between two dates of one occasion of a kind that there may be several of."""
_WEEK = 7


def match_occasions(key: str, claims: Sequence[Claim]) -> list[ClaimGroup]:
    """Give the occasions that several documents date, and those whose dates cannot both hold.

    Args:
        key: The story.
        claims: All claims of its documents, in order; a date that was read as an event, too, is
            given by that claim.
    """
    kinds: dict[str, list[Occasion]] = defaultdict(list)
    dated: dict[tuple[str, Span], Claim] = {}
    for claim in claims:
        if claim.attribute_head == OCCASION:
            one = occasion_of(claim)
            kinds[one.kind].append(one)
        elif claim.kind is ClaimKind.EVENT:
            dated.setdefault((claim.doc, claim.span), claim)
    found = [
        group
        for kind, told in sorted(kinds.items())
        for group in _of_kind(f"{key}|{kind}", kind, told[:_MOST])
    ]
    return [
        replace(group, claims=tuple(dated.get((one.doc, one.span), one) for one in group.claims))
        for group in found
    ]


def _of_kind(key: str, kind: str, told: Sequence[Occasion]) -> Iterator[ClaimGroup]:
    homes, odds = _compared(told)
    members: dict[int, list[int]] = defaultdict(list)
    for index in range(len(told)):
        members[homes.root(index)].append(index)
    for pair in _surest(told, homes, members, odds):
        both = {*members[homes.root(pair[0])], *members[homes.root(pair[1])]} - {*pair}
        shown = [told[index] for index in (*pair, *sorted(both))]
        yield _group(f"{key}|{pair[0]}|{pair[1]}", kind, shown, contrast="date")
    for home, facts in members.items():
        if len({told[index].claim.doc for index in facts}) > 1:
            yield _group(f"{key}|{home}", kind, [told[index] for index in facts])


def _compared(told: Sequence[Occasion]) -> tuple[Unions[int], list[tuple[int, int]]]:
    """Join the occasions that are one, and give the pairs whose dates cannot both hold."""
    homes: Unions[int] = Unions()
    odds: list[tuple[int, int]] = []
    for first, second in combinations(range(len(told)), 2):
        one, other = told[first], told[second]
        if one.claim.doc == other.claim.doc or not _are_of_one_thing(one, other):
            continue
        if _meet(one, other):
            homes.join(*sorted((homes.root(first), homes.root(second))))
        elif _may_oppose(one, other):
            odds.append((first, second))
    return homes, odds


def _surest(
    told: Sequence[Occasion],
    homes: Unions[int],
    members: Mapping[int, Sequence[int]],
    odds: Sequence[tuple[int, int]],
) -> Iterator[tuple[int, int]]:
    """Yield one pair of each two sides; a document that tells both dates keeps them apart."""
    seen: set[tuple[int, int]] = set()
    for first, second in odds:
        sides = homes.root(first), homes.root(second)
        low, high = min(sides), max(sides)
        docs = [{told[index].claim.doc for index in members[side]} for side in (low, high)]
        known = docs[0] & docs[1] or _is_several(told, (first, second))
        if (low, high) not in seen and not known:
            seen.add((low, high))
            yield first, second


def _is_several(told: Sequence[Occasion], pair: tuple[int, int]) -> bool:
    """Tell whether one document tells a second date of one of two occasions."""
    docs = {told[index].claim.doc for index in pair}
    for index in pair:
        for other in told:
            same = other.claim.doc in docs and other.claim.doc == told[index].claim.doc
            if same and not _meet(told[index], other) and _may_be_one(told[index], other):
                return True
    return False


def _may_be_one(one: Occasion, other: Occasion) -> bool:
    """Tell whether two things may be one, however loosely: the same noun or name."""
    if one.head is not None and other.head is not None and sense(one.head) == sense(other.head):
        return True
    return one.name is not None and one.name == other.name


def _are_of_one_thing(one: Occasion, other: Occasion) -> bool:
    """Tell whether two occasions happened to one thing."""
    if Mark.OPEN in one.marks | other.marks or not _have_one_name(one, other):
        return False
    if one.head is None or other.head is None:
        known = _is_named(one, other) and _is_named(other, one)
    else:
        called = Mark.CALLED in one.marks and Mark.CALLED in other.marks
        known = sense(one.head) == sense(other.head) or (called and one.name == other.name)
    return known and _are_told_alike(one, other)


def _are_told_alike(one: Occasion, other: Occasion) -> bool:
    """Tell whether no word makes one thing another than the other: "north", "youth", "5.1"."""
    names = _name_words(one) | _name_words(other)
    first, second = ({sense(word) for word in each.words} - names for each in (one, other))
    if _is_single(one, other) and not one.kind.startswith(HOLD):
        return first == second
    numbers = {word for word in first ^ second if any(map(str.isdecimal, word))}
    return not numbers and (first <= second or second <= first)


def _is_named(one: Occasion, other: Occasion) -> bool:
    """Tell whether the noun of another thing fits a name: "the museum" and "Tarn Museum"."""
    if other.head is None or one.head is not None:
        return one.name is not None
    own = Mark.CALLED in other.marks and one.name == other.name
    return own or sense(other.head) in _name_words(one)


def _have_one_name(one: Occasion, other: Occasion) -> bool:
    names = one.name, other.name
    if names[0] is not None and names[1] is not None:
        return names[0] == names[1]
    if names[0] is names[1] or not _is_single(one, other):
        around = set(one.claim.context), set(other.claim.context)
        return not (around[0] and around[1]) or not around[0].isdisjoint(around[1])
    # a thing that has a name in one text may be another one than "the choir" of the other
    named, plain = (one, other) if other.name is None else (other, one)
    return _name_words(named) <= {sense(word) for word in plain.words}


def _name_words(one: Occasion) -> set[str]:
    return {sense(word) for word in (one.name or "").split()}


def _is_single(one: Occasion, other: Occasion) -> bool:
    """Tell whether far dates count, too, so that the things must be told alike."""
    return bool({Mark.ANY, Mark.YEARS} & one.marks & other.marks) and not _is_close(one, other)


def _meet(one: Occasion, other: Occasion) -> bool:
    (begin, finish), (start, end) = _run(one), _run(other)
    return begin <= end and start <= finish


def _run(one: Occasion) -> tuple[date, date]:
    return one.claim.time.begin or date.min, one.claim.time.finish or date.max


def _may_oppose(one: Occasion, other: Occasion) -> bool:
    """Tell whether two dates of one thing cannot be those of two occasions."""
    marks = one.marks | other.marks
    if any(each.claim.modality is not Modality.FACT for each in (one, other)):
        return False
    if _may_be_both(one, other, marks) or not _are_plain(one, other):
        return False
    if Mark.LAST in marks:
        return _is_over(one, other)
    return Mark.ANY in marks or _are_years(one, other) or _is_close(one, other)


def _are_plain(one: Occasion, other: Occasion) -> bool:
    """Tell whether the words that only one thing has describe it, and part it from none."""
    headed = one.head is not None and other.head is not None
    if one.kind.startswith(HOLD) or (headed and one.name is not None and one.name == other.name):
        return True
    apart = {word.casefold() for word in one.words ^ other.words}
    names = _name_words(one) | _name_words(other)
    return all(word in _DESCRIBING or sense(word) in names for word in apart)


_DESCRIBING = frozenset(
    "old famous historic big huge large small little beloved popular iconic venerable elderly"
    " ageing aging local ancient modern beautiful poor troubled ailing controversial car".split()
)
"""Words that tell of a thing what is true of it anyhow."""


def _may_be_both(one: Occasion, other: Occasion, marks: frozenset[Mark]) -> bool:
    """Tell whether it happened twice, in the night between, or on a weekday of another week."""
    apart = _gap(one, other)
    numbered = _has_number(one.claim) and _has_number(other.claim)
    if (Mark.NIGHT in marks and apart <= 1) or (not numbered and apart % _WEEK == 0):
        return True
    several = Mark.AGAIN in marks or one.head in _PERIODIC or _are_fresh(one, other)
    return several and Mark.ANY not in marks


def _are_fresh(one: Occasion, other: Occasion) -> bool:
    """Tell whether each text tells news of its own day: the tunnel is shut, and a week later."""
    days = one.claim.published, other.claim.published
    if days[0] is None or days[1] is None or abs((days[0] - days[1]).days) < _FRESH:
        return False
    ages = [(day - _run(each)[1]).days for day, each in zip(days, (one, other), strict=True) if day]
    return all(0 <= age <= _FRESH for age in ages)


def _gap(one: Occasion, other: Occasion) -> int:
    (begin, finish), (start, end) = _run(one), _run(other)
    return max((start - finish).days, (begin - end).days)


def _has_number(claim: Claim) -> bool:
    return any(map(str.isdecimal, claim.text))


def _is_over(one: Occasion, other: Occasion) -> bool:
    """Tell whether both texts were written after the later of two last times."""
    written = [each.claim.published for each in (one, other)]
    last = max(_run(one)[1], _run(other)[1])
    return all(day is not None and day >= last for day in written)


def _are_years(one: Occasion, other: Occasion) -> bool:
    years = all(each.claim.time.granularity is Granularity.YEAR for each in (one, other))
    return years and Mark.YEARS in one.marks & other.marks


def _is_close(one: Occasion, other: Occasion) -> bool:
    """Tell whether two days lie within a month, or differ in the month alone."""
    if any(each.claim.time.granularity is not Granularity.DAY for each in (one, other)):
        return False
    first, second = _run(one)[0], _run(other)[0]
    slipped = first.year == second.year and first.day == second.day > 1
    return _gap(one, other) <= (2 * _CLOSE if slipped else _CLOSE)


def _group(
    key: str, kind: str, told: Sequence[Occasion], contrast: str | None = None
) -> ClaimGroup:
    return ClaimGroup(
        id=f"{key}|occasion",
        scope=Scope.STORY,
        claims=tuple(one.claim for one in told),
        entity=told[0].claim.entity,
        attribute=kind,
        contrast=contrast,
    )


def tell_periods(group: ClaimGroup) -> bool:
    """Tell whether dates that no event was read for are mere periods of figures that move.

    "Sales rose by 6 per cent last year" and "traffic fell in 2016" name one year and no fact.
    """
    claims = group.claims
    bare = all(claim.attribute_head == DAY for claim in claims)
    wide = all(claim.time.granularity is not Granularity.DAY for claim in claims)
    return bare and wide and all(_moves(claim.sentence_text) for claim in claims)


def _moves(sentence: str) -> bool:
    return any(direction(word.strip('.,;:"“”()')) for word in sentence.split())
