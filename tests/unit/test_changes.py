"""Findings of two runs held against each other."""

from collections.abc import Sequence
from dataclasses import replace

from checker.changes import compare_relations
from checker.model import Claim, Relation, Severity, Verdict
from tests.build import make_claim, make_quantity

FIRST, SECOND, THIRD = (make_claim(name, make_quantity("4")) for name in "abc")


def finding(verdict: str, claims: Sequence[Claim] = (FIRST, SECOND), **changes: object) -> Relation:
    name = str(changes.pop("fingerprint", "fc1:a"))
    relation = Relation(
        id=f"{name}-{'-'.join(claim.doc for claim in claims)}",
        verdict=Verdict(verdict),
        reason="value",
        rule="values-agree",
        severity=Severity.NOTE,
        claims=tuple(claims),
        explanation="",
        entity="Bridge",
        attribute="visitor",
        fingerprint=name,
    )
    return replace(relation, **changes)  # type: ignore[arg-type]  # fields named by a test


def told(
    before: Sequence[Relation], after: Sequence[Relation], *, everything: bool = False
) -> tuple[list[tuple[str | None, str | None]], int, int]:
    found = compare_relations(before, after, everything=everything)
    sides = [
        (
            None if one.before is None else one.before.verdict.value,
            None if one.after is None else one.after.verdict.value,
        )
        for one in found.changes
    ]
    return sides, found.kept, found.moved


def test_the_same_findings_change_nothing() -> None:
    several = [finding("contradiction"), finding("agreement", fingerprint="fc1:b")]

    assert told(several, several) == ([], 2, 0)


def test_gone_new_and_turned() -> None:
    before = [finding("contradiction"), finding("edge", [SECOND, THIRD], fingerprint="fc1:b")]
    after = [finding("within-tolerance"), finding("agreement", [FIRST, THIRD], fingerprint="fc1:c")]

    assert told(before, after) == (
        [("edge", None), ("contradiction", "within-tolerance"), (None, "agreement")],
        0,
        0,
    )


def test_two_findings_of_one_fingerprint_are_not_mixed_up() -> None:
    before = [finding("contradiction"), finding("agreement", [SECOND, THIRD])]
    after = [finding("agreement", [SECOND, THIRD]), finding("edge")]

    assert told(before, after) == ([("contradiction", "edge")], 1, 0)


def test_other_claims_of_one_finding() -> None:
    wide = finding("agreement", [FIRST, SECOND, THIRD])

    assert told([wide], [finding("agreement")]) == ([], 1, 1)
    assert told([wide], [finding("agreement", reason="rounding")]) == ([], 1, 1)


def test_a_new_name_for_the_same_finding() -> None:
    renamed = finding("contradiction", fingerprint="fc1:z", entity="Viaduct")
    milder = replace(renamed, verdict=Verdict.EDGE)

    assert told([finding("contradiction")], [renamed]) == ([], 1, 0)
    assert told([finding("contradiction")], [milder]) == ([("contradiction", "edge")], 0, 0)


def test_a_series_that_begins_elsewhere_is_the_same() -> None:
    before = finding("changed", [FIRST, SECOND, THIRD])
    after = finding("changed", [SECOND, THIRD], fingerprint="fc1:z")

    assert told([before], [after]) == ([], 1, 1)


def test_what_is_not_comparable_is_told_only_where_it_turns() -> None:
    apart = finding("not-comparable")
    found = finding("contradiction")

    assert told([apart], []) == ([], 0, 0)
    assert told([apart], [apart]) == ([], 0, 0)
    assert told([apart], [found]) == ([("not-comparable", "contradiction")], 0, 0)
    assert told([apart], [], everything=True) == ([("not-comparable", None)], 0, 0)
    assert told([apart], [apart], everything=True) == ([], 1, 0)
