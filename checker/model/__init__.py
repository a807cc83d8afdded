"""The frozen values that flow between the stages, and nothing else.

Every value is immutable, comparable and picklable, holds plain data only, and
imports nothing but the standard library. A stage never changes a value; it
makes a new one with `dataclasses.replace`.
"""

from checker.model.claims import (
    Act,
    Attribution,
    Claim,
    ClaimKind,
    ClaimTime,
    Extract,
    Granularity,
    Modality,
    Modifier,
    Polarity,
    Quantity,
    Quoted,
    Role,
    TimeBasis,
    TimeExpression,
    TimeType,
    Trend,
)
from checker.model.documents import (
    Block,
    Document,
    Mention,
    MentionKind,
    PublishedBasis,
    Section,
    Sentence,
    Skipped,
    Span,
)
from checker.model.entities import (
    Entities,
    EntityHint,
    Merge,
)
from checker.model.findings import (
    AttributeHint,
    Baseline,
    ClaimGroup,
    Note,
    Relation,
    Report,
    Rule,
    Rulebook,
    Scope,
    Selection,
    Severity,
    Tolerance,
    Verdict,
)
from checker.model.intervals import (
    Interval,
)
from checker.model.numerals import Numeral, NumeralBucket

__all__ = [
    "Act",
    "AttributeHint",
    "Attribution",
    "Baseline",
    "Block",
    "Claim",
    "ClaimGroup",
    "ClaimKind",
    "ClaimTime",
    "Document",
    "Entities",
    "EntityHint",
    "Extract",
    "Granularity",
    "Interval",
    "Mention",
    "MentionKind",
    "Merge",
    "Modality",
    "Modifier",
    "Note",
    "Numeral",
    "NumeralBucket",
    "Polarity",
    "PublishedBasis",
    "Quantity",
    "Quoted",
    "Relation",
    "Report",
    "Role",
    "Rule",
    "Rulebook",
    "Scope",
    "Section",
    "Selection",
    "Sentence",
    "Severity",
    "Skipped",
    "Span",
    "TimeBasis",
    "TimeExpression",
    "TimeType",
    "Tolerance",
    "Trend",
    "Verdict",
]
