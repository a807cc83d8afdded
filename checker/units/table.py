"""The compiled unit table: what every surface means and what every unit is worth.

`checker.units.compilation` writes it, pint having done the arithmetic; a claim then costs
dictionary look-ups and no import of pint.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files

SEPARATOR = "|"
LONGEST_SURFACE = 48
_TOKEN = re.compile(r"[^\W\d_]+|.")


class Role(StrEnum):
    """Where a surface may stand to be read as a unit."""

    ANY = "any"
    DENOMINATOR = "denominator"
    """Only after "per", "a" or a slash: "share", "person"."""

    SLASHED = "slashed"
    """Only after a slash: "d", "y"."""

    NUMERATOR = "numerator"
    """Only with a denominator after it: "request"."""

    ATTACHED = "attached"
    """Only right after a digit: "45p"."""

    SPACED = "spaced"
    """Not right after a digit, where "1990s" would be seconds."""

    SIZED = "sized"
    """Only in a dimension such as "8 in by 10 in" or "8 in wide"."""

    LARGE = "large"
    """A currency code that is also a word or a name: only before an amount in the thousands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What the table says of one surface."""

    unit: str
    scale: Decimal
    role: Role
    ambiguous: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The unit table, indexed for the longest match at a position.

    Rows are kept as the file has them and read by `read_row`, since an article needs few.
    """

    units: Mapping[str, str]
    """Canonical unit to factor, offset, dimension, base unit and domain."""

    signs: Mapping[str, str]
    """Surfaces whose case matters."""

    words: Mapping[str, str]
    """Surfaces in lower case, a space for every hyphen."""

    prefixes: Mapping[str, str]
    """Currencies before their number."""

    places: Mapping[str, str]
    """A family of currencies and a word, "krone|Oslo", to the code that the word settles."""

    lengths: Mapping[str, tuple[int, ...]]
    """Lengths of the surfaces that begin with a `first_token`, longest first."""


@cache
def load_table() -> Table:
    """Give the table that ships with the package, read once."""
    text = files("checker.units").joinpath("table.json").read_text(encoding="utf-8")
    raw: dict[str, dict[str, str]] = json.loads(text)
    lengths = raw.pop("lengths")
    return Table(
        units=raw["units"],
        signs=raw["signs"],
        words=raw["words"],
        prefixes=raw["prefixes"],
        places=raw["places"],
        lengths={key: tuple(map(int, each.split())) for key, each in lengths.items()},
    )


def first_token(text: str, position: int) -> str:
    """Give the letters at a position in lower case, or the one character there, or "".

    >>> first_token("5 km/h", 2), first_token("°C", 0)
    ('km', '°')
    """
    found = _TOKEN.match(text, position)
    return found[0].lower() if found else ""


@lru_cache(maxsize=2048)
def read_row(row: str) -> Row:
    """Give what a row of `signs`, `words` or `prefixes` says."""
    unit, scale, role, *others = row.split(SEPARATOR)
    return Row(unit=unit, scale=Decimal(scale), role=Role(role), ambiguous=tuple(others))
