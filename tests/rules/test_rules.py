"""Every tests/rules/<rule-id>.yaml: claims in, verdicts out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from checker.model import Act, Claim, Modality, Polarity, Rule, Section, Severity
from checker.rules import evaluate, load
from checker.rules.amounts import parse_amount
from tests.build import make_claim, make_group, make_quantity, make_time, make_topic

HERE = Path(__file__).parent
CASES = [
    pytest.param(path.stem, case, id=f"{path.stem}: {case['name']}")
    for path in sorted(HERE.glob("*.yaml"))
    for case in yaml.safe_load(path.read_text(encoding="utf-8"))
]
RULES = {rule.id: rule for rule in load(None).rules} | {
    "value-in-range": Rule(id="value-in-range", kind="bound", severity=Severity.ERROR)
}
OF_NUMBERS = {
    "value",
    "unit",
    "modifier",
    "places",
    "role",
    "trend",
    "text",
    "vague",
    "counted_head",
}
ENUMS = {"act": Act, "modality": Modality, "polarity": Polarity, "section": Section}
READ: dict[str, Callable[[str], object]] = ENUMS | {
    "published": date.fromisoformat,
    "said_on": date.fromisoformat,
    "context": lambda value: (value,),
    "via": lambda value: (value,),
    "definition": lambda value: tuple(value.split()),
    "confidence": Decimal,
}
"""How a field of a case's claim is read from its text."""


def build_claim(entry: dict[str, object], sentences: dict[str, int]) -> Claim:
    of_number = OF_NUMBERS if "value" in entry else set()
    written = {key: value for key, value in entry.items() if key in of_number}
    rest = {key: value for key, value in entry.items() if key not in of_number}
    doc, sentence = str(rest.pop("doc", "a.txt")), rest.pop("sentence", None)
    if "day" in rest:
        when = rest.pop("when", {})
        assert isinstance(when, dict)
        rest["time"] = make_time(*str(rest.pop("day")).split(".."), **when)
    rest = {key: READ[key](str(value)) if key in READ else value for key, value in rest.items()}
    shown = None if sentence is None else str(sentence)
    index = sentences.setdefault(shown or doc, len(sentences))
    if "value" in written:
        value = str(written.pop("value"))
        at = shown.find(str(written.get("text", value))) if shown else 0
        start = index * 1000 + max(at, 0)
        quantity = make_quantity(value, start=start, **written)  # type: ignore[arg-type]  # fields named by a test table
        return make_claim(doc, quantity, sentence=shown, index=index, **rest)
    return make_claim(doc, None, sentence=shown, index=index, **rest)


@pytest.mark.parametrize(("rule_id", "case"), CASES)
def test_case(rule_id: str, case: dict[str, object]) -> None:
    entries, options = case["claims"], case.get("group", {})
    assert isinstance(entries, list)
    assert isinstance(options, dict)
    sentences: dict[str, int] = {}
    claims = [build_claim(entry, sentences) for entry in entries]
    rule = RULES[rule_id]
    if "max" in case:
        limit = parse_amount(str(case["max"]))
        rule = replace(rule, high=limit.value, unit=limit.unit)
    if "rel" in case:
        rule = replace(rule, tolerance=replace(rule.tolerance, relative=Decimal(str(case["rel"]))))

    if "topic" in case:
        topic = case["topic"]
        assert isinstance(topic, dict)
        rule = replace(rule, topics=(make_topic(**topic),))

    relations = list(evaluate(make_group(claims, **options), [rule]))

    assert [f"{relation.verdict}/{relation.reason}" for relation in relations] == case["finds"]
    for relation in relations:
        assert str(case.get("says", "")) in relation.explanation
        notes = [note.kind for note in (relation.diagnosis, relation.reconciliation) if note]
        assert notes == case.get("notes", notes)
