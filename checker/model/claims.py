"""What an article says: a quantity, about something, at a time, on someone's word."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from checker.model.documents import Mention, Section, Span
from checker.model.intervals import Interval
from checker.model.numerals import Numeral


class Modifier(StrEnum):
    """How firmly the text states its number, in the signs of the published contract."""

    EXACT = "="
    ABOUT = "~"
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="


class Trend(StrEnum):
    """Which way a change goes."""

    UP = "up"
    DOWN = "down"


class Role(StrEnum):
    """What part a number plays in its passage."""

    LEVEL = "level"
    CHANGE = "change"
    PREVIOUS = "previous"
    RECORD = "record"
    SHARE = "share"
    RATIO = "ratio"
    RANK = "rank"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with its unit, hedge and part, as one place of the text states it."""

    span: Span
    """From the hedge's number to the last word of the unit (and counted noun), hedge left out."""

    text: str
    """The text over `span`."""

    interval: Interval
    """What the words allow, in `unit`: implied precision, hedges and bounds applied.

    A written range has its two ends, not widened.
    """

    value: Decimal | None
    """The number as written, scaled ("11.41 million" -> 11410000); None for a range."""

    places: int
    """Written precision: the last significant digit is worth 10**-places, in `unit`.

    "11.41 million" has -4, "$66.75" has 2.
    """

    unit: str
    """Canonical unit, e.g. "oil_barrel/day", "percent", "count"."""

    written_unit: str
    """The unit as the text writes it, "" for a bare number."""
    dimension: str
    """Dimensionality, e.g. "[length]/[time]", "[currency_USD]", "[count]", "[percent]"."""

    counted: str | None = None
    """Lemmatised noun phrase of a count, lower case, e.g. "kia hyundai vehicle"."""

    counted_head: str | None = None
    """The head noun of `counted`, e.g. "vehicle"."""

    modifier: Modifier = Modifier.EXACT
    trend: Trend | None = None
    role: Role | None = None
    """None until the passage around the number has been read."""

    concept: str | None = None
    """What the number is about, in the words of the text."""

    whole: str | None = None
    """What a share is a share of, in the words of the text."""

    equivalent_of: Span | None = None
    """Set on a bracketed conversion: the quantity that it restates in another unit."""

    vague: bool = False
    """True for "dozens": supports, never contradicts."""
    note: str | None = None
    """How an ambiguous unit was decided, one plain sentence; None where nothing was decided."""

    base: Interval | None = None
    """`interval` in the base unit of the dimension; None until normalised."""

    base_unit: str | None = None
    """The unit of `base`; None until normalised."""


class TimeType(StrEnum):
    """TIMEX3 types."""

    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    SET = "set"


class Granularity(StrEnum):
    """How wide the unit of a time expression is, finest first."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"
    UNKNOWN = "unknown"


class TimeBasis(StrEnum):
    """What a time was resolved against."""

    EXPLICIT = "explicit"
    PUBLISHED = "published"
    NARRATIVE = "narrative"
    EVENT = "event"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeExpression:
    """A date, time, duration or repetition as the text writes it."""

    span: Span
    text: str
    type: TimeType
    value: str
    """TIMEX3 value, e.g. "2018-10", "P1M", "2018-W47", "PAST_REF"; "" where unresolved.

    In an undated document a relative expression has a symbolic value, e.g. "published-1M@month".
    """

    begin: date | None = None
    """First day; None where unresolved."""

    finish: date | None = None
    """Last day, included; None where unresolved."""

    granularity: Granularity = Granularity.UNKNOWN
    basis: TimeBasis = TimeBasis.NONE
    weekday: int | None = None
    """Monday 0 to Sunday 6 where the words name a weekday; else None."""

    open_start: bool = False
    """True for "until X", "before X": the period has no first day."""

    open_end: bool = False
    """True for "since X": the period runs on."""

    rule: str = ""
    """Name of the rule that resolved it, for the explanation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimTime:
    """When a claim holds."""

    begin: date | None = None
    finish: date | None = None
    granularity: Granularity = Granularity.UNKNOWN
    basis: TimeBasis = TimeBasis.NONE
    symbol: str | None = None
    """TIMEX3 or symbolic value of the expression used; None where the time is a default."""

    text: str | None = None
    """The expression's words, likewise."""

    rule: str = ""
    """Name of the rule that placed it on the calendar; "default" where the text names no time."""


class Act(StrEnum):
    """What a speaker does with a content."""

    ASSERT = "assert"
    DENY = "deny"
    NO_COMMENT = "no-comment"
    INTEND = "intend"
    REFUSE = "refuse"
    ESTIMATE = "estimate"
    REQUEST = "request"
    EVALUATE = "evaluate"
    BELIEVE = "believe"


