"""The page of a rule, for `factcheck explain`: written once, in the check's own module."""

import difflib
import sys
from collections.abc import Sequence

from checker.errors import RuleError
from checker.model.findings import Rule
from checker.rules.checks import CHECKS
from checker.rules.packs import recommended


def describe(rule_id: str, rules: Sequence[Rule] | None = None) -> str:
    """Give the page of a rule: why it matters, what it finds and allows, how to silence it.

    Args:
        rule_id: Id of a rule, or a kind of check.
        rules: The rules in force; None for those of the recommended pack.

    Raises:
        RuleError: if no rule and no kind has that name.
    """
    known = recommended().rules if rules is None else rules
    rule = next((rule for rule in known if rule.id == rule_id), None)
    kind = rule.kind if rule is not None else rule_id
    if kind not in CHECKS:
        raise RuleError(_unknown(rule_id, [*(rule.id for rule in known), *CHECKS]))
    title, _, page = page_of(kind).partition("\n")
    summary = title.partition(" - ")[2]
    heading = f"{rule_id}: {summary[:1].upper()}{summary[1:]}"
    return "\n".join([heading, page.rstrip(), "", *_settings(rule, rule_id)])


def page_of(kind: str) -> str:
    """Give the page that the module of a check carries."""
    return sys.modules[CHECKS[kind].__module__].__doc__ or kind


def _unknown(rule_id: str, names: Sequence[str]) -> str:
    near = difflib.get_close_matches(rule_id, names, n=1)
    cure = f'did you mean "{near[0]}"?' if near else f"choose one of {', '.join(names)}"
    return f"unknown rule {rule_id!r}; {cure}"


def _settings(rule: Rule | None, rule_id: str) -> list[str]:
    if rule is None:
        return [f"A kind of check: write `kind: {rule_id}` in a rule of rules.yaml."]
    silence = f"  - {{id: {rule.id}, severity: off}}"
    lines = [f"Kind: {rule.kind}. Severity: {rule.severity.value}."]
    if rule.tolerance.relative:
        lines.append(f"Tolerance: {rule.tolerance.relative * 100:f} %.")
    return [*lines, "To silence it, write under `rules:` in rules.yaml:", silence]
