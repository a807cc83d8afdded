"""What must never happen, on two million characters of text by others kept beside the project.

The tests look at the text with patterns of their own, so that a mistake in the program's patterns
is not a mistake here too.
"""

import json
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from checker import extraction
from checker.model import Extract, Quantity, Span
from tests.evaluation.files import DATA, NEEDS_DATA, is_mapping
from tests.unit.extraction.passages import passage

TEXTS = ("text", "doc", "a", "b", "Input")
"""Fields of the records that hold a document."""

pytestmark = [
    NEEDS_DATA,
    pytest.mark.bulk,
]

_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_YEAR = re.compile(
    rf"\b(?:[Ii]n|[Ss]ince|of|{'|'.join(_MONTHS)}) ((?:19\d\d|20[0-2]\d))(?=[.;)]|,? and |\s*\Z)"
)
_OF_YEAR = re.compile(rf"\b(?:{'|'.join(_MONTHS)},?) ((?:19\d\d|20[0-2]\d))\b(?![,.]?\d)")
_DATE = re.compile(rf"\b((?:{'|'.join(_MONTHS)}) \d{{1,2}}), (?:19|20)\d\d\b")
_CLOCK = re.compile(
    r"(?<![\d:.])\d{1,2}:\d{2}(?![\d:])|\b\d{1,2} ?(?:am|pm|AM|PM|a\.m\.|p\.m\.)(?!\w)"
)
_LINK = re.compile(r"https?://\S+")
_HALF_MILLION = re.compile(r"\b[Hh]alf (?:of )?a million\b")
_SCALED_RANGE = re.compile(
    r"[$€£](\d[\d.]*) ?(?:to|-|–) ?[$€£]?(\d[\d.]*) (million|billion|trillion)\b"
)
_POWERS = {"million": 10**6, "billion": 10**9, "trillion": 10**12}
_DIGITS = re.compile(r"\d+")


def _records(path: Path) -> Iterator[object]:
    content = path.read_text(encoding="utf-8-sig")
    if path.suffix == ".jsonl":
        yield from (json.loads(line) for line in content.splitlines() if line.strip())
    else:
        entries: object = json.loads(content)
        assert isinstance(entries, list)
        yield from entries


def _texts() -> list[str]:
    found: dict[str, None] = {}
    for path in sorted([*DATA.rglob("*.jsonl"), *DATA.rglob("*.json")]):
        for record in _records(path):
            if is_mapping(record):
                values = (record.get(name) for name in TEXTS)
                found.update((value, None) for value in values if isinstance(value, str))
    return list(found)


@cache
def _read() -> Sequence[tuple[str, Extract]]:
    """Give every text once, with what the program makes of it."""
    return [(text, extraction.extract(passage(text))) for text in _texts()]


def _found() -> Iterator[tuple[str, Quantity]]:
    for text, extract in _read():
        for quantity in extract.quantities:
            yield text, quantity


def _around(text: str, span: Span) -> str:
    return f"{text[span.start : span.end]!r} in {text[max(0, span.start - 30) : span.end + 30]!r}"


def _touching(pattern: re.Pattern[str], group: int = 0) -> list[str]:
    """Give the quantities that take in a character of a place where there must be none."""
    wrong = []
    for text, extract in _read():
        for match in pattern.finditer(text):
            place = Span(*match.span(group))
            wrong += [
                _around(text, each.span) for each in extract.quantities if each.span.overlaps(place)
            ]
    return wrong


def test_there_is_text_enough() -> None:
    assert sum(len(text) for text, _ in _read()) > 1_500_000


def test_no_unit_is_cut_out_of_a_word() -> None:
    wrong = []
    for text, quantity in _found():
        end = quantity.span.end
        unit = quantity.written_unit
        if unit and quantity.text.endswith(unit) and unit[-1].isalpha():
            wrong += [_around(text, quantity.span)] if text[end : end + 1].isalpha() else []
        place = quantity.text.find(unit) if unit[:1].isalpha() else 0
        if place > 0 and quantity.text[place - 1].isalpha():
            wrong.append(_around(text, quantity.span))
        start = quantity.span.start
        if quantity.text[0].isalpha() and start and text[start - 1].isalpha():
            wrong.append(_around(text, quantity.span))
    assert wrong == []


def test_no_year_is_a_quantity() -> None:
    assert _touching(_YEAR, 1) == []
    assert _touching(_OF_YEAR, 1) == []


def test_no_date_is_a_quantity() -> None:
    assert _touching(_DATE, 1) == []


def test_no_clock_time_is_a_quantity() -> None:
    assert _touching(_CLOCK) == []


def test_no_address_holds_a_quantity() -> None:
    assert _touching(_LINK) == []


def test_half_a_million_is_500_000() -> None:
    wrong = []
    for text, extract in _read():
        for match in _HALF_MILLION.finditer(text):
            place = Span(*match.span())
            here = [each for each in extract.quantities if each.span.overlaps(place)]
            ends = [(each.value, each.interval.low, each.interval.high) for each in here]
            if not any(500_000 in values for values in ends):
                wrong.append(_around(text, place))
    assert wrong == []


def _has_scaled_ends(match: re.Match[str], quantity: Quantity) -> bool:
    low, high = quantity.interval.low, quantity.interval.high
    if quantity.value is not None or low is None or high is None:
        return True
    power = _POWERS[match[3]]
    return (low, high) == (Decimal(match[1]) * power, Decimal(match[2]) * power)


def test_a_scale_said_once_belongs_to_both_ends() -> None:
    wrong = []
    for text, extract in _read():
        for match in _SCALED_RANGE.finditer(text):
            place = Span(*match.span())
            here = [each for each in extract.quantities if each.span.overlaps(place)]
            rising = Decimal(match[1]) < Decimal(match[2])
            if rising and not all(_has_scaled_ends(match, each) for each in here):
                wrong.append(_around(text, place))
    assert wrong == []


def test_a_bracketed_equivalent_is_never_negative() -> None:
    wrong = [
        _around(text, quantity.span)
        for text, quantity in _found()
        if quantity.equivalent_of is not None and quantity.value is not None and quantity.value < 0
        and "-" not in quantity.text and "minus" not in quantity.text.lower()
    ]  # fmt: skip
    assert wrong == []


def test_every_text_is_the_source_under_its_span() -> None:
    for text, extract in _read():
        assert all(text[one.span.start : one.span.end] == one.text for one in extract.quantities)
        assert all(text[one.span.start : one.span.end] == one.text for one in extract.numerals)


def test_the_ledger_holds_every_numeral_once() -> None:
    wrong = []
    for text, extract in _read():
        spans = [numeral.span for numeral in extract.numerals]
        wrong += [
            _around(text, one) for one, following in pairwise(spans) if following.start < one.end
        ]
        for match in _DIGITS.finditer(text):
            place = Span(*match.span())
            holders = [span for span in spans if span.overlaps(place)]
            if len(holders) != 1 or not place.within(holders[0]):
                wrong.append(_around(text, place))
    assert wrong == []
