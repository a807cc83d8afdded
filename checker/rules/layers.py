"""Rules files laid over one another: later wins, key by key."""

from collections.abc import Mapping

from checker.rules.plain import Layer, Plain, is_mapping, items_of, mapping_of

_NAMED = ("entities", "attributes")


def merged(below: Layer, above: Layer) -> dict[str, Plain]:
    """Lay one file over another: named entries and rules keep the keys that are not given anew."""
    whole: dict[str, Plain] = {name: _entries(below, above, name) for name in _NAMED}
    whole["rules"] = _rules(below, above)
    return whole


def _entries(below: Layer, above: Layer, name: str) -> dict[str, Plain]:
    lower, upper = mapping_of(below.get(name)), mapping_of(above.get(name))
    return {
        key: {**mapping_of(lower.get(key)), **mapping_of(upper.get(key))}
        for key in dict.fromkeys((*lower, *upper))
    }


def _rules(below: Layer, above: Layer) -> list[Plain]:
    rules: dict[str, Mapping[str, Plain]] = {str(rule["id"]): rule for rule in rules_of(below)}
    defaults = mapping_of(above.get("defaults"))
    for rule in rules_of(above):
        name = str(rule["id"])
        rules[name] = {**rules.get(name, defaults), **rule}
    return list(rules.values())


def rules_of(layer: Layer) -> list[Mapping[str, Plain]]:
    """Give the rules of a layer that have an id."""
    return [rule for rule in items_of(layer.get("rules")) if is_mapping(rule) and rule.get("id")]
