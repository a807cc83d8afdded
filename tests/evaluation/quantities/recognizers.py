"""Specification cases of Microsoft's recognizers: what each kind asks for, and what is read.

Where a convention of theirs differs from ours, it is written at the function that allows for it.
"""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from checker.errors import UnitError
from checker.model import Extract, Interval, NumeralBucket, Quantity
from checker.units import unit_info
from tests.evaluation.files import DATA, is_mapping
from tests.evaluation.quantities.outside import Tally
from tests.evaluation.quantities.reading import read

RECOGNIZERS = DATA / "recognizers"
_CLOSE = Decimal("0.0000001")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One result that a specification asks for."""

    text: str
    start: int
    end: int
    value: str | None
    unit: str
    code: str | None

    def overlaps(self, start: int, end: int) -> bool:
        """Tell whether a span shares a character with the case."""
        return start < self.end and self.start < end


def specification(name: str) -> Iterator[tuple[str, list[Case]]]:
    """Yield the texts of a specification file with what is to be found in each."""
    content: object = json.loads((RECOGNIZERS / name).read_text(encoding="utf-8-sig"))
    assert isinstance(content, list)
    for entry in content:
        assert is_mapping(entry)
        text, results = str(entry["Input"]), entry.get("Results") or []
        assert isinstance(results, list)
        yield text, list(_cases(text, results))


def _cases(text: str, results: Sequence[object]) -> Iterator[Case]:
    at = 0
    for entry in results:
        assert is_mapping(entry)
        words, resolution = str(entry["Text"]), entry["Resolution"]
        assert is_mapping(resolution)
        start = max(text.lower().find(words.lower(), at), 0)
        at = start + len(words)
        value, code = resolution.get("value"), resolution.get("isoCurrency")
        yield Case(
            text=words,
            start=start,
            end=at,
            value=None if value in {None, "null"} else str(value),
            unit=str(resolution.get("unit", "")),
            code=None if code is None else str(code),
        )


def ranges() -> Tally:
    """Measure intervals, exactly: both ends and whether each is open.

    Differs from ours: they close a range on the left only ("20 to 30" is [20,30)), we on both
    sides, as readers do; a number that something "equals" is a point to them and has its written
    precision with us; a year that is written like a number is left out by them. Two cases have
    ordinals as ends, which are ranks with us; "2 in 5" is a share with us and a 2 with them; a
    range
    before a year is none for them, which counts as false.
    """
    tally = Tally()
    for text, cases in specification("Number_NumberRangeModel.json"):
        found = read(text).quantities
        for case in cases:
            near = [one for one in found if case.overlaps(one.span.start, one.span.end)]
            has = " ".join(map(_shown_interval, near))
            tally.count(any(_is_range(case, one) for one in near), f"{text!r} {case.value}: {has}")
        if not cases and any(one.modifier != "=" or one.value is None for one in found):
            tally.false += 1
            tally.misses.append(f"FALSE {text!r}: {[one.text for one in found]}")
    return tally


def _shown_interval(quantity: Quantity) -> str:
    ends = quantity.interval
    left, right = "(" if ends.low_open else "[", ")" if ends.high_open else "]"
    return f"{quantity.text!r}{left}{ends.low},{ends.high}{right}"


def _is_range(case: Case, found: Quantity) -> bool:
    assert case.value is not None
    left, right = case.value[1:-1].split(",")
    low, high = (Decimal(end) if end else None for end in (left, right))
    if low is not None and low == high:
        return found.value == low
    ends = _written_ends(found)
    if (ends.low, ends.high) != (low, high):
        return False
    half_open = (
        (case.value[0], case.value[-1]) == ("[", ")") and low is not None and high is not None
    )
    wanted = (case.value[0] == "(" and low is not None, case.value[-1] == ")" and high is not None)
    return half_open or (ends.low_open, ends.high_open) == wanted


def _written_ends(found: Quantity) -> Interval:
    return found.interval


def percents() -> Tally:
    """Measure percentages: value and unit.

    Left out: "percent of twenty", which is 20 % to them and a part of twenty to readers of news.
    """
    return _measured("Number_PercentModel.json", _is_percent, lambda one: one.unit == "percent")


_PERCENT_OF = re.compile(r"per ?cents? of ", re.IGNORECASE)


def _is_percent(case: Case, found: Quantity) -> bool:
    assert case.value is not None
    return found.unit == "percent" and _has_value(found, Decimal(case.value.rstrip("%")))


def currencies() -> Tally:
    """Measure money: value and currency.

    Differs from ours: francs whose country is not written are "CHF" or nothing with them, and a
    unit
    of their own with us.
    """
    return _measured("NumberWithUnit_CurrencyModel.json", _is_money, _is_priced)


def _is_priced(found: Quantity) -> bool:
    return "currency" in found.dimension


_CURRENCIES = {
    "Dollar": ("USD", 1), "Pound": ("GBP", 1), "Cent": ("USD", "0.01"), "Franc": ("CHF", 1),
    "Pence": ("GBP", "0.01"), "Penny": ("GBP", "0.01"), "Bitcoin": ("BTC", 1), "Rupee": ("INR", 1),
    "Sen": ("MYR", "0.01"), "Satoshi": ("BTC", "0.00000001"), "Finnish markka": ("FIM", 1),
    "Peseta": ("ESP", 1), "Netherlands guilder": ("NLG", 1),
}  # fmt: skip
"""Their names without a code: what each most often is. Cents count as parts of their currency."""


def _is_money(case: Case, found: Quantity) -> bool:
    assert case.value is not None
    code, part = (case.code, 1) if case.code else _CURRENCIES[case.unit]
    unit = found.unit.partition("/")[0]
    if unit == "cent":
        return case.unit == "Cent" and _has_value(found, Decimal(case.value))
    alike = unit == code or (
        case.unit in {"Dollar", "Pound", "Franc", "Rupee", "Cent"} and _kin(unit, case.unit)
    )
    return alike and _has_value(found, Decimal(case.value) * Decimal(str(part)))


def _kin(unit: str, name: str) -> bool:
    kin = {
        "Dollar": {"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "dollar"}, "Cent": {"USD", "EUR"},
        "Pound": {"GBP", "EGP", "LBP"}, "Rupee": {"INR", "PKR"},
        "Franc": {"CHF", "FRF", "BEF", "XOF", "franc"},
    }  # fmt: skip
    return unit in kin[name]


def dimensions() -> Tally:
    """Measure physical quantities: value and unit.

    Differs from ours: a rate is one quantity with us ("500,000 barrels a day"), with them its
    first part; "100 mb" of a file is megabytes with us; a cube of ice is theirs. Metres and
    decimetres make one length with us, two with them; "2 pm" is a clock time and a drachma money.
    """
    return _measured("NumberWithUnit_DimensionModel.json", _is_dimension, _is_physical)


def _is_physical(found: Quantity) -> bool:
    return any(
        name in found.dimension for name in ("[length]", "[mass]", "[information]", "[angle]")
    )


_DIMENSIONS = {
    "Metric ton": "metric_ton", "Kilometer per hour": "kilometer/hour", "Square meter": "meter**2",
    "Cubic foot": "foot**3", "Mile per hour": "mile/hour", "Square kilometer": "kilometer**2",
    "Barrel": "oil_barrel/day", "Turn": "turn", "Degree": "degree", "Dram": "dram",
    "Ounce": "ounce",
    "Meter per millisecond": "meter/millisecond",
    "Centimeter per millisecond": "centimeter/millisecond",
    "Kilometer per millisecond": "kilometer/millisecond", "Gram": "gram",
    "Microgram": "microgram",
}  # fmt: skip


def _is_dimension(case: Case, found: Quantity) -> bool:
    assert case.value is not None
    name = _DIMENSIONS.get(case.unit, case.unit.lower())
    value = Decimal(case.value)
    if case.unit == "Ton" and found.unit in {"ton", "metric_ton"}:
        return _has_value(found, value)
    if case.unit == "Ounce" and found.unit in {"ounce", "fluid_ounce"}:
        return _has_value(found, value)
    if case.unit == "Megabit" and found.unit == "megabyte":
        return _has_value(found, value)
    if found.unit == name or found.unit.startswith(f"{name}/"):
        return _has_value(found, value)
    return _converts(found, value, name)


def _converts(found: Quantity, value: Decimal, name: str) -> bool:
    try:
        wanted, has = unit_info(name), unit_info(found.unit)
    except UnitError:
        return False
    if wanted.dimension != has.dimension or found.value is None:
        return False
    return abs(found.value * has.factor - value * wanted.factor) <= _CLOSE * abs(
        value * wanted.factor
    )


def temperatures() -> Tally:
    """Measure temperatures: value and scale. Degrees without a scale may be either."""
    return _measured(
        "NumberWithUnit_TemperatureModel.json",
        _is_temperature,
        lambda one: one.dimension == "[temperature]",
    )


def _is_temperature(case: Case, found: Quantity) -> bool:
    assert case.value is not None
    names = {
        "C": {"degree_Celsius", "delta_degree_Celsius"},
        "F": {"degree_Fahrenheit", "delta_degree_Fahrenheit"},
        "Degree": {"degree", "degree_Celsius", "degree_Fahrenheit", "temperature_degree"},
    }  # fmt: skip
    return found.unit in names[case.unit] and _has_value(found, Decimal(case.value))


def _has_value(found: Quantity, value: Decimal) -> bool:
    """Tell whether a quantity has a value; of a range the last end, as their results have it."""
    has = found.value if found.value is not None else found.interval.high
    return has is not None and abs(has - value) <= _CLOSE * max(abs(value), Decimal(1))


def _measured(
    name: str, is_right: Callable[[Case, Quantity], bool], is_kind: Callable[[Quantity], bool]
) -> Tally:
    tally = Tally()
    for text, cases in specification(name):
        found = read(text).quantities
        for case in cases:
            if case.value is None or _PERCENT_OF.match(case.text):
                continue
            near = [one for one in found if case.overlaps(one.span.start, one.span.end)]
            has = "; ".join(f"{one.text!r} {one.value} {one.unit}" for one in near)
            wanted = f"{case.text!r} {case.value} {case.unit}"
            tally.count(any(is_right(case, one) for one in near), f"{text!r} {wanted}: {has}")
        wrong = [one.text for one in found if is_kind(one)]
        if not cases and wrong:
            tally.false += 1
            tally.misses.append(f"FALSE {text!r}: {wrong}")
    return tally


def ordinals() -> Tally:
    """Measure ordinals: the numeral is in its bucket, with its value.

    Left out: relative ones ("the last but one", "the next"), which hold no numeral.
    """
    return _numerals("Number_OrdinalModel.json", (NumeralBucket.ORDINAL,), None)


def ages() -> Tally:
    """Measure ages: in their bucket, or a quantity of time, with value and unit."""
    return _numerals("NumberWithUnit_AgeModel.json", (NumeralBucket.AGE,), "unit")


def _numerals(name: str, buckets: Sequence[NumeralBucket], unit: str | None) -> Tally:
    tally = Tally()
    for text, cases in specification(name):
        extract = read(text)
        for case in cases:
            if case.value is None or not case.value.replace(".", "").isdigit():
                continue
            wanted = f"{case.text!r} {case.value} {case.unit}"
            tally.count(
                _is_numeral(extract, case, buckets, unit), f"{text!r} {wanted}: {extract.numerals}"
            )
    return tally


def _is_numeral(
    extract: Extract, case: Case, buckets: Sequence[NumeralBucket], unit: str | None
) -> bool:
    value = Decimal(str(case.value))
    name = {"Age": "year"}.get(case.unit, case.unit.lower())
    if any(
        one.bucket in buckets
        and case.overlaps(one.span.start, one.span.end)
        and one.value == value
        and (unit is None or one.unit == name)
        for one in extract.numerals
    ):
        return True
    near = [one for one in extract.quantities if case.overlaps(one.span.start, one.span.end)]
    return unit is not None and any(one.unit == name and _has_value(one, value) for one in near)
