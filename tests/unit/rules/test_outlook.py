"""Positions on a topic: which side, which day, and which of several of one day."""

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from checker.model import Act, Claim, ClaimTime, Granularity, Modality, Polarity
from checker.rules.outlook import Position, positions_of
from checker.rules.stances import AGAINST, FOR, NEITHER
from tests.build import make_claim, make_topic

FARES = make_topic(
    "fare cut",
    ["cut fares"],
    pro=["ready to cut", "will slash"],
    contra=["refused to cut", "not ready to cut"],
)
BARE = make_topic("fare cut", ["cut fares"])
MAY = date(2031, 5, 14)


def said(sentence: str = "Sefton speaks of fares.", doc: str = "a", **changes: object) -> Claim:
    claim = make_claim(doc, sentence=sentence, published=MAY, text=sentence)
    return replace(claim, **changes)  # type: ignore[arg-type]  # fields named by a test table


def told_of(begin: date | None, granularity: Granularity, **changes: object) -> Claim:
    """The text tells of a time in its own words."""
    time = ClaimTime(begin=begin, finish=begin, granularity=granularity, text="in those days")
    return replace(said(time=time), **changes)  # type: ignore[arg-type]  # fields named by a table


def positions(*claims: Claim) -> list[tuple[date, int]]:
    return [(one.day, one.side) for one in positions_of(claims, FARES)]


def side(claim: Claim) -> int:
    ((_, found),) = positions(claim)
    return found


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Sefton is ready to cut fares.", FOR),
        ("SEFTON IS READY  TO\nCUT FARES.", FOR),
        ("Sefton “is ready to cut” fares.", FOR),
        ("Sefton refused to cut fares.", AGAINST),
        ("Sefton is not ready to cut fares.", AGAINST),  # both phrases: the one against decides
    ],
)
def test_the_words_of_the_topic_tell_the_side(sentence: str, wanted: int) -> None:
    # the act would tell the other side
    act = Act.REFUSE if wanted == FOR else Act.INTEND

    assert side(said(sentence, act=act)) == wanted


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({"act": Act.INTEND}, FOR),
        ({"act": Act.INTEND, "polarity": Polarity.NEGATIVE}, AGAINST),
        ({"act": Act.REFUSE}, AGAINST),
        ({"act": Act.DENY}, AGAINST),
        ({"act": Act.NO_COMMENT}, NEITHER),
        ({"act": Act.REQUEST}, NEITHER),
        ({"act": Act.EVALUATE}, NEITHER),
        ({"polarity": Polarity.UNKNOWN}, NEITHER),
        ({"modality": Modality.POSSIBLE}, NEITHER),
        ({"modality": Modality.CONDITIONAL}, NEITHER),
        ({"modality": Modality.PLANNED}, FOR),
    ],
)
def test_else_act_and_negation_tell_it(changes: dict[str, object], wanted: int) -> None:
    claim = replace(said(), **changes)  # type: ignore[arg-type]  # fields named by a test table

    assert side(claim) == wanted


@pytest.mark.parametrize(
    "text", ["Sefton is discussing fares", "Sefton weighs a cut", "Sefton CONSIDERS a cut"]
)
def test_who_weighs_has_not_decided(text: str) -> None:
    assert side(said(text, act=Act.INTEND)) == NEITHER


@pytest.mark.parametrize(
    "sentence", ["Sefton is hardly ready to cut fares.", "Sefton isn't ready to cut fares."]
)
def test_a_negated_phrase_is_not_for(sentence: str) -> None:
    assert side(said(sentence, polarity=Polarity.NEGATIVE)) != FOR


def test_the_words_of_another_are_not_his() -> None:
    sentence = "Sefton is ready to cut fares but Marrick refused to cut them."

    assert side(said(sentence, text="Sefton is ready to cut fares")) == FOR


@pytest.mark.parametrize("text", ["", "“”", "\x00", "сократить", "a" * 9999])
def test_words_that_tell_no_side(text: str) -> None:
    assert side(said(text, act=Act.NO_COMMENT)) == NEITHER


@pytest.mark.parametrize(
    ("claim", "day"),
    [
        (said(), MAY),
        (said(said_on=date(2031, 5, 12)), date(2031, 5, 12)),
        (said(said_on=date(2031, 5, 12), published=None), date(2031, 5, 12)),
        (told_of(date(2029, 3, 1), Granularity.MONTH), date(2029, 3, 1)),
        (told_of(date(2029, 3, 1), Granularity.DAY, published=None), date(2029, 3, 1)),
        (told_of(MAY, Granularity.DAY), MAY),
        (told_of(date(2029, 1, 1), Granularity.YEAR), MAY),  # too wide to be a day
        (told_of(date(2031, 9, 1), Granularity.MONTH), MAY),  # what is to come is said today
        (told_of(date(2029, 3, 1), Granularity.DAY, said_on=date(2031, 5, 13)),
         date(2031, 5, 13)),
        (replace(said(), time=ClaimTime(begin=date(2029, 3, 1))), MAY),  # no words tell of it
    ],
    ids=["published", "said", "said, undated", "month", "day, undated", "today", "year",
         "future", "spoken of", "default"],
)  # fmt: skip
def test_the_day_of_a_position(claim: Claim, day: date) -> None:
    assert [found for found, _ in positions(claim)] == [day]


def test_without_a_day_there_is_no_position() -> None:
    assert positions(said(published=None)) == []
    assert positions() == []


def test_they_come_in_order_of_the_days_each_once() -> None:
    claims = (
        said(act=Act.REFUSE, doc="b", said_on=date(2030, 1, 1)),
        said(act=Act.REFUSE, doc="c", said_on=date(2030, 1, 1)),
        said(act=Act.INTEND, doc="a"),
        said(act=Act.NO_COMMENT, doc="d", said_on=date(2029, 1, 1)),
    )

    for order in permutations(claims):
        assert positions(*order) == [
            (date(2029, 1, 1), NEITHER),
            (date(2030, 1, 1), AGAINST),
            (MAY, FOR),
        ]


@pytest.mark.parametrize(
    ("doc", "day", "wanted"),
    [
        ("a", MAY, [FOR]),
        ("b", MAY, [FOR, NEITHER]),
        ("a", date(2031, 5, 15), [FOR, NEITHER]),
    ],
    ids=["its own", "another article", "another day"],
)
def test_a_firm_word_outdoes_an_open_one_beside_it(doc: str, day: date, wanted: list[int]) -> None:
    firm = said(act=Act.INTEND)
    open_one = said(act=Act.NO_COMMENT, doc=doc, said_on=day)

    assert [found for _, found in positions(open_one, firm)] == wanted


def test_both_sides_of_a_day_are_kept() -> None:
    claims = said(act=Act.INTEND), said(act=Act.REFUSE, doc="b")

    assert positions(*claims) == [(MAY, FOR), (MAY, AGAINST)]


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (FOR, '14 May 2031 for ("fares will fall")'),
        (AGAINST, '14 May 2031 against ("fares will fall")'),
        (NEITHER, '14 May 2031 open ("fares will fall")'),
    ],
)
def test_a_position_in_words(found: int, told: str) -> None:
    claim = said(text="fares will fall")

    assert Position(claim=claim, day=MAY, side=found).told == told


def test_a_topic_without_sides_goes_by_the_act() -> None:
    (found,) = positions_of([said("Sefton is ready to cut fares.", act=Act.REFUSE)], BARE)

    assert found.side == AGAINST
