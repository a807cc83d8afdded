"""weekday-matches - a weekday and the date it is given with are the same day.

Why it matters:
    "Tuesday, 14 May" where 14 May was a Wednesday means that one of the two is wrong, and
    readers plan by both.

Finds:
    "The hearing opened on Tuesday, 14 May 2031."

Allows:
    A weekday that agrees, a date whose year is only guessed and lies far from publication,
    and a bare weekday: it was resolved by its name, so it cannot disagree.
"""

from datetime import date, timedelta

from checker.model.claims import Claim, Granularity, TimeBasis
from checker.model.findings import ClaimGroup, Note, Rule, Scope, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.comparison import SURE
from checker.rules.judgements import Judgement
from checker.rules.wording import WEEKDAYS, day, quoted

_NEAR = timedelta(days=31)
"""A date without a year is surely of the publication's year when it lies this close to it."""

_MARK = "weekday:"


def check_calendar(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield for each weekday with a date whether the calendar joins them."""
    del rule
    if group.scope is not Scope.CALENDAR:
        return
    for claim in group.claims:
        named, given = _weekday(claim), claim.time.begin
        if named is None or given is None or not _is_day(claim):
            continue
        if given.weekday() == named:
            yield _matching(claim, given)
        elif _is_certain(claim, given):
            yield _wrong(claim, given, named)


def _weekday(claim: Claim) -> int | None:
    marks = [mark.removeprefix(_MARK) for mark in claim.definition if mark.startswith(_MARK)]
    if len(marks) != 1 or not marks[0].isdecimal():
        return None
    return int(marks[0]) if int(marks[0]) < len(WEEKDAYS) else None


def _is_day(claim: Claim) -> bool:
    return claim.time.granularity is Granularity.DAY and claim.time.begin == claim.time.finish


def _is_certain(claim: Claim, given: date) -> bool:
    """Tell whether the date stands by itself, so that the weekday can be wrong about it."""
    if claim.confidence < SURE or claim.time.basis in {TimeBasis.NONE, TimeBasis.EVENT}:
        return False
    if str(given.year) in (claim.time.text or claim.text):
        return True
    months_and_days = any(character.isdecimal() for character in claim.time.text or claim.text)
    near = claim.published is not None and abs(given - claim.published) <= _NEAR
    return months_and_days and near


def _matching(claim: Claim, given: date) -> Judgement:
    return Judgement(
        verdict=Verdict.AGREEMENT,
        reason="arithmetic",
        claims=(claim,),
        explanation=f"{quoted(claim)} ({claim.doc}): {day(given)} is a {_name(given)}, as stated.",
    )


def _wrong(claim: Claim, given: date, named: int) -> Judgement:
    fitting = [given + timedelta(days=shift) for shift in range(-3, 4)]
    meant = next(each for each in fitting if each.weekday() == named)
    note = Note(
        kind="weekday",
        detail=f"The {WEEKDAYS[named]} nearest to it is {day(meant)}.",
    )
    return Judgement(
        verdict=Verdict.CONTRADICTION,
        reason="date",
        claims=(claim,),
        explanation=(
            f"{quoted(claim)} ({claim.doc}): {day(given)} is a {_name(given)}, "
            f"not a {WEEKDAYS[named]}."
        ),
        diagnosis=note,
    )


def _name(given: date) -> str:
    return WEEKDAYS[given.weekday()]
