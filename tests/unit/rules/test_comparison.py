"""The interval tests of written numbers."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from checker.model import Claim, Quantity, Span
from checker.rules.agreement import truncation
from checker.rules.comparison import asserted, common, conflict, firm, interval_of, truncated
from tests.build import make_claim, make_group, make_quantity

VECTORS = Path(__file__).parents[4] / "shared" / "data" / "xbrl_rounding" / "vectors.jsonl"


def claim(value: str, **changes: object) -> Claim:
    return make_claim(f"{value}-{changes}.txt", make_quantity(value, **changes))  # type: ignore[arg-type]  # a test table


@pytest.mark.parametrize(
    ("values", "witness"),
    [
        (["12", "12", "12"], None),
        (["12", "17", "14"], ("12", "17")),
        (["1.2", "1.23", "1.18"], ("1.18", "1.23")),
        (["1.2", "1.23", "1.234"], None),
        (["6.41", "6.42"], ("6.41", "6.42")),
    ],
)
def test_conflict_has_a_witness_of_two(values: list[str], witness: tuple[str, str] | None) -> None:
    pair = conflict([claim(value) for value in values])

    assert (pair and tuple(each.text for each in pair)) == witness


def test_three_that_meet_in_pairs_meet_in_one_point() -> None:
    claims = [claim("20", places=-1), claim("24"), claim("24.4")]
    shared = common(claims)

    assert conflict(claims) is None
    assert (shared.low, shared.high) == (Decimal("24.35"), Decimal("24.45"))


def test_a_fall_is_a_negative_change() -> None:
    fall = interval_of(claim("5", unit="percent", role="change", trend="down"))
    level = interval_of(claim("5", unit="percent", role="level", trend="down"))

    assert (fall.low, level.low) == (Decimal("-5.5"), Decimal("4.5"))


def test_a_claim_without_a_number_has_no_interval() -> None:
    with pytest.raises(ValueError, match="no quantity"):
        interval_of(make_claim())


def test_a_bracketed_conversion_does_not_make_a_sentence_twofold() -> None:
    sentence = "It is 7 miles (15 km) long."
    miles = make_claim("a", make_quantity("7", "mile"), sentence=sentence)
    other = replace(make_quantity("15", "kilometer", start=9), equivalent_of=Span(0, 1))
    kilometres = make_claim("a", other, sentence=sentence)

    assert len(firm([miles, kilometres])) == 2
    assert conflict([miles, kilometres]) is not None


def test_claims_in_another_unit_are_left_out() -> None:
    kept = asserted([claim("5", unit="percent"), claim("5", unit="percentage_point")])

    assert [each.quantity.unit for each in kept if each.quantity] == ["percent"]


def test_a_negative_number_is_cut_towards_zero() -> None:
    cut = truncated(claim("-1.2"))

    assert cut is not None
    assert (cut.low, cut.high) == (Decimal("-1.3"), Decimal("-1.2"))


def written(value: str, decimals: str) -> Quantity:
    if decimals == "INF":
        quantity = make_quantity(value, places=99)
        point = replace(quantity.interval, low=Decimal(value), high=Decimal(value))
        return replace(quantity, interval=point, base=point)
    return make_quantity(value, places=int(decimals))


@pytest.mark.skipif(not VECTORS.is_file(), reason="the shared development data is absent")
def test_published_vectors_for_duplicate_facts() -> None:
    lines = VECTORS.read_text(encoding="utf-8").splitlines()
    wrong = []
    for row in map(json.loads, lines):
        one = make_claim("a", written(row["value_a"], row["decimals_a"]))
        two = make_claim("b", written(row["value_b"], row["decimals_b"]))
        pair = conflict([one, two])
        if (pair is not None) is not (row["duplicate_class"] == "inconsistent"):
            wrong.append(row)
        if pair is not None and "INF" not in row.values():
            cut = truncation(pair, make_group(pair)) is not None
            wrong += [row] if cut is not (row["truncation"] == "consistent") else []

    assert len(lines) == 39
    assert wrong == []
