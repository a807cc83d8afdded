"""Positions on a topic: for, against or open, with the day they were taken."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from checker.model.claims import Act, Claim, Granularity
from checker.model.findings import Topic
from checker.rules.stances import AGAINST, FOR, NEITHER, said_day, side_of
from checker.rules.wording import clipped, day

_SIDES = {FOR: "for", AGAINST: "against", NEITHER: "open"}
_SPACES = re.compile(r"\s+")
_WEIGHING = re.compile(r"\b(?:discuss|consider|mull|weigh|debat|explor|study)\w*", re.IGNORECASE)
"""Who weighs a thing has not decided on it."""
_OPEN = frozenset({Act.NO_COMMENT, Act.REQUEST})


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What somebody held on a day."""

    claim: Claim
    day: date
    side: int
    """FOR, AGAINST or NEITHER."""

    @property
    def told(self) -> str:
        """Give the position in words: day, side, and the words it rests on."""
        return f'{day(self.day)} {_SIDES[self.side]} ("{clipped(self.claim.text)}")'


def positions_of(claims: Sequence[Claim], topic: Topic) -> Iterator[Position]:
    """Yield the dated positions on a topic, in order of the days, the same one once a day."""
    taken = [
        Position(claim=claim, day=when, side=_side(claim, topic))
        for claim in claims
        if (when := _day(claim)) is not None
    ]
    seen: set[tuple[date, int]] = set()
    for position in sorted(taken, key=lambda one: (one.day, one.claim.doc, one.claim.span)):
        key = (position.day, position.side)
        if key not in seen and not _is_outdone(position, taken):
            seen.add(key)
            yield position


def _is_outdone(position: Position, taken: Sequence[Position]) -> bool:
    """Tell whether an open word stands beside a firm one of the same day and article."""
    return position.side == NEITHER and any(
        one.side != NEITHER and one.day == position.day and one.claim.doc == position.claim.doc
        for one in taken
    )


def _day(claim: Claim) -> date | None:
    """Give the day of a position: the time that is told of, else the day of speaking."""
    told = claim.time.begin is not None and claim.time.text is not None
    narrow = claim.time.granularity in {Granularity.DAY, Granularity.WEEK, Granularity.MONTH}
    past = claim.published is None or (
        claim.time.begin is not None and claim.time.begin <= claim.published
    )
    if told and narrow and past and claim.said_on is None:
        return claim.time.begin
    return said_day(claim)


def _side(claim: Claim, topic: Topic) -> int:
    """Give the side that the words of the rules file tell, else that of act and negation."""
    text = _SPACES.sub(" ", claim.text.casefold())
    if any(_stands(phrase, text) for phrase in topic.contra):
        return AGAINST
    if any(_stands(phrase, text) for phrase in topic.pro):
        return FOR
    undecided = claim.act in _OPEN or _WEIGHING.search(claim.text) is not None
    return NEITHER if undecided else side_of(claim)


def _stands(phrase: str, text: str) -> bool:
    """Tell whether a phrase stands in a text with no negation before it."""
    place = text.find(phrase.casefold())
    return place >= 0 and _NEGATED.search(text[max(place - _REACH, 0) : place]) is None


_REACH = 24
_NEGATED = re.compile(
    r"(?:\b(?:not|never|no longer|hardly|barely|scarcely|far from|nobody|none)|n['’]t)"
    r"(?: (?:yet|really|quite|at all|even|be|been))?\s*\Z"
)
