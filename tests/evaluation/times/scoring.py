"""Comparing the time expressions that were found with the annotated ones.

The measures are those of TempEval-3 (UzZaman et al., SemEval 2013): strict asks for the same
words, relaxed for an overlap, value for an overlap with the same TIMEX3 value. A resolution is
disjoint if no day of it lies in the annotated period: the fault that makes a false contradiction.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from checker.extraction.sentences import split_sentences
from checker.extraction.times.calendars import period_of_value
from checker.extraction.times.expressions import find_times
from checker.model import Span, TimeExpression
from tests.unit.extraction.passages import dated_passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """A time expression as a careful reader has it."""

    span: Span
    text: str
    type: str
    value: str
    values: frozenset[str] = frozenset()
    """Other values that are as right."""

    begin: date | None = None
    finish: date | None = None
    placed: bool = True
    """False where the annotated days contradict the words: then no reading is disjoint."""

    @property
    def period(self) -> tuple[date, date] | None:
        """Give the annotated days, or those of the value; None where there are none."""
        if self.begin is not None and self.finish is not None:
            return self.begin, self.finish
        period = None if self.type == "DURATION" else period_of_value(self.value)
        return (period.begin, period.finish) if period else None


@dataclass(slots=True)
class Score:
    """Counts over documents."""

    gold: int = 0
    found: int = 0
    strict: int = 0
    relaxed: int = 0
    value: int = 0
    resolved: int = 0
    disjoint: int = 0
    misses: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """Give F1 of the three measures, and the share of disjoint resolutions."""
        total = max(self.gold + self.found, 1)
        return {
            "strict": 2 * self.strict / total,
            "relaxed": 2 * self.relaxed / total,
            "value": 2 * self.value / total,
            "disjoint": self.disjoint / max(self.resolved, 1),
        }


def times_of(text: str, published: date | None) -> Sequence[TimeExpression]:
    """Give the time expressions of a text, each of its lines a paragraph."""
    document = dated_passage(text, published)
    return find_times(document, split_sentences(document))


def compare(score: Score, name: str, gold: Sequence[Gold], found: Sequence[TimeExpression]) -> None:
    """Count one document."""
    left = list(found)
    score.gold += len(gold)
    score.found += len(left)
    for wanted in gold:
        match = _match(wanted, left)
        if match is None:
            score.misses.append(f"{name}: missing {wanted.text!r} {wanted.value}")
            continue
        left.remove(match)
        _count(score, name, wanted, match)
    score.misses.extend(f"{name}: extra {one.text!r} {one.value} [{one.rule}]" for one in left)


def _match(wanted: Gold, left: Sequence[TimeExpression]) -> TimeExpression | None:
    near = [one for one in left if one.span.overlaps(wanted.span)]
    return max(near, key=lambda one: _overlap(one.span, wanted.span), default=None)


def _overlap(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _count(score: Score, name: str, wanted: Gold, match: TimeExpression) -> None:
    same = match.span == wanted.span
    right = match.value == wanted.value or match.value in wanted.values
    score.relaxed += 1
    score.strict += same
    score.value += right
    period = wanted.period
    apart = False
    if (
        period is not None
        and wanted.placed
        and match.begin is not None
        and match.finish is not None
    ):
        apart = match.finish < period[0] or period[1] < match.begin
        score.resolved += 1
        score.disjoint += apart
    if same and right and not apart:
        return
    faults = [*([] if same else ["span"]), *([] if right else ["value"])]
    faults += ["DISJOINT"] if apart else []
    shown = f"{match.text!r} {match.value} {match.begin}..{match.finish} [{match.rule}]"
    score.misses.append(
        f"{name}: {'+'.join(faults)} of {wanted.text!r} {wanted.value}, got {shown}"
    )
