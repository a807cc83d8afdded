"""What a rules file may say, as pydantic models; imported only where a user's file is read."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    ConfigDict,
    Field,
    StrictInt,
    StrictStr,
    TypeAdapter,
    ValidationError,
    with_config,
)
from pydantic_core import ErrorDetails

from checker.errors import UnitError
from checker.rules.amounts import dimension_of, parse_amount, parse_share, parse_window
from checker.rules.checks import CHECKS
from checker.rules.checks.recompute import PATTERNS
from checker.rules.plain import Layer
from checker.rules.positions import Path, Source, hint
from checker.rules.translation import severity_named

_ID = r"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"
_MOST = 1_000
"""Words of one entry; more would be a dictionary."""

STRICT = ConfigDict(extra="forbid")
"""A mapping takes no key that it does not know."""


def _one_of(kind: str, value: str, choices: list[str]) -> str:
    if value not in choices:
        message = f"unknown {kind} {value!r}; {hint(value, choices)}"
        raise ValueError(message)
    return value


def _kind(value: str) -> str:
    return _one_of("kind", value, sorted(CHECKS))


def _pattern(value: str) -> str:
    return _one_of("pattern", value, sorted(PATTERNS))


def _severity(value: str) -> str:
    _one_of("severity", value, ["error", "warning", "note", "info", "off"])
    return severity_named(value).value


def _unit(value: str) -> str:
    try:
        dimension_of(value)
    except UnitError as error:
        raise ValueError(str(error)) from None
    return value


def _limit(value: str | int | Decimal) -> str | int | Decimal:
    try:
        parse_amount(value, unit="count")
    except UnitError as error:
        raise ValueError(str(error)) from None
    return value


def _distance(value: str | int | Decimal) -> str | int | Decimal:
    if str(value).startswith("-"):
        message = f"{str(value)!r} is below zero; a tolerance is a distance"
        raise ValueError(message)
    return _limit(value)


def _share(value: str | int | Decimal) -> str | int | Decimal:
    parse_share(value)
    return value


def _window(value: str) -> str:
    parse_window(value)
    return value


def _ratio(value: StrictInt | Decimal) -> StrictInt | Decimal:
    if not 1 < value < Decimal("1e30"):
        message = f"{value} is no factor above 1"
        raise ValueError(message)
    return value


def _number(value: Decimal) -> Decimal:
    if not value.is_finite():
        message = f"{value} is no number"
        raise ValueError(message)
    return value


Number = Annotated[Decimal, Field(strict=True), AfterValidator(_number)]
Scalar = StrictStr | StrictInt | Number
Words = Annotated[list[Annotated[StrictStr, Field(min_length=1)]], Field(max_length=_MOST)]
Names = Annotated[StrictStr, Field(min_length=1)] | Words
SeverityName = Annotated[StrictStr, AfterValidator(_severity)]


@with_config(STRICT)
@dataclass(frozen=True, slots=True, kw_only=True)
class ToleranceEntry:
    """`tolerance:`, a share of the value, a distance, or both."""

    rel: Annotated[Scalar, AfterValidator(_share)] | None = None
    abs: Annotated[Scalar, AfterValidator(_distance)] | None = None


@with_config(STRICT)
@dataclass(frozen=True, slots=True, kw_only=True)
class SelectEntry:
    """`select:`, what a rule is about."""

    attribute: Names | None = None
    entity: Names | None = None
    definition: Names | None = None
    dimension: Names | None = None


@with_config(STRICT)
@dataclass(frozen=True, slots=True, kw_only=True)
class ExceptionEntry:
    """One of `exceptions:`; all that it names must hold."""

    entity: StrictStr | None = None
    attribute: StrictStr | None = None
    definition: StrictStr | None = None
    document: StrictStr | None = None
    date: Annotated[StrictStr, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")] | None = None
    period: StrictStr | None = None
    reason: StrictStr | None = None


Case = StrictStr | list[StrictStr] | dict[str, StrictStr]


@with_config(STRICT)
@dataclass(frozen=True, slots=True, kw_only=True)
class TestsEntry:
    """`tests:`, tiny documents that the rule must and must not find fault with."""

    invalid: list[Case] | None = None
    valid: list[Case] | None = None


@with_config(STRICT)
@dataclass(frozen=True, slots=True, kw_only=True)
class TopicEntry:
    """One of `topics:`, a matter on which actors take sides."""

    words: Words | None = None
    for_: Annotated[Words | None, Field(alias="for")] = None
    against: Words | None = None


@with_config(STRICT)
@dataclass(frozen=True, slots=True, kw_only=True)
class RuleEntry:
    """One of `rules:`. All but the id may come from the rule of that id in an extended file."""

    id: Annotated[StrictStr, Field(pattern=_ID)]
    kind: Annotated[StrictStr, AfterValidator(_kind)] | None = None
    severity: SeverityName | None = None
    select: SelectEntry | None = None
    tolerance: ToleranceEntry | None = None
    min: Annotated[Scalar, AfterValidator(_limit)] | None = None
    max: Annotated[Scalar, AfterValidator(_limit)] | None = None
    factors: list[Annotated[StrictInt | Number, AfterValidator(_ratio)]] | None = None
    patterns: list[Annotated[StrictStr, AfterValidator(_pattern)]] | None = None
    topics: dict[str, TopicEntry | None] | None = None
    within: Annotated[StrictStr, AfterValidator(_window)] | None = None
    min_words: Annotated[StrictInt, Field(ge=1, le=_MOST)] | None = None
    message: StrictStr | None = None
    exceptions: list[ExceptionEntry] | None = None
    tests: TestsEntry | None = None


@with_config(STRICT)
@dataclass(frozen=True, slots=True, kw_only=True)
class EntityEntry:
    """One of `entities:`."""

    aliases: Words | None = None
    type: StrictStr | None = None
    not_: Annotated[Words | None, Field(alias="not")] = None
    members: Words | None = None


@with_config(STRICT)
@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeEntry:
    """One of `attributes:`."""

    words: Words | None = None
    unit: Annotated[StrictStr, AfterValidator(_unit)] | None = None
    definitions: Words | None = None
    not_: Annotated[Words | None, Field(alias="not")] = None
    window: Annotated[StrictStr, AfterValidator(_window)] | None = None


@with_config(STRICT)
@dataclass(frozen=True, slots=True, kw_only=True)
class DefaultsEntry:
    """`defaults:`, for the rules of the same file."""

    severity: SeverityName | None = None
    tolerance: ToleranceEntry | None = None


@with_config(STRICT)
@dataclass(frozen=True, slots=True, kw_only=True)
class RulesFile:
    """A whole rules file."""

    version: Literal[1]
    extends: StrictStr | list[StrictStr] | None = None
    defaults: DefaultsEntry | None = None
    entities: dict[str, EntityEntry | None] | None = None
    attributes: dict[str, AttributeEntry | None] | None = None
    rules: list[RuleEntry] | None = None


def check_file(data: Layer, source: Source) -> list[str]:
    """Tell every fault of one rules file, in the order of its lines."""
    try:
        TypeAdapter(RulesFile).validate_python(data)
    except ValidationError as error:
        told = [_told(fault, source) for fault in _most_telling(error.errors(), source)]
        return [text for _, text in sorted(told)]
    return []


def _most_telling(faults: list[ErrorDetails], source: Source) -> Iterator[ErrorDetails]:
    """Keep one fault a value: a union complains once a member."""
    seen: set[Path] = set()
    for fault in sorted(faults, key=lambda fault: fault["type"] != "value_error"):
        loc = fault["loc"]
        path = loc if fault["type"] == "missing" else source.known(loc)
        if path not in seen:
            seen.add(path)
            yield fault


def _told(fault: ErrorDetails, source: Source) -> tuple[tuple[int, int], str]:
    loc = fault["loc"]
    if fault["type"] == "unexpected_keyword_argument":
        known = sorted(_keys_at(loc[:-1]))
        text = f"unknown key; {hint(str(loc[-1]), known)}"
        return _placed(source, loc, text, key=True)
    if fault["type"] == "missing":
        return _placed(source, loc[:-1], f"`{loc[-1]}:` is missing; {_CURES.get(str(loc[-1]), '')}")
    path = source.known(loc)
    message = fault["msg"].removeprefix("Value error, ")
    return _placed(source, path, f"{message[:1].lower()}{message[1:]}")


_CURES = {"version": "write `version: 1` at the top", "id": "give the rule a name of its own"}


def _placed(
    source: Source, path: Path, message: str, *, key: bool = False
) -> tuple[tuple[int, int], str]:
    known = source.known(path)
    place = (source.keys if key else source.values).get(known, (0, 0))
    return place, source.fault(known, message, key=key)


_SECTIONS = {
    "rules": RuleEntry,
    "entities": EntityEntry,
    "attributes": AttributeEntry,
    "defaults": DefaultsEntry,
    "select": SelectEntry,
    "tolerance": ToleranceEntry,
    "exceptions": ExceptionEntry,
    "tests": TestsEntry,
    "topics": TopicEntry,
}


def _keys_at(path: Path) -> list[str]:
    """Give the keys that the mapping at a path may have."""
    named = [_SECTIONS[part] for part in path if isinstance(part, str) and part in _SECTIONS]
    entry = named[-1] if named else RulesFile
    return [field.name.rstrip("_") for field in fields(entry)]


def json_schema() -> str:
    """Give the JSON Schema that editors complete rules files with."""
    return json.dumps(TypeAdapter(RulesFile).json_schema(), indent=2, sort_keys=True)
