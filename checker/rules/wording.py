"""Numbers, dates and claims in the plain English of explanations."""

import re
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal

from checker.model.claims import Claim, Modifier, Quantity, Role, Trend
from checker.model.findings import ClaimGroup, Scope
from checker.model.intervals import Interval
from checker.units import difference_unit, unit_info

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
_MOVES: dict[Trend | None, str] = {Trend.UP: "a rise of ", Trend.DOWN: "a fall of "}

_SILENT = frozenset({"", "1", "count", "dimensionless"})
_NOUNS = {
    "oil_barrel": "barrel",
    "metric_ton": "tonne",
    "percent": "%",
    "degree_Celsius": "°C",
    "degree_Fahrenheit": "°F",
    "temperature_degree": "degree",
    "meter": "metre",
    "liter": "litre",
    "quarter_year": "quarter",
    "force_pound": "pound of force",
    "millimeter_Hg": "mmHg",
    "inch_Hg": "inHg",
    "pound_force_per_square_inch": "psi",
    "ton_TNT": "tons of TNT",
    "barrel_of_oil_equivalent": "barrels of oil equivalent",
    "tonne_of_oil_equivalent": "tonnes of oil equivalent",
}
"""Units whose canonical name is not what a newspaper prints."""

_PLURALS = {
    "foot": "feet",
    "person": "people",
    "man": "men",
    "woman": "women",
    "child": "children",
    "fireman": "firemen",
    "policeman": "policemen",
    "wife": "wives",
    "life": "lives",
    "knife": "knives",
    "half": "halves",
    "tooth": "teeth",
    "mouse": "mice",
}
_UNCHANGED = frozenset(
    "hertz kilohertz megahertz gigahertz terahertz lux stone hundredweight horsepower dalton psi"
    " aircraft fish sheep species series staff cattle police troops people baht million billion"
    " equivalent mmHg inHg TNT".split()
)
_MARKUP = re.compile(
    r"\[(?=[^\[\]\n]{1,200}\]\()|\]\([^()\s]{0,500}\)|(?<!\w)\*{1,3}(?=\w)|(?<=\S)\*{1,3}(?!\w)"
)
"""Marks of a Markdown link or of emphasis, which a quotation leaves out."""


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
    """Write a number with its unit, as an article would.

    >>> amount(Decimal("66.75"), "USD/oil_barrel"), amount(Decimal("7.5"), "percent")
    ('$66.75 a barrel', '7.5 %')
    >>> amount(Decimal(11410000), "oil_barrel/day"), amount(Decimal(1), "meter**3/hour")
    ('11.41 million barrels a day', '1 cubic metre an hour')
    """
    return f"{_figure(value, unit)}{_unit_words(unit, plural=abs(value) != 1)}"


def _figure(value: Decimal, unit: str) -> str:
    if unit in _PAIRS:  # 342 minutes of a day are "5:42", and 3001 is the result "3-1"
        step, sign, width = _PAIRS[unit]
        first, second = divmod(abs(int(value)), step)
        return f"{first}{sign}{second:0{width}d}"
    head = unit.partition("/")[0]
    if head not in _SIGNS:
        return number(value)
    cents = re.sub(r"(\.\d)\Z", r"\g<1>0", number(abs(value)))
    return f"{'-' if value < 0 else ''}{_SIGNS[head]}{cents}"


_PAIRS = {"minute_of_day": (60, ":", 2), "score": (1000, "-", 1)}
"""Units that put two numbers into one: the step of the first, the sign between, digits."""


def _unit_words(unit: str, *, plural: bool) -> str:
    """Give the unit with the space before it.

    >>> _unit_words("USD/metric_ton", plural=True), _unit_words("foot", plural=True)
    (' a tonne', ' feet')
    """
    head, *below = unit.split("/")
    silent = head in _SIGNS or head in _SILENT or head in _PAIRS
    above = "" if silent else f" {_powers(head, plural=plural)}"
    return above + "".join(f" {_article(_powers(part, plural=False))}" for part in below)


def _article(noun: str) -> str:
    return f"{'an' if noun[:1] in 'aeio' or noun.startswith('hour') else 'a'} {noun}"


def _powers(product: str, *, plural: bool) -> str:
    factors = re.split(r"(?<!\*)\*(?!\*)", product)
    last = len(factors) - 1
    return " ".join(_power(part, plural=plural and at == last) for at, part in enumerate(factors))


def _power(factor: str, *, plural: bool) -> str:
    name, _, power = factor.partition("**")
    noun = _noun(name)
    told = plural_of(noun) if plural else noun
    if power and name.endswith(("meter", "foot", "inch", "mile")) and power in {"2", "3"}:
        return f"{'square' if power == '2' else 'cubic'} {told}"
    return told + {"": "", "2": " squared", "3": " cubed"}.get(power, f" to the power of {power}")


def _noun(name: str) -> str:
    name = name.strip("{}").removeprefix("delta_")
    known = _NOUNS.get(name)
    if known is not None:
        return known
    if name.endswith(("meter", "liter")):
        name = f"{name[:-2]}re"
    return name.replace("_", " ")


