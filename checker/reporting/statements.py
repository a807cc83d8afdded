"""What stands at one place of an article, statement by statement, each with its whole key."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from checker.model.claims import Claim, ClaimKind, Modality, Polarity
from checker.model.documents import Document
from checker.model.findings import WORDING
from checker.model.intervals import Interval
from checker.model.meetings import Place
from checker.model.numerals import NumeralBucket
from checker.reporting.chains import chain_of
from checker.reporting.excerpts import VALUE, locate, locate_offset, quote_claims
from checker.reporting.explaining import phrase_entity, phrase_time
from checker.reporting.headings import counted, phrase_day, shortened, value_words
from checker.reporting.records import plain
from checker.reporting.rows import Row

MOST_CLAIMS = 12
"""Statements of one place that are told in full: more hide the answer."""

_LASTING = "lasting"
"""`ClaimTime.symbol` of what holds until it is changed."""

_MODALITIES = {
    Modality.FACT: "a fact",
    Modality.PLANNED: "a plan",
    Modality.FORECAST: "a forecast",
    Modality.POSSIBLE: "only possible",
    Modality.CONDITIONAL: "conditional",
    Modality.REQUIRED: "required",
}
_POLARITIES = {
    Polarity.POSITIVE: "affirmed",
    Polarity.NEGATIVE: "negated",
    Polarity.UNKNOWN: "neither affirmed nor negated",
}
NUMERALS = {
    NumeralBucket.CLAIM: "part of a statement that stands elsewhere",
    NumeralBucket.TIME: "part of a date or a span of time",
    NumeralBucket.CLOCK: "a time of day",
    NumeralBucket.ORDINAL: "a place in an order",
    NumeralBucket.AGE: "an age",
    NumeralBucket.NAME: "part of a name",
    NumeralBucket.IDENTIFIER: "a number by which something is known",
    NumeralBucket.SCORE: "a score",
    NumeralBucket.LIST_MARK: "the mark of a list",
    NumeralBucket.LINK: "part of a link",
    NumeralBucket.BOILERPLATE: "in what a page repeats round its articles",
    NumeralBucket.IDIOM: "a manner of speaking",
    NumeralBucket.UNREAD: "not understood: nothing was found that it measures, counts or dates",
}
"""What became of a numeral, for a reader."""


def label_claims(places: Sequence[Place]) -> dict[str, str]:
    """Give each statement a short name, A1, A2, B1, by its id; the first place wins."""
    labels: dict[str, str] = {}
    for letter, place in zip("AB", places, strict=False):
        for number, claim in enumerate(place.claims, start=1):
            labels.setdefault(claim.id, f"{letter}{number}")
    return labels


def phrase_place(place: Place) -> str:
    """Give where a place is, with outlet and day where they are known."""
    document = place.document
    where = locate_offset(document, place.span.start)
    told = [where, document.publisher or document.agency or ""]
    told.append(phrase_day(document.published) if document.published else "no date of publication")
    return ", ".join(part for part in told if part)


def claim_words(claim: Claim) -> str:
    """Give what a claim states in a few words."""
    return value_words(claim) if claim.quantity is not None else f"“{shortened(claim.text)}”"


def describe_place(
    place: Place, labels: Mapping[str, str], merges: Mapping[str, str]
) -> Iterator[Row]:
    """Yield the lines that tell all that a place states, or what was read there instead."""
    if not place.claims:
        yield from describe_silence(place)
        return
    shown = place.claims[:MOST_CLAIMS]
    for _, same in groupby(shown, key=lambda claim: claim.sentence):
        claims = list(same)
        yield _quoted(claims)
        for claim in claims:
            label = labels.get(claim.id, "")
            yield Row(f"{label}  {claim_words(claim)}  [{claim.id}]", indent=2)
            yield from _key(claim, place.document, merges)
        yield Row()
    if len(place.claims) > MOST_CLAIMS:
        more = counted(len(place.claims) - MOST_CLAIMS, "further statement")
        yield Row(f"and {more}; name a column as well, as in {place.written}:1", indent=2)
        yield Row()


def describe_silence(place: Place) -> Iterator[Row]:
    """Yield what was read at a place that states nothing."""
    yield Row("Nothing that could be checked was read here.", indent=2)
    if place.unread is not None:
        yield Row(place.unread, indent=2)
        return
    for numeral in place.numerals:
        yield Row(f"“{numeral.text}”: {NUMERALS[numeral.bucket]}", indent=2)
    for time in place.times:
        days = f"{time.begin or '…'} to {time.finish or '…'}"
        known = days if time.begin or time.finish else "no days could be given to it"
        yield Row(f"“{time.text}”: a {time.type}, {known}", indent=2)
    if not place.numerals and not place.times:
        told = "It holds no number, no date and no words that somebody is said to have said."
        yield Row(told, indent=2)


def _quoted(claims: Sequence[Claim]) -> Row:
    pieces = (
        f"»{piece.text}«" if piece.look == VALUE else piece.text for piece in quote_claims(claims)
    )
    return Row("".join(pieces), indent=2)


def _key(claim: Claim, document: Document, merges: Mapping[str, str]) -> Iterator[Row]:
    if claim.attribute_head == WORDING:
        yield _row("", "the whole sentence, compared by its words alone")
        return
    yield _row("about", phrase_entity(claim) if claim.entity else "not found")
    if claim.local:
        yield _row("", "called so by this text alone: it meets only texts of the same story")
    if claim.id in merges:
        yield _row("", merges[claim.id])
    label = "matter" if claim.kind is ClaimKind.STATEMENT else "measure"
    yield _row(label, claim.attribute or "not found")
    yield from _figure(claim)
    if claim.scope:
        yield _row("narrowed by", ", ".join(claim.scope))
    if claim.heading:
        yield _row("under", claim.heading)
    yield _row("period", _period(claim))
    yield _row("put as", f"{_MODALITIES[claim.modality]}, {_POLARITIES[claim.polarity]}")
    yield _row("on the word of", _word(claim, document))
    yield _row("confidence", f"{plain(claim.confidence)}, how often such words were read right")
    yield _row("place", f"{locate(document, claim)}, {claim.section}")


def _figure(claim: Claim) -> Iterator[Row]:
    quantity = claim.quantity
    if quantity is not None:
        yield _row("value", phrase_range(quantity.interval, quantity.unit))
        if quantity.whole:
            yield _row("share of", quantity.whole)
        if quantity.note:
            yield _row("", quantity.note)
    if claim.kind is not ClaimKind.DATE:
        yield _row("definition", ", ".join(claim.definition) or "none named")


def _word(claim: Claim, document: Document) -> str:
    return (chain_of(claim, document) or "the text itself").removeprefix("on the word of ")


def _period(claim: Claim) -> str:
    time = claim.time
    if time.symbol == _LASTING:
        return "it holds until it is changed, so no day matters"
    if time.text is None and time.begin is None:
        day = phrase_day(claim.published) if claim.published else "and the article has no date"
        return f"the text names none; taken for the day of publication, {day}"
    rule = f"; rule {time.rule}" if time.rule else ""
    return f"{phrase_time(time)}{rule}"


def phrase_range(interval: Interval, unit: str) -> str:
    """Give an interval as a person writes it, in a unit.

    >>> from decimal import Decimal
    >>> phrase_range(Interval(low=Decimal(11350000), high=Decimal(11450000)), "oil_barrel/day")
    'from 11,350,000 to 11,450,000 oil barrel/day'
    >>> phrase_range(Interval(low=Decimal(3), high=None, low_open=True), "count")
    'more than 3'
    """
    name = "" if unit == "count" else unit.replace("**", "^").replace("_", " ")
    return f"{_bounds(interval)} {name}".rstrip()


def _bounds(interval: Interval) -> str:
    low = None if interval.low is None else _grouped(plain(interval.low))
    high = None if interval.high is None else _grouped(plain(interval.high))
    if low is not None and high is not None:
        return f"exactly {low}" if low == high else f"from {low} to {high}"
    if low is not None:
        return f"{'more than' if interval.low_open else 'at least'} {low}"
    if high is not None:
        return f"{'less than' if interval.high_open else 'at most'} {high}"
    return "any value"


def _grouped(number: str | None) -> str:
    whole, mark, rest = (number or "").partition(".")
    return f"{int(whole):,}{mark}{rest}" if whole.lstrip("-").isdigit() else f"{whole}{mark}{rest}"


def _row(label: str, text: str) -> Row:
    return Row(text, label=label or " ", indent=6)
