"""What one actor said of one topic over time."""

import re
from collections.abc import Iterator, Sequence

from checker.matching.stems import stems
from checker.model import Claim, ClaimGroup, ClaimKind, Scope, Topic

_WORD = re.compile(r"[^\W\d_]+")


def topics_of(claim: Claim, topics: Sequence[Topic]) -> Iterator[Topic]:
    """Yield the topics that a statement is on: those of which it has all words of a phrase."""
    if claim.kind is not ClaimKind.STATEMENT:
        return
    stems = _stems(claim.text)
    for topic in topics:
        if any(set() != _stems(phrase) <= stems for phrase in topic.words):
            yield topic


def _stems(text: str) -> set[str]:
    return stems(_WORD.findall(text.casefold()))


def match_positions(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield what one actor said of a topic, in order of the days; undated words come last."""
    actor, _, topic = key.rpartition("|")
    if len({(claim.doc, claim.sentence) for claim in block}) > 1:
        yield ClaimGroup(
            id=key,
            scope=Scope.POSITION,
            claims=tuple(sorted(block, key=lambda one: (_day(one), one.doc, one.span, one.id))),
            entity=block[0].entity or actor,
            attribute=topic,
        )


def _day(claim: Claim) -> str:
    day = claim.time.begin or claim.said_on or claim.published
    return day.isoformat() if day else "9999"
