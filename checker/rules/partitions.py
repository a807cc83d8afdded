"""A total and the list of parts that a text says it is made of.

Three forms are read: a colon after the total ("37 boats are out: 22 ..., nine ... and six ..."),
a verb of composition ("$3m, made up of $2m for ... and $1m for ..."), also in the sentence after
the total ("The bill consists of ..."), and an apposition ("14 farms, nine in ... and five in ...").
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from checker.model.claims import Claim, Role
from checker.rules.complements import are_exclusive, are_placed
from checker.rules.lists import FIGURES, Listed, Written, read_list, write

_COUNTED_PARTS = (
    r"(?:(?:the |these |its )?(?P<number>two|three|four|five|six|seven|[2-7]) "
    r"(?:[a-z-]+ ){0,2}[a-z-]+)?"
)
_MADE_OF = (
    r"(?:(?:entirely |wholly |all )?(?:made up|composed|comprised|consist(?:s|ed|ing)?)"
    r"(?: entirely| wholly| solely)? of|comprising|comprises?|comprised"
    r"|broken down (?:into|as)|(?:split|divided) into)"
)
_COMPOSED = re.compile(
    r"(?: in (?:all|total))?,?(?: (?:which|that))?(?: (?:is|are|was|were|has been|have been"
    rf"|will be|would be))?,? {_MADE_OF}:? ?{_COUNTED_PARTS}:? ?"
)
"""From a total to its parts, with nothing else between them."""

_POINTING = re.compile(
    r"(?:(?:this|that|it|they|these)|(?:the|this|that) (?P<noun>[a-z]+)) (?:(?:is|are|was|were"
    rf"|has been|have been|will be|would be) )?(?:{_MADE_OF}|(?:comes?|came) from)"
    rf"(?=[: ]):? ?{_COUNTED_PARTS}:? ?",
    re.IGNORECASE,
)
"""The start of a sentence that tells the parts of the total before it."""

_SUMS = frozenset(
    "amount bill budget cost costs damage damages deal figure fund funding funds investment loan"
    " loss losses money number package price sum total".split()
)
"""Nouns that stand for an amount told before."""

_COLON = re.compile(r"(?P<clause>[^:]*): ")
_NUMBER_BEFORE = re.compile(rf"\b(?:{'|'.join(FIGURES)}|\d+) [a-z]+\Z")
_NOT_WHOLE = re.compile(
    r"\b(?:includ(?:e|es|ing)|among|amongst|between|such as|for (?:example|instance)|notably"
    r"|particularly|especially|mostly|mainly|of (?:whom|which|them|these|those)|per|each|apiece"
    r"|average|some of|many of|most of|half of|part of|not|than|included)\b",
    re.IGNORECASE,
)
"""Words between a total and a colon after which the list need not tell all of the total."""

_COUNTED_IN = re.compile(r",(?: [^\s,:]+){1,4} included\Z")
"""A member that the total takes in ("12 judges, the chair included")."""

_APPOSED = re.compile(r"[^:;()\d]*(?:,|[—–]| -) ?")
_NOT_APPOSED = re.compile(
    r"\b(?:includ\w+|among\w*|such as|with|than|compared|against|up|down|from|or|and|but|mostly"
    r"|mainly|notably|between|each|per)\b",
    re.IGNORECASE,
)
_TIMES = frozenset({"time", "occasion", "trip", "visit"})
"""Nouns of a total that counts what its parts name."""

_FEW = 2
_NEAR = Decimal("0.25")
"""How far the sum of an implied list may lie from its total, as a share of the total.

A slip of the pen changes a digit; figures that lie further apart are rather of different things.
"""

_FAR = Decimal("0.5")
_LARGE = Decimal(100_000)
"""Amounts of money from which on they are sums, not prices of one thing each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Partition:
    """A total and its parts."""

    total: Claim | None
    """None for a list of percentages that makes up the whole."""

    parts: tuple[Claim, ...]
    whole: bool
    """True if nothing of the total may be missing from the list."""

    apart: bool = True
    """True if nothing of the total may stand in two parts of the list."""

    reach: Decimal
    """How far sum and total may lie apart, as a share of the total."""


def read_partition(claims: Sequence[Claim]) -> Partition | None:
    """Give the total and the parts that the last sentence of a group lists."""
    line = write([one for one in claims if one.sentence_index == claims[-1].sentence_index])
    before = [one for one in claims if one.sentence_index != claims[-1].sentence_index]
    if line is None:
        return None
    composed = _by_verb(line) or _by_pointing(line, before)
    return composed or _by_colon(line) or _by_apposition(line)


def _by_verb(line: Written) -> Partition | None:
    """Read "$3m, made up of $2m for the roof and $1m for the walls"."""
    for place, (_, end, total) in enumerate(line.figures):
        for first in line.figures[place + 1 : place + 3]:
            link = _COMPOSED.fullmatch(line.text, end, first[0])
            listed = read_list(line, first[0]) if link else None
            if link and listed and _is_of(total, listed):
                return _made(total, listed, link["number"])
    return _of_a_hundred(line)


_MADE_OF_PERCENT = re.compile(rf".*\b{_MADE_OF} (?:about )?", re.IGNORECASE | re.DOTALL)


