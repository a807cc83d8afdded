"""The unit that a text writes at a position, composed ones included."""

from checker.units.atoms import Atom, find_atom, is_cut_short
from checker.units.conversion import unit_info
from checker.units.denominators import match_denominator, match_denominator_across
from checker.units.expressions import quotient
from checker.units.table import Role
from checker.units.values import UnitMatch

_MOST_DIVISORS = 2
_PRECIOUS = {"ounce": "troy_ounce"}
_WORDS = frozenset({"million", "billion", "trillion", "thousand", "count", "ordinal"})
# What follows their "of" is the whole, and belongs to the number.
_SHARES = frozenset({"[percent]", "[percentage_point]"})
_HEAVY = frozenset({"[mass]", "[length]**3", "[length]**2"})


def match_unit(text: str, position: int) -> UnitMatch | None:
    """Give the longest unit that begins exactly at a position, None if there is none.

    Knows the surfaces of the table and every "X per Y", "X a Y", "X/Y" and "X annually" of
    them, "X of stuff a Y" included. Letters that may be a magnitude ("m", "t", "K") are
    matched as units and name the magnitude in `ambiguous`; who reads the number decides.

    Args:
        text: Folded text (`Document.text`).
        position: Where the unit begins, after any space or hyphen that follows the number.
    """
    atom = find_atom(text, position)
    if atom is None or atom.role in {Role.DENOMINATOR, Role.SLASHED}:
        return None
    found = _plain(text, position, atom)
    divided = found
    for _ in range(_MOST_DIVISORS):
        divisor = match_denominator(text, divided.end)
        if divisor is None and divided is found and found.dimension not in _SHARES:
            divisor = match_denominator_across(text, found.end)
        if divisor is None:
            break
        divided = divide(divided, divisor)
    if divided is found and (atom.role == Role.NUMERATOR or is_cut_short(text, atom)):
        return None
    return divided


def divide(found: UnitMatch, divisor: UnitMatch) -> UnitMatch:
    """Give the match of a unit and of what it is per as one.

    A precious metal's ounce is meant where money is paid per ounce; the other stays a reading.
    """
    pounds = found.unit == "pound" and divisor.dimension in _HEAVY
    unit = rate_unit("GBP" if pounds else found.unit, found.dimension, divisor)
    return UnitMatch(
        start=found.start,
        end=divisor.end,
        surface=found.surface + divisor.surface,
        unit=unit,
        scale=found.scale / divisor.scale,
        dimension=unit_info(unit).dimension,
        ambiguous=_readings(found, divisor, unit),
    )


def rate_unit(unit: str, dimension: str, divisor: UnitMatch) -> str:
    """Give the unit of a rate; money is paid for the ounce of precious metals."""
    if dimension.startswith("[currency"):
        return quotient(unit, _PRECIOUS.get(divisor.unit, divisor.unit))
    return quotient(unit, divisor.unit)


def _plain(text: str, position: int, atom: Atom) -> UnitMatch:
    row = atom.row
    return UnitMatch(
        start=position,
        end=atom.end,
        surface=text[position : atom.end],
        unit=row.unit,
        scale=row.scale,
        dimension=unit_info(row.unit).dimension,
        ambiguous=row.ambiguous,
    )


def _readings(found: UnitMatch, divisor: UnitMatch, unit: str) -> tuple[str, ...]:
    """Give the other readings of a quotient: either part read the other way."""
    plain = quotient(found.unit, divisor.unit)
    readings = [plain] if plain != unit else []
    readings += [
        _over(reading, divisor.unit) for reading in found.ambiguous if reading not in _WORDS
    ]
    # A scaled reading ("0.01 USD" of a cent) would turn the scale of the whole quotient over.
    whole = (one for one in divisor.ambiguous if one not in _WORDS and " " not in one)
    readings += [_over(found.unit, reading) for reading in whole]
    return tuple(reading for reading in dict.fromkeys(readings) if reading != unit)


def _over(numerator: str, denominator: str) -> str:
    scale, _, unit = numerator.rpartition(" ")
    return f"{scale} {quotient(unit, denominator)}".strip()
