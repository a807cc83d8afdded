from dataclasses import replace
from decimal import Decimal

import pytest

from checker.model.claims import Claim
from checker.model.intervals import Interval
from checker.reporting.strips import WIDTH, draw_strip
from tests.unit.reporting.factories import make_claim, make_document, make_quantity, make_relation

DOCUMENT = make_document("Between 10 metres and 1000000 metres, or 30 metres, or 10 metres.")


def metres(figure: str, **changes: object) -> Claim:
    start = DOCUMENT.source.index(f"{figure} metres")
    quantity = make_quantity(figure, start, f"{figure} metres", **changes)
    return make_claim(DOCUMENT, f"{figure} metres", figure, quantity=quantity)


def test_bars_keep_the_order_of_the_values() -> None:
    strip = draw_strip(make_relation(metres("10"), metres("30")))

    assert strip is not None
    first, second = strip.bars
    assert first.start + first.width < second.start
    assert second.start + second.width <= WIDTH
    assert (first.flipped, second.flipped) == (False, True)
    assert strip.caption == "10 metres; 30 metres"


def test_equal_ranges_make_one_bar() -> None:
    strip = draw_strip(make_relation(metres("10"), metres("30"), metres("10")))

    assert strip is not None
    assert len(strip.bars) == 2


def test_a_single_point_at_the_far_end_stays_in_the_drawing() -> None:
    point = Interval(low=Decimal(30), high=Decimal(30))
    strip = draw_strip(make_relation(metres("10"), metres("30", base=point)))

    assert strip is not None
    assert strip.bars[1].width > 0
    assert strip.bars[1].start + strip.bars[1].width <= WIDTH


@pytest.mark.parametrize(
    "other",
    [
        metres("10"),
        metres("1000000"),
        metres("30", base=None),
        metres("30", base_unit="second"),
        metres("30", base=Interval(low=None, high=None)),
    ],
    ids=["same", "too far", "no base", "other unit", "open"],
)
def test_nothing_is_drawn_where_it_would_show_nothing(other: Claim) -> None:
    assert draw_strip(make_relation(metres("10"), other)) is None


def test_whole_numbers_are_points() -> None:
    document = make_document("Three doors, says one. Four doors, says another.")
    claims = []
    for words, figure in (("Three doors", "3"), ("Four doors", "4")):
        claim = make_claim(document, words, figure)
        quantity = replace(claim.quantity, unit="count", base_unit="count")  # type: ignore[type-var]  # it has one
        claims.append(replace(claim, quantity=quantity))
    strip = draw_strip(make_relation(*claims))

    assert strip is not None
    assert strip.bars[0].start + strip.bars[0].width < strip.bars[1].start


def test_label_without_room_is_laid_over_its_bar() -> None:
    wide = make_quantity("30", DOCUMENT.source.index("30 metres"), "30 metres")
    wide = replace(wide, base=Interval(low=Decimal(1), high=Decimal(60)))
    claim = make_claim(DOCUMENT, "30 metres", "30", quantity=wide)
    strip = draw_strip(make_relation(claim, metres("10")))

    assert strip is not None
    assert strip.bars[0].flipped
    assert strip.bars[0].anchor < WIDTH
