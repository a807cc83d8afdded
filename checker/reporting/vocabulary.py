"""Verdicts and reasons in words a reader of newspapers knows.

The report never says "true", "false" or "verified": it says what the sources say, and why two
statements can or cannot both hold.
"""

from dataclasses import dataclass
from enum import StrEnum

from checker.model.findings import Verdict


class Shelf(StrEnum):
    """The parts of a report that relations are sorted into, most urgent first."""

    CONFLICTS = "conflicts"
    ATTENTION = "attention"
    EXPLAINED = "explained"
    AGREEMENTS = "agreements"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Wording:
    """How a verdict is named to people."""

    label: str
    plural: str
    icon: str
    """One sign, so that colour is never the only mark."""

    shelf: Shelf
    meaning: str
    """Completes "These ..."."""


WORDINGS: dict[Verdict, Wording] = {
    Verdict.CONTRADICTION: Wording(
        "contradiction",
        "contradictions",
        "✕",
        Shelf.CONFLICTS,
        "no reading lets both statements hold",
    ),
    Verdict.LIKELY_SLIP: Wording(
        "likely slip",
        "likely slips",
        "✎",
        Shelf.CONFLICTS,
        "a contradiction whose cause is almost certain",
    ),
    Verdict.OVERCLAIM: Wording(
        "overclaim",
        "overclaims",
        "▲",
        Shelf.ATTENTION,
        "the headline, the summary or the copy says more than what it rests on",
    ),
    Verdict.DISPUTED: Wording(
        "disputed",
        "disputed",
        "⇄",
        Shelf.ATTENTION,
        "one speaker asserts what another denies",
    ),
    Verdict.STANCE_CHANGE: Wording(
        "stance change",
        "stance changes",
        "↻",
        Shelf.ATTENTION,
        "the same speaker takes another position",
    ),
    Verdict.TENSION: Wording(
        "tension",
        "tensions",
        "≈",
        Shelf.ATTENTION,
        "worth a look, never an error",
    ),
    Verdict.DEFINITION_DIFFERS: Wording(
        "definition differs",
        "definitions differ",
        "≠",
        Shelf.EXPLAINED,
        "the same name for two measures",
    ),
    Verdict.REVISED: Wording(
        "revised",
        "revised",
        "↺",
        Shelf.EXPLAINED,
        "a later figure replaces an earlier one",
    ),
    Verdict.SUPERSEDED: Wording(
        "superseded",
        "superseded",
        "»",
        Shelf.EXPLAINED,
        "a plan or forecast was overtaken by the event",
    ),
    Verdict.CHANGED: Wording(
        "changed",
        "changed",
        "→",
        Shelf.EXPLAINED,
        "the same measure in another period, no conflict",
    ),
    Verdict.EDGE: Wording(
        "edge case",
        "edge cases",
        "‖",
        Shelf.EXPLAINED,
        "the values only touch",
    ),
    Verdict.WITHIN_TOLERANCE: Wording(
        "within tolerance",
        "within tolerance",
        "±",
        Shelf.AGREEMENTS,
        "apart, but no further than a rule allows",
    ),
    Verdict.AGREEMENT: Wording(
        "agreement",
        "agreements",
        "✓",
        Shelf.AGREEMENTS,
        "both can hold and state the same fact",
    ),
    Verdict.DUPLICATE: Wording(
        "duplicate",
        "duplicates",
        "≡",
        Shelf.AGREEMENTS,
        "the same text again counts once",
    ),
    Verdict.NOT_COMPARABLE: Wording(
        "not comparable",
        "not comparable",
        "○",
        Shelf.APART,
        "one part of the comparison differs or is unknown",
    ),
}
"""Every verdict, most urgent first: the order of counts and sections."""