def plural_of(noun: str) -> str:
    """Give the plural of the last word of a noun phrase; signs and codes stay as they are.

    >>> [plural_of(noun) for noun in ("country", "rescue ship", "person", "CHF", "bench")]
    ['countries', 'rescue ships', 'people', 'CHF', 'benches']
    """
    before, space, last = noun.rpartition(" ")
    if last in _UNCHANGED or last.isupper() or not last.isalpha():
        return noun
    if last in _PLURALS:
        return f"{before}{space}{_PLURALS[last]}"
    if last.endswith("y") and last[-2:-1] not in set("aeiou"):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if last.endswith(("s", "x", "z", "ch", "sh")) else f"{noun}s"


def span_of_values(interval: Interval, unit: str) -> str:
    """Write an interval in words.

    >>> span_of_values(Interval(low=Decimal(300), high=None, low_open=True), "count")
    'more than 300'
    >>> span_of_values(Interval(low=Decimal(26750000), high=Decimal(26850000)), "oil_barrel/day")
    '26.75 to 26.85 million barrels a day'
    >>> span_of_values(Interval(low=Decimal("13.5"), high=Decimal("14.5")), "count")
    '14'
    """
    low, high = interval.low, interval.high
    if low is None and high is None:
        return "any value"
    if high is None and low is not None:
        return f"{'more than' if interval.low_open else 'at least'} {amount(low, unit)}"
    if low is None and high is not None:
        return f"{'less than' if interval.high_open else 'at most'} {amount(high, unit)}"
    if low is None or high is None or low == high:
        return (
            f"rank {number(low or Decimal(0))}"
            if unit == "rank"
            else amount(low or Decimal(0), unit)
        )
    return _between(low, high, unit)


def is_whole_count(interval: Interval, unit: str) -> bool:
    """Tell whether an interval is one whole number of things; 13.5 to 14.5 of them means 14."""
    low, high = interval.low, interval.high
    return unit == "count" and low is not None and high is not None and high - low == 1


def _between(low: Decimal, high: Decimal, unit: str) -> str:
    if is_whole_count(Interval(low=low, high=high), unit):
        return number((low + high) / 2)
    first, last = _figure(low, unit), _figure(high, unit)
    if first == last:  # rounding for readers has hidden what the sentence is about
        first, last = _plain(low), _plain(high)
    return _ends(first, last) + _unit_words(unit, plural=True)


def _ends(left: str, right: str) -> str:
    figure, _, scale = left.partition(" ")
    shared = scale and right.endswith(f" {scale}")
    return f"{figure if shared else left} to {right}"


def values_for(claim: Claim, interval: Interval) -> str:
    """Write an interval of base units in the unit that a claim's text uses.

    A fall is written by its size, as the text does; what cannot be led back stays in base units.
    """
    quantity = claim.quantity
    if quantity is None:
        return span_of_values(interval, "")
    falls = quantity.role is Role.CHANGE and quantity.trend is Trend.DOWN
    if falls and interval.ceiling <= 0:
        interval = interval.scaled(Decimal(-1))
    if not _restatable(quantity):
        return span_of_values(interval, quantity.base_unit or quantity.unit)
    info = unit_info(quantity.unit)
    step = 1 / info.factor
    return span_of_values(interval.scaled(step, -info.offset * step), quantity.unit)


def distance_for(claim: Claim, gap: Decimal) -> str:
    """Write a distance in base units in the unit that a claim's text uses."""
    quantity = claim.quantity
    if quantity is None:
        return number(gap)
    if not _restatable(quantity):
        return amount(gap, quantity.base_unit or quantity.unit)
    unit = difference_unit(quantity.unit)
    return amount(gap / unit_info(unit).factor, unit)


def _restatable(quantity: Quantity) -> bool:
    """Tell whether base values lead back to the unit of the text; ranks and shares do not."""
    if quantity.base_unit in {None, quantity.unit}:
        return False
    return unit_info(quantity.unit).base_unit == quantity.base_unit


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
    """Give the text on one line to stand between quotation marks, cut where it grows too long.

    >>> clipped('"Go", he said of the [12 boats](https://boats.example) on *Monday*.')
    "'Go', he said of the 12 boats on Monday"
    """
    line = " ".join(_MARKUP.sub("", text).split()).replace('"', "'")
    if len(line) > _LONGEST_QUOTE:
        return f"{line[: _LONGEST_QUOTE - 1].rstrip()}…"
    return line if line.endswith("..") else line.removesuffix(".")


def allowed(quantity: Quantity, *, based: bool) -> str:
    """Say which values a quantity allows, in its own unit or in the base unit."""
    moved = _MOVES.get(quantity.trend, "") if quantity.role is Role.CHANGE else ""
    if based and quantity.base is not None:
        return moved + span_of_values(quantity.base, quantity.base_unit or quantity.unit)
    return moved + span_of_values(quantity.interval, quantity.unit)


def subject(group: ClaimGroup) -> str:
    """Name what a group is about: entity, attribute and period, as far as they are known."""
    known = (group.entity, _measure(group), period_words(group.period))
    unknown = "one fact" if group.scope is Scope.STORY else "one passage"
    return ", ".join(part for part in known if part) or unknown


def _measure(group: ClaimGroup) -> str | None:
    """Name the attribute; "country announce" of "Three countries announced" is their number."""
    quantity = group.claims[0].quantity if group.claims else None
    counted = quantity.counted if quantity else None
    if counted and group.attribute and group.attribute.startswith(f"{counted} "):
        return f"number of {plural_of(counted)}"
    return group.attribute


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
