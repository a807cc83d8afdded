"""Checked layers into the frozen values that the stages read."""

from decimal import Decimal
from typing import TypeGuard

from checker.model.entities import EntityHint
from checker.model.findings import (
    AttributeHint,
    Rule,
    Rulebook,
    Selection,
    Severity,
    Tolerance,
    Topic,
)
from checker.rules.amounts import Amount, Written, parse_amount, parse_share, parse_window
from checker.rules.layers import rules_of
from checker.rules.plain import Layer, Plain, is_mapping, items_of, mapping_of, text_of, texts_of

_SAME = {"info": "note", "false": "off"}
"""Severities by other names; SARIF says note."""


def translate(layer: Layer) -> Rulebook:
    """Give the rulebook that merged files make."""
    return Rulebook(
        rules=tuple(_rule(rule, layer) for rule in rules_of(layer)),
        entities=tuple(
            _entity(name, mapping_of(entry))
            for name, entry in mapping_of(layer.get("entities")).items()
        ),
        attributes=tuple(
            _attribute(name, mapping_of(entry))
            for name, entry in mapping_of(layer.get("attributes")).items()
        ),
    )


def _entity(name: str, entry: Layer) -> EntityHint:
    return EntityHint(
        name=name,
        aliases=texts_of(entry.get("aliases")),
        type=text_of(entry.get("type")),
        distinct=texts_of(entry.get("not")),
        members=texts_of(entry.get("members")),
    )


def _attribute(name: str, entry: Layer) -> AttributeHint:
    window = text_of(entry.get("window"))
    return AttributeHint(
        id=name,
        words=texts_of(entry.get("words")),
        unit=text_of(entry.get("unit")),
        definitions=texts_of(entry.get("definitions")),
        distinct=texts_of(entry.get("not")),
        window_days=None if window is None else parse_window(window),
    )


def _rule(rule: Layer, layer: Layer) -> Rule:
    unit = unit_of_selection(rule, layer)
    low, high = (_limit(rule.get(name), unit) for name in ("min", "max"))
    shown = low or high
    return Rule(
        id=str(rule["id"]),
        kind=str(rule["kind"]),
        severity=severity_named(text_of(rule.get("severity")) or "warning"),
        select=_selection(mapping_of(rule.get("select")), layer),
        tolerance=_tolerance(mapping_of(rule.get("tolerance")), unit),
        low=low.value if low else None,
        high=high.value if high else None,
        unit=shown.unit if shown else None,
        factors=tuple(Decimal(factor) for factor in texts_of(rule.get("factors"))),
        patterns=texts_of(rule.get("patterns")),
        topics=tuple(
            _topic(name, mapping_of(entry))
            for name, entry in mapping_of(rule.get("topics")).items()
        ),
        within_days=_days(rule.get("within")),
        min_words=_count(rule.get("min_words")),
        message=text_of(rule.get("message")),
        exceptions=tuple(
            _exception(entry) for entry in items_of(rule.get("exceptions")) if is_mapping(entry)
        ),
    )


def _topic(name: str, entry: Layer) -> Topic:
    """Give a topic; its own name is the first phrase that names it."""
    return Topic(
        name=name,
        words=(name, *texts_of(entry.get("words"))),
        pro=texts_of(entry.get("for")),
        contra=texts_of(entry.get("against")),
    )


def _days(written: Plain) -> int | None:
    return parse_window(written) if isinstance(written, str) else None


def _count(written: Plain) -> int | None:
    return int(written) if isinstance(written, int) and not isinstance(written, bool) else None


def severity_named(name: str) -> Severity:
    """Give the severity of a name, `info` being a note."""
    return Severity(_SAME.get(name.lower(), name))


def _limit(written: Plain, unit: str | None) -> Amount | None:
    return parse_amount(written, unit=unit) if is_written(written) else None


def is_written(value: Plain) -> TypeGuard[Written]:
    """Tell whether a value is a scalar that carries text or a number."""
    return isinstance(value, (str, int, Decimal)) and not isinstance(value, bool)


def _tolerance(entry: Layer, unit: str | None) -> Tolerance:
    share, distance = entry.get("rel"), entry.get("abs")
    relative = parse_share(share) if is_written(share) else Decimal(0)
    if not is_written(distance):
        return Tolerance(relative=relative)
    amount = parse_amount(distance, unit=unit, difference=True)
    return Tolerance(relative=relative, absolute=amount.value, unit=amount.unit)


def unit_of_selection(rule: Layer, layer: Layer) -> str | None:
    """Give the unit of the attribute that a rule selects; None for none or several."""
    attributes = mapping_of(layer.get("attributes"))
    named = texts_of(mapping_of(rule.get("select")).get("attribute"))
    units = {text_of(mapping_of(attributes.get(name)).get("unit")) for name in named}
    return next(iter(units)) if len(units) == 1 else None


def _selection(select: Layer, layer: Layer) -> Selection:
    return Selection(
        attributes=_expanded(select.get("attribute"), layer, "attributes", "words"),
        entities=_expanded(select.get("entity"), layer, "entities", "aliases"),
        definitions=texts_of(select.get("definition")),
        dimensions=texts_of(select.get("dimension")),
    )


def _expanded(names: Plain, layer: Layer, section: str, synonyms: str) -> tuple[str, ...]:
    """Give the names selected with all their synonyms, as claims may carry any of them."""
    entries = mapping_of(layer.get(section))
    found = (
        (name, *texts_of(mapping_of(entries.get(name)).get(synonyms))) for name in texts_of(names)
    )
    return tuple(dict.fromkeys(name for group in found for name in group))


def _exception(entry: Layer) -> tuple[tuple[str, str], ...]:
    """Keep what a group is held against; the reason is for the reader of the file."""
    fields = (("period" if name == "date" else name, value) for name, value in entry.items())
    return tuple(sorted((name, str(value)) for name, value in fields if name != "reason"))
