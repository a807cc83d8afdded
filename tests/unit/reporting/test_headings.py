from dataclasses import replace
from datetime import date

import pytest

from checker.model.claims import Act, Claim, ClaimKind, ClaimTime, Modifier, Polarity, Role, Trend
from checker.model.findings import Relation, Verdict
from checker.reporting.headings import (
    name_subject,
    phrase_days,
    phrase_period,
    phrase_sources,
    title_relation,
    value_words,
    witness,
)
from tests.unit.reporting.factories import (
    make_claim,
    make_document,
    make_mention,
    make_quantity,
    make_relation,
)

DOCUMENT = make_document("Orchard Fair sold 12 tents, 15 tents and 18 tents, then 20 tents.")


def tents(figure: str, **changes: object) -> Claim:
    return make_claim(DOCUMENT, f"{figure} tents", figure, **changes)


def about(*claims: Claim, **changes: object) -> Relation:
    settings = {"entity": "Orchard Fair", "attribute": "tents sold", **changes}
    return make_relation(*claims, **settings)


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        ({}, "Orchard Fair, tents sold, 2031: 12 tents vs 15 tents"),
        ({"period": "unknown"}, "Orchard Fair, tents sold: 12 tents vs 15 tents"),
        ({"period": None, "entity": None}, "tents sold: 12 tents vs 15 tents"),
        (
            {"reason": "arithmetic"},
            "Orchard Fair, tents sold, 2031: 12 tents and 15 tents do not fit together",
        ),
        (
            {"verdict": Verdict.CHANGED, "reason": "time"},
            "Orchard Fair, tents sold: 12 tents (2031) and 15 tents (2031)",
        ),
        (
            {"verdict": Verdict.REVISED, "reason": "vintage", "period": "lasting"},
            "Orchard Fair, tents sold: 12 tents and 15 tents",
        ),
        (
            {"verdict": Verdict.AGREEMENT, "reason": "rounding"},
            "Orchard Fair, tents sold, 2031: 12 tents",
        ),
        (
            {"verdict": Verdict.AGREEMENT, "reason": "arithmetic"},
            "Orchard Fair, tents sold, 2031: 12 tents and 15 tents fit together",
        ),
        (
            {"verdict": Verdict.DUPLICATE, "reason": "syndicated"},
            "“Orchard Fair sold 12 tents, 15 tents and 18 tents, then 20 tents”",
        ),
        (
            {"verdict": Verdict.LIKELY_SLIP, "reason": "digit-swap"},
            "Orchard Fair, tents sold, 2031: 12 tents vs 15 tents",
        ),
    ],
)
def test_title(changes: dict[str, object], title: str) -> None:
    assert title_relation(about(tents("12"), tents("15"), **changes)) == title


def test_figures_of_a_sum() -> None:
    relation = about(*(tents(figure) for figure in ("12", "15", "18")), reason="arithmetic")

    assert title_relation(relation).endswith(": 12 tents, 15 tents and 18 tents do not add up")


def test_series_is_told_by_time() -> None:
    first, last = (
        tents(figure, time=ClaimTime(begin=day, finish=day))
        for figure, day in (("15", date(2030, 7, 1)), ("12", date(2031, 7, 1)))
    )
    relation = about(last, first, verdict=Verdict.CHANGED, reason="time")

    assert title_relation(relation).endswith(": 15 tents (1 July 2030) and 12 tents (1 July 2031)")


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (Verdict.CONTRADICTION, "the weekday does not fit the date"),
        (Verdict.AGREEMENT, "the weekday fits the date"),
    ],
)
def test_title_of_a_weekday(verdict: Verdict, words: str) -> None:
    claim = tents("12", kind=ClaimKind.DATE, quantity=None, time=ClaimTime(text="Friday, 2 May"))
    relation = about(claim, verdict=verdict, reason="date", attribute="weekday", entity=None)

    assert title_relation(relation) == f"Friday, 2 May: {words}"


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (Verdict.CONTRADICTION, "the dates do not give it"),
        (Verdict.AGREEMENT, "the dates give it"),
    ],
)
def test_title_of_a_count_between_dates(verdict: Verdict, words: str) -> None:
    claim = tents("12", text="three days later, on 8 May", kind=ClaimKind.DATE, quantity=None)
    settings = {"reason": "date", "attribute": "elapsed time", "entity": None}
    relation = about(claim, verdict=verdict, **settings)

    assert title_relation(relation) == f"“three days later, on 8 May”: {words}"


