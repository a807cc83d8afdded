"""Units said only once: what a number takes from the one it is compared with.

"Rose to 412 megawatts from 398": the second number has no word of its own, and the words between
the two show a comparison. A number that counts or measures something itself takes nothing.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from checker.extraction.numbers.amounts import Amount
from checker.extraction.numbers.movements import role_of
from checker.extraction.numbers.series import is_vote
from checker.model.claims import Role
from checker.units import unit_info

_MOST_SHARED = 1000
_FEW = 10
_ALIKE = 50
"""Ratio up to which two numbers far apart are taken for values of one thing."""

_PAIRS = 3
"""Numbers before the last one in "A, or B, compared with C, or D"."""

_LONGEST_GAP = 80
"""Characters between two numbers that are compared."""

_HEDGED = r"(?: (?:a|an|the|its|just|only|some))?"
_LINK = (
    r"(?:(?:up|down|higher|lower|rising|falling|rebounding|recovering) (?:from|on)|from|against"
    r"|versus|vs\.?|(?:as )?compared (?:with|to)|after|(?:higher|lower|greater|more|less|larger"
    r"|smaller|fewer) than)"
)
_BACKWARD = re.compile(rf",? {_LINK}{_HEDGED} ")
_FORWARD = re.compile(
    r",? (?:to|from|and|against|versus|vs\.?|compared (?:with|to)) |, |-? or |/"
    r"| of (?:the |its |their |all )?"
)
_GAP = (
    r"(?:,? (?:in|on|at|during|for|over|last|this|a|an|the|earlier|early|late|per|today|yesterday"
    r"|by|previously|two|three|one)\b(?: [\w'’.-]+){0,5}?)"
)
_APPOSED = r"(?:, (?:the|its|their|a|an) [^,;.]{3,70})"
_FAR_BACKWARD = re.compile(rf"(?:{_GAP}|{_APPOSED}),? {_LINK}{_HEDGED} ")
_FAR_FORWARD = re.compile(rf"{_GAP},? to{_HEDGED} ")
_CLAUSE_WORDS = re.compile(
    r" (?:and|but|while|as|which|that|who|when|where|because|if|its|their|his|her|is|are|was|were"
    r"|has|have|had|will|would|said|says)\b(?! (?:compared))"
)
_FROM = re.compile(r"\bfrom(?: (?:a|an|the|its|just|only|some|about|around|nearly))? \Z")
_NOTHING_COUNTED = re.compile(
    r"\Z|[.,;:)\"”’'!?—–]| ?[(\n]| [-–—] | (?:a|an|the|in|on|at|by|for|from|to|of|and|or|but|when"
    r"|while|as|after|before|during|since|until|last|this|next|that|earlier|previously|then|now"
    r"|today|yesterday|currently|year|per|each|with|it|he|she|they|we|according|over|under|within"
    r"|respectively|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|at)\b"
)
_OR = re.compile(r",? or (?:about |nearly |some )?")
_COMPARATIVE = re.compile(r"(?:higher|lower|greater|smaller|larger) than ")
_STEPS = frozenset({"[percent]", "[percentage_point]"})
_DIGIT = re.compile(r"\d")


def with_inherited(text: str, amounts: list[Amount]) -> list[Amount]:
    """Give the amounts, each bare one with the unit of the neighbour it is set against."""
    if len(amounts) < 2:  # noqa: PLR2004 - a number alone has no neighbour
        return amounts
    done = [amounts[0]]
    done += [_compared(text, first, second) for first, second in pairwise(amounts)]
    for place in range(len(done) - 1, 0, -1):
        done[place - 1] = _from_next(text, done[place - 1], done[place])
    for place in range(1, len(done)):
        done[place] = _from_earlier(text, done[: place + 1])
    return done


def _compared(text: str, first: Amount, second: Amount) -> Amount:
    """Give a number without the "higher than" that compares it with the one before it."""
    begin = second.begin
    if begin - first.rest > _LONGEST_GAP or not _COMPARATIVE.match(text, begin):
        return second
    between = text[first.rest : second.span.start]
    if not (_BACKWARD.fullmatch(between) or _FAR_BACKWARD.fullmatch(between)):
        return second
    return second._replace(lead=None, begin=second.span.start)


def _from_next(text: str, first: Amount, second: Amount) -> Amount:
    """Give a number with the unit of the next one: "from 240 to 273 tonnes"."""
    if second.begin - first.rest > _LONGEST_GAP:
        return first
    between = text[first.rest : second.begin]
    listed = between == ", " and second.noun is not None
    if first.unit_said_once(second):
        if not listed and _FORWARD.fullmatch(between):
            return _inherit(text, first, second, noted=False)
        far = _from_to(text, first, between) and _alike(first, second)
        return _inherit(text, first, second) if far else first
    if _lacks_divisor(first, second) and _from_to(text, first, between):
        return _with_divisor(text, first, second)
    return first


def _from_to(text: str, first: Amount, between: str) -> bool:
    if not _FROM.search(text, max(0, first.begin - 16), first.begin):
        return False
    if between in {" to ", ", to "}:
        return True
    return _FAR_FORWARD.fullmatch(between) is not None and not _CLAUSE_WORDS.search(between)


def _from_earlier(text: str, amounts: Sequence[Amount]) -> Amount:
    """Give the last number with the unit of the one it is set against."""
    first, second = amounts[-2:]
    if second.begin - first.rest > _LONGEST_GAP:
        return second
    between = text[first.rest : second.begin]
    if second.unit_said_once(first):
        if _is_side(text, first, second, between) or _is_result(text, first, second, between):
            return _inherit(text, second, first)
        taken = is_vote(first, second, between) or _takes(text, first, second)
        return _inherit(text, second, first) if taken else second
    restated = _OR.fullmatch(between) is not None
    partner = amounts[-3] if restated and len(amounts) > _PAIRS else first
    if not _lacks_divisor(second, partner):
        return second
    compared = restated if partner is not first else _is_compared(between)
    return _with_divisor(text, second, partner) if compared else second


def _is_side(text: str, first: Amount, second: Amount, between: str) -> bool:
    """Tell the second side of "38 metres by 12"."""
    sized = first.dimension == "[length]" and between in {" by ", " x ", " × "}
    return sized and _NOTHING_COUNTED.match(text, second.rest) is not None


def _is_result(text: str, first: Amount, second: Amount, between: str) -> bool:
    """Tell the loser's figure of "in 10.92 seconds from Ada Ono (10.97)"."""
    if first.noun is not None or first.places < 1 or first.places != second.places:
        return False
    closed = text.startswith(")", second.rest) and abs(first.value - second.value) < first.value / 2
    return closed and _RIVAL.fullmatch(between) is not None


