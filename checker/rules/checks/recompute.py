"""change-recomputes - level, change and percentage of one passage fit together.

Why it matters:
    "Sales rose 8 % to $54 from $52" cannot be: readers who do the sum stop trusting the rest.
    The usual slip is a percentage of the new level instead of the old one.

Finds:
    "Shares fell $5, or 11%, to $45." (5 / 50 = 10 %, and 11 % is of the new level)

Allows:
    What rounding explains, percentages of another base ("adjusted", "like-for-like"), other
    times, and sentences with more than one movement.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from checker.model.arithmetic import magnitude
from checker.model.claims import Claim, Trend
from checker.model.findings import ClaimGroup, Note, Rule, Scope, Verdict
from checker.model.intervals import Interval
from checker.rules.checks.base import Judgements
from checker.rules.comparison import truncated
from checker.rules.judgements import Judgement
from checker.rules.movements import (
    centre,
    difference,
    percent_between,
    percent_of_change,
    percent_of_level,
    quotient,
)
from checker.rules.passages import Passage, apposed, passages, text_between, times_clash
from checker.rules.wording import amount, number, quoted, significant

Pattern = Callable[[Passage], Judgement | None]


def check_recompute(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield what each movement of the passage comes to, where its parts allow the sum."""
    if group.scope is not Scope.PASSAGE:
        return
    patterns = [PATTERNS[name] for name in PATTERNS if not rule.patterns or name in rule.patterns]
    for passage in passages(group.claims):
        found = [judgement for pattern in patterns if (judgement := pattern(passage))]
        bad = [one for one in found if one.verdict is not Verdict.AGREEMENT and _is_one(one.claims)]
        found = [one for one in found if one.verdict is Verdict.AGREEMENT]
        yield from (bad or found)[:1]


_JOINT = re.compile(
    r"[;:]|\b(?:while|whereas|although|though)\b"
    r"|,? (?:and|but|as) (?:the|an?|its?|his|her|their|our|my|this|that|these|those|he|she|they|we"
    r"|[A-Z]\w+)\b"
)
"""Where a clause with a subject of its own begins."""


def _is_one(claims: Sequence[Claim]) -> bool:
    """Tell whether the figures stand in one clause: a ratio belongs to its own subject."""
    ordered = sorted(claims, key=lambda one: (one.sentence_index, _start(one)))
    return not any(
        one.sentence_index == other.sentence_index
        and _JOINT.search(text_between(one, other) or "") is not None
        for one, other in pairwise(ordered)
    )


def _start(claim: Claim) -> int:
    return claim.quantity.span.start if claim.quantity else claim.span.start


def level_change_percent(passage: Passage) -> Judgement | None:
    """Recompute "slid $5.43, or 7.5%, to $66.75"."""
    level, change, percent, trend = passage.level, passage.change, passage.percent, passage.trend
    if level is None or change is None or percent is None or trend is None:
        return None
    if not apposed(change, percent) or passage.shifts_base:
        return None
    expected = percent_of_change(level, change, trend)
    if expected is None:
        return None
    before = centre(level) + centre(change) * (1 if trend is Trend.DOWN else -1)
    told = (
        f"{quoted(level)} after a {_move(trend)} of {quoted(change)} means "
        f"{amount(before, _unit(level))} before; {number(centre(change))} / {number(before)} = "
        f"{_percent(centre(change) / before)}, and the text says {quoted(percent)}"
    )
    if not _fits(expected, percent) and _is_cut_off(level, change, percent, trend):
        return Judgement(
            verdict=Verdict.EDGE,
            reason="truncation",
            claims=(level, change, percent),
            explanation=f"{told}: {quoted(change)} was cut off instead of rounded.",
        )
    wrong = percent_of_level(level, change)
    note = _wrong_base(wrong, percent, f"{number(centre(change))} / {number(centre(level))}")
    return _compared((level, change, percent), expected, told, note)


def _is_cut_off(level: Claim, change: Claim, percent: Claim, trend: Trend) -> bool:
    """Tell whether a change of "1 point" that was 1.9 explains the percentage; money is rounded."""
    cut = truncated(change)
    if cut is None or change.quantity is None or "[currency" in change.quantity.dimension:
        return False
    wider = replace(change, quantity=replace(change.quantity, interval=cut))
    expected = percent_of_change(level, wider, trend)
    return expected is not None and _fits(expected, percent)


def _fits(expected: Interval, stated: Claim) -> bool:
    return stated.quantity is not None and expected.meets(stated.quantity.interval)


