"""Why two numbers differ."""

import pytest

from checker.rules.diagnosis import diagnose
from checker.rules.reconciliation import reconcile
from checker.rules.revision import incomparable, is_running
from tests.build import make_claim, make_quantity


@pytest.mark.parametrize(
    ("one", "two", "unit", "kind"),
    [
        ("48.2", "48200", "meter", "factor-1000"),
        ("48.2", "482", "meter", "factor-10"),
        ("340", "430", "count", "digits-swapped"),
        ("7312", "7318", "count", "digit-off"),
        ("12.5", "-12.5", "degree_Celsius", "sign"),
        ("62.0", "99.8", "kilometer", "unit-swap"),
        ("100.0", "220.5", "kilogram", "unit-swap"),
        ("1240", "37200", "metric_ton/day", "period-swap"),
        ("12", "19", "count", None),
        ("5", "8", "kilometer", None),
    ],
)
def test_hypothesis(one: str, two: str, unit: str, kind: str | None) -> None:
    claims = [
        make_claim(doc, make_quantity(value, unit))
        for doc, value in zip("ab", (one, two), strict=True)
    ]

    note = diagnose(claims[0], claims[1])

    assert (note and note.kind) == kind


def test_a_comma_taken_for_a_point() -> None:
    one = make_claim("a", make_quantity("2.750", "kilogram", text="2.750 kg"))
    two = make_claim("b", make_quantity("2750", "kilogram", text="2,750 kg"))

    note = diagnose(one, two)

    assert note is not None
    assert note.kind == "decimal-comma"
    assert '"2.750 kg"' in note.detail


def test_two_levels_with_one_level_before() -> None:
    first = make_claim("a", make_quantity("340"), sentence="Up 40 to 340.")
    second = make_claim("b", make_quantity("351"), sentence="Up 51 to 351.")
    moves = [
        make_claim("a", make_quantity("40", role="change", trend="up"), sentence="Up 40 to 340."),
        make_claim("b", make_quantity("51", role="change", trend="up"), sentence="Up 51 to 351."),
    ]

    note = reconcile(first, second, [first, second, *moves])

    assert note is not None
    assert (
        note.detail
        == '"340" after a rise of "40" and "351" after a rise of "51" both mean 300 before.'
    )
    assert reconcile(first, second, [first, second]) is None


def test_two_levels_before_another_level_each() -> None:
    first = make_claim("a", make_quantity("340"), sentence="Up 40 to 340.")
    second = make_claim("b", make_quantity("351"), sentence="Up 40 to 351.")
    moves = [
        make_claim("a", make_quantity("40", role="change", trend="up"), sentence="Up 40 to 340."),
        make_claim("b", make_quantity("40", role="change", trend="up"), sentence="Up 40 to 351."),
    ]

    assert reconcile(first, second, [first, second, *moves]) is None


@pytest.mark.parametrize(
    ("attribute", "running"), [("death toll", True), ("kill", True), ("visitor", False)]
)
def test_running_counts(attribute: str, running: bool) -> None:  # noqa: FBT001 - a test table
    assert is_running(make_claim(attribute=attribute, attribute_head=None)) is running


def test_plain_facts_are_comparable() -> None:
    assert incomparable(make_claim("a", speaker="X"), make_claim("b", speaker="Y")) is None
