"""Names and units in a rules file that must fit what stands elsewhere in it."""

from collections.abc import Iterator

from checker.rules.amounts import dimension_of, parse_amount
from checker.rules.layers import rules_of
from checker.rules.plain import Layer, Plain, is_mapping, items_of, mapping_of, text_of, texts_of
from checker.rules.positions import Path, Source, hint
from checker.rules.translation import is_written, unit_of_selection

Fault = tuple[Path, str]


def cross_check(data: Layer, layer: Layer, source: Source) -> list[str]:
    """Tell what the rules of a file name that nothing declares, or that does not fit.

    Args:
        data: The file alone.
        layer: The file laid over what it extends.
        source: Where everything stands in the file.
    """
    whole = {str(rule["id"]): rule for rule in rules_of(layer)}
    seen: dict[str, int] = {}
    faults: list[str] = []
    for index, rule in enumerate(items_of(data.get("rules"))):
        if not is_mapping(rule):
            continue
        name = str(rule.get("id"))
        if name in seen:
            told = f"{name!r} is the id of rules[{seen[name]}] too; rename one"
            faults.append(source.fault(("rules", index, "id"), told))
        seen.setdefault(name, index)
        found = _faults(whole.get(name, rule), layer)
        faults.extend(source.fault(("rules", index, *path), told) for path, told in found)
    return faults


def _faults(rule: Layer, layer: Layer) -> Iterator[Fault]:
    kind = text_of(rule.get("kind"))
    if kind is None:
        yield (), "`kind:` is missing; say what the rule checks"
    if kind == "bound" and rule.get("min") is None and rule.get("max") is None:
        yield (), "a bound needs `min:`, `max:` or both"
    select = mapping_of(rule.get("select"))
    yield from _unknown(select.get("attribute"), layer, "attribute", "words")
    yield from _unknown(select.get("entity"), layer, "entity", "aliases")
    yield from _misfits(rule, layer)


def _unknown(names: Plain, layer: Layer, what: str, synonyms: str) -> Iterator[Fault]:
    section = {"attribute": "attributes", "entity": "entities"}[what]
    entries = mapping_of(layer.get(section))
    known = {"*", *entries}
    for entry in entries.values():
        known.update(texts_of(mapping_of(entry).get(synonyms)))
    for name in texts_of(names):
        if name not in known:
            told = hint(name, entries) if entries else ""
            cure = f"declare it under `{section}:`"
            near = f"{told}, or {cure}" if told.startswith("did") else cure
            yield ("select", what), f"unknown {what} {name!r}; {near}"


def _misfits(rule: Layer, layer: Layer) -> Iterator[Fault]:
    """Find limits without a unit, and units of another dimension than the attribute's."""
    unit = unit_of_selection(rule, layer)
    expected = None if unit is None else dimension_of(unit)
    limits: list[tuple[Path, Plain]] = [((name,), rule.get(name)) for name in ("min", "max")]
    distance = mapping_of(rule.get("tolerance")).get("abs")
    found: dict[str, str] = {}
    for path, written in [*limits, (("tolerance", "abs"), distance)]:
        if not is_written(written):
            continue
        try:
            amount = parse_amount(written, unit=unit)
        except ValueError as error:
            yield path, str(error)
            continue
        if expected is not None and amount.dimension != expected:
            yield path, f"{written} is no {unit}, which the attribute is measured in"
        found.setdefault(amount.dimension, str(written))
    if expected is None and len(found) > 1:
        yield (), f"{' and '.join(found.values())} measure different things"