def from_to_percent(passage: Passage) -> Judgement | None:
    """Recompute "rose 5% to 10.5 million from 10 million"."""
    level, base, percent = passage.level, passage.previous, passage.percent
    if level is None or base is None or percent is None or passage.shifts_base:
        return None
    if times_clash(percent, base) or _fractions(level, percent) or _opposed(passage, percent):
        return None
    expected, wrong = percent_between(level, base), percent_between(base, level)
    if expected is None or wrong is None:
        return None
    told = (
        f"From {quoted(base)} to {quoted(level)} is {_signed(level, base)}, "
        f"and the text says {quoted(percent)}"
    )
    note = _wrong_base(magnitude(wrong), percent, f"the step over {number(centre(level))}")
    return _compared((level, base, percent), magnitude(expected), told, note)


def percent_or_points(passage: Passage) -> Judgement | None:
    """Recompute a percentage that moved: "rose 2% to 6% from 4%" means points."""
    level, base, percent = passage.level, passage.previous, passage.percent
    if level is None or base is None or percent is None or not _fractions(level, percent):
        return None
    expected, points = percent_between(level, base), difference(level, base)
    stated = percent.quantity.interval if percent.quantity else None
    if expected is None or points is None or stated is None:
        return None
    if magnitude(expected).meets(stated) or not magnitude(points).meets(stated):
        return None
    detail = f"{quoted(percent)} is the difference in percentage points."
    return Judgement(
        verdict=Verdict.LIKELY_SLIP,
        reason="percent-vs-points",
        claims=(level, base, percent),
        explanation=(
            f"From {quoted(base)} to {quoted(level)} is {_signed(level, base)}; "
            f"the text says {quoted(percent)} and means percentage points."
        ),
        diagnosis=Note(kind="percent-vs-points", detail=detail),
    )


def down_from_record(passage: Passage) -> Judgement | None:
    """Recompute "down 55% from its record of $147.27" against the level told."""
    level, record, percent = passage.level, passage.record, passage.percent
    if level is None or record is None or percent is None or passage.shifts_base:
        return None
    expected = percent_between(level, record)
    if expected is None or not _is_base(record):
        return None
    told = (
        f"{quoted(level)} is {_signed(level, record)} from the record of {quoted(record)}, "
        f"and the text says {quoted(percent)}"
    )
    return _compared((level, record, percent), magnitude(expected), told, None)


_BASE = re.compile(
    r"\b(?:from|below|beneath|under|off|since|of|against|compared with|short of)\b[^,;:.]*\Z"
)


def _is_base(record: Claim) -> bool:
    """Tell whether a fall is told from the record: not so in "down 2% at 9, after a high of 10"."""
    if record.quantity is None:
        return False
    end = record.quantity.span.start - record.sentence.start
    before = record.sentence_text[max(0, end - _LOOK_BACK) : end]
    return _BASE.search(before) is not None and _PASSED.search(before) is None


_LOOK_BACK = 200
"""Characters before a record that are read, so that a sentence without end costs no more."""

_PASSED = re.compile(r"\b(?:after|having|before)\b[^,;:.]*\Z")
"""The record was passed on the way, and the change is told from somewhere else."""


def from_to_change(passage: Passage) -> Judgement | None:
    """Recompute "rose by 40 to 340 from 300"."""
    level, base, change = passage.level, passage.previous, passage.change
    if level is None or base is None or change is None or passage.shifts_base:
        return None
    expected = difference(level, base)
    if expected is None or times_clash(change, base) or _opposed(passage, change):
        return None
    told = (
        f"{quoted(level)} less {quoted(base)} is "
        f"{amount(centre(level) - centre(base), _step(level))}, and the text says {quoted(change)}"
    )
    return _compared((level, base, change), magnitude(expected), told, None)


def _opposed(passage: Passage, change: Claim) -> bool:
    """Tell whether a change goes the other way than the levels, so that something else moved.

    "It gained 33 seats, cutting the majority from 167 to 66" tells two movements.
    """
    level, base = passage.level, passage.previous
    step = difference(level, base) if level and base else None
    trend = change.quantity.trend if change.quantity else None
    if step is None or trend is None:
        return False
    return step.ceiling < 0 if trend is Trend.UP else step.floor > 0


def direction(passage: Passage) -> Judgement | None:
    """Recompute "up from 11.36": the new level must lie above the old one."""
    level, base, trend = passage.level, passage.previous, passage.trend
    if level is None or base is None or trend is None:
        return None
    step = difference(level, base)
    if step is None or (step.floor <= 0 <= step.ceiling):
        return None
    risen = Trend.UP if step.floor > 0 else Trend.DOWN
    fits = risen is trend
    if not fits and not _is_plain(base):
        return None
    place = "above" if risen is Trend.UP else "below"
    told = f"{quoted(level)} is {place} {quoted(base)}"
    return Judgement(
        verdict=Verdict.AGREEMENT if fits else Verdict.CONTRADICTION,
        reason="arithmetic" if fits else "direction",
        claims=(level, base),
        explanation=f"{told}, {'as' if fits else 'but'} the text says {trend.value}.",
    )


