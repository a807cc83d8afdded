"""Compile the domain files into the unit table: ``python -m checker.units.compilation``.

Runs when a surface or a definition changes; the tests fail if the table is older than its sources.
"""

import json
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from typing import TypeAlias

from pydantic import ConfigDict, TypeAdapter

from checker.errors import UnitError
from checker.units.expressions import parse_powers
from checker.units.registry import describe
from checker.units.table import LONGEST_SURFACE, SEPARATOR, Role, first_token

Rows: TypeAlias = dict[str, str]

DOMAINS = ("general", "energy", "finance", "science", "web")
_STRICT = ConfigDict(extra="forbid")
_PREFIXES = {
    "E": "exa",
    "P": "peta",
    "T": "tera",
    "G": "giga",
    "M": "mega",
    "k": "kilo",
    "h": "hecto",
    "d": "deci",
    "c": "centi",
    "m": "milli",
}
_WORD_POWERS = {
    2: ("square {}", "sq {}", "sq. {}", "{} squared"),
    3: ("cubic {}", "cu {}", "cu. {}", "{} cubed"),
}
_SIGN_POWERS = {
    2: ("{}2", "{}²", "{}^2", "sq {}", "sq. {}"),
    3: ("{}3", "{}³", "{}^3", "cu {}", "cu. {}"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a domain file; the keys are explained in domains/README.txt."""

    __pydantic_config__ = _STRICT

    unit: str
    words: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    scale: str = "1"
    si: str = ""
    powers: bool = False
    role: Role = Role.ANY
    ambiguous: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Currency:
    """One currency of currencies.toml."""

    __pydantic_config__ = _STRICT

    code: str
    minor: int
    words: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    large: bool = False
    lower: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Domain:
    """One domain file."""

    __pydantic_config__ = _STRICT

    entries: tuple[Entry, ...] = ()
    prefixes: tuple[Entry, ...] = ()
    currencies: tuple[Currency, ...] = ()


@dataclass(frozen=True, slots=True)
class Surface:
    """One way of writing one unit, on its way into the table."""

    text: str
    unit: str
    entry: Entry

    @property
    def row(self) -> str:
        """Give the row of the table."""
        entry = self.entry
        return SEPARATOR.join((self.unit, entry.scale, entry.role.value, *entry.ambiguous))


def compile_table() -> str:
    """Give the table as JSON, pint having worked out every unit.

    Raises:
        UnitError: A surface has two meanings or is too long, or a unit is unknown; all at once.
    """
    domains = {name: _read(name) for name in (*DOMAINS, "currencies")}
    faults: list[str] = []
    words: Rows = {}
    signs: Rows = {}
    prefixes: Rows = {}
    origins: dict[str, str] = {}
    for name, domain in domains.items():
        entries = [*domain.entries, *map(_currency_entry, domain.currencies)]
        pairs = [pair for entry in entries for pair in list_surfaces(entry)]
        add_surfaces(words, [word for kind, word in pairs if kind == "word"], faults)
        add_surfaces(signs, [sign for kind, sign in pairs if kind == "sign"], faults)
        before = [*domain.prefixes, *map(_code_entry, domain.currencies)]
        add_surfaces(
            prefixes, [Surface(text, e.unit, e) for e in before for text in e.signs], faults
        )
        for row in (*words.values(), *signs.values(), *prefixes.values()):
            origins.setdefault(row.partition(SEPARATOR)[0], name)
    _check_parts([each for domain in domains.values() for each in domain.entries], domains, faults)
    units = _units(origins, faults)
    places = _places(set(units), faults)
    if faults:
        raise UnitError("\n".join(faults))
    table = {
        "units": units,
        "words": words,
        "signs": signs,
        "prefixes": prefixes,
        "places": places,
        "lengths": _lengths([*words, *signs]),
    }
    return json.dumps(table, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"


def _places(units: set[str], faults: list[str]) -> Rows:
    """Give for a family and a word the code that the word settles: "krone|Oslo" is "NOK"."""
    path = files("checker.units").joinpath("domains", "places.toml")
    families = TypeAdapter(dict[str, dict[str, tuple[str, ...]]]).validate_python(
        tomllib.loads(path.read_text(encoding="utf-8"))
    )
    listed = [
        (family, code, word)
        for family, codes in families.items()
        for code, words in codes.items()
        for word in words
    ]
    named = {name for family, code, _ in listed for name in (family, code)}
    faults += [f"places: unknown unit '{name}'" for name in sorted(named - units)]
    rows: Rows = {}
    for family, code, word in listed:
        key = f"{family}{SEPARATOR}{word}"
        if rows.setdefault(key, code) != code:
            faults.append(f"places: '{key}' is {rows[key]} and {code}")
    return rows


def _lengths(surfaces: Sequence[str]) -> Rows:
    lengths: dict[str, set[int]] = {}
    for surface in surfaces:
        lengths.setdefault(first_token(surface, 0), set()).add(len(surface))
    return {key: " ".join(map(str, sorted(found)[::-1])) for key, found in lengths.items()}


def main() -> None:
    """Write table.json beside this module."""
    Path(__file__).with_name("table.json").write_text(compile_table(), encoding="utf-8")


def _read(name: str) -> Domain:
    path = files("checker.units").joinpath("domains", f"{name}.toml")
    return TypeAdapter(Domain).validate_python(tomllib.loads(path.read_text(encoding="utf-8")))


def _currency_entry(currency: Currency) -> Entry:
    role = Role.LARGE if currency.large else Role.ANY
    return Entry(
        unit=currency.code,
        words=currency.words,
        forms=currency.forms,
        signs=() if role is Role.LARGE else _codes(currency),
    )


def _code_entry(currency: Currency) -> Entry:
    role = Role.LARGE if currency.large else Role.ANY
    return Entry(unit=currency.code, signs=_codes(currency), role=role)


def _codes(currency: Currency) -> tuple[str, ...]:
    code = currency.code
    return (code, code.lower()) if currency.lower else (code,)


def list_surfaces(entry: Entry) -> Iterator[tuple[str, Surface]]:
    """Yield every surface of an entry, with its kind: "word" or "sign"."""
    for prefix, name in [("", ""), *((sign, _PREFIXES[sign]) for sign in entry.si.split())]:
        unit = name + entry.unit
        words = [name + word + plural for word in entry.words for plural in ("", "s")]
        for word in (*words, *(entry.forms if not prefix else ())):
            yield "word", Surface(_fold(word), unit, entry)
            yield from _powered("word", _fold(word), unit, entry)
        for sign in entry.signs:
            yield "sign", Surface(prefix + sign, unit, entry)
            yield from _powered("sign", prefix + sign, unit, entry)


def _powered(kind: str, text: str, unit: str, entry: Entry) -> Iterator[tuple[str, Surface]]:
    patterns: Mapping[int, Sequence[str]] = _WORD_POWERS if kind == "word" else _SIGN_POWERS
    plain = replace(entry, ambiguous=())
    for power in (2, 3) if entry.powers else ():
        for pattern in patterns[power]:
            yield kind, Surface(pattern.format(text), f"{unit}**{power}", plain)


def _fold(word: str) -> str:
    return word.lower().replace("-", " ")


def add_surfaces(rows: Rows, surfaces: Sequence[Surface], faults: list[str]) -> None:
    """Add surfaces to the rows of one kind, and tell of those that cannot be added."""
    for surface in surfaces:
        known = rows.setdefault(surface.text, surface.row)
        if known != surface.row:
            faults.append(f"'{surface.text}' is {known} and {surface.row}")
        if len(surface.text) > LONGEST_SURFACE:
            faults.append(f"'{surface.text}' is longer than {LONGEST_SURFACE} characters")


def _check_parts(
    entries: Sequence[Entry], domains: Mapping[str, Domain], faults: list[str]
) -> None:
    """Tell of a coin that is smaller than its currency's minor unit, a slip of the scale."""
    minors = {each.code: each.minor for domain in domains.values() for each in domain.currencies}
    faults += [
        f"1 {entry.unit} has no part of {entry.scale}"
        for entry in entries
        if Decimal(entry.scale) < Decimal(10) ** -minors.get(entry.unit, 99)
    ]


def _units(origins: Mapping[str, str], faults: list[str]) -> Rows:
    """Describe every part of every unit, and the difference units that shifted zeros need."""
    parts: dict[str, str] = {}
    for unit, origin in origins.items():
        for name in parse_powers(unit):
            parts.setdefault(name, origin)
    parts.update({f"delta_{n}": parts[n] for n in sorted(parts) if n.startswith("degree_")})
    parts.setdefault("count", "general")
    rows: Rows = {}
    for name, origin in sorted(parts.items()):
        described = describe(name)
        if described is None:
            faults.append(f"'{name}' is unknown to pint and to definitions.txt")
            continue
        worth = (described.factor, described.offset, described.dimension, described.base_unit)
        rows[name] = SEPARATOR.join((*worth, origin))
    return rows


if __name__ == "__main__":
    main()
