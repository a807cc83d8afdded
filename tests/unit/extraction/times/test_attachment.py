"""Which time a number is about."""

from datetime import date

import pytest

from checker.extraction.times.expressions import period_of, time_of
from checker.model import (
    ClaimTime,
    Granularity,
    Section,
    Sentence,
    Span,
    TimeBasis,
    TimeExpression,
    TimeType,
)
from tests.unit.extraction.times.test_expressions import PUBLISHED, read

OFF_CALENDAR = "off the calendar"
TOLD = "Monday"

# (sentence, {number: words of its time, None for none})
ATTACHED: tuple[tuple[str, dict[str, str | None]], ...] = (
    (
        "Ridership rose to 4.1 million in March, up from 3.8 million in February.",
        {"4.1 million": "March", "3.8 million": "February"},
    ),
    (
        "Ridership rose from 3.8 million in February to 4.1 million in March.",
        {"3.8 million": "February", "4.1 million": "March"},
    ),
    ("In March, ridership reached 4.1 million.", {"4.1 million": "March"}),
    ("In 2020, 14 bridges closed and 3 reopened.", {"14": "2020", "3": "2020"}),
    ("Fares climbed 5% in April and 7% in May.", {"5%": "April", "7%": "May"}),
    ("Sales, at 5,000 in 2018, reached 9,000 in 2021.", {"5,000": "2018", "9,000": "2021"}),
    ("The port, which opened in 1998, handled 12 million tonnes.", {"12 million": None}),
    ("The bridge, built in 1931, carries 9,000 cars.", {"9,000": None}),
    ("The herd, which numbered 200, fell ill in May.", {"200": None}),
    (
        "The herd fell to 200 animals, which had numbered 900 in 1995.",
        {"200": None, "900": "1995"},
    ),
    ("The port handled 12 million tonnes, it said on Monday.", {"12 million": None}),
    ("The port handled 12 million tonnes in 2019, it said on Monday.", {"12 million": "2019"}),
    ("The mayor said on Monday that 400 homes flooded in April.", {"400": "April"}),
    (
        "Revenue in 2019 was $5 million, while costs hit $7 million in 2020.",
        {"$5 million": "2019", "$7 million": "2020"},
    ),
    ("Exports in January were 5 million; imports were 3 million.", {"3 million": None}),
    ("The index fell 40 points to 3,100 on Tuesday.", {"40": "Tuesday", "3,100": "Tuesday"}),
    ("The town spent $4 million, or 12% of its budget, last year.", {"12%": "last year"}),
    ("Visits rose from 850 to 900 in April.", {"850": OFF_CALENDAR, "900": "April"}),
    ("Visits rose to 900 from 850 in April.", {"900": None, "850": "April"}),
    ("Net profit was $3 million, up 4% from a year earlier.", {"$3 million": None, "4%": None}),
    (
        "Snowfall last winter totalled 3 metres, compared with 2 metres a year earlier.",
        {"3 metres": "last winter", "2 metres": "a year earlier"},
    ),
    ("Tickets cost $40 now but $25 in 2010.", {"$40": None, "$25": "2010"}),
    ("The factory made 40,000 bicycles from 2009 to 2011.", {"40,000": "2009 to 2011"}),
    ("Attendance was 5,400 between 2014 and 2016.", {"5,400": "2014 and 2016"}),
    ("Ferries carry 300 cars every day.", {"300": None}),
    ("The tunnel took 14 workers two years.", {"14": None}),
)


def attached(text: str, number: str) -> str | None:
    start = text.index(number)
    sentence = Sentence(span=Span(0, len(text)), text=text, index=0, block=0, section=Section.BODY)
    times = read(text)
    said = [one.span for one in times if one.text == TOLD]
    found = time_of(Span(start, start + len(number)), sentence, times, said)
    if found is None:
        return None
    return OFF_CALENDAR if found.begin is None and found.rule == "compared-value" else found.text


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [(text, number, words) for text, row in ATTACHED for number, words in row.items()],
)
def test_number_takes_its_time(text: str, number: str, expected: str | None) -> None:
    assert attached(text, number) == expected


def test_joined_range_covers_both_ends() -> None:
    text = "The factory made 40,000 bicycles from 2009 to 2011."
    sentence = Sentence(span=Span(0, len(text)), text=text, index=0, block=0, section=Section.BODY)

    found = time_of(Span(17, 23), sentence, read(text), [])

    assert found is not None
    assert (found.begin, found.finish) == (date(2009, 1, 1), date(2011, 12, 31))
    assert (found.value, found.granularity) == ("2009/2011", Granularity.RANGE)


def june(*, open_start: bool = False, open_end: bool = False) -> TimeExpression:
    return TimeExpression(
        span=Span(0, 4),
        text="June",
        type=TimeType.DATE,
        value="2021-06",
        begin=date(2021, 6, 1),
        finish=date(2021, 6, 30),
        granularity=Granularity.MONTH,
        basis=TimeBasis.PUBLISHED,
        open_start=open_start,
        open_end=open_end,
    )


def test_claim_without_a_time_holds_at_some_day_up_to_publication() -> None:
    assert period_of(None, PUBLISHED) == ClaimTime(
        finish=PUBLISHED, basis=TimeBasis.PUBLISHED, rule="default"
    )
    assert period_of(None, None) == ClaimTime(rule="default")


@pytest.mark.parametrize(
    ("expression", "begin", "finish"),
    [
        (june(), date(2021, 6, 1), date(2021, 6, 30)),
        (june(open_end=True), date(2021, 6, 1), PUBLISHED),
        (june(open_start=True), None, date(2021, 6, 30)),
    ],
)
def test_claim_holds_for_the_days_of_its_time(
    expression: TimeExpression, begin: date | None, finish: date
) -> None:
    period = period_of(expression, PUBLISHED)

    assert (period.begin, period.finish) == (begin, finish)
    assert (period.symbol, period.text) == ("2021-06", "June")


def test_since_without_publication_has_no_end() -> None:
    assert period_of(june(open_end=True), None).finish is None
