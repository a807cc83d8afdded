"""What one number is about, as a value."""

from dataclasses import dataclass
from decimal import Decimal

from checker.model import Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What one number is about."""

    attribute: str | None = None
    """Lemmas, head last, e.g. "oil output", "people kill"."""

    head: str | None = None
    concept: str | None = None
    """What the number is about, in the words of the text; see `Quantity.concept`."""

    entity: str | None = None
    mention: Mention | None = None
    basis: str = "none"
    local: str | None = None
    """The common noun that stands for the entity in its document; see `Claim.local`."""

    confidence: Decimal = Decimal("0.9")
    """How sure the reading is; below 0.84 the claim never accuses."""

    past: bool = True
    """False where the governing verb is in the present tense."""

    predicate: str | None = None
    governor: int | None = None
    """Token index of the governing verb; numbers with one verb share what they are about."""

    change: str | None = None
    """The noun that makes the number a change: "rise" in "a 2 % rise in sales"."""

    happening: bool = False
    """True for a counted event: its place may stand anywhere in the document."""

    cause: str | None = None
    """Head noun of what did it to so many: "fire" in "a fire killed 12 people"."""

    acts: bool = False
    """True where the subject does it to so many ("treated 860 patients") and so owns the count."""

    link: str = ""
    """The preposition right before the number: "to", "by", "at"."""

    governed: bool = False
    """True if the attribute was read from the verb and its subject, not from the number's side."""
