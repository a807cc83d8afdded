"""What a relation carries: severity, sources, identity; and which rule judges."""

from dataclasses import replace
from decimal import Decimal

import pytest

from checker.errors import RuleError
from checker.model import Relation, Rule, Selection, Severity, Tolerance, Verdict
from checker.rules import describe, evaluate, load
from checker.rules.checks import CHECKS
from checker.rules.dependence import origins_of
from checker.rules.evaluation import severity_of
from tests.build import make_claim, make_group, make_quantity

RULES = load(None).rules
AGREE = RULES[0]


def claims(*values: str) -> list[Relation]:
    built = [make_claim(f"{index}.txt", make_quantity(value)) for index, value in enumerate(values)]
    return list(evaluate(make_group(built), RULES))


def test_a_relation_is_complete() -> None:
    relation, rest = claims("340", "512", "340")

    assert (rest.verdict, rest.reason) == (Verdict.AGREEMENT, "identical")
    assert relation.verdict is Verdict.CONTRADICTION
    assert relation.severity is Severity.ERROR
    assert relation.rule == "values-agree"
    assert [claim.text for claim in relation.claims] == ["340", "512", "340"]
    assert (relation.reports, relation.origins) == (3, 3)
    assert relation.fingerprint.startswith("fc1:")
    assert len(relation.fingerprint) == 20
    assert relation.id.startswith(relation.fingerprint)
    assert relation.explanation == (
        'Bridge, visitor, May 2031: "340" (0.txt) means 340, '
        '"512" (1.txt) means 512; no value lies in both, 172 apart.'
    )


def test_the_fingerprint_survives_order_and_more_reports() -> None:
    first, second = claims("340", "512"), claims("512", "340", "340")

    assert first[0].fingerprint == second[0].fingerprint
    assert first[0].id != second[0].id


def test_the_fingerprint_tells_periods_apart() -> None:
    built = [make_claim("a", make_quantity("340")), make_claim("b", make_quantity("512"))]
    found = [
        next(evaluate(make_group(built, period=period), RULES)).fingerprint
        for period in ("2031-05-01..2031-05-31", "2031-06-01..2031-06-30")
    ]

    assert found[0] != found[1]


def test_passages_are_told_apart_by_their_numbers() -> None:
    def passage(level: str) -> Relation:
        told = f"Up to {level} from 100."
        parts = [
            make_claim("a", make_quantity(level, trend="up"), sentence=told),
            make_claim("a", make_quantity("100", role="previous"), sentence=told),
        ]
        return next(evaluate(make_group(parts, scope="passage", entity=None), RULES))

    assert passage("340").fingerprint != passage("350").fingerprint


def test_a_slip_is_told_once_by_its_own_rule() -> None:
    (relation,) = claims("48200000", "48200000000")

    assert (relation.rule, relation.verdict) == ("magnitude-slip", Verdict.LIKELY_SLIP)


def test_wire_copies_have_one_origin() -> None:
    text = "One sentence of an agency, printed by three."
    copies = [make_claim(doc, sentence=text) for doc in "abc"]

    assert origins_of(copies) == 1
    assert origins_of([*copies, make_claim("d")]) == 2
    assert origins_of([make_claim("d", origin="X"), make_claim("e", origin="X")]) == 1


def test_of_two_rules_of_a_kind_the_later_decides() -> None:
    special = replace(
        AGREE,
        id="visitors",
        select=Selection(attributes=("Visitor",)),
        tolerance=Tolerance(relative=Decimal("0.1")),
    )
    built = [make_claim("a", make_quantity("340")), make_claim("b", make_quantity("351"))]

    found = [
        [(relation.rule, relation.verdict.value) for relation in evaluate(group, [AGREE, special])]
        for group in (make_group(built), make_group(built, attribute="guest"))
    ]

    assert found == [[("visitors", "within-tolerance")], [("values-agree", "contradiction")]]


@pytest.mark.parametrize(
    ("exception", "count"),
    [
        ((("entity", "bridge"),), 0),
        ((("entity", "bridge"), ("period", "2031-05-14")), 0),
        ((("entity", "bridge"), ("period", "2031-06-14")), 1),
        ((("document", "a.txt"),), 0),
        ((("definition", "daily"),), 1),
    ],
)
def test_exceptions(exception: tuple[tuple[str, str], ...], count: int) -> None:
    rule = replace(AGREE, exceptions=(exception,))
    built = [
        make_claim("corpus/a.txt", make_quantity("340")),
        make_claim("b", make_quantity("512")),
    ]

    assert len(list(evaluate(make_group(built), [rule]))) == count


def test_a_rule_that_is_off_says_nothing() -> None:
    built = [make_claim("a", make_quantity("340")), make_claim("b", make_quantity("512"))]

    assert list(evaluate(make_group(built), [replace(AGREE, severity=Severity.OFF)])) == []


@pytest.mark.parametrize(
    ("verdict", "severity"),
    [
        (Verdict.CONTRADICTION, Severity.ERROR),
        (Verdict.TENSION, Severity.WARNING),
        (Verdict.AGREEMENT, Severity.NOTE),
    ],
)
def test_only_accusations_are_errors(verdict: Verdict, severity: Severity) -> None:
    assert severity_of(AGREE, verdict) is severity


def test_the_message_of_a_rule_stands_first() -> None:
    built = [make_claim("a", make_quantity("340")), make_claim("b", make_quantity("512"))]
    (relation,) = evaluate(make_group(built), [replace(AGREE, message="Ask the desk.")])

    assert relation.explanation.startswith("Ask the desk. Bridge")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_a_page(rule: Rule) -> None:
    page = describe(rule.id)

    assert page.startswith(f"{rule.id}: ")
    assert f"{{id: {rule.id}, severity: off}}" in page


def test_a_kind_has_a_page() -> None:
    assert "kind: bound" in describe("bound")
    assert set(CHECKS) >= {rule.kind for rule in RULES}


def test_an_unknown_page_names_the_nearest() -> None:
    with pytest.raises(RuleError, match='did you mean "values-agree"'):
        describe("values-agre")
