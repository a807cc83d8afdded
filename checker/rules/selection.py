"""Which rules judge a group."""

from collections.abc import Iterable, Sequence

from checker.model.findings import ClaimGroup, Rule, Selection, Severity

_EACH = frozenset({"bound"})
"""Kinds whose rules all apply; of every other kind the last rule that selects the group does."""


def applicable(group: ClaimGroup, rules: Sequence[Rule]) -> list[Rule]:
    """Give the rules that judge the group, in their order.

    Of several rules of one kind the last one wins, as a later line of a rules file
    overrides an earlier one: a special tolerance stands below the general rule.
    """
    chosen: dict[str, Rule] = {}
    for rule in rules:
        if selects(rule.select, group):
            chosen[rule.id if rule.kind in _EACH else rule.kind] = rule
    return [
        rule
        for rule in chosen.values()
        if rule.severity is not Severity.OFF and not _is_exempt(rule, group)
    ]


def selects(select: Selection, group: ClaimGroup) -> bool:
    """Tell whether a selection takes in the group."""
    quantities = [claim.quantity for claim in group.claims if claim.quantity is not None]
    definitions = {mark for claim in group.claims for mark in claim.definition}
    return (
        _takes(select.attributes, [group.attribute])
        and _takes(select.entities, [group.entity])
        and _takes(select.definitions, definitions)
        and _takes(select.dimensions, [quantity.dimension for quantity in quantities[:1]])
    )


def _takes(wanted: Sequence[str], given: Iterable[str | None]) -> bool:
    if not wanted or "*" in wanted:
        return True
    folded = {name.casefold() for name in given if name is not None}
    return any(name.casefold() in folded for name in wanted)


def _is_exempt(rule: Rule, group: ClaimGroup) -> bool:
    return any(
        all(_has(group, field, value) for field, value in exception)
        for exception in rule.exceptions
    )


def _has(group: ClaimGroup, field: str, value: str) -> bool:
    if field == "entity":
        return _takes([value], [group.entity])
    if field == "attribute":
        return _takes([value], [group.attribute])
    if field == "definition":
        return _takes([value], [mark for claim in group.claims for mark in claim.definition])
    if field == "document":
        return any(claim.doc == value or claim.doc.endswith(f"/{value}") for claim in group.claims)
    return _covers(group.period, value)


def _covers(period: str | None, value: str) -> bool:
    """Tell whether a period is, or a run of days holds, the ISO day of an exception."""
    first, _, last = (period or "").partition("..")
    return value == period or first <= value <= (last or first)
