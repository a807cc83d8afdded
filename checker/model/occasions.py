"""Dated occasions: what a date is the date of, as marks of a claim.

An occasion is a claim of kind EVENT whose `attribute_head` is `OCCASION`: its `attribute` is the
kind of occasion ("found", "shut", "hold mayor"), its `entity` what it happened to, by name where
it has a `mention`, its `scope` the words that tell that thing from others of its sort, and its
`definition` the noun of that thing ("of:tower") and the marks below.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from checker.model.claims import Claim

OCCASION = "[occasion]"
"""`Claim.attribute_head` of a dated occasion."""

HOLD = "hold "
"""Begin of the kind of an office that somebody has had since a day."""


class Mark(StrEnum):
    """What the words around a date tell of the occasion."""

    ANY = "any"
    """One thing or person has one of them ever: a birth, a founding, a first flight."""

    YEARS = "years"
    """So do most, where years are told: an opening, a completion."""

    LAST = "last"
    """It was the last one when the text was written: another may have followed."""

    OPEN = "open"
    """A thing that is not said to be a known one: "a sample", "two men"."""

    CALLED = "called"
    """The name is the thing's own, whatever the noun: "the trawler Marit"."""

    NIGHT = "night"
    """It was at night, so that two days may be one."""

    AGAIN = "again"
    """The text tells that it happened more than once, or for a while only."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """A dated occasion, as its claim tells it."""

    claim: Claim
    kind: str
    head: str | None
    """The noun of what it happened to; None where only a name is told."""

    words: frozenset[str]
    """Other words of that noun's phrase: "north", "second", "youth"."""

    name: str | None
    """The name of what it happened to, or the one beside it."""

    marks: frozenset[Mark]


_OF = "of:"
"""What stands before the noun among the marks."""


def marks_of(head: str | None, marks: Iterable[Mark]) -> tuple[str, ...]:
    """Give the `definition` of a claim by the noun it is about and what is told of it."""
    noun = () if head is None else (f"{_OF}{head}",)
    return (*noun, *sorted(mark.value for mark in marks))


def occasion_of(claim: Claim) -> Occasion:
    """Read the marks of a claim whose `attribute_head` is `OCCASION`."""
    nouns = [mark.removeprefix(_OF) for mark in claim.definition if mark.startswith(_OF)]
    return Occasion(
        claim=claim,
        kind=claim.attribute or "",
        head=nouns[0] if nouns else None,
        words=frozenset(claim.scope),
        name=None if claim.mention is None else claim.entity,
        marks=frozenset(Mark(mark) for mark in claim.definition if not mark.startswith(_OF)),
    )
