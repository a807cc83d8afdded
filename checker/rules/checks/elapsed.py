"""dates-add-up - what the text counts out between two dates is what lies between them.

Why it matters:
    "Three days later, on May 8" after May 3 means that the count or one of the dates is wrong;
    an age at death that the dates of birth and death do not give is a slip readers notice.

Finds:
    "The dam broke on 3 May 2021. Three days later, on 8 May 2021, the valley was cleared."

Allows:
    A day more or less, since some count the first day; three days for weeks, half a month for
    months, half a year for years; ages that either side of a birthday allows; and dates whose
    year the text leaves to the reader.
"""

import calendar
from datetime import date, timedelta

from checker.model.claims import Claim
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.judgements import Judgement
from checker.rules.wording import clipped, day

_TOLERANCE = {"day": 1, "week": 3, "month": 15, "year": 183}
"""Days by which a count may miss: people count in, and round."""

_MONTHS = {"month": 1, "year": 12}
_A_YEAR = 12


def check_elapsed(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield for each count and each age whether the dates beside it give it."""
    del rule
    if group.scope is not Scope.CALENDAR:
        return
    for claim in group.claims:
        for mark in claim.definition:
            kind, _, rest = mark.partition(":")
            if kind == "elapsed":
                yield from _count(claim, rest)
            elif kind == "age":
                yield from _age(claim, rest)


def _count(claim: Claim, mark: str) -> Judgements:
    base_text, amount_text, unit = mark.split(":")
    base, amount, stated = date.fromisoformat(base_text), int(amount_text), claim.time.begin
    meant = _moved(base, amount, unit)
    if stated is None or meant is None:
        return
    miss = abs((stated - meant).days)
    told = f"{abs(amount)} {unit}{'s' if abs(amount) != 1 else ''}"
    side = "after" if amount > 0 else "before"
    sum_ = f"{told} {side} {day(base)} is {day(meant)}"
    if miss <= _TOLERANCE[unit]:
        yield _judge(claim, Verdict.AGREEMENT, f"{sum_}, as stated.")
    else:
        apart = abs((stated - base).days)
        yield _judge(
            claim, Verdict.CONTRADICTION, f"{sum_}, not {day(stated)}, which is {apart} days away."
        )


def _moved(base: date, amount: int, unit: str) -> date | None:
    """Give the day so many units away; the last of a shorter month; None off the calendar."""
    try:
        if unit not in _MONTHS:
            return base + timedelta(days=amount * (7 if unit == "week" else 1))
        index = base.year * _A_YEAR + base.month - 1 + amount * _MONTHS[unit]
        year, month = index // _A_YEAR, index % _A_YEAR + 1
        return date(year, month, min(base.day, calendar.monthrange(year, month)[1]))
    except (ValueError, OverflowError):
        return None


def _age(claim: Claim, mark: str) -> Judgements:
    first, last, stated_text = mark.split(":")
    begin, finish = claim.time.begin, claim.time.finish
    if begin is None or finish is None:
        return
    youngest = _years(date.fromisoformat(last), begin)
    oldest = _years(date.fromisoformat(first), finish)
    stated = int(stated_text)
    born = day(date.fromisoformat(first)) if first == last else first[:4]
    died = day(begin) if begin == finish else str(begin.year)
    ages = str(oldest) if youngest == oldest else f"{youngest} or {oldest}"
    sum_ = f"born {born} and dead {died} gives an age of {ages}"
    if youngest <= stated <= oldest:
        yield _judge(claim, Verdict.AGREEMENT, f"{sum_}, as stated.")
    elif youngest >= 0:
        yield _judge(claim, Verdict.CONTRADICTION, f"{sum_}, not {stated}.")


def _years(born: date, then: date) -> int:
    """Give the whole years from one day to another."""
    return then.year - born.year - ((then.month, then.day) < (born.month, born.day))


def _judge(claim: Claim, verdict: Verdict, told: str) -> Judgement:
    return Judgement(
        verdict=verdict,
        reason="arithmetic" if verdict is Verdict.AGREEMENT else "date",
        claims=(claim,),
        explanation=f'"{clipped(claim.text)}" ({claim.doc}): {told}',
    )
