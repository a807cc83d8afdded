"""The ledger's record: one numeral of a text, and what became of it."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from checker.model.documents import Span


class NumeralBucket(StrEnum):
    """What a numeral turned out to be."""

    CLAIM = "claim"
    TIME = "time"
    CLOCK = "clock"
    ORDINAL = "ordinal"
    AGE = "age"
    NAME = "name"
    IDENTIFIER = "identifier"
    SCORE = "score"
    LIST_MARK = "list-mark"
    LINK = "link"
    BOILERPLATE = "boilerplate"
    IDIOM = "idiom"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeral:
    """One numeral of the text, in digits or words, and what became of it."""

    span: Span
    text: str
    bucket: NumeralBucket
    claim: str | None = None
    """Id of the claim it belongs to; None for the other buckets."""

    value: Decimal | None = None
    """The number as read, scaled; None where the numeral is no number (a name, a date)."""

    unit: str | None = None
    """"rank" of an ordinal, the unit of time of an age; None for the others.

    A claim's numeral has none: its quantity has the whole unit.
    """

    sentence: Span | None = None
    """The sentence of an unread numeral, for the reader who looks at what was not understood."""
