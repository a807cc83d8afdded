"""Why two values may differ: ordered hypotheses, each a small pure function.

Each hypothesis looks at two claims that cannot both hold and says in one sentence what
would make them agree, or gives None. The first that explains the difference wins.
"""

import re
from collections.abc import Callable
from decimal import Decimal

from checker.model.claims import Claim, Quantity
from checker.model.findings import Note
from checker.model.intervals import Interval
from checker.rules.comparison import interval_of
from checker.rules.wording import number, quoted

Hypothesis = Callable[[Claim, Claim], Note | None]

CERTAIN = frozenset(
    {"factor-1000", "factor-1000000", "factor-1000000000", "decimal-comma", "unit-slip"}
)
"""Causes so plain that the contradiction is called a slip: a scale word or a mark is wrong."""

_TELLING = 2
"""Fewer significant digits than these coincide too often to say anything."""

_POWERS = (1, 2, 3, 6, 9)
_GROUPED = re.compile(r"\d[.,]\d{3}(?!\d)")

_CONVERSIONS = {
    "[length]": (
        ("miles and kilometres", Decimal("1.609344")),
        ("feet and metres", Decimal("3.28084")),
        ("inches and centimetres", Decimal("2.54")),
    ),
    "[mass]": (
        ("kilograms and pounds", Decimal("2.204623")),
        ("short and metric tons", Decimal("1.102311")),
        ("long and metric tons", Decimal("1.016047")),
    ),
    "[length]**3": (
        ("barrels and gallons", Decimal(42)),
        ("gallons and litres", Decimal("3.785412")),
    ),
    "[length]/[time]": (("miles and kilometres", Decimal("1.609344")),),
}
"""Ratios of units that are taken for one another (international yard and pound, 1959)."""

_PERIODS = (
    ("a day and a month of 28 days", Decimal(28)),
    ("a day and a month of 30 days", Decimal(30)),
    ("a day and a month of 31 days", Decimal(31)),
    ("a day and a year", Decimal(365)),
    ("a month and a year", Decimal(12)),
    ("a quarter and a year", Decimal(4)),
    ("a day and a week", Decimal(7)),
)


def diagnose(first: Claim, second: Claim) -> Note | None:
    """Give the likeliest cause of the difference between two numbers; None if none fits."""
    if first.quantity is None or second.quantity is None:
        return None
    notes = (hypothesis(first, second) for hypothesis in HYPOTHESES)
    return next((note for note in notes if note is not None), None)


def digits_of(quantity: Quantity) -> str:
    """Give the significant digits of a number as written, without zeros at the end."""
    if quantity.value is None:
        return ""
    return "".join(map(str, quantity.value.normalize().as_tuple().digits)).strip("0")


def power_between(first: Quantity, second: Quantity) -> int:
    """Give k where the two have equal digits and the greater is 10**k times the lesser; else 0."""
    left, right = first.value, second.value
    if not left or not right or first.unit != second.unit:
        return 0
    if digits_of(first) != digits_of(second) or (left < 0) != (right < 0):
        return 0
    return abs(left.adjusted() - right.adjusted())


def _decimal_comma(first: Claim, second: Claim) -> Note | None:
    left, right = _quantities(first, second)
    marks = _GROUPED.search(left.text), _GROUPED.search(right.text)
    if power_between(left, right) != 3 or not all(marks):  # noqa: PLR2004 - a thousand
        return None
    detail = (
        f"Read with the decimal comma or thousands mark the other way, "
        f"{quoted(first)} and {quoted(second)} are the same number."
    )
    return Note(kind="decimal-comma", detail=detail)


def _factor(first: Claim, second: Claim) -> Note | None:
    power = power_between(*_quantities(first, second))
    if power not in _POWERS:
        return None
    factor = 10**power
    detail = (
        f"{quoted(first)} and {quoted(second)} have the same digits and are "
        f"{number(Decimal(factor))} times apart."
    )
    return Note(kind=f"factor-{factor}", detail=detail)