class Quoted(StrEnum):
    """How much of the content stands in quotation marks."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Somebody saying something: source, cue and content."""

    span: Span
    """The content."""

    text: str
    source: Span | None
    """The words that name the speaker; None where nobody is named."""

    source_text: str | None
    cue: Span | None
    cue_text: str | None
    lemma: str
    """The cue's lemma, e.g. "say", "according to"; "" for a floating quote."""

    act: Act
    quoted: Quoted
    pattern: str
    """Name of the pattern that fired, e.g. "quote-np-said", "np-said-clause"."""

    confidence: Decimal
    """Measured precision of the pattern, 0 to 1."""

    speaker: str | None = None
    """Comparable form of the speaker's name; the canonical entity once resolved."""

    basis: str = "none"
    """How the text names the speaker: "name", "surname", "role", "pronoun", "description", "none".

    A description stands for a body or text without a name ("customs register"); no other article
    need mean the same by it.
    """

    speaker_type: str | None = None
    """A `MentionKind` value where the text shows what the speaker is: a person or a body."""

    via: tuple[str, ...] = ()
    """Those who passed it on, outermost first."""

    said: Span | None = None
    """The time expression of speaking ("on Monday"); None where there is none."""

    lead: Span | None = None
    """The start of the same clause where a cue interrupts it ("The roof, she says, leaks")."""


class ClaimKind(StrEnum):
    """What sort of statement a claim is."""

    NUMERIC = "numeric"
    STATEMENT = "statement"
    RANK = "rank"
    ROLE = "role"
    DATE = "date"
    EVENT = "event"


class Polarity(StrEnum):
    """Whether the statement affirms or denies."""

    POSITIVE = "+"
    NEGATIVE = "-"
    UNKNOWN = "?"


class Modality(StrEnum):
    """Whether the statement is put as a fact."""

    FACT = "fact"
    PLANNED = "planned"
    FORECAST = "forecast"
    POSSIBLE = "possible"
    CONDITIONAL = "conditional"
    REQUIRED = "required"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One checkable statement: the `attribute` of the `entity` is `quantity` at `time`."""

    id: str
    """Content hash; the same words in the same document give the same id."""
    doc: str
    """`Document.uri`."""
    kind: ClaimKind
    span: Span
    """The words that carry the claim: the number, or the content said."""

    text: str
    sentence: Span
    sentence_text: str
    """The whole sentence, so that no later stage needs the document."""

    sentence_index: int
    section: Section
    repeated: bool = False
    """True if it stands in a paragraph that repeats an earlier one of its document."""

    entity: str | None = None
    """Comparable name of what the claim is about; the canonical name once resolved."""

    entity_type: str | None = None
    """A `MentionKind` value."""
    entity_basis: str = "none"
    """How the entity was found: "subject", "possessor", "clause", "document", "story" or "none"."""

    local: str | None = None
    """Set where the text names no entity beside the figure: it is the document's own.

    The common noun used ("air force", "district"), "" for the document's subject itself. Such
    claims of two documents are of one entity only if the documents share their `topics`.
    """

    topics: tuple[str, ...] = ()
    """The names that the document comes back to, comparable forms, sorted."""

    mention: Mention | None = None
    attribute: str | None = None
    """What is measured or said, as lemmas, e.g. "oil output"; head noun last."""

    attribute_head: str | None = None
    """Head of `attribute`, lemma."""

    definition: tuple[str, ...] = ()
    """Definition marks, sorted, e.g. ("settlement",)."""

    scope: tuple[str, ...] = ()
    """What narrows the figure, sorted, e.g. ("graduate",) for "unemployment among graduates"."""

    heading: str | None = None
    """The heading that the claim stands under, folded; None where there is none."""

    context: tuple[str, ...] = ()
    """Names that stand in the same sentence, comparable forms, sorted."""

    quantity: Quantity | None = None
    time: ClaimTime = ClaimTime()
    standing: bool = False
    """True for a present-tense statement of how things are, which holds for a while."""

    said_on: date | None = None
    speaker: str | None = None
    speaker_basis: str = "none"
    speaker_type: str | None = None
    """As `basis` and `speaker_type` of its `Attribution`."""

    via: tuple[str, ...] = ()
    act: Act = Act.ASSERT
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.FACT
    confidence: Decimal = Decimal(1)
    """Measured precision of the patterns behind the claim, 0 to 1; below 0.84 never accuses."""

    source_text: str | None = None
    """Words that name whose word it is, a nameless source's too; None in the text's own voice."""

    quotation: str | None = None
    """Its words that stand in quotation marks, marks left out; None where it quotes nothing."""

    published: date | None = None
    """Publication date of the document."""

    origin: str = ""
    """Who the claim goes back to: agency if credited, else publisher, else the first document."""

    origin_basis: str = ""
    """What shows that it goes back to another document, a clause; "" where nothing has to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """All that extraction found in one document; `sentences` stand for their words alone."""

    uri: str
    claims: tuple[Claim, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    numerals: tuple[Numeral, ...] = ()
    sentences: tuple[Claim, ...] = ()
    mentions: tuple[Mention, ...] = ()
    published_hint: str | None = None
    """What an undated text tells of its day of publication, in words; nothing is placed by it."""
