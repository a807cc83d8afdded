"""opposites - two texts state the opposite of each other in their own voice.

Why it matters:
    "The council approved the plan" and "the council rejected the plan" cannot both be right, and
    no number shows it.

Finds:
    "The council approved the ferry terminal on Monday." / "The council rejected the ferry
    terminal on Monday." And one speaker who says both on one day. "The second-longest span in
    Europe" / "the longest"; "exports rose in 2021" / "exports fell in 2021" of one story.

Allows:
    What one says and another denies (see denials), another day, another plan, plans and
    forecasts, and statements that share a verb and little else.
"""

from collections.abc import Sequence

from checker.model.claims import Claim, Polarity
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.judgements import Judgement
from checker.rules.stances import contradicts
from checker.rules.wording import clipped

_ENOUGH = 50
"""Assertions looked at for one negation, so that a crowd of wire copies stays linear."""


def check_polarity(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield the first pair of opposite statements of a group."""
    del rule
    if group.scope is Scope.RETELLING and group.claims[1:]:
        yield from _told_otherwise(group)
    if group.scope is not Scope.STATEMENT or group.differs not in {None, "speaker"}:
        return
    positive = [one for one in group.claims if one.polarity is Polarity.POSITIVE]
    negative = [one for one in group.claims if one.polarity is Polarity.NEGATIVE]
    pair = _clash(positive[:_ENOUGH], negative)
    if pair is not None:
        yield _opposite(*pair)


def _told_otherwise(group: ClaimGroup) -> Judgements:
    """Yield what sets two sentences of one story against each other."""
    one, other = group.claims[:2]
    if group.contrast == "polarity":
        yield _opposite(one, other)
    elif group.contrast in _EXCLUDING:
        yield Judgement(
            verdict=Verdict.CONTRADICTION,
            reason=group.contrast,
            claims=(one, other),
            explanation=(
                f'"{clipped(one.text)}" ({one.doc}) and "{clipped(other.text)}" ({other.doc}) '
                f"{_EXCLUDING[group.contrast]}: {group.evidence}."
            ),
        )


_EXCLUDING = {
    "rank": "give one thing two places in one order",
    "superlative": "cannot both be right about what is the first in one order",
    "direction": "tell of one movement, which goes up in one text and down in the other",
}


def _clash(positive: Sequence[Claim], negative: Sequence[Claim]) -> tuple[Claim, Claim] | None:
    return next(
        ((one, other) for other in negative for one in positive if contradicts(one, other)), None
    )


def _opposite(one: Claim, other: Claim) -> Judgement:
    voice = f" in one voice: {other.speaker}" if other.speaker else ""
    return Judgement(
        verdict=Verdict.CONTRADICTION,
        reason="polarity",
        claims=(one, other),
        explanation=(
            f'"{clipped(one.text)}" ({one.doc}) and "{clipped(other.text)}" ({other.doc}) '
            f"state the opposite of each other{voice}."
        ),
    )
