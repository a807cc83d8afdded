from dataclasses import replace
from decimal import Decimal

from checker.model.claims import Claim, ClaimKind, Extract, Quantity, Role
from checker.model.documents import Section, Span
from checker.model.intervals import Interval
from checker.normalisation.quantities import normalise, normalise_quantity

HERE = Span(0, 9)


def quantity(unit: str, low: str | None = "255", high: str | None = "265") -> Quantity:
    low_end, high_end = (None if end is None else Decimal(end) for end in (low, high))
    return Quantity(
        span=HERE,
        text="",
        interval=Interval(low=low_end, high=high_end, low_open=True),
        value=Decimal(260),
        places=-1,
        unit=unit,
        written_unit="",
        dimension="",
    )


def claim(of: Quantity | None) -> Claim:
    return Claim(
        id="1",
        doc="a.txt",
        kind=ClaimKind.NUMERIC,
        span=HERE,
        text="",
        sentence=HERE,
        sentence_text="",
        sentence_index=0,
        section=Section.BODY,
        quantity=of,
    )


def test_converts_the_ends() -> None:
    base = normalise_quantity(quantity("pound")).base

    assert base is not None
    assert (base.low, base.high) == (Decimal("115.66605435"), Decimal("120.20197805"))
    assert base.low_open


def test_counts_and_percents_stay() -> None:
    for unit in ("count", "percent"):
        done = normalise_quantity(quantity(unit))
        assert (done.base, done.base_unit) == (done.interval, unit)


def test_parts_of_one_are_put_in_percent() -> None:
    third = replace(quantity("dimensionless", "0.28", "0.38"), role=Role.SHARE)
    done = normalise_quantity(third)

    assert done.base is not None
    assert (done.base.low, done.base.high) == (Decimal(28), Decimal(38))
    assert (done.base_unit, done.base.low_open) == ("percent", True)
    assert normalise_quantity(quantity("dimensionless", "0.5", None)).base_unit == "percent"


def test_a_ratio_stays_a_ratio() -> None:
    tripled = replace(quantity("dimensionless", "2.5", "3.5"), role=Role.RATIO)

    assert normalise_quantity(tripled).base == tripled.interval


def test_a_missing_end_stays_missing() -> None:
    base = normalise_quantity(quantity("kilometer", high=None)).base

    assert base is not None
    assert (base.low, base.high) == (Decimal(255000), None)


def test_abstains_from_unknown_units() -> None:
    unknown = quantity("no_such_unit")

    assert normalise_quantity(unknown) == unknown


def test_fills_quantities_and_claims_and_changes_nothing_else() -> None:
    mass = quantity("pound")
    extract = Extract(uri="a.txt", quantities=(mass,), claims=(claim(mass), claim(None)))

    done = normalise(extract)

    filled = normalise_quantity(mass)
    assert done.quantities == (filled,)
    assert [each.quantity for each in done.claims] == [filled, None]
    assert replace(done.claims[0], quantity=mass) == extract.claims[0]


def test_twice_is_once() -> None:
    once = normalise(Extract(uri="a.txt", quantities=(quantity("mile"),)))

    assert normalise(once) == once