_RIVAL = re.compile(
    r"(?:,| from| ahead of| over| by| and| with| to beat)(?: [A-Z][\w.'’-]*| [a-z]{1,5}){1,6} \("
)
"""Words between a winner's figure and another's in brackets."""


def _takes(text: str, first: Amount, second: Amount) -> bool:
    """Tell whether a bare number is set against the one before it, and counts nothing itself."""
    between = text[first.rest : second.begin]
    if _steps_to(text, first, between):
        return _NOTHING_COUNTED.match(text, second.rest) is not None
    if _from_to(text, first, between):
        return _alike(second, first) and _NOTHING_COUNTED.match(text, second.rest) is not None
    if not _is_compared(between) or not _NOTHING_COUNTED.match(text, second.rest):
        return False
    if first.dimension in _STEPS and between.endswith(("from ", "from a ", "from the ")):
        # "Fell by 73 percent, from 1,540": the level is no percentage.
        return role_of(text, first).role is not Role.CHANGE
    near = _BACKWARD.fullmatch(between) is not None and "after" not in between
    return near or _alike(second, first)


def _steps_to(text: str, first: Amount, between: str) -> bool:
    """Tell whether a change leads to a level in the same unit: "rose by 3 million litres to 40"."""
    if (
        between
        not in {
            " to ",
            ", to ",
            " to just ",
            " to only ",
            " to between ",
            ", to between ",
        }
        or not first.unit
    ):
        return False
    if first.dimension in _STEPS or first.currency:
        return False
    return role_of(text, first).role is Role.CHANGE


def _is_compared(between: str) -> bool:
    if _BACKWARD.fullmatch(between):
        return True
    return _FAR_BACKWARD.fullmatch(between) is not None and not _CLAUSE_WORDS.search(between)


def _alike(one: Amount, other: Amount) -> bool:
    small, great = sorted((abs(one.number.value), abs(other.number.value)))
    return 0 < great <= _ALIKE * small


def _lacks_divisor(short: Amount, full: Amount) -> bool:
    """Tell whether two amounts differ only in "a barrel" or "per month" after one of them."""
    if not short.unit or not full.unit.startswith(f"{short.unit}/") or short.low is not None:
        return False
    return not _DIGIT.search(full.written) and _alike(short, full)


def _with_divisor(text: str, short: Amount, full: Amount) -> Amount:
    return short._replace(
        unit=full.unit,
        dimension=unit_info(full.unit).dimension,
        note=short.note or _note(text, full),
    )


def _note(text: str, full: Amount) -> str:
    return f"no unit of its own: taken from '{text[full.span.start : full.span.end]}'"


def _inherit(text: str, bare: Amount, full: Amount, *, noted: bool = True) -> Amount:
    factor = _factor(full) if not bare.number.scale else Decimal(1)
    near = bare.number.mantissa and abs(bare.number.mantissa) < _MOST_SHARED
    if not near or not _same_size(bare.number.mantissa, full.number.mantissa):
        factor = Decimal(1) if full.number.scale else factor
    power = factor.adjusted()
    return bare._replace(
        value=bare.value * factor,
        places=bare.places - power,
        unit=full.unit,
        dimension=full.dimension,
        noun=full.noun,
        written=full.written,
        note=bare.note or (_note(text, full) if noted else None),
    )


def _factor(amount: Amount) -> Decimal:
    return amount.value / amount.number.mantissa if amount.number.mantissa else Decimal(1)


def _same_size(one: Decimal, other: Decimal) -> bool:
    return other != 0 and Decimal("0.1") <= abs(one / other) <= _FEW
