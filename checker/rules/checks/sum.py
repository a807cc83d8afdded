"""parts-add-up - the parts that a text lists come to the total it tells.

Why it matters:
    "1,200 posts: 640 in retail, 310 in call centres and 350 in networks" loses a hundred people.
    One of the figures is wrong, whatever other sources say.

Finds:
    "Camps took in 1,140 people, 860 and 420, a total of 2,620." (the parts come to 2,420)

Allows:
    What rounding explains, lists that may not be whole ("including", "the rest"), parts of
    different things, shares of each ("three each"), and a running total ("so far").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise, starmap

from checker.model.claims import Claim, Modifier, Quantity, Role
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.model.intervals import Interval
from checker.rules.checks.base import Judgements
from checker.rules.judgements import Judgement
from checker.rules.movements import centre
from checker.rules.partitions import Partition, read_partition
from checker.rules.passages import text_between
from checker.rules.totals import read_rows
from checker.rules.wording import amount, quoted
from checker.units import total_of

_BETWEEN = re.compile(
    r"(?:(?! (?:and|or) )[^,;:\d])*(?:[,;]? and|,|;) (?:another |a further )?(?:about |some )?"
)
"""What stands between two parts of a plain list."""

_TOTAL_AFTER = re.compile(
    r"(?:(?! (?:and|or) )[^,;:\d])*,? (?:for |making |giving |or )?(?:an? )?"
    r"(?:overall |combined |grand )?total of (?:about |some )?"
)
_MAKING = re.compile(r"(?:(?! (?:and|or) )[^,;:\d])*,? (?:making|giving|for|or) (?:about |some )?")
_IN_ALL = re.compile(r"(?: [a-z]+)? (?:in (?:all|total)|altogether)\b[,.;]?")
_UNSUMMED = re.compile(
    r"\b(?:includ\w+|among|each|apiece|respectively|per|rest|remain\w+|others?|mostly|mainly"
    r"|at least|up to|of (?:whom|which|them|these|those)|so far|since|to date|season|career"
    r"|average|respective|overlap\w*|both|also|estimat\w+|roughly)\b",
    re.IGNORECASE,
)
"""Words of a list that is not whole, counts a thing twice, or goes on from an earlier total."""

_PARTS = frozenset({None, Role.LEVEL, Role.SHARE})
_SMALL = Decimal(100)
"""Counts below this are counted, not rounded: "20 dives" are no 15."""


def check_sum(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield what the list of the last sentence, or a table, comes to where it has a total."""
    del rule
    if group.scope is not Scope.PARTS:
        return
    found = [read_partition(group.claims)] if "|" not in _last(group).sentence_text else []
    for partition in (*found, *read_rows(group.claims)):
        judgement = _weighed(partition) if partition else None
        if judgement is not None:
            yield judgement
    if not any(found) and not _UNSUMMED.search(_last(group).sentence_text):
        same = _last(group).sentence_index
        yield from _closed([one for one in group.claims if one.sentence_index == same])


def _last(group: ClaimGroup) -> Claim:
    return group.claims[-1]


def _weighed(partition: Partition) -> Judgement | None:
    """Judge a total told before its parts; less than all of it may be what the text leaves out."""
    if partition.total is None:
        return _of_whole(partition.parts)
    judgement = _judged(partition.total, partition.parts)
    if judgement.verdict is Verdict.AGREEMENT:
        return judgement
    whole = centre(partition.total)
    off = sum(map(centre, partition.parts), start=Decimal(0)) - whole
    told = partition.whole if off < 0 else partition.apart
    return judgement if told and abs(off) <= partition.reach * whole else None


def _of_whole(parts: Sequence[Claim]) -> Judgement | None:
    """Judge percentages of one whole: they come to no more than 100."""
    hundred = Interval(low=_HUNDRED, high=_HUNDRED)
    reached = _added(parts, "percent")
    told = f"{_named(parts)} come to {amount(sum(map(centre, parts), start=Decimal(0)), 'percent')}"
    if reached.meets(hundred):
        return _told(parts, f"{told}, the whole.", fits=True)
    if reached.floor < _HUNDRED:
        return None
    return _told(parts, f"{told}, more than the whole.", fits=False)


_HUNDRED = Decimal(100)


def _closed(claims: Sequence[Claim]) -> Iterator[Judgement]:
    """Judge the totals that stand behind their parts."""
    for position in range(2, len(claims)):
        total = claims[position]
        if _closes(claims[position - 1], total) and _is_list(claims[:position], total):
            yield _judged(total, claims[:position])


def _closes(last: Claim, total: Claim) -> bool:
    """Tell "a total of 31" and "making 31 in all" from one more part."""
    if _joined(last, total, _TOTAL_AFTER):
        return True
    return _joined(last, total, _MAKING) and _IN_ALL.match(_rest(total)) is not None


def _is_list(parts: Sequence[Claim], total: Claim) -> bool:
    """Tell whether the claims are parts of one thing that a plain list joins."""
    if len(parts) < 2 or not all(starmap(_follows, pairwise(parts))):  # noqa: PLR2004
        return False
    if not all(_may_add(part, total) for part in (*parts, total)):
        return False
    heads = {part.quantity.counted_head for part in parts if part.quantity}
    whole = total.quantity.counted_head if total.quantity else None
    return len(heads - {None, whole}) <= (1 if whole is None else 0)


def _follows(one: Claim, other: Claim) -> bool:
    return _joined(one, other, _BETWEEN)


def _may_add(part: Claim, total: Claim) -> bool:
    one, whole = part.quantity, total.quantity
    if one is None or whole is None or part.repeated:
        return False
    if one.vague or one.value is None:  # a range has no one value for the explanation to add
        return False
    return one.unit == whole.unit and one.equivalent_of is None and one.role in _PARTS


def _joined(one: Claim, other: Claim, words: re.Pattern[str]) -> bool:
    between = text_between(one, other)
    return between is not None and words.fullmatch(between) is not None


def _rest(claim: Claim) -> str:
    end = claim.quantity.span.end - claim.sentence.start if claim.quantity else 0
    return claim.sentence_text[end:]


def _judged(total: Claim, parts: Sequence[Claim]) -> Judgement:
    whole = total.quantity
    fits = whole is None or _added(parts, whole.unit).meets(_exactly(whole).interval)
    reached = sum(map(centre, parts), start=Decimal(0))
    told = f"{_named(parts)} come to {amount(reached, _unit(whole))}"
    return _told((total, *parts), f"{told}, and the text says {quoted(total)}.", fits=fits)


def _told(claims: Sequence[Claim], explanation: str, *, fits: bool) -> Judgement:
    return Judgement(
        verdict=Verdict.AGREEMENT if fits else Verdict.CONTRADICTION,
        reason="arithmetic",
        claims=tuple(claims),
        explanation=explanation,
    )


def _named(parts: Sequence[Claim]) -> str:
    *first, last = [quoted(part) for part in parts]
    return f"{', '.join(first)} and {last}"


def _added(parts: Sequence[Claim], unit: str) -> Interval:
    return total_of([_exactly(part.quantity) for part in parts if part.quantity], unit)


def _exactly(quantity: Quantity) -> Quantity:
    """Give a count that was written to its last digit as the one number it is."""
    value = quantity.value
    if value is None or quantity.unit != "count" or quantity.modifier is not Modifier.EXACT:
        return quantity
    if value != value.to_integral_value() or (value >= _SMALL and quantity.places < 0):
        return quantity
    return replace(quantity, interval=Interval(low=value, high=value))


def _unit(quantity: Quantity | None) -> str:
    return quantity.unit if quantity else "count"
