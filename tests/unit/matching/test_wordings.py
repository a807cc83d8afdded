"""Sentences as rows of words and slots."""

from decimal import Decimal

import pytest

from checker.matching.wordings import SlotKind, read_words


def slots(text: str) -> list[tuple[SlotKind, object, str]]:
    return [
        (word.slot.kind, word.slot.value, word.slot.unit) for word in read_words(text) if word.slot
    ]


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        ("the barn holds 340 bales", SlotKind.NUMBER, Decimal(340), ""),
        ("twenty-five geese", SlotKind.NUMBER, Decimal(25), ""),
        ("a fee of $1,250.50 applies", SlotKind.NUMBER, Decimal("1250.50"), "$"),
        ("a fee of US$ 3 billion", SlotKind.NUMBER, Decimal(3_000_000_000), "$"),
        ("a fee of A$12", SlotKind.NUMBER, Decimal(12), "A$"),
        ("about 5 million dollars", SlotKind.NUMBER, Decimal(5_000_000), "$"),
        ("fell .5 percent", SlotKind.NUMBER, Decimal("0.5"), "%"),
        ("a 3D model", SlotKind.NUMBER, Decimal(3), "d"),
        ("the 21st goose", SlotKind.ORDINAL, Decimal(21), ""),
        ("the third goose", SlotKind.ORDINAL, Decimal(3), ""),
        ("a two-week course", SlotKind.DURATION, Decimal(14), ""),
        ("open at 6:40 pm", SlotKind.CLOCK, "6:40pm", ""),
        ("open at 6 p.m.", SlotKind.CLOCK, "6pm", ""),
        ("built in 1887", SlotKind.YEAR, "1887", ""),
        ("open on Fridays", SlotKind.WEEKDAY, "fridays", ""),
        ("won 3-1 at home", SlotKind.CODE, "3-1", ""),
        ("version 2.4.1 of it", SlotKind.CODE, "2.4.1", ""),
    ],
)
def test_a_slot_has_its_kind_and_value(text: str, kind: SlotKind, value: object, unit: str) -> None:
    assert slots(text) == [(kind, value, unit)]


@pytest.mark.parametrize("text", ["due on May 31", "due on 31 May", "due on the 31st of May"])
def test_a_number_beside_a_month_is_its_day(text: str) -> None:
    assert (SlotKind.DAY, Decimal(31), "") in slots(text)
    assert (SlotKind.MONTH, "5", "") in slots(text)


def test_a_unit_behind_an_ordinal_is_a_length() -> None:
    assert slots("free for the first year, then for a week") == [
        (SlotKind.ORDINAL, Decimal(1), ""),
        (SlotKind.DURATION, Decimal(365), ""),
    ]


@pytest.mark.parametrize(
    "text", ["an all-in-one oven", "the G20 met", "COVID-19 spread", "one-off"]
)
def test_a_number_inside_a_word_is_no_slot(text: str) -> None:
    assert slots(text) == []


def test_a_contraction_is_a_negation() -> None:
    keys = [word.key for word in read_words("They don't sing and can't or cannot dance.")]

    assert keys == ["they", "do", "not", "sing", "and", "can", "not", "or", "can", "not", "dance"]
