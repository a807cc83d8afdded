"""When something happens: claims that state a day instead of a number."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from checker.model.claims import Claim, ClaimTime, Granularity, Modality, TimeBasis
from checker.model.findings import ClaimGroup, Scope, Verdict
from checker.rules.agreement import with_rest
from checker.rules.comparison import SURE, Pair, words
from checker.rules.editions import two_occasions
from checker.rules.judgements import Judgement
from checker.rules.wording import days, quoted, subject

_DAY = timedelta(days=1)
_PLANS = frozenset({Modality.PLANNED, Modality.FORECAST})
_KNOWN = frozenset({Modality.FACT, *_PLANS})


def dated(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Keep the claims whose content is a time that has been resolved."""
    return tuple(
        claim
        for claim in claims
        if claim.quantity is None
        and claim.time.begin is not None
        and claim.time.finish is not None
        and claim.time.text is not None
        and claim.time.basis is not TimeBasis.NONE
        and claim.modality in _KNOWN
    )


def judge_days(group: ClaimGroup, claims: Sequence[Claim]) -> Iterator[Judgement]:
    """Yield whether the days given for one event can all hold."""
    latest_start = max(claims, key=lambda claim: _run(claim)[0])
    earliest_end = min(claims, key=lambda claim: _run(claim)[1])
    pair = earliest_end, latest_start
    if _run(latest_start)[0] > _run(earliest_end)[1]:
        yield _disjoint(group, claims, pair)
    elif _are_told_twice(claims) and not _differ(_clocks(claims)):
        yield _agreed(group, claims)


def _are_told_twice(claims: Sequence[Claim]) -> bool:
    return _differ({words(claim.sentence_text) for claim in claims})


def _differ(values: set[str]) -> bool:
    return len(values) > 1


def _clocks(claims: Sequence[Claim]) -> set[str]:
    """Give the times of day; two of them on one day are not the same time, nor sure to clash."""
    return {clock for claim in claims if (clock := (claim.time.symbol or "").partition("T")[2])}


def _run(claim: Claim) -> tuple[date, date]:
    return claim.time.begin or date.min, claim.time.finish or date.max


def _disjoint(group: ClaimGroup, claims: Sequence[Claim], pair: Pair) -> Judgement:
    told = f"{subject(group)}: {_told(pair[0])} and {_told(pair[1])}"
    verdict, reason, remark = _judge_pair(group, pair)
    accused = verdict is Verdict.CONTRADICTION
    shown = with_rest(pair, claims) if accused else pair
    return _judged(verdict, reason, shown, f"{told} {remark}.")


_Outcome = tuple[Verdict, str, str]


def _judge_pair(group: ClaimGroup, pair: Pair) -> _Outcome:
    return _planned(pair) or _unsure(group, pair) or two_occasions(pair) or _apart(pair)


def _planned(pair: Pair) -> _Outcome | None:
    first, second = pair
    if {first.modality, second.modality} <= _PLANS and _published_apart(pair) and _moved(pair):
        return Verdict.REVISED, "vintage", "are two plans, and the later one replaces the earlier"
    if first.modality is not second.modality:
        return *plan_or_modality(pair), "are a plan and what became of it"
    return None


_MOVED = re.compile(
    r"\b(?:postpone|delay|reschedul|bring forward|brought forward|mov(?:e|ed|ing)\b"
    r"|push(?:ed)? back|new date|instead of|original(?:ly)?|put off)",
    re.IGNORECASE,
)
"""Words that tell a changed plan from a mistaken one."""


def _moved(pair: Pair) -> bool:
    return any(_MOVED.search(claim.sentence_text) for claim in pair)


def _unsure(group: ClaimGroup, pair: Pair) -> _Outcome | None:
    if group.scope is Scope.STORY:  # the wording was weighed as a whole
        named = all(claim.time.basis is TimeBasis.EXPLICIT for claim in pair)
        days = all(_is_day(claim.time) for claim in pair)
        return None if named or days else (*_NOT_DAYS, "are not both single days")
    if min(claim.confidence for claim in pair) < SURE:
        return Verdict.NOT_COMPARABLE, "confidence", "were not read surely enough to compare"
    if not all(_is_day(claim.time) for claim in pair):
        return *_NOT_DAYS, "are not both single days"
    return None


_NOT_DAYS = (Verdict.NOT_COMPARABLE, "time")


def _apart(pair: Pair) -> _Outcome:
    apart = (_run(pair[1])[0] - _run(pair[0])[1]).days
    happened = any(claim.modality is Modality.FACT for claim in pair)
    told_by_name = not all(any(map(str.isdecimal, claim.text)) for claim in pair)
    if apart == 1 and (happened or told_by_name):
        return Verdict.EDGE, "touching", "are neighbouring days, which time zones may explain"
    days_apart = f"{apart} day{'s' if apart > 1 else ''}"
    return Verdict.CONTRADICTION, "date", f"lie {days_apart} apart and cannot be one occasion"


def plan_or_modality(pair: Pair) -> tuple[Verdict, str]:
    """Tell whether a fact overtook a plan, or the two only differ in modality."""
    plan, fact = sorted(pair, key=lambda claim: claim.modality is Modality.FACT)
    overtaken = plan.modality in _PLANS and fact.modality is Modality.FACT
    if overtaken and _order(fact) > _order(plan):
        return Verdict.SUPERSEDED, "plan"
    return Verdict.NOT_COMPARABLE, "modality"


def _order(claim: Claim) -> date:
    return claim.said_on or claim.published or date.min


def _published_apart(pair: Pair) -> bool:
    first, second = (claim.published for claim in pair)
    return first is not None and second is not None and abs(first - second) >= _DAY


def _is_day(time: ClaimTime) -> bool:
    """Tell whether a time is a day, or a short run of days such as "December 6 and 7"."""
    if time.begin is None or time.finish is None:
        return False
    short = time.finish - time.begin <= 6 * _DAY
    return time.granularity is Granularity.DAY or (time.granularity is Granularity.RANGE and short)


def _agreed(group: ClaimGroup, claims: Sequence[Claim]) -> Judgement:
    first = claims[0]
    others = [claim for claim in claims[1:] if claim.doc != first.doc]
    second = (others or list(claims[1:]))[0]
    same = len({_run(claim) for claim in claims}) == 1
    reason = "identical" if same else "granularity"
    told = f"{subject(group)}: {_told(first)} and {_told(second)} name the same time."
    return _judged(Verdict.AGREEMENT, reason, with_rest((first, second), claims), told)


def _told(claim: Claim) -> str:
    return f"{quoted(claim)} ({claim.doc}: {days(*_run(claim))})"


def _judged(
    verdict: Verdict, reason: str, claims: tuple[Claim, ...], explanation: str
) -> Judgement:
    return Judgement(verdict=verdict, reason=reason, claims=claims, explanation=explanation)
