"""Quantities: the table of sentences, and what the table cannot say."""

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from checker.extraction.numbers.quantities import find_exclusions, find_quantities
from checker.model.claims import Modifier, Quantity, Role, Trend
from checker.model.documents import Section, Sentence, Span
from checker.model.numerals import NumeralBucket

TABLE = Path(__file__).with_name("quantities.yaml")
TABLES = (
    TABLE,
    TABLE.parents[1] / "phenomena.yaml",
    TABLE.parents[1] / "pairs.yaml",
)
"""Of sentences, of documents, and of two sentences compared."""

LAST_PHENOMENON = 67
LEAST_CASES = 3


def sentence(text: str, start: int = 0) -> Sentence:
    span = Span(start, start + len(text))
    return Sentence(span=span, text=text, index=0, block=0, section=Section.BODY)


def quantities(text: str) -> list[Quantity]:
    return find_quantities(sentence(text), [])


def interval(quantity: Quantity) -> str:
    ends = quantity.interval
    left = "(" if ends.low_open else "["
    right = ")" if ends.high_open else "]"
    return f"{left}{ends.low},{ends.high}{right}"


def parts(quantity: Quantity) -> Iterator[str]:
    yield f"{quantity.text} => {quantity.value} {quantity.unit}"
    hedged = quantity.modifier is not Modifier.EXACT
    if hedged:
        yield f"mod={quantity.modifier}"
    if hedged or quantity.value is None:
        yield interval(quantity)
    named = {
        "counted": quantity.counted, "role": quantity.role, "trend": quantity.trend,
        "whole": quantity.whole,
    }  # fmt: skip
    for name, value in named.items():
        if value:
            yield f"{name}={value.replace(' ', '_')}"
    if quantity.equivalent_of:
        yield "equivalent"
    if quantity.vague:
        yield "vague"


def table() -> list[tuple[str, str, list[str]]]:
    rows: dict[str, list[dict[str, object]]] = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    cases = []
    for phenomenon, examples in rows.items():
        for example in examples:
            want = example.get("want", [])
            assert isinstance(want, list)
            cases.append((phenomenon, str(example["text"]), [str(each) for each in want]))
    return cases


def numbered() -> Iterator[tuple[int, bool]]:
    """Yield number of phenomenon and negativity of each case of each table."""
    for path in TABLES:
        rows = yaml.safe_load(path.read_text(encoding="utf-8"))
        for title, examples in rows.items():
            if not title.startswith("+ "):
                yield from (
                    (int(title[:2]), example.get("negative", False)) for example in examples
                )


@pytest.mark.parametrize(("phenomenon", "text", "want"), table())
def test_table(phenomenon: str, text: str, want: list[str]) -> None:
    found = quantities(text)

    assert [" ".join(parts(quantity)) for quantity in found] == want
    assert all(text[each.span.start : each.span.end] == each.text for each in found)


def test_every_phenomenon_has_three_cases_and_a_negative_one() -> None:
    cases = list(numbered())
    every = Counter(number for number, _ in cases)
    negative = Counter(number for number, looks in cases if looks)

    assert set(every) == set(range(1, LAST_PHENOMENON + 1))
    assert [number for number in every if every[number] < LEAST_CASES] == []
    assert [number for number in every if not negative[number]] == []


def test_spans_count_in_the_document() -> None:
    text = "The hut lies 14 km (9 miles) inland."
    first, second = find_quantities(sentence(text, 500), [])

    assert (first.span, first.text) == (Span(513, 518), "14 km")
    assert second.equivalent_of == first.span


def test_a_number_inside_a_time_is_left_to_it() -> None:
    text = "Over the past 12 weeks 40 wells ran dry."
    start = text.index("the past")
    taken = [Span(start, start + len("the past 12 weeks"))]

    assert [each.text for each in find_quantities(sentence(text), taken)] == ["40 wells"]
    assert (Span(14, 16), NumeralBucket.TIME) in find_exclusions(sentence(text), taken)


@pytest.mark.parametrize(
    ("text", "places", "low", "high"),
    [
        ("It weighs 16 kg.", 0, "15.5", "16.5"),
        ("It weighs 260 kg.", -1, "255", "265"),
        ("It weighs 1,200 kg.", -2, "1150", "1250"),
        ("It weighs 8.40 kg.", 2, "8.395", "8.405"),
        ("It weighs 5 billion kg.", -9, "4500000000", "5500000000"),
        ("It costs $2.15.", 2, "2.145", "2.155"),
        ("It costs 95 pence.", 2, "0.945", "0.955"),
    ],
)
def test_written_precision_gives_the_interval(text: str, places: int, low: str, high: str) -> None:
    (quantity,) = quantities(text)

    assert quantity.places == places
    assert quantity.interval.low == Decimal(low)
    assert quantity.interval.high == Decimal(high)