_PLAIN = re.compile(
    r"\b(?:(?:up|down|higher|lower)(?: slightly| sharply)? from"
    r"|(?:rose|climbed|jumped|increased|grew|fell|dropped|declined|decreased|slipped) to"
    r" (?:[^\s,;]+ ){1,5}from)\s+[^\s\w]?\Z"
)
"""The movement stands right beside its base, so no other figure of the sentence can have moved."""


def _is_plain(base: Claim) -> bool:
    if base.quantity is None:
        return False
    position = base.quantity.span.start - base.sentence.start
    return _PLAIN.search(base.sentence_text[:position]) is not None


def ratio(passage: Passage) -> Judgement | None:
    """Recompute "doubled to 40 from 20"; such words are loose, so only gross misses count."""
    level, base, times = passage.level, passage.previous, passage.ratio
    if level is None or base is None or times is None or times.quantity is None:
        return None
    found = quotient(level, base)
    stated = times.quantity.value
    if found is None or stated is None or stated <= 0:
        return None
    told = (
        f"{quoted(level)} over {quoted(base)} is "
        f"{number(significant(centre(level) / centre(base), 3))}, and the text says {quoted(times)}"
    )
    if found.meets(_loosened(stated, _LOOSE)):
        return _judged(Verdict.AGREEMENT, (level, base, times), f"{told}.")
    if found.meets(_loosened(stated, 3 * _LOOSE)):
        return None
    return _judged(Verdict.CONTRADICTION, (level, base, times), f"{told}.")


_LOOSE = Decimal("0.1")
"""How far "doubled" may lie from 2: what careful readers accept for round words."""


def _loosened(value: Decimal, share: Decimal) -> Interval:
    return Interval(low=value * (1 - share), high=value * (1 + share))


def _compared(
    claims: tuple[Claim, Claim, Claim], expected: Interval, told: str, note: Note | None
) -> Judgement | None:
    """Hold the last claim against what the others come to."""
    stated = claims[-1].quantity
    if stated is None or stated.interval.floor < 0:
        return None
    if expected.meets(stated.interval):
        return _judged(Verdict.AGREEMENT, claims, f"{told}.")
    cut = truncated(claims[-1])
    if cut is not None and expected.meets(cut):
        explanation = f"{told}: it was cut off instead of rounded."
        return Judgement(
            verdict=Verdict.EDGE, reason="truncation", claims=claims, explanation=explanation
        )
    return Judgement(
        verdict=Verdict.CONTRADICTION,
        reason="arithmetic",
        claims=claims,
        explanation=f"{told}.",
        diagnosis=note,
    )


def _judged(verdict: Verdict, claims: tuple[Claim, ...], explanation: str) -> Judgement:
    return Judgement(verdict=verdict, reason="arithmetic", claims=claims, explanation=explanation)


def _wrong_base(wrong: Interval | None, percent: Claim, sum_told: str) -> Note | None:
    stated = percent.quantity.interval if percent.quantity else None
    if wrong is None or stated is None or not wrong.meets(stated):
        return None
    detail = f"{quoted(percent)} is the change in per cent of the new level ({sum_told})."
    return Note(kind="wrong-base", detail=detail)


def _fractions(level: Claim, percent: Claim) -> bool:
    """Tell whether the level itself is a percentage, so that per cent may mean points."""
    if level.quantity is None or percent.quantity is None:
        return False
    return level.quantity.unit == percent.quantity.unit


def _signed(level: Claim, base: Claim) -> str:
    moved = centre(level) / centre(base) - 1
    return f"a {'rise' if moved > 0 else 'fall'} of {_percent(abs(moved))}"


def _percent(share: Decimal) -> str:
    return f"{number(significant(share * 100, 3))} %"


def _move(trend: Trend) -> str:
    return "fall" if trend is Trend.DOWN else "rise"


def _step(level: Claim) -> str:
    """Give the unit of a difference: two percentages lie percentage points apart."""
    return "percentage_point" if _unit(level) == "percent" else _unit(level)


def _unit(claim: Claim) -> str:
    return claim.quantity.unit if claim.quantity else ""


PATTERNS: dict[str, Pattern] = {
    "level_change_percent": level_change_percent,
    "from_to_percent": from_to_percent,
    "percent_or_points": percent_or_points,
    "down_from_record": down_from_record,
    "from_to_change": from_to_change,
    "ratio": ratio,
    "direction": direction,
}
"""What a rule may name under `patterns:`, most telling first."""
