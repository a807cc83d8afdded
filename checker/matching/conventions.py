"""What a unit leaves out by the custom of its field: barrels of output are barrels a day.

A pack gives an attribute its unit ("oil output: Mbbl/day"). A number of that attribute whose unit
lacks only the "per" is read with it, and says so. Where the claim tells a period of its own
(barrels in a month, in a year) it may be a total, so nothing is added.
"""

from dataclasses import replace

from checker.errors import UnitError
from checker.matching.attributes import AttributeNames
from checker.model import Claim, Granularity, Role
from checker.units import convert, quotient, unit_info

_MOMENTS = frozenset({Granularity.DAY, Granularity.UNKNOWN})
_SHARES = frozenset({Role.SHARE, Role.RATIO})


def by_convention(claim: Claim, names: AttributeNames) -> Claim:
    """Give a claim with the unit that its attribute's pack says is meant; the same if none is."""
    quantity, attribute = claim.quantity, claim.attribute
    if quantity is None or attribute is None or "/" in quantity.unit or quantity.role in _SHARES:
        return claim
    full = names.convention(attribute)
    if full is None or not _may_leave_out(claim, full):
        return claim
    above, _, below = full.partition("/")
    if unit_info(above).dimension != quantity.dimension:
        return claim
    unit = quotient(quantity.unit, below)
    try:
        base, base_unit = convert(quantity.interval, unit)
    except UnitError:
        return claim
    note = f"read as {unit} by the convention of '{attribute}': '{quantity.text}' leaves it out"
    meant = replace(
        quantity, unit=unit, dimension=unit_info(unit).dimension, base=base, base_unit=base_unit,
        note=note,
    )  # fmt: skip
    return replace(claim, quantity=meant)


def _may_leave_out(claim: Claim, unit: str) -> bool:
    """Tell whether a number may be a rate; one with a period of its own may be its total."""
    timed = unit_info(unit.partition("/")[2]).dimension == "[time]"
    return not timed or claim.time.granularity in _MOMENTS or claim.time.text is None
