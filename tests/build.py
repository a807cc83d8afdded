"""Small factories: a value of the model with everything filled in that a test does not name."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from checker.model import (
    Block,
    Claim,
    ClaimGroup,
    ClaimKind,
    ClaimTime,
    Document,
    Granularity,
    Interval,
    Modifier,
    Quantity,
    Role,
    Scope,
    Section,
    Span,
    TimeBasis,
    Topic,
    Trend,
)
from checker.units import convert, unit_info


def make_interval(value: Decimal, places: int, modifier: Modifier = Modifier.EXACT) -> Interval:
    """What a written number allows, by the rules for implied precision."""
    half = Decimal(1).scaleb(-places) / 2
    if modifier is Modifier.ABOUT:
        half = max(abs(value) / 10, 2 * half)
    if modifier in {Modifier.MORE, Modifier.AT_LEAST}:
        return Interval(low=value, high=None, low_open=modifier is Modifier.MORE)
    if modifier in {Modifier.LESS, Modifier.AT_MOST}:
        return Interval(low=None, high=value, high_open=modifier is Modifier.LESS)
    return Interval(low=value - half, high=value + half)


def make_quantity(
    value: str,
    unit: str = "count",
    *,
    modifier: str = "=",
    places: int | None = None,
    **changes: object,
) -> Quantity:
    """A quantity written as `value`, in base units too, with any other field changed.

    `role` and `trend` are given by their values; `start` is where the text begins.
    """
    number = Decimal(value)
    exponent = number.as_tuple().exponent
    written = -exponent if isinstance(exponent, int) else 0
    precision = written if places is None else places
    shown, start = str(changes.pop("text", value)), changes.pop("start", 0)
    begin = start if isinstance(start, int) else 0
    interval = make_interval(number, precision, Modifier(modifier))
    base, base_unit = convert(interval, unit)
    trend = changes.pop("trend", None)
    quantity = Quantity(
        span=Span(begin, begin + len(shown)),
        text=shown,
        interval=interval,
        value=number,
        places=precision,
        unit=unit,
        written_unit="" if unit == "count" else unit,
        dimension=unit_info(unit).dimension,
        modifier=Modifier(modifier),
        trend=None if trend is None else Trend(str(trend)),
        role=Role(str(changes.pop("role", "level"))),
        base=base,
        base_unit=base_unit,
    )
    return replace(quantity, **changes)  # type: ignore[arg-type]  # fields named by a test table


def make_time(
    begin: str,
    finish: str | None = None,
    *,
    text: str | None = None,
    basis: str = "explicit",
    symbol: str | None = None,
) -> ClaimTime:
    """A resolved time; one day where no end is given."""
    first, last = date.fromisoformat(begin), date.fromisoformat(finish or begin)
    return ClaimTime(
        begin=first,
        finish=last,
        granularity=Granularity.DAY if first == last else Granularity.RANGE,
        basis=TimeBasis(basis),
        text=text or begin,
        symbol=symbol,
    )


def make_claim(
    doc: str = "a.txt",
    quantity: Quantity | None = None,
    *,
    sentence: str | None = None,
    index: int = 0,
    **changes: object,
) -> Claim:
    """A claim of the body about the bridge's visitors, with any field changed."""
    shown = quantity.text if quantity else "the bridge is open"
    told = sentence or f"As {doc} has it, the bridge counted {shown} visitors in May."
    claim = Claim(
        id="",
        doc=doc,
        kind=ClaimKind.NUMERIC if quantity else ClaimKind.STATEMENT,
        span=Span(0, len(told)),
        text=shown,
        sentence=Span(index * 1000, index * 1000 + len(told)),
        sentence_text=told,
        sentence_index=index,
        section=Section.BODY,
        entity="Bridge",
        entity_basis="subject",
        attribute="visitor",
        attribute_head="visitor",
        quantity=quantity,
        origin=doc,
    )
    changed = replace(claim, **changes)  # type: ignore[arg-type]  # fields named by a test table
    digest = hashlib.sha256(repr(changed).encode()).hexdigest()[:16]
    return replace(changed, id=digest)


def make_group(
    claims: Sequence[Claim], *, scope: str = "fact", differs: str | None = None, **changes: object
) -> ClaimGroup:
    """Claims that stand together, with any other field changed."""
    unit = next((claim.quantity.base_unit for claim in claims if claim.quantity), None)
    group = ClaimGroup(
        id="",
        scope=Scope(scope),
        claims=tuple(claims),
        differs=differs,
        entity="Bridge",
        attribute="visitor",
        period="2031-05-01..2031-05-31",
        unit=unit,
    )
    changed = replace(group, **changes)  # type: ignore[arg-type]  # fields named by a test table
    key = (changed.entity, changed.attribute, changed.unit, changed.period)
    return replace(changed, id="|".join(str(part) for part in key))


def make_topic(
    name: str, words: Sequence[str] = (), pro: Sequence[str] = (), contra: Sequence[str] = ()
) -> Topic:
    """A matter on which an actor takes sides."""
    return Topic(name=name, words=(name, *words), pro=tuple(pro), contra=tuple(contra))


def make_document(text: str, uri: str = "a.txt", published: date | None = None) -> Document:
    """A document of one body paragraph, read as it is written."""
    return Document(
        uri=uri,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        source=text,
        text=text,
        anchors=((0, 0),),
        blocks=(Block(span=Span(0, len(text)), section=Section.BODY),),
        published=published,
    )
