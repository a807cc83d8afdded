"""What holds for every check, whatever the claims."""

from decimal import Decimal

from hypothesis import given, settings, strategies as st

from checker.model import Claim, ClaimGroup, Role, Scope, Trend
from checker.rules import evaluate, load
from checker.rules.comparison import conflict, interval_of
from checker.rules.wording import number
from tests.build import make_claim, make_group, make_quantity

RULES = load(None).rules

values = st.decimals(min_value=-(10**6), max_value=10**12, places=2, allow_nan=False).map(str)
quantities = st.builds(
    make_quantity,
    values,
    st.sampled_from(["count", "percent", "USD", "kilometer", "mile"]),
    modifier=st.sampled_from(["=", "~", "<", "<=", ">", ">="]),
    places=st.integers(-6, 3),
    role=st.sampled_from([role.value for role in Role]),
    trend=st.sampled_from([None, *(trend.value for trend in Trend)]),
    vague=st.booleans(),
)
claims = st.builds(
    make_claim,
    st.sampled_from(["a", "b", "c"]),
    quantities | st.none(),
    sentence=st.sampled_from([None, "One.", "Another sentence."]),
    index=st.integers(0, 2),
)
groups = st.builds(
    make_group,
    st.lists(claims, min_size=1, max_size=6, unique_by=lambda claim: claim.id),
    scope=st.sampled_from([scope.value for scope in Scope]),
    differs=st.sampled_from([None, "definition", "time", "modality", "scope", "novelty"]),
)


@given(groups)
@settings(max_examples=300, deadline=None)
def test_any_group_is_judged_the_same_twice(group: ClaimGroup) -> None:
    relations = list(evaluate(group, RULES))

    assert relations == list(evaluate(group, RULES))
    assert len({relation.id for relation in relations}) == len(relations)
    for relation in relations:
        assert relation.explanation.endswith(".")
        assert set(relation.claims) <= set(group.claims)
        assert 1 <= relation.origins <= len(relation.claims)


@given(st.lists(claims.filter(lambda claim: claim.quantity is not None), min_size=2, max_size=6))
@settings(max_examples=200, deadline=None)
def test_a_witness_exists_whenever_two_intervals_miss_each_other(found: list[Claim]) -> None:
    missing = any(
        not interval_of(one).meets(interval_of(other)) for one in found for other in found
    )

    assert not missing or conflict(found) is not None


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=0, max_value=10**14))
def test_a_number_is_told_to_six_digits(value: Decimal) -> None:
    scales = {"million": 10**6, "billion": 10**9, "trillion": 10**12}
    digits, _, word = number(value).partition(" ")

    told = Decimal(digits.replace(",", "")) * scales.get(word, 1)

    assert abs(told - value) <= value * Decimal("5.1e-6")
