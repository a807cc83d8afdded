"""What the unit table tells: a unit found in a text, and what a unit is worth."""

from dataclasses import dataclass
from decimal import Context, Decimal

_PRECISE = Context(prec=40)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitMatch:
    """A unit that stands in a text, and what one of it is."""

    start: int
    end: int
    """Position after the last character; spaces around the unit are left out.

    Only a currency before its number includes the space between the two.
    """

    surface: str
    """The text from `start` to `end`."""

    unit: str
    """Canonical unit, e.g. "oil_barrel/day"."""

    scale: Decimal
    """One surface is `scale` units: "mb/d" is 1000000 oil_barrel/day. Never 0."""

    dimension: str
    """Dimensionality of `unit`, e.g. "[length]**3/[time]"."""

    ambiguous: tuple[str, ...] = ()
    """Other readings, the likeliest first; empty where the surface has one reading.

    Canonical units, with a scale before them where it is not 1 ("1000000 oil_barrel"), or
    one of the words "million", "billion", "trillion", "thousand", "quarter", "count", "ordinal".
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitInfo:
    """How a unit converts: base value = (value * multiplier + addend) / divisor, exactly."""

    unit: str
    dimension: str
    """Comparable with another unit exactly if the two strings are equal."""

    base_unit: str
    multiplier: Decimal
    """A whole number above 0."""

    addend: Decimal
    """A whole number; 0 unless the zero of the scale is shifted, as in degree_Celsius."""

    divisor: Decimal
    """A whole number above 0."""

    domain: str = "composed"
    """Name of the domain file that lists it; "composed" or "pint" for units outside the table."""

    @property
    def factor(self) -> Decimal:
        """Give how many base units one step of this unit is, to 40 digits."""
        return _PRECISE.divide(self.multiplier, self.divisor)

    @property
    def offset(self) -> Decimal:
        """Give what zero of this unit is in base units, to 40 digits."""
        return _PRECISE.divide(self.addend, self.divisor)
