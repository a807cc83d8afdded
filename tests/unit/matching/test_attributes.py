"""One name for one attribute."""

import pytest

from checker.matching.attributes import AttributeNames
from checker.model import AttributeHint

HINTS = (
    AttributeHint(id="attendance", words=("visitor", "museum attendance"), unit="count"),
    AttributeHint(id="ticket-price", words=("ticket price", "price of admission"), unit="USD"),
    AttributeHint(
        id="grain-harvest",
        words=("barley harvest", "grain crop"),
        unit="tonne",
        distinct=("forecast",),
    ),
)


@pytest.mark.parametrize(
    ("attribute", "name"),
    [
        ("visitor", "attendance"),
        ("museum attendance", "attendance"),
        ("ticket price", "ticket-price"),
        ("grain crop", "grain-harvest"),
        ("barley harvest", "grain-harvest"),
        ("official museum attendance", "attendance"),
        ("opera attendance", "opera attendance"),
        ("forecast barley harvest", "barley forecast harvest"),
        ("piano", "piano"),
    ],
)
def test_words_of_a_hint(attribute: str, name: str) -> None:
    assert AttributeNames.of(HINTS).name(attribute, None) == name


@pytest.mark.parametrize(
    ("unit", "name"), [("kilogram", "grain-harvest"), ("USD", "harvest"), (None, "harvest")]
)
def test_a_short_form_needs_a_unit_that_leaves_no_doubt(unit: str | None, name: str) -> None:
    assert AttributeNames.of(HINTS).name("harvest", unit) == name


@pytest.mark.parametrize(("unit", "name"), [("USD", "ticket-price"), ("EUR", "price")])
def test_a_short_form_of_money(unit: str, name: str) -> None:
    assert AttributeNames.of(HINTS).name("price", unit) == name


def test_the_order_of_modifiers_does_not_matter() -> None:
    names = AttributeNames.of(())

    assert names.name("red brick house", None) == names.name("brick red house", None)
    assert names.name("red brick house", None) != names.name("brick house red", None)


@pytest.mark.parametrize("attribute", ["total visitor", "people visitor", "current visitor"])
def test_plain_words_do_not_narrow(attribute: str) -> None:
    assert AttributeNames.of(()).name(attribute, None) == "visitor"


def test_a_plain_word_alone_stays() -> None:
    assert AttributeNames.of(()).name("people", None) == "people"


def test_the_closest_hint_wins() -> None:
    hints = (
        AttributeHint(id="b-price", words=("cinema ticket price",), unit="USD"),
        AttributeHint(id="c-price", words=("ticket price",), unit="USD"),
    )

    assert AttributeNames.of(hints).name("price", "USD") == "c-price"
    assert AttributeNames.of(hints[::-1]).name("price", "USD") == "c-price"
