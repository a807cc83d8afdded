"""Units below the stages: which unit a text writes, and what a unit is worth.

The one owner of pint, which no import of this package loads.
"""

from checker.units.algebra import change_of, meet_of, percent_of, ratio_of, total_of
from checker.units.conversion import convert, difference_unit, unit_info
from checker.units.currencies import is_currency_sign, local_currency, match_currency
from checker.units.denominators import match_denominator, match_denominator_across
from checker.units.expressions import quotient
from checker.units.spelling import parse_unit
from checker.units.surfaces import match_unit, rate_unit
from checker.units.values import UnitInfo, UnitMatch

__all__ = [
    "UnitInfo",
    "UnitMatch",
    "change_of",
    "convert",
    "difference_unit",
    "is_currency_sign",
    "local_currency",
    "match_currency",
    "match_denominator",
    "match_denominator_across",
    "match_unit",
    "meet_of",
    "parse_unit",
    "percent_of",
    "quotient",
    "rate_unit",
    "ratio_of",
    "total_of",
    "unit_info",
]
