"""Claims that differ in exactly one part of the comparison key, and what that means."""

from collections.abc import Iterator, Sequence

from checker.model.claims import Claim
from checker.model.findings import ClaimGroup, Verdict
from checker.rules.agreement import with_rest
from checker.rules.comparison import Pair, asserted, conflict, is_exact
from checker.rules.judgements import Judgement
from checker.rules.reconciliation import reconcile
from checker.rules.schedules import dated, plan_or_modality
from checker.rules.wording import days, quoted, stated, subject

_NAMED = frozenset(
    {
        "time",
        "time-unknown",
        "entity",
        "attribute",
        "definition",
        "scope",
        "dimension",
        "modality",
        "speaker",
        "confidence",
    }
)


def judge_divergence(group: ClaimGroup) -> Iterator[Judgement]:
    """Yield what the one differing part of the key makes of the group."""
    if group.differs not in _NAMED or len(group.claims) < 2:  # noqa: PLR2004 - two sides
        return
    judge = _JUDGES.get(group.differs)
    if judge is None:
        yield _incomparable(group, group.differs)
        return
    claims = asserted(group.claims)
    if not claims and group.differs == "modality":
        claims = dated(group.claims)
    if len(claims) > 1:
        yield from judge(group, claims)


def _incomparable(group: ClaimGroup, differs: str) -> Judgement:
    first, second, *_ = group.claims
    return _judged(
        Verdict.NOT_COMPARABLE,
        differs,
        (first, second),
        f"{subject(group)}: {stated(first)} and {stated(second)} are not compared: "
        f"{_WHY[differs]}.",
    )


_WHY = {
    "time-unknown": "the time of at least one of them is not known",
    "entity": "they speak of different things",
    "attribute": "they measure different things",
    "scope": "one of them covers a part of the other",
    "dimension": "their units measure different things",
    "speaker": "they are the views of different speakers",
    "confidence": "at least one of them was not read surely",
}


def _by_definition(group: ClaimGroup, claims: Sequence[Claim]) -> Iterator[Judgement]:
    pair = conflict(claims)
    if pair is None or pair[0].definition == pair[1].definition:
        return
    marks = " and ".join(_mark(claim) for claim in pair)
    note = reconcile(*pair, group.claims)
    shared = f"; {note.detail[:-1]}" if note else ""
    yield Judgement(
        verdict=Verdict.DEFINITION_DIFFERS,
        reason=definition_key(pair),
        claims=with_rest(pair, claims),
        explanation=(
            f"{subject(group)}: {stated(pair[0])} and {stated(pair[1])} follow two "
            f"definitions, {marks}{shared}."
        ),
        reconciliation=note,
    )


def definition_key(pair: Pair) -> str:
    """Name the definitions that differ, e.g. "intraday/settlement"."""
    marks = {mark for claim in pair for mark in claim.definition}
    shared = set(pair[0].definition) & set(pair[1].definition)
    return "/".join(sorted(marks - shared)) or "definition"


def _mark(claim: Claim) -> str:
    return "+".join(claim.definition) or "an unstated one"


def _timeline(group: ClaimGroup, claims: Sequence[Claim]) -> Iterator[Judgement]:
    if conflict(claims) is None:
        return  # the same value at two times, or at a time and at none: nothing has changed
    ordered = sorted(claims, key=lambda claim: (str(claim.time.begin), claim.doc, claim.span))
    first, last = ordered[0], ordered[-1]
    yield _judged(
        Verdict.CHANGED,
        "time",
        with_rest((first, last), ordered),
        f"{subject(group)}: {quoted(first)} {_when(first)} and {quoted(last)} {_when(last)} "
        f"are two points of one series.",
    )


def _when(claim: Claim) -> str:
    if claim.time.begin is None or claim.time.finish is None:
        return f"({claim.doc})"
    return f"({claim.doc}, {days(claim.time.begin, claim.time.finish)})"


def _by_modality(group: ClaimGroup, claims: Sequence[Claim]) -> Iterator[Judgement]:
    ordered = sorted(claims, key=lambda claim: (claim.modality.value, not is_exact(claim)))
    pair = (
        ordered[0],
        next(
            (claim for claim in ordered if claim.modality is not ordered[0].modality), ordered[-1]
        ),
    )
    verdict, reason = plan_or_modality(pair)
    told = f"{subject(group)}: {stated(pair[0])} is {_mood(pair[0])}, {stated(pair[1])} is "
    yield _judged(verdict, reason, with_rest(pair, claims), f"{told}{_mood(pair[1])}.")


def _mood(claim: Claim) -> str:
    return {"fact": "put as a fact", "planned": "a plan", "forecast": "a forecast"}.get(
        claim.modality.value, f"only {claim.modality.value}"
    )


_JUDGES = {"definition": _by_definition, "time": _timeline, "modality": _by_modality}


def _judged(
    verdict: Verdict, reason: str, claims: tuple[Claim, ...], explanation: str
) -> Judgement:
    return Judgement(verdict=verdict, reason=reason, claims=claims, explanation=explanation)