def _of_a_hundred(line: Written) -> Partition | None:
    """Read "made up of 60% clay and 40% sand", which has no total but the whole."""
    if not line.figures:
        return None
    start, _, first = line.figures[0]
    if _unit(first) != "percent" or not _MADE_OF_PERCENT.fullmatch(line.text, 0, start):
        return None
    listed = read_list(line, start)
    if listed is None or len(listed.parts) < _FEW:
        return None
    return Partition(total=None, parts=listed.parts, whole=False, reach=_FAR)


def _by_pointing(line: Written, before: Sequence[Claim]) -> Partition | None:
    """Read "The bill is made up of ...", of the first figure before it that fits."""
    link = _POINTING.match(line.text)
    starts = [start for start, _, _ in line.figures if link and start >= link.end()]
    if link is None or not starts or starts[0] != link.end():
        return None
    listed = read_list(line, starts[0])
    totals = [one for one in before if listed and _is_of(one, listed)]
    if listed is None or not totals or not _stands_for(link["noun"], totals[0]):
        return None
    fitting = [one for one in totals if _value(one) == listed.reached]
    total = (fitting or totals)[0]
    made = _made(total, listed, link["number"])
    return None if made is None else replace(made, reach=_NEAR)


def _stands_for(noun: str | None, total: Claim) -> bool:
    if noun is None or noun.lower() in _SUMS:
        return True
    head = total.quantity.counted_head if total.quantity else None
    return head is not None and noun.lower().startswith(head)


def _made(total: Claim, listed: Listed, number: str | None) -> Partition | None:
    if number is not None and FIGURES.get(number, number) != str(len(listed.parts)):
        return None
    return Partition(total=total, parts=listed.parts, whole=listed.whole, reach=_FAR)


def _by_colon(line: Written) -> Partition | None:
    """Read "37 boats are out: 22 from the north, nine from the south and six on hire"."""
    link = _COLON.match(line.text)
    starts = [start for start, _, _ in line.figures if link and start >= link.end()]
    listed = read_list(line, link.end()) if link and starts else None
    if link is None or listed is None:
        return None
    named = [
        (end, claim) for start, end, claim in line.figures
        if start < link.end() and _is_of(claim, listed)
    ]  # fmt: skip
    number = _NUMBER_BEFORE.search(link["clause"])
    counted = number is not None and _counts(number[0].split()[0], listed)
    if counted:  # "from three sources:" counts the parts
        named = [one for one in named if number is None or one[0] <= number.start()]
    found = _of_colon(line, named, listed, link.end()) if named else None
    apart = counted or are_exclusive(line, listed)
    return replace(found, apart=apart) if found else None


def _counts(number: str, listed: Listed) -> bool:
    return FIGURES.get(number, number) == str(len(listed.parts))


def _of_colon(
    line: Written, named: Sequence[tuple[int, Claim]], listed: Listed, start: int
) -> Partition | None:
    end, total = named[-1]
    between = _COUNTED_IN.sub("", line.text[end:start].removesuffix(": "))
    if len(named) > 1 and _value(total) != listed.reached:
        return None
    if _NOT_WHOLE.search(between) or not _heads_fit(total, listed):
        return None
    told = listed.closed or len(listed.parts) > _FEW or re.search(r"\bboth\b", between) is not None
    return Partition(
        total=total, parts=listed.parts, whole=listed.whole and told, reach=_NEAR
    )  # fmt: skip


def _heads_fit(total: Claim, listed: Listed) -> bool:
    """Tell whether the parts are of what the total counts, or a plain list of its kinds."""
    head = total.quantity.counted_head if total.quantity else None
    heads = [part.quantity.counted_head for part in listed.parts if part.quantity]
    if head is None or set(heads) <= {None, head}:
        return True
    if head in _TIMES:
        return len(set(heads) - {None, head}) <= 1
    return listed.bare and None not in heads and len(heads) > _FEW


def _by_apposition(line: Written) -> Partition | None:
    """Read "14 farms lost sheep, nine in the valley and five on the plateau"."""
    for place, (_, end, total) in enumerate(line.figures[:-_FEW]):
        start = line.figures[place + 1][0]
        link = _APPOSED.fullmatch(line.text, end, start)
        if link is None or _NOT_APPOSED.search(link[0]) or not _is_sum(total):
            continue
        listed = read_list(line, start)
        if listed is not None and _is_of(total, listed) and are_placed(line, listed):
            return Partition(total=total, parts=listed.parts, whole=False, reach=_NEAR)
    return None


def _is_sum(total: Claim) -> bool:
    """Tell whether a figure can have parts by place: a count, or more money than a price."""
    if total.quantity is None:
        return False
    if total.quantity.unit == "count":
        return total.quantity.counted_head is not None
    return "[currency" in total.quantity.dimension and _value(total) >= _LARGE


_ROLES = frozenset({None, Role.LEVEL, Role.SHARE, Role.CHANGE})


def _is_of(total: Claim, listed: Listed) -> bool:
    """Tell whether a figure may be the total of parts: of their unit, greater than each."""
    quantity = total.quantity
    if quantity is None or quantity.vague or quantity.value is None or total in listed.parts:
        return False
    if quantity.role not in _ROLES or total.repeated or quantity.equivalent_of is not None:
        return False
    greatest = max(map(_value, listed.parts))
    return quantity.unit == _unit(listed.parts[0]) and quantity.value > greatest


def _unit(claim: Claim) -> str:
    return claim.quantity.unit if claim.quantity else ""


def _value(claim: Claim) -> Decimal:
    value = claim.quantity.value if claim.quantity else None
    return Decimal(0) if value is None else value
