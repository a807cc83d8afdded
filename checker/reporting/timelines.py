"""A change of position as a list in order of the days."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from checker.model.claims import Claim, Granularity
from checker.model.documents import Document
from checker.model.findings import Relation, Verdict
from checker.reporting.chains import chain_of
from checker.reporting.excerpts import locate
from checker.reporting.headings import phrase_day, shortened, value_words, witness

_MOST = 30
"""Positions of one list: past these a reader wants the tables, not the page."""

_LONGEST_WORDS = 200
_NARROW = frozenset({Granularity.DAY, Granularity.WEEK, Granularity.MONTH})


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One position, with the day it was taken."""

    day: str
    """In words."""

    stamp: str
    """The same in ISO; "" where the day is unknown."""

    side: str
    """What the speaker does: "refused", "planned", "affirmed"."""

    words: str
    chain: str
    """Whose word it is, "" in the text's own voice."""

    place: str
    turning: bool
    """True for the two positions between which the course changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The positions of one actor, earliest first."""

    moments: tuple[Moment, ...]
    unshown: int
    """Positions past the limit."""


def draw_timeline(relation: Relation, documents: Mapping[str, Document]) -> Timeline | None:
    """Give the positions behind a change of stance; None for any other relation."""
    claims = relation.claims
    if relation.verdict is not Verdict.STANCE_CHANGE or len(claims) == 1 or not claims:
        return None
    turning = {claim.id for claim in witness(relation)}
    # the turn stands first in a relation, so that the limit never cuts it off
    shown = sorted(claims[:_MOST], key=lambda one: (_stamp(one) or "9999", one.doc, one.span))
    return Timeline(
        moments=tuple(_moment(one, documents.get(one.doc), turning) for one in shown),
        unshown=len(claims) - len(shown),
    )


def _moment(claim: Claim, document: Document | None, turning: set[str]) -> Moment:
    day = _day(claim)
    return Moment(
        day=phrase_day(day) if day else "day unknown",
        stamp=_stamp(claim),
        side=value_words(claim) or "left open",
        words=shortened(claim.text, _LONGEST_WORDS),
        chain=chain_of(claim, document) or "",
        place=locate(document, claim),
        turning=claim.id in turning,
    )


def _stamp(claim: Claim) -> str:
    day = _day(claim)
    return day.isoformat() if day else ""


def _day(claim: Claim) -> date | None:
    """Give the day of speaking; of what is told of the past on nobody's day, the day told."""
    begin = claim.time.begin
    told = claim.said_on is None and claim.time.text and claim.time.granularity in _NARROW
    if told and begin and (claim.published is None or begin <= claim.published):
        return begin
    return claim.said_on or claim.published