def test_title_of_a_statement_is_what_was_said() -> None:
    said = {"kind": ClaimKind.STATEMENT, "quantity": None, "speaker": "Ada Fenn"}
    one = tents("12", text="that the [fair](https://fair.example) would *not* close", **said)
    other = replace(one, act=Act.DENY)
    relation = about(one, other, verdict=Verdict.DISPUTED, reason="denial", attribute="fair close")

    assert title_relation(relation) == "Ada Fenn, “the fair would not close”: affirmed vs denied"


def test_counted_things_are_named_as_a_number() -> None:
    quantity = replace(make_quantity("12", 18, "Twelve tents"), counted="tent", counted_head="tent")
    relation = about(tents("12", quantity=quantity), attribute="tent pitch", period=None)

    assert name_subject(relation) == "Orchard Fair, number of tents"


def test_title_of_a_lone_claim_names_its_value_and_what_is_wrong() -> None:
    relation = about(tents("12"), reason="bound", period=None)

    assert title_relation(relation) == (
        "Orchard Fair, tents sold: 12 tents (a value lies outside a stated bound)"
    )


def test_title_names_at_most_three_values() -> None:
    relation = about(*(tents(figure) for figure in ("12", "15", "18", "20")))

    assert title_relation(relation).endswith(": 12 tents vs 15 tents vs 18 tents, …")


def test_title_without_names_uses_the_mention_or_the_words() -> None:
    mentioned = tents("12", mention=make_mention(DOCUMENT, "Orchard Fair"))
    nothing = {"entity": None, "attribute": None, "period": None}

    assert name_subject(make_relation(mentioned, **nothing)) == "Orchard Fair"
    assert name_subject(make_relation(tents("12"), **nothing)) == "12 tents"
    assert name_subject(make_relation(**nothing)) == "Unnamed statement"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"modifier": Modifier.ABOUT}, "about 12 tents"),
        ({"modifier": Modifier.AT_LEAST}, "at least 12 tents"),
        ({"modifier": Modifier.LESS}, "less than 12 tents"),
        ({"trend": Trend.DOWN, "role": Role.CHANGE}, "down 12 tents"),
        ({"trend": Trend.DOWN, "role": Role.LEVEL}, "12 tents"),
        ({"text": "12\n  tents"}, "12 tents"),
    ],
)
def test_value_words_of_a_quantity(changes: dict[str, object], words: str) -> None:
    quantity = replace(make_quantity("12", 18, "12 tents"), **changes)  # type: ignore[arg-type]  # freely

    assert value_words(tents("12", quantity=quantity)) == words


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"act": Act.DENY}, "denied"),
        ({"polarity": Polarity.NEGATIVE}, "negated"),
        ({"polarity": Polarity.UNKNOWN}, ""),
        (
            {"kind": ClaimKind.DATE, "time": ClaimTime(begin=date(2031, 5, 4))},
            "4 May 2031",
        ),
    ],
)
def test_value_words_of_a_statement(changes: dict[str, object], words: str) -> None:
    assert value_words(tents("12", quantity=None, **changes)) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2031, 5, 4), date(2031, 5, 4), "4 May 2031"),
        (date(2031, 2, 1), date(2031, 2, 28), "February 2031"),
        (date(2031, 1, 1), date(2031, 12, 31), "2031"),
        (date(2031, 4, 1), date(2031, 6, 30), "April to June 2031"),
        (date(2030, 11, 1), date(2031, 1, 31), "November 2030 to January 2031"),
        (date(2031, 5, 4), date(2031, 5, 6), "4 May 2031 to 6 May 2031"),
        (date(9999, 12, 1), date(9999, 12, 31), "December 9999"),
    ],
)
def test_days_in_words(first: date, last: date, words: str) -> None:
    assert phrase_days(first, last) == words


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (None, None),
        ("unknown", None),
        ("2031-05-04", "4 May 2031"),
        ("2031-05-04..", "4 May 2031"),
        ("summer..2031", "summer..2031"),
    ],
)
def test_period_in_words(period: str | None, words: str | None) -> None:
    assert phrase_period(period) == words


def test_sources_count_origins() -> None:
    assert phrase_sources(about(tents("12"), reports=5, origins=1)) == "5 reports, 1 origin"


def test_arithmetic_needs_every_figure() -> None:
    claims = [tents(figure) for figure in ("12", "15", "18", "20", "12")]

    assert len(witness(about(*claims))) == 2
    assert len(witness(about(*claims, reason="arithmetic"))) == 4
