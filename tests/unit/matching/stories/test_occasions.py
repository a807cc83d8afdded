"""Which dated occasions of a story are one, and which dates cannot both hold."""

from dataclasses import replace
from datetime import date

import pytest

from checker.matching.stories.occasions import match_occasions, tell_periods
from checker.model import DAY, Claim, ClaimGroup, Granularity, Mention, MentionKind, Modality, Span
from checker.model.occasions import OCCASION, Mark, marks_of
from tests.build import make_group
from tests.unit.matching.stories.telling import event

NAME = Mention(span=Span(0, 4), surface="Lier", name="Lier", kind=MentionKind.PLACE)


def occasion(doc: str, kind: str, day: str, head: str | None = "kiln", **changes: object) -> Claim:
    """An occasion as extraction gives it; `marks` are those of the thing, `of` its words."""
    marks, words = changes.pop("marks", ()), changes.pop("of", ())
    assert isinstance(marks, tuple)
    text = f"{doc} tells of {day}."
    fields: dict[str, object] = {
        "text": day,
        "attribute": kind,
        "attribute_head": OCCASION,
        "definition": marks_of(head, marks),
        "scope": words,
        "entity": "kiln",
        "published": date(2031, 6, 20),
        **changes,
    }
    claim = event(doc, text, day, **fields)
    years = day.endswith("-12-31")
    granularity = Granularity.YEAR if years else Granularity.DAY
    return replace(claim, time=replace(claim.time, granularity=granularity))


def found(*claims: Claim) -> list[ClaimGroup]:
    return match_occasions("a", claims)


def verdicts(*claims: Claim) -> list[str | None]:
    return [group.contrast for group in found(*claims)]


FIRST = occasion("a", "shutting", "2031-05-03")
LATER = occasion("b", "shutting", "2031-05-13")
YEAR = "1911-01-01..1911-12-31"
OTHER_YEAR = "1919-01-01..1919-12-31"


def test_one_thing_is_shut_on_one_day() -> None:
    assert verdicts(FIRST, LATER) == ["date"]
    assert verdicts(FIRST, replace(FIRST, doc="b")) == [None]


def test_all_documents_of_a_side_are_shown() -> None:
    (odds, alike) = found(FIRST, LATER, replace(LATER, doc="c"))

    assert [claim.doc for claim in odds.claims] == ["a", "b", "c"]
    assert (alike.contrast, [claim.doc for claim in alike.claims]) == (None, ["b", "c"])


def test_a_date_that_was_read_as_an_event_is_given_by_that_claim() -> None:
    read = replace(FIRST, id="read", attribute_head="shut")

    assert found(FIRST, LATER, read)[0].claims[0].id == "read"


@pytest.mark.parametrize(
    "other",
    [
        occasion("b", "opening", "2031-05-13"),
        occasion("b", "shutting", "2031-05-13", "mill"),
        occasion("b", "shutting", "2031-05-13", of=("north",)),
        occasion("b", "shutting", "2031-05-13", marks=(Mark.OPEN,)),
        occasion("b", "shutting", "2031-05-13", marks=(Mark.AGAIN,)),
        occasion("b", "shutting", "2031-05-13", modality=Modality.PLANNED),
        occasion("b", "shutting", "2031-08-19"),
        occasion("b", "shutting", "2031-05-04", marks=(Mark.NIGHT,)),
        occasion("b", "shutting", "2031-05-10", text="tells"),
        occasion("a", "shutting", "2031-05-13"),
    ],
)
def test_what_may_be_another_occasion(other: Claim) -> None:
    assert "date" not in verdicts(FIRST, other)


def test_a_document_that_tells_both_dates_knows_two_occasions() -> None:
    assert "date" not in verdicts(FIRST, LATER, replace(FIRST, doc="b", id="again"))


def test_news_of_two_days_is_of_two_occasions() -> None:
    fresh = [
        replace(FIRST, published=date(2031, 5, 4)),
        replace(LATER, published=date(2031, 5, 14)),
    ]

    assert verdicts(*fresh) == []


def test_what_there_is_one_of_may_be_dated_years_apart() -> None:
    once = (Mark.ANY,)
    first, other = (
        occasion(doc, "founding", year, None, marks=once, mention=NAME, entity="Lier")
        for doc, year in (("a", YEAR), ("b", OTHER_YEAR))
    )

    assert verdicts(first, other) == ["date"]
    assert verdicts(first, replace(other, entity="Moss")) == []
    assert verdicts(first, replace(other, mention=None)) == []
    assert verdicts(first, replace(other, scope=("youth",))) == []


def test_a_last_time_may_be_followed_by_another() -> None:
    last = (Mark.LAST,)
    first, other = (
        occasion(doc, "last sail", day, marks=last)
        for doc, day in (("a", "2031-05-03"), ("b", "2031-05-13"))
    )

    assert verdicts(first, other) == ["date"]
    assert verdicts(replace(first, published=date(2031, 5, 9)), other) == []


def test_a_name_is_the_name_of_the_noun_beside_it() -> None:
    named = occasion("a", "sinking", "2031-05-03", None, mention=NAME, entity="Lier")
    barge = occasion("b", "sinking", "2031-05-13", "barge", mention=NAME, entity="Lier")

    assert verdicts(named, barge) == []
    assert verdicts(named, replace(barge, definition=marks_of("barge", [Mark.CALLED]))) == ["date"]


def test_periods_of_moving_figures_are_no_fact() -> None:
    claims = [
        replace(occasion(doc, "", YEAR), attribute_head=DAY, sentence_text=text)
        for doc, text in (("a", "Sales rose in 1911."), ("b", "In 1911 traffic fell."))
    ]

    assert tell_periods(make_group(claims))
    assert not tell_periods(make_group([claims[0], replace(claims[1], sentence_text="In 1911.")]))