_REASONS: dict[tuple[Verdict, str], str] = {
    (Verdict.AGREEMENT, "identical"): "the same value",
    (Verdict.AGREEMENT, "rounding"): "the same value, rounded",
    (Verdict.AGREEMENT, "hedge"): "the hedged value covers the other",
    (Verdict.AGREEMENT, "bound"): "the bound allows the value",
    (Verdict.AGREEMENT, "conversion"): "the same value in another unit",
    (Verdict.AGREEMENT, "granularity"): "one is the finer statement of the other",
    (Verdict.AGREEMENT, "arithmetic"): "the figures add up",
    (Verdict.AGREEMENT, "paraphrase"): "the same statement in other words",
    (Verdict.WITHIN_TOLERANCE, "rule"): "inside the tolerance of the rule",
    (Verdict.EDGE, "touching"): "the two ranges share one end only",
    (Verdict.EDGE, "truncation"): "equal only if one was cut off, not rounded",
    (Verdict.CONTRADICTION, "value"): "the values exclude each other",
    (Verdict.CONTRADICTION, "bound"): "a value lies outside a stated bound",
    (Verdict.CONTRADICTION, "date"): "the dates exclude each other",
    (Verdict.CONTRADICTION, "rank"): "the ranks exclude each other",
    (Verdict.CONTRADICTION, "role"): "two holders of one role at one time",
    (Verdict.CONTRADICTION, "count"): "the counts exclude each other",
    (Verdict.CONTRADICTION, "arithmetic"): "the figures do not add up",
    (Verdict.CONTRADICTION, "direction"): "one says up, the other down",
    (Verdict.CONTRADICTION, "superlative"): "another value breaks the claimed record",
    (Verdict.CONTRADICTION, "polarity"): "one affirms what the other denies",
    (Verdict.CONTRADICTION, "quote"): "the same quote in different words",
    (Verdict.CONTRADICTION, "speaker"): "the same quote from different speakers",
    (Verdict.CONTRADICTION, "entity"): "the same statement about different names",
    (Verdict.LIKELY_SLIP, "factor-1000"): "the same digits, 1,000 times apart",
    (Verdict.LIKELY_SLIP, "factor-1000000"): "the same digits, a million times apart",
    (Verdict.LIKELY_SLIP, "factor-1000000000"): "the same digits, a billion times apart",
    (Verdict.LIKELY_SLIP, "decimal-comma"): "a decimal comma read as a thousands mark",
    (Verdict.LIKELY_SLIP, "percent-vs-points"): "per cent where percentage points are meant",
    (Verdict.REVISED, "vintage"): "a later report of the same period",
    (Verdict.REVISED, "correction"): "an announced correction",
    (Verdict.CHANGED, "time"): "another period",
    (Verdict.SUPERSEDED, "plan"): "the event overtook the plan",
    (Verdict.DISPUTED, "denial"): "one speaker denies it",
    (Verdict.DISPUTED, "interpretation"): "the speakers read it differently",
    (Verdict.STANCE_CHANGE, "reversal"): "the position was reversed",
    (Verdict.STANCE_CHANGE, "shift"): "the position moved",
    (Verdict.STANCE_CHANGE, "first-position"): "a position where there was none",
    (Verdict.TENSION, "hedge"): "the hedges pull apart",
    (Verdict.TENSION, "presupposition"): "one takes for granted what the other questions",
    (Verdict.TENSION, "sources"): "fewer sources than the text suggests",
    (Verdict.OVERCLAIM, "certainty"): "more certain than what it rests on",
    (Verdict.OVERCLAIM, "scope"): "wider than what it rests on",
    (Verdict.OVERCLAIM, "precision"): "more precise than what it rests on",
    (Verdict.OVERCLAIM, "attribution"): "the source was dropped",
    (Verdict.DUPLICATE, "same-document"): "repeated in the same document",
    (Verdict.DUPLICATE, "syndicated"): "the same text in several outlets",
    (Verdict.NOT_COMPARABLE, "time"): "the periods differ",
    (Verdict.NOT_COMPARABLE, "time-unknown"): "a period is unknown",
    (Verdict.NOT_COMPARABLE, "entity"): "they are about different names",
    (Verdict.NOT_COMPARABLE, "attribute"): "they measure different things",
    (Verdict.NOT_COMPARABLE, "definition"): "the definitions differ",
    (Verdict.NOT_COMPARABLE, "scope"): "one is a part of the other",
    (Verdict.NOT_COMPARABLE, "dimension"): "the kinds of unit differ",
    (Verdict.NOT_COMPARABLE, "modality"): "one is a fact, the other is not put as one",
    (Verdict.NOT_COMPARABLE, "speaker"): "the speakers differ",
    (Verdict.NOT_COMPARABLE, "confidence"): "one reading is too uncertain",
}


def reason_words(verdict: Verdict, reason: str) -> str:
    """Give a reason as a short clause; an open reason, such as a definition key, as it is.

    >>> reason_words(Verdict.AGREEMENT, "rounding")
    'the same value, rounded'
    >>> reason_words(Verdict.DEFINITION_DIFFERS, "year-on-year")
    'year on year'
    """
    return _REASONS.get((verdict, reason), reason.replace("-", " "))
