"""denials - one speaker asserts what another denies.

Why it matters:
    A text that reports only one side of a denied claim misleads, and the two sides often
    stand in different articles.

Finds:
    "The mayor said the bridge was safe." / "The inspector denied that the bridge was safe."

Allows:
    No comment, requests, hypotheticals, one speaker on two days (see stance-changes), and
    numbers that merely differ (see values-agree).
"""

from collections.abc import Sequence

from checker.model.claims import Act, Claim
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.judgements import Judgement
from checker.rules.stances import (
    AGAINST,
    FOR,
    contradicts,
    is_one_proposition,
    is_own_voice,
    side_of,
    voice,
)
from checker.rules.wording import clipped

_SCOPES = frozenset({Scope.STATEMENT, Scope.FACT})


def check_denial(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield the assertion and the denial of one proposition, once a group."""
    del rule
    if group.scope not in _SCOPES or group.differs not in {None, "speaker"}:
        return
    sides = [claim for claim in group.claims if _speaks(group, claim)]
    asserting = [claim for claim in sides if side_of(claim) == FOR]
    denying = [claim for claim in sides if side_of(claim) == AGAINST]
    pair = _clash(asserting, denying)
    if pair is not None:
        rest = (claim for claim in sides if claim not in pair)
        yield _disputed(pair, tuple(rest))


def _speaks(group: ClaimGroup, claim: Claim) -> bool:
    """Tell whether the claim takes a side; in a group of values only a denial does."""
    return group.scope is Scope.STATEMENT or claim.act is Act.DENY or side_of(claim) == FOR


def _clash(asserting: Sequence[Claim], denying: Sequence[Claim]) -> tuple[Claim, Claim] | None:
    pairs = [
        (one, other) for other in denying for one in asserting[:_ENOUGH] if _opposed(one, other)
    ]
    named = [pair for pair in pairs if pair[0].speaker and pair[1].speaker]
    return next(iter(named or pairs), None)


def _opposed(one: Claim, other: Claim) -> bool:
    """Tell whether a denial, or a negation of the same words, meets the assertion."""
    if is_own_voice(one) and is_own_voice(other):
        return False  # two texts deny nothing: they contradict each other, or tell of two matters
    if other.act is Act.REFUSE or (
        other.act is not Act.DENY and not is_one_proposition(one, other)
    ):
        return False  # who refuses to do a thing denies nothing
    return voice(one) != voice(other) and not contradicts(one, other)


_ENOUGH = 50
"""Assertions looked at for one denial, so that a crowd of wire copies stays linear."""


def _disputed(pair: tuple[Claim, Claim], rest: tuple[Claim, ...]) -> Judgement:
    one, other = pair
    return Judgement(
        verdict=Verdict.DISPUTED,
        reason="denial",
        claims=(*pair, *rest),
        explanation=(
            f'{_named(one)} says "{clipped(one.text)}" ({one.doc}); {_named(other)} '
            f'denies it: "{clipped(other.text)}" ({other.doc}).'
        ),
    )


def _named(claim: Claim) -> str:
    name = voice(claim)
    return name[:1].upper() + name[1:]
