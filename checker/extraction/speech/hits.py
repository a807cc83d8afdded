"""Cues as they are found: where, whose, and how they stand to what they report."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from checker.extraction.speech.cues import CueVerb, Form
from checker.extraction.speech.sources import Source
from checker.model.claims import Act


class Pattern(StrEnum):
    """How a cue, its source and its content stand to each other."""

    VERB = "verb"
    RELATIVE = "relative"
    INHERITED = "inherited"
    PARTICIPLE = "participle"
    ACCORDING = "according-to"
    QUOTED_AS = "quoted-as"
    IMPERSONAL = "impersonal"
    NOUN = "noun-cue"
    PASSIVE = "passive"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One cue in a sentence, with its source; ranges are token indices."""

    first: int
    stop: int
    verb: CueVerb
    act: Act
    pattern: Pattern
    source: Source | None = None
    via: Source | None = None
    left: int = 0
    """Where the cue's own clause begins: the source if it stands before, else the cue."""

    form: Form | None = None
    cue_stop: int = 0
    """Where the cue's own words end if `stop` lies behind; 0 where it does not."""

    behind: bool = False
    """True if the content of a passive stands behind its agent."""


def floor_of(hits: Sequence[Hit]) -> int:
    """Give the place behind the last cue, left of which no phrase is sought."""
    return hits[-1].stop if hits else 0
