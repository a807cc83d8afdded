"""When a claim holds."""

from dataclasses import replace
from datetime import date

import pytest

from checker.matching.periods import Period, Tense, gap_in_days, period_of_claim
from checker.model import Claim, ClaimTime, TimeBasis
from tests.build import make_claim, make_quantity, make_time

MAY = date(2031, 5, 14)


def harps(**changes: object) -> Claim:
    claim = make_claim(quantity=make_quantity("40"), published=MAY)
    return replace(claim, **changes)  # type: ignore[arg-type]  # fields named by a test


def test_a_time_that_no_words_tell_is_a_default() -> None:
    period = period_of_claim(harps(time=make_time("2031-04-01", "2031-04-30")))

    assert (period.tense, period.begin, period.current) == (Tense.STATED, MAY, True)


def stated(begin: str, finish: str | None = None) -> ClaimTime:
    return replace(make_time(begin, finish), symbol=begin)


def test_a_time_with_a_symbol_is_stated() -> None:
    period = period_of_claim(harps(time=stated("2031-04-01", "2031-04-30")))

    assert str(period) == "2031-04-01..2031-04-30"
    assert not period.current


def test_without_a_time_the_day_of_publication_counts() -> None:
    period = period_of_claim(harps())

    assert str(period) == "2031-05-14..2031-05-14"
    assert period.current


def test_what_is_said_of_one_day_in_words_or_not_is_of_one_time() -> None:
    assert period_of_claim(harps()) == period_of_claim(harps(time=stated("2031-05-14")))


def test_a_lasting_statement_has_no_days() -> None:
    period = period_of_claim(harps(time=ClaimTime(symbol="lasting")))

    assert (period.tense, str(period)) == (Tense.LASTING, "lasting")


def test_unknown_times_meet_inside_one_document_only() -> None:
    first, same, other = (
        period_of_claim(replace(harps(), doc=doc, published=None)) for doc in ("a", "a", "b")
    )

    assert first.tense is Tense.UNKNOWN
    assert first == same
    assert first != other
    assert str(first) == "unknown"


def test_unresolved_times_of_other_words_never_meet() -> None:
    first, other = (
        period_of_claim(harps(time=ClaimTime(symbol=symbol, basis=TimeBasis.NONE)))
        for symbol in ("published-1M", "published-2M")
    )

    assert first.tense is Tense.UNKNOWN
    assert first != other


@pytest.mark.parametrize(("head", "decided"), [("fine", True), ("quota", True), ("harp", False)])
def test_what_is_set_is_of_the_days_around_its_decision(head: str, *, decided: bool) -> None:
    claim = harps(attribute=head, attribute_head=head, time=stated("2031-06-01"))
    period = period_of_claim(claim)

    assert period.decided is decided
    assert period.begin == (MAY if decided else date(2031, 6, 1))


def test_what_was_set_long_before_keeps_its_time() -> None:
    claim = harps(attribute="fine", attribute_head="fine", time=stated("2029-01-01"))

    assert period_of_claim(claim).begin == date(2029, 1, 1)


@pytest.mark.parametrize(
    ("day", "month"),
    [
        ("2031-02-11", "2031-02-01..2031-02-28"),
        ("2028-02-29", "2028-02-01..2028-02-29"),
        ("2031-12-31", "2031-12-01..2031-12-31"),
        ("2031-01-01", "2031-01-01..2031-01-31"),
    ],
)
def test_by_month(day: str, month: str) -> None:
    one = date.fromisoformat(day)

    assert str(Period(Tense.STATED, one, one).by_month()) == month


def test_no_month_without_a_day() -> None:
    unknown = Period(Tense.UNKNOWN, None, None, "a")

    assert unknown.by_month() == unknown


def test_gap_between_current_periods() -> None:
    first, second = (
        Period(Tense.STATED, date(2031, 5, day), date(2031, 5, day), current=True)
        for day in (3, 14)
    )

    assert gap_in_days(first, second) == gap_in_days(second, first) == 11


def test_a_stated_time_is_never_near() -> None:
    day = date(2031, 5, 3)
    current = Period(Tense.STATED, day, day, current=True)

    assert gap_in_days(current, Period(Tense.STATED, day, day)) > 366