def _digits(first: Claim, second: Claim) -> Note | None:
    left, right = _quantities(first, second)
    if left.unit != right.unit or left.places != right.places:
        return None
    pair = digits_of(left), digits_of(right)
    odd = [index for index, (one, two) in enumerate(zip(*pair, strict=False)) if one != two]
    if len(pair[0]) != len(pair[1]) or len(pair[0]) < _TELLING or power_gap(left, right):
        return None
    if len(odd) == _TELLING and odd[1] == odd[0] + 1 and sorted(pair[0]) == sorted(pair[1]):
        detail = f"Two digits are swapped between {quoted(first)} and {quoted(second)}."
        return Note(kind="digits-swapped", detail=detail)
    if len(odd) == 1 and len(pair[0]) > _TELLING:
        detail = f"{quoted(first)} and {quoted(second)} differ in a single digit."
        return Note(kind="digit-off", detail=detail)
    return None


def power_gap(left: Quantity, right: Quantity) -> int:
    """Give by how many powers of ten the leading digits lie apart."""
    if left.value is None or right.value is None:
        return 0
    return abs(left.value.adjusted() - right.value.adjusted())


def _sign(first: Claim, second: Claim) -> Note | None:
    left, right = _quantities(first, second)
    moves = interval_of(first), interval_of(second)
    opposed = moves[0].scaled(Decimal(-1)).meets(moves[1]) and left.trend is not right.trend
    mirrored = bool(left.value) and left.value == -(right.value or 0) and left.unit == right.unit
    if not mirrored and (not opposed or (moves[0].floor < 0) == (moves[1].floor < 0)):
        return None
    detail = f"{quoted(first)} and {quoted(second)} differ only in direction."
    return Note(kind="sign", detail=detail)


def _unit_slip(first: Claim, second: Claim) -> Note | None:
    left, right = _quantities(first, second)
    if left.value != right.value or left.unit == right.unit or not left.value:
        return None
    if left.dimension != right.dimension or interval_of(first).meets(interval_of(second)):
        return None
    detail = f"{quoted(first)} and {quoted(second)} are one number with two units."
    return Note(kind="unit-slip", detail=detail)


def _unit_swap(first: Claim, second: Claim) -> Note | None:
    left, _ = _quantities(first, second)
    for names, ratio in _CONVERSIONS.get(left.dimension, ()):
        if _apart_by(first, second, ratio):
            detail = f"The two agree if {names} were mixed up, a factor of {number(ratio)}."
            return Note(kind="unit-swap", detail=detail)
    return None


def _period_swap(first: Claim, second: Claim) -> Note | None:
    left, _ = _quantities(first, second)
    if "/[time]" not in left.dimension:
        return None
    for names, ratio in _PERIODS:
        if _apart_by(first, second, ratio):
            detail = f"The two agree if {names} were mixed up, a factor of {number(ratio)}."
            return Note(kind="period-swap", detail=detail)
    return None


def _apart_by(first: Claim, second: Claim, ratio: Decimal) -> bool:
    quantities = _quantities(first, second)
    if any(_written_digits(quantity) < _TELLING for quantity in quantities):
        return False
    left, right = interval_of(first), interval_of(second)
    return _agrees(left.scaled(ratio), right) or _agrees(right.scaled(ratio), left)


def _written_digits(quantity: Quantity) -> int:
    """Count the significant digits of a number, the zeros that its precision vouches for too."""
    return 0 if not quantity.value else quantity.value.adjusted() + quantity.places + 1


def _agrees(one: Interval, two: Interval) -> bool:
    return one.low is not None and two.low is not None and one.meets(two)


def _quantities(first: Claim, second: Claim) -> tuple[Quantity, Quantity]:
    if first.quantity is None or second.quantity is None:
        message = "a diagnosis needs two numbers"
        raise ValueError(message)
    return first.quantity, second.quantity


HYPOTHESES: tuple[Hypothesis, ...] = (
    _decimal_comma,
    _factor,
    _sign,
    _digits,
    _unit_slip,
    _unit_swap,
    _period_swap,
)
"""In the order they are tried: the likeliest and the most certain first."""
