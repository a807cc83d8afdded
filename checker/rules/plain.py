"""Plain data as YAML and JSON give it, and the questions it is asked."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TypeGuard

Plain = str | int | bool | Decimal | None | Sequence["Plain"] | Mapping[str, "Plain"]
Layer = Mapping[str, Plain]
"""The top of a rules file, or several of them merged."""


def is_mapping(value: Plain) -> TypeGuard[Mapping[str, Plain]]:
    """Tell whether a value has keys."""
    return isinstance(value, Mapping)


def mapping_of(value: Plain) -> Mapping[str, Plain]:
    """Give the keys of a value, none where it has none."""
    return value if is_mapping(value) else {}


def items_of(value: Plain) -> list[Plain]:
    """Give the items of a list, a lone value as one item, nothing of None."""
    if value is None:
        return []
    if isinstance(value, Sequence) and not isinstance(value, str):
        return list(value)
    return [value]


def texts_of(value: Plain) -> tuple[str, ...]:
    """Give the items of a list as text."""
    return tuple(str(item) for item in items_of(value))


def text_of(value: Plain) -> str | None:
    """Give a scalar as text, None of None."""
    return None if value is None else str(value)
