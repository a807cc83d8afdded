"""One report says one thing of two sentences."""

from dataclasses import replace

import pytest

from checker.consistency import consistent
from checker.model import Relation, Scope, Severity, Verdict
from tests.build import make_claim

FIRST, SECOND, THIRD = (make_claim(doc) for doc in ("a", "b", "c"))


def relation(verdict: Verdict, scope: Scope, *docs: str) -> Relation:
    claims = tuple(one for one in (FIRST, SECOND, THIRD) if one.doc in docs)
    return Relation(
        id=f"{verdict.value}-{''.join(docs)}",
        verdict=verdict,
        reason="value",
        rule="values-agree",
        severity=Severity.NOTE,
        claims=claims,
        explanation="",
        fingerprint="fc1:0",
        scope=scope,
    )


ACCUSED = relation(Verdict.CONTRADICTION, Scope.FACT, "a", "b")


@pytest.mark.parametrize(
    ("other", "kept"),
    [
        (relation(Verdict.CHANGED, Scope.FACT, "a", "b"), False),
        (relation(Verdict.AGREEMENT, Scope.RETELLING, "a", "b", "c"), False),
        (relation(Verdict.CHANGED, Scope.FACT, "a", "c"), True),
        (relation(Verdict.AGREEMENT, Scope.RETELLING, "b", "c"), True),
        (relation(Verdict.AGREEMENT, Scope.FACT, "a", "b"), True),
    ],
)
def test_a_milder_reading_of_a_contradiction(other: Relation, *, kept: bool) -> None:
    assert list(consistent([other, ACCUSED])) == ([other, ACCUSED] if kept else [ACCUSED])


WORDED = relation(Verdict.CONTRADICTION, Scope.WORDING, "a", "b")


@pytest.mark.parametrize(
    ("reason", "docs", "kept"),
    [("bound", "ab", False), ("bound", "abc", True), ("identical", "ab", True)],
)
def test_bounds_that_are_terms_do_not_agree(reason: str, docs: str, *, kept: bool) -> None:
    other = replace(relation(Verdict.AGREEMENT, Scope.FACT, *docs), reason=reason)

    assert list(consistent([other, WORDED])) == ([other, WORDED] if kept else [WORDED])
