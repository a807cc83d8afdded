"""Numbers, dates and claims in the plain English of explanations."""

from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal

from checker.model.claims import Claim, Modifier, Quantity
from checker.model.findings import ClaimGroup
from checker.model.intervals import Interval

_SCALES = (
    (Decimal(10) ** 12, "trillion"),
    (Decimal(10) ** 9, "billion"),
    (Decimal(10) ** 6, "million"),
)
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩"}
_DIGITS = 6
"""Significant digits that a computed number is shown with: enough to check it by hand."""

_HEDGES = {
    Modifier.EXACT: "",
    Modifier.ABOUT: "about ",
    Modifier.LESS: "less than ",
    Modifier.AT_MOST: "at most ",
    Modifier.MORE: "more than ",
    Modifier.AT_LEAST: "at least ",
}
_LONGEST_QUOTE = 120


def number(value: Decimal) -> str:
    """Write a number as a newspaper would, with at most six significant digits.

    >>> number(Decimal(11410000)), number(Decimal("12345.50")), number(Decimal("-0.0752"))
    ('11.41 million', '12,345.5', '-0.0752')
    """
    rounded = significant(value)
    for scale, word in _SCALES:
        if abs(rounded) >= scale:
            return f"{_plain(rounded / scale)} {word}"
    return _plain(rounded)


def significant(value: Decimal, digits: int = _DIGITS) -> Decimal:
    """Round to a number of significant digits; whole numbers below a million stay whole."""
    if value == 0 or not value.is_finite():
        return value
    places = max(digits - 1 - value.adjusted(), -value.adjusted())
    return value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_EVEN)


def _plain(value: Decimal) -> str:
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def amount(value: Decimal, unit: str) -> str:
    """Write a number with its unit.

    >>> amount(Decimal("66.75"), "USD/oil_barrel"), amount(Decimal("7.5"), "percent")
    ('$66.75 per oil barrel', '7.5 %')
    """
    head, _, rest = unit.partition("/")
    per = f" per {_spelled(rest)}" if rest else ""
    if head in _SIGNS:
        minus = "-" if value < 0 else ""
        return f"{minus}{_SIGNS[head]}{number(abs(value))}{per}"
    if head == "percent":
        return f"{number(value)} %{per}"
    if head in {"", "count"}:
        return f"{number(value)}{per}"
    return f"{number(value)} {_spelled(head)}{per}"


def _spelled(unit: str) -> str:
    return unit.replace("**", "^").replace("_", " ").replace("*", " ").replace("/", " per ")


def span_of_values(interval: Interval, unit: str) -> str:
    """Write an interval in words.

    >>> span_of_values(Interval(low=Decimal(300), high=None, low_open=True), "count")
    'more than 300'
    """
    low, high = interval.low, interval.high
    if low is None and high is None:
        return "any value"
    if high is None and low is not None:
        return f"{'more than' if interval.low_open else 'at least'} {amount(low, unit)}"
    if low is None and high is not None:
        return f"{'less than' if interval.high_open else 'at most'} {amount(high, unit)}"
    if low is None or high is None or low == high:
        return amount(low or Decimal(0), unit)
    return f"{amount(low, unit)} to {amount(high, unit)}"


def stated(claim: Claim) -> str:
    """Quote what a claim states, and name its document."""
    return f"{quoted(claim)} ({claim.doc})"


def quoted(claim: Claim) -> str:
    """Quote the words that carry the value of a claim, with the hedge in front."""
    quantity = claim.quantity
    if quantity is None:
        return f'"{clipped(claim.time.text or claim.text)}"'
    return f'{_HEDGES[quantity.modifier]}"{clipped(quantity.text)}"'


def clipped(text: str) -> str:
    """Give the text on one line, cut where it grows too long for a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_QUOTE else f"{line[: _LONGEST_QUOTE - 1]}…"


def allowed(quantity: Quantity, *, based: bool) -> str:
    """Say which values a quantity allows, in its own unit or in the base unit."""
    if based and quantity.base is not None:
        return span_of_values(quantity.base, quantity.base_unit or quantity.unit)
    return span_of_values(quantity.interval, quantity.unit)


def subject(group: ClaimGroup) -> str:
    """Name what a group is about: entity, attribute and period, as far as they are known."""
    known = (group.entity, group.attribute, period_words(group.period))
    return ", ".join(part for part in known if part) or "one passage"


def period_words(period: str | None) -> str | None:
    """Write a period as a reader would say it; None where it is unknown.

    >>> period_words("2018-10-01..2018-10-31"), period_words("2019-01-01..2019-12-31")
    ('October 2018', '2019')
    """
    if period is None or period in {"unknown", "lasting"}:
        return None
    try:
        first, last = (date.fromisoformat(end) for end in period.split(".."))
    except ValueError:
        return period
    return days(first, last)


def days(first: date, last: date) -> str:
    """Write a run of days: a day, a month, a year, or both ends.

    >>> days(date(2020, 4, 3), date(2020, 4, 3))
    '3 April 2020'
    """
    after = last + timedelta(days=1) if last < date.max else last
    if first == last:
        return day(first)
    if first.day == 1 and after.day == 1 and (first.year, first.month) == (last.year, last.month):
        return f"{MONTHS[first.month - 1]} {first.year}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return str(first.year)
    return f"{day(first)} to {day(last)}"


def day(value: date) -> str:
    """Write a day, e.g. "3 April 2020"."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""Written out here because strftime follows the locale."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""Monday first, as `date.weekday` counts."""
