"""Finding times and placing them on the calendar."""

import re
from datetime import date
from itertools import pairwise

import pytest

from checker.extraction.times.expressions import find_times
from checker.model import (
    Document,
    Granularity,
    Section,
    Sentence,
    Span,
    TimeBasis,
    TimeExpression,
    TimeType,
)
from tests.unit.extraction.times.cases import RESOLVED, UNDATED

PUBLISHED = date(2022, 5, 17)


def read(
    text: str, published: date | None = PUBLISHED, section: Section = Section.BODY
) -> list[TimeExpression]:
    """Read a text whose sentences are parted by a bar."""
    document = Document(
        uri="a.txt",
        sha256="",
        source=text,
        text=text,
        anchors=((0, 0),),
        blocks=(),
        published=published,
    )
    sentences = [
        Sentence(
            span=Span(match.start(), match.end()),
            text=match[0],
            index=index,
            block=0,
            section=section,
        )
        for index, match in enumerate(re.finditer(r"[^|]+", text))
    ]
    return find_times(document, sentences)


def pairs(times: list[TimeExpression]) -> tuple[tuple[str, str], ...]:
    return tuple((one.text, one.value) for one in times)


@pytest.mark.parametrize(
    ("text", "expected"), [row[1:] for row in RESOLVED], ids=[row[0] for row in RESOLVED]
)
def test_resolves(text: str, expected: tuple[tuple[str, str], ...]) -> None:
    assert pairs(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [row[1:] for row in UNDATED], ids=[row[0] for row in UNDATED]
)
def test_stays_symbolic_without_a_date(text: str, expected: tuple[tuple[str, str], ...]) -> None:
    assert pairs(read(text, published=None)) == expected


@pytest.mark.parametrize("text", [row[1] for row in UNDATED[:-1]])
def test_undated_relative_times_have_no_days(text: str) -> None:
    (one,) = read(text, published=None)

    assert (one.begin, one.finish, one.basis) == (None, None, TimeBasis.NONE)


def test_spans_point_into_the_document() -> None:
    text = "The weir failed.|On Friday it was mended, and it failed again yesterday."

    times = read(text)

    assert [text[one.span.start : one.span.end] for one in times] == ["Friday", "yesterday"]
    assert all(one.text == text[one.span.start : one.span.end] for one in times)


def test_boilerplate_is_not_read() -> None:
    assert read("Copyright 2019", section=Section.BOILERPLATE) == []


def test_weekday_is_kept_beside_the_full_date() -> None:
    (one,) = read("Judges met on Friday, April 3, 2020 in Lyon.")

    assert one.weekday == 4
    assert one.begin == one.finish == date(2020, 4, 3)
    assert one.basis is TimeBasis.EXPLICIT


def test_wrong_weekday_is_kept_as_written() -> None:
    (one,) = read("Judges met on Monday, April 3, 2020 in Lyon.")

    assert (one.weekday, one.value) == (0, "2020-04-03")


@pytest.mark.parametrize(
    ("text", "open_start", "open_end"),
    [
        ("Swans have nested here since 2011.", False, True),
        ("Swans nested here until 2011.", True, False),
        ("Swans nested here in 2011.", False, False),
    ],
)
def test_open_ends(text: str, open_start: bool, open_end: bool) -> None:  # noqa: FBT001
    (one,) = read(text)

    assert (one.open_start, one.open_end) == (open_start, open_end)


def test_range_end_is_not_open() -> None:
    first, last = read("The tour ran from June 2011 through August 2012.")

    assert not first.open_end
    assert not last.open_start


def test_past_week_runs_up_to_publication() -> None:
    (one,) = read("Rain fell over the past week.")

    assert (one.begin, one.finish) == (date(2022, 5, 10), PUBLISHED)
    assert (one.type, one.granularity) == (TimeType.DURATION, Granularity.RANGE)


def test_part_of_a_year_has_its_days() -> None:
    (one,) = read("Sales fell in the final four months of 2010.")

    assert (one.begin, one.finish) == (date(2010, 9, 1), date(2010, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "Profit for fiscal 2019 rose.",
        "Profit rose in the fiscal third quarter.",
        "Revenue rose from $5.3 million a year earlier.",
        "No snow in October.",
        "It happened three days later.",
    ],
)
def test_abstains_from_days_it_cannot_know(text: str) -> None:
    assert read(text)[0].begin is None


def test_counts_from_the_date_just_named() -> None:
    text = "The strike began on March 3, 2021.|Two days later the docks closed."

    assert read(text)[-1].begin == date(2021, 3, 5)


def test_does_not_count_days_from_a_year() -> None:
    assert read("The strike began in 2021.|Two days later the docks closed.")[-1].begin is None


def test_previous_year_counts_from_the_year_named() -> None:
    assert pairs(read("Output was 3 tonnes in 2019 and 4 tonnes the previous year.")) == (
        ("2019", "2019"),
        ("the previous year", "2018"),
    )


HISTORY = (
    "Work on the canal began in 1861.|The first lock opened in June 1863.|In September a flood "
    "broke the dam.|Digging resumed in 1864.|In April 1864 money ran out.|By July the works stood "
    "still.|The company failed in 1866.|It was sold in 1867."
)


def test_history_counts_bare_months_from_its_own_dates() -> None:
    values = dict(pairs(read(HISTORY)))

    assert values["September"] == "1863-09"
    assert values["July"] == "1864-07"


def test_history_needs_no_publication_date() -> None:
    assert dict(pairs(read(HISTORY, published=None)))["September"] == "1863-09"


def test_news_counts_bare_months_from_publication() -> None:
    text = "The bank, founded in 1861, said on Monday that losses grew in March."

    assert pairs(read(text))[-1] == ("March", "2022-03")


def test_mixed_text_leaves_bare_months_without_days() -> None:
    text = f"On Monday and Tuesday, as last week, divers dug.|{HISTORY}|Silt was cleared in August."
    (august,) = [one for one in read(text) if one.text == "August"]

    assert (august.begin, august.rule) == (None, "month-mixed")


def test_runs_are_equal() -> None:
    assert read(HISTORY) == read(HISTORY)


@pytest.mark.parametrize("published", [None, date(1, 1, 1), date(9999, 12, 31)])
def test_ends_of_the_calendar_do_no_harm(published: date | None) -> None:
    text = " ".join(row[1] for row in RESOLVED)

    for one in read(text, published):
        assert (one.begin is None) == (one.finish is None)
        assert one.begin is None or one.finish is None or one.begin <= one.finish


def test_expressions_do_not_overlap() -> None:
    times = read("|".join(row[1] for row in RESOLVED))

    assert all(left.span.end <= right.span.start for left, right in pairwise(times))
