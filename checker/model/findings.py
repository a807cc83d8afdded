"""What matching brings together, what the rules say of it, and what the user has accepted."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from checker.model.claims import Claim, Extract
from checker.model.documents import Document, Skipped
from checker.model.entities import EntityHint


class Severity(StrEnum):
    """SARIF's levels, and `off`."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    OFF = "off"


class Verdict(StrEnum):
    """The closed vocabulary of verdicts."""

    AGREEMENT = "agreement"
    WITHIN_TOLERANCE = "within-tolerance"
    EDGE = "edge"
    CONTRADICTION = "contradiction"
    LIKELY_SLIP = "likely-slip"
    DEFINITION_DIFFERS = "definition-differs"
    REVISED = "revised"
    CHANGED = "changed"
    SUPERSEDED = "superseded"
    DISPUTED = "disputed"
    STANCE_CHANGE = "stance-change"
    TENSION = "tension"
    OVERCLAIM = "overclaim"
    DUPLICATE = "duplicate"
    NOT_COMPARABLE = "not-comparable"


DAY = "[day]"
"""`Claim.attribute_head` of a date that no event was read for: only its words say what of."""

WORDING = "wording"
"""`attribute_head` of a claim that stands for the words of its sentence."""


class Scope(StrEnum):
    """Why the claims of a group stand together."""

    FACT = "fact"
    """Same entity, attribute and dimension: one fact told by several claims."""

    PASSAGE = "passage"
    """The numeric claims of one sentence and its neighbours: they can be recomputed."""

    PARTS = "parts"
    """The figures of a sentence or a table that may be a total and its parts."""

    STATEMENT = "statement"
    """One proposition, said, denied or planned by several."""

    HEADLINE = "headline"
    """A figure of the headline and the figures of its article that it may stand for."""

    COPY = "copy"
    """The same sentences in two places: by turns the claim of one place and that of the other."""

    CALENDAR = "calendar"
    """A weekday and the date it goes with."""

    POSITION = "position"
    """What one actor said of one topic, in order of the days."""

    QUOTATION = "quotation"
    """Quotations that share a run of words."""

    ROLE = "role"
    """Who is said to hold one office."""

    PARALLEL = "parallel"
    """Two figures at one place of two sentences that are worded alike."""

    STORY = "story"
    """Figures of one quantity by all that stands around them, in documents of one story."""

    WORDING = "wording"
    """Two places at which sentences that are worded alike tell two things."""

    RETELLING = "retelling"
    """Sentences of one story that tell one thing in words of their own."""

    VOICES = "voices"
    """The statements of one document, of people with and without a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimGroup:
    """Claims that a rule may judge together."""

    id: str
    """Readable key, e.g. "russia|oil output|oil_barrel/day|2018-10-01..2018-10-31"."""

    scope: Scope
    claims: tuple[Claim, ...]
    """Ordered by document and span, so that a run repeats itself."""

    differs: str | None = None
    """None if every part of the comparison key agrees.

    Else the one part that differs: "definition", "time", "time-unknown", "modality", "scope",
    "entity", "attribute", "dimension", "speaker" or "confidence".
    """

    entity: str | None = None
    attribute: str | None = None
    period: str | None = None
    """ISO days, "2018-10-01..2018-10-31", or "unknown"."""

    unit: str | None = None
    """Base unit of the group's quantities."""

    evidence: str = ""
    """What else brought the claims together, a clause; "" where the key says it all."""

    contrast: str | None = None
    """In what the first two claims differ that stand together by their wording or their story.

    "value", "date", "polarity", "direction", "rank" or "superlative"; else None.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Tolerance:
    """How far two values may lie apart and still count as close."""

    relative: Decimal = Decimal(0)
    """Share of the larger value, 0.005 for 0.5 %."""

    absolute: Decimal = Decimal(0)
    """In `unit`."""

    unit: str | None = None
    """Base unit of `absolute`; None where only `relative` is given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which claims a rule is about. An empty tuple selects all."""

    attributes: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()
    definitions: tuple[str, ...] = ()
    dimensions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A matter on which an actor can take a position over time."""

    name: str
    words: tuple[str, ...]
    """Phrases that name it, e.g. "cut production"; a statement with all words of one is on it."""

    pro: tuple[str, ...] = ()
    """Phrases of those who are for it (`for:`)."""

    contra: tuple[str, ...] = ()
    """Phrases of those who are against it (`against:`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One entry of rules.yaml: a kind of check, with its parameters."""

    id: str
    """Kebab-case, unique in a rulebook."""

    kind: str
    """A key of `checker.rules.checks.CHECKS`."""

    severity: Severity
    select: Selection = Selection()
    tolerance: Tolerance = Tolerance()
    low: Decimal | None = None
    """Least allowed value (`min:`), in `unit`."""

    high: Decimal | None = None
    """Greatest allowed value (`max:`), in `unit`."""

    unit: str | None = None
    """Base unit of `low` and `high`."""

    factors: tuple[Decimal, ...] = ()
    """Ratios that a slip makes (`factors:`)."""

    patterns: tuple[str, ...] = ()
    """What a `recompute` rule recomputes; empty for all."""

    topics: tuple[Topic, ...] = ()
    """What positions a `stance` rule follows, beside those on one verb and object."""

    within_days: int | None = None
    """Days that two occasions may lie apart (`within:`); None for the kind's own."""

    min_words: int | None = None
    """Words that a quotation must have to be compared; None for the kind's own."""

    message: str | None = None
    exceptions: tuple[tuple[tuple[str, str], ...], ...] = ()
    """Sorted (field, value) pairs, a tuple each; a group that has all of one is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeHint:
    """What a rules file or pack says of one attribute."""

    id: str
    words: tuple[str, ...]
    """Lemma phrases that name it, e.g. "oil output"."""

    unit: str | None = None
    definitions: tuple[str, ...] = ()
    distinct: tuple[str, ...] = ()
    """Words that never mean this attribute (`not:`)."""

    window_days: int | None = None
    """Volatility window in days; None for the default of the dimension, -1 for a lasting fact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rulebook:
    """Everything that rules.yaml and its packs say."""

    rules: tuple[Rule, ...]
    """In the order of the file, packs first."""

    entities: tuple[EntityHint, ...] = ()
    attributes: tuple[AttributeHint, ...] = ()

    @property
    def topics(self) -> tuple[Topic, ...]:
        """Give the topics of all rules, in the order of the file."""
        return tuple(topic for rule in self.rules for topic in rule.topics)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A diagnosis or a reconciliation."""

    kind: str
    """E.g. "factor-1000", "previous-close"."""

    detail: str
    """One plain sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """What one rule found in one group of claims."""

    id: str
    verdict: Verdict
    reason: str
    """From the closed list of the verdict."""

    rule: str
    """`Rule.id`."""

    severity: Severity
    claims: tuple[Claim, ...]
    """The smallest witness first, then the rest of the group."""

    explanation: str
    """One plain sentence with the arithmetic spelled out."""

    diagnosis: Note | None = None
    reconciliation: Note | None = None
    entity: str | None = None
    attribute: str | None = None
    period: str | None = None
    reports: int = 0
    """Documents on either side."""

    origins: int = 0
    """Independent origins among them."""

    dependence: tuple[str, ...] = ()
    """Why documents share an origin, or seem to, one plain sentence each."""

    fingerprint: str = ""
    """Identity across runs: "fc1:" and 16 hex digits.

    Hashed from rule, entity, attribute, period and dimension, never from offsets or order.
    """

    scope: Scope = Scope.FACT
    """Why its claims stood together."""

    state: str = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """Fingerprints of relations that the user has accepted."""

    fingerprints: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that one run found out."""

    documents: tuple[Document, ...]
    """Ordered by `uri`."""

    skipped: tuple[Skipped, ...]
    extracts: tuple[Extract, ...]
    """One a document, in the same order, entities resolved."""

    groups: tuple[ClaimGroup, ...]
    relations: tuple[Relation, ...]
    """Ordered by verdict, severity, documents and id; state set."""

    rules: int = 0
    """How many rules ran."""
