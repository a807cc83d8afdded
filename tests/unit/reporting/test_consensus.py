from decimal import Decimal

import pytest

from checker.model.claims import Claim
from checker.model.findings import Scope
from checker.model.intervals import Interval
from checker.reporting.consensus import find_consensus
from tests.unit.reporting.factories import make_claim, make_document, make_group, make_quantity

LINE = "The tower has 40 floors.\n"


def make_claims(*ends: tuple[str | None, str | None]) -> list[Claim]:
    document = make_document(LINE)
    claims = []
    for number, (low, high) in enumerate(ends):
        base = Interval(low=low and Decimal(low), high=high and Decimal(high))  # type: ignore[arg-type]  # "" is not given
        quantity = make_quantity("40", 14, "40 floors", base=base)
        claims.append(make_claim(document, "40 floors", "40", id=str(number), quantity=quantity))
    return claims


@pytest.mark.parametrize(
    ("ends", "low", "high", "members"),
    [
        ([("1", "3"), ("2", "4")], "2", "3", "01"),
        ([("1", "3"), ("2", "4"), ("9", "10")], "2", "3", "01"),
        ([("1", "10"), ("2", "3"), ("5", "6"), ("5", "9")], "5", "6", "023"),
        ([("1", "2"), ("2", "3")], "2", "2", "01"),
        ([("5", None), (None, "7")], "5", "7", "01"),
        ([("5", None), ("6", None)], "6", None, "01"),
    ],
)
def test_deepest_overlap(
    ends: list[tuple[str | None, str | None]], low: str | None, high: str | None, members: str
) -> None:
    consensus = find_consensus(make_group(*make_claims(*ends)))

    assert consensus.low == (low and Decimal(low))
    assert consensus.high == (high and Decimal(high))
    assert "".join(consensus.claims) == members


def test_no_two_agree() -> None:
    consensus = find_consensus(make_group(*make_claims(("1", "2"), ("3", "4"))))

    assert consensus.claims == ()
    assert consensus.low is None


@pytest.mark.parametrize(("high_open", "low_open"), [(True, False), (False, True), (True, True)])
def test_open_ends_that_only_touch_share_nothing(high_open: bool, low_open: bool) -> None:  # noqa: FBT001 -- parameters
    document = make_document(LINE)
    below = Interval(low=Decimal(1), high=Decimal(2), high_open=high_open)
    above = Interval(low=Decimal(2), high=Decimal(3), low_open=low_open)
    claims = [
        make_claim(
            document, "40 floors", "40", id=name, quantity=make_quantity("40", 14, "x", base=base)
        )
        for name, base in (("below", below), ("above", above))
    ]

    assert find_consensus(make_group(*claims)).claims == ()


def test_an_open_start_does_not_count_at_its_end() -> None:
    document = make_document(LINE)
    closed = Interval(low=Decimal(1), high=Decimal(2))
    above = Interval(low=Decimal(2), high=Decimal(3), low_open=True)
    claims = [
        make_claim(
            document, "40 floors", "40", id=name, quantity=make_quantity("40", 14, "x", base=base)
        )
        for name, base in (("a", closed), ("b", above), ("c", closed))
    ]
    consensus = find_consensus(make_group(*claims))

    assert (consensus.low, consensus.high) == (Decimal(1), Decimal(2))
    assert consensus.claims == ("a", "c")


def test_claims_without_a_base_take_no_part() -> None:
    document = make_document(LINE)
    bare = make_claim(
        document, "40 floors", "40", quantity=make_quantity("40", 14, "40 floors", base=None)
    )
    other = make_claim(document, "40 floors", "40", quantity=None)

    assert find_consensus(make_group(bare, other)).claims == ()


@pytest.mark.parametrize("changes", [{"differs": "definition"}, {"scope": Scope.PASSAGE}])
def test_only_groups_about_one_fact_have_a_consensus(changes: dict[str, object]) -> None:
    claims = make_claims(("1", "3"), ("2", "4"))

    assert find_consensus(make_group(*claims, **changes)).claims == ()