def test_bracketed_equivalent_is_never_negative() -> None:
    _, dollars = quantities("The estate sold for £6.1 million ($7.9 million).")

    assert dollars.value == Decimal(7_900_000)
    assert dollars.equivalent_of is not None


@pytest.mark.parametrize(
    "text",
    [
        "Ann moved to a hut in May.",
        "Born in 1964, he sang.",
        "The 2008 harvest failed.",
        "It aired at 21:45.",
        "The 1990s were dry.",
        "Dated 2019-05-04 and filed.",
        "Read www.example.com/99/5m today.",
        "A is for apple, b is for bee, m is for mill.",
    ],
)
def test_no_word_year_clock_or_address_is_a_quantity(text: str) -> None:
    assert quantities(text) == []


def test_reading_of_m_is_explained() -> None:
    (money,) = quantities("They raised £3m.")
    (length,) = quantities("They dived 40m.")

    assert money.note is not None
    assert "million" in money.note
    assert length.note is not None
    assert "metre" in length.note


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The poster file is 90 mb.", "megabyte, not as millibar"),
        ("The quiet room was kept at a temperature of 21 degrees.", "scale is not written"),
        ("A 30 kt wind blew.", "knot, not as metric_ton"),
        ("It was 68 degrees (20 C) in the vault.", "degree_Fahrenheit, not as degree"),
    ],
)
def test_choice_between_senses_is_explained(text: str, words: str) -> None:
    first, *_ = quantities(text)

    assert first.note is not None
    assert words in first.note


def test_a_unit_taken_from_another_number_is_explained() -> None:
    full, bare = quantities("Flow rose to 52 litres in April from 47.")

    assert full.note is None
    assert bare.note is not None
    assert "52 litres" in bare.note


def test_role_and_trend_of_an_apposed_change() -> None:
    first, second, third = quantities("Tin fell $310, or 1.2%, to $25,400.")

    assert [first.role, second.role, third.role] == [Role.CHANGE, Role.CHANGE, Role.LEVEL]
    assert {first.trend, second.trend, third.trend} == {Trend.DOWN}


def test_exclusions_name_their_bucket() -> None:
    text = "Ida Moe, 61, flew Boeing 737 No. 4 at 6:15 pm and won 3-1."
    buckets = {
        text[span.start : span.end]: bucket for span, bucket in find_exclusions(sentence(text), [])
    }

    assert buckets == {
        "61": NumeralBucket.AGE,
        "737": NumeralBucket.NAME,
        "4": NumeralBucket.ORDINAL,
        "6:15": NumeralBucket.CLOCK,
        "3": NumeralBucket.SCORE,
        "1": NumeralBucket.SCORE,
    }


@pytest.mark.parametrize("unit", ["1-", "1 ", "1,", "Mill 4.5 +0.2 ", "twenty ", "( 5 ("])
def test_hostile_text_takes_linear_work(unit: str) -> None:
    found = find_quantities(sentence(unit * 400), [])

    assert all(quantity.span.end <= len(unit) * 400 for quantity in found)


def test_a_rare_share_is_never_negative() -> None:
    (share,) = quantities("One in 400 lambs was lame.")

    assert (share.interval.low, share.interval.high) == (Decimal("0.002"), Decimal("0.003"))


def test_no_sense_of_a_unit_loads_pint() -> None:
    texts = [
        "The cave's temperature is 11 degrees.",
        "The hymn file is 9 mb, its font 80 kb.",
        "The ferry met a 30 kt wind.",
        "Crude stores fell by 2 mb.",
        "The mast is 9-foot-4 and cost 12 dollars 50.",
    ]
    code = (
        "import sys; from checker.extraction.numbers.quantities import read_amounts\n"
        f"for text in {texts!r}: assert read_amounts(text, ())[0], text\n"
        "assert 'pint' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert done.stderr == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The dam will release 300 litres.", "300 litres"),
        ("They plan to build 40 yurts.", "40 yurts"),
        ("A box 9 5/8 inches deep.", "9 5/8 inches"),
    ],
)
def test_a_verb_marks_no_identifier(text: str, words: str) -> None:
    assert [one.text for one in quantities(text)] == [words]


@pytest.mark.parametrize(
    "text", ["In release 3 users can sort.", "Build 40 failed.", "See page 12."]
)
def test_a_mark_makes_an_identifier(text: str) -> None:
    assert quantities(text) == []
