"""What keeps two claims apart, told as the matcher reckons it."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations, product

import pytest

from checker.matching import AttributeNames, block_key, match, place
from checker.matching.blocks import Placed
from checker.matching.meetings import explain_meeting, stand
from checker.model import (
    WORDING,
    AttributeHint,
    Claim,
    ClaimGroup,
    ClaimKind,
    ClaimTime,
    Modality,
    Polarity,
    Scope,
    Section,
    Span,
)
from checker.model.meetings import Meeting, Part
from tests.build import make_claim, make_quantity, make_time

JUNE = date(2034, 6, 1)
LASTING = ClaimTime(symbol="lasting")


def hives(doc: str, value: str = "70", /, **changes: object) -> Claim:
    """The hives of an orchard, told by one document on one day."""
    claim = make_claim(
        doc,
        make_quantity(value, role=str(changes.pop("role", "level"))),
        published=JUNE,
        entity="Sorrel Orchard",
        attribute="hive keep",
        attribute_head="keep",
    )
    changed = replace(claim, **changes)  # type: ignore[arg-type]  # fields named by a test
    return replace(changed, id=hashlib.sha256(repr(changed).encode()).hexdigest()[:16])


def voice(doc: str, **changes: object) -> Claim:
    """A statement of one document."""
    return make_claim(doc, **changes)  # type: ignore[arg-type]  # fields named by a test


def told(claims: Sequence[Claim], hints: Sequence[AttributeHint] = ()) -> list[ClaimGroup]:
    names = AttributeNames.of(hints)
    blocks: dict[str, list[Placed]] = defaultdict(list)
    for claim in claims:
        for placed in place(claim, names):
            blocks[block_key(placed)].append(placed)
    return [group for key in sorted(blocks) for group in match(blocks[key])]


def meet(
    first: Claim,
    second: Claim,
    *others: Claim,
    hints: Sequence[AttributeHint] = (),
) -> Meeting:
    every = (first, second, *others)
    standing = stand(every, every, AttributeNames.of(hints))
    return explain_meeting(standing[first.id], standing[second.id], told(every, hints))


def part(meeting: Meeting, label: str) -> Part:
    return next(one for one in meeting.parts if one.label == label)


def as_fact(meeting: Meeting) -> bool:
    return any(way.meets for way in meeting.ways if way.scope is Scope.FACT)


def test_two_articles_on_one_fact_meet() -> None:
    meeting = meet(hives("a"), hives("b", "71"))

    assert meeting.meets
    assert meeting.apart == ()
    assert [one.label for one in meeting.parts] == [
        "about", "measure", "kind of figure", "unit", "definition", "put as", "period",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "apart"),
    [
        ({"entity": "Quince Orchard"}, ("entity",)),
        ({"attribute": "hive sell", "attribute_head": "sell"}, ("attribute",)),
        ({"role": "change"}, ("scope",)),
        ({"definition": ("gross",)}, ("definition",)),
        ({"modality": Modality.PLANNED}, ("modality",)),
        ({"time": make_time("2033-01-01", symbol="2033-01-01")}, ("time",)),
        ({"published": None}, ("time-unknown",)),
        ({"definition": ("gross",), "modality": Modality.FORECAST}, ("definition", "modality")),
        ({"time": LASTING, "entity": "Quince Orchard"}, ("entity", "time")),
    ],
)
def test_every_part_that_differs_is_named(
    changes: dict[str, object], apart: tuple[str, ...]
) -> None:
    meeting = meet(hives("a"), hives("b", **changes))

    assert not as_fact(meeting)
    assert meeting.apart == apart


def test_other_unit_of_one_dimension_meets_and_says_so() -> None:
    first = hives("a", quantity=make_quantity("3", "kilometer"))
    second = hives("b", quantity=make_quantity("2", "mile"))

    assert part(meet(first, second), "unit").note == "both are brought to meter"
    assert meet(first, hives("b")).apart == ("dimension",)


@pytest.mark.parametrize(
    ("changes", "gap"),
    [
        ({"entity": None}, "whom or what it is about was not found"),
        ({"attribute": None}, "what it measures was not found"),
        ({"polarity": Polarity.NEGATIVE}, "it is negated"),
        ({"section": Section.BOILERPLATE}, "it stands in what a page repeats round its articles"),
        (
            {"quantity": make_quantity("9", role="previous")},
            "it is an earlier value, and the text does not say of when",
        ),
        (
            {"quantity": replace(make_quantity("9"), equivalent_of=Span(0, 1))},
            "it restates the figure beside it in another unit",
        ),
        ({"quantity": replace(make_quantity("9"), base=None)}, "its unit is not known"),
    ],
)
def test_what_is_never_compared_says_why(changes: dict[str, object], gap: str) -> None:
    meeting = meet(hives("a"), hives("b", **changes))

    assert not as_fact(meeting)
    assert meeting.gaps == ((), (gap,))


def test_event_without_a_day() -> None:
    event = replace(hives("a"), quantity=None, kind=ClaimKind.EVENT)
    dated = replace(event, doc="b", id="dated", time=make_time("2034-05-30"))

    assert meet(event, dated).gaps[0] == ("its day is not known",)
    assert part(meet(dated, hives("c")), "kind of figure").same is False


def test_near_days_of_a_plan_are_one_period() -> None:
    soon = {"modality": Modality.PLANNED, "published": date(2034, 6, 4)}
    late = {"modality": Modality.PLANNED, "published": date(2034, 6, 20)}
    plan = hives("a", modality=Modality.PLANNED)

    near = part(meet(plan, hives("b", **soon)), "period")
    far = part(meet(plan, hives("b", **late)), "period")

    assert near.same
    assert near.note.startswith("near enough")
    assert not far.same
    assert far.note.startswith("no text names its day")


def test_nearness_is_not_passed_on() -> None:
    days = [date(2034, 6, day) for day in (1, 6, 11)]
    first, second, third = (
        hives(name, modality=Modality.PLANNED, published=day)
        for name, day in zip("abc", days, strict=True)
    )

    assert as_fact(meet(second, third))
    assert not as_fact(meet(second, third, first))
    assert part(meet(second, third, first), "period").note.startswith("near each other, but")


def test_dateless_plan_joins_the_dated_one() -> None:
    dated = hives("a", modality=Modality.PLANNED, time=make_time("2034-09-01", symbol="2034-09-01"))
    plain = hives("b", modality=Modality.PLANNED)
    meeting = meet(dated, plain)

    assert as_fact(meeting)
    assert part(meeting, "period").note.startswith("a plan without a date")


def test_one_text_without_a_time() -> None:
    dated = hives("a", time=make_time("2034-01-01", "2034-03-31", symbol="2034-Q1"))

    assert part(meet(dated, hives("b")), "period").note == (
        "one text names no time, so its day of publication counts"
    )


def test_what_is_decided_counts_for_the_day_of_the_report() -> None:
    quota = {"attribute": "catch quota", "attribute_head": "quota"}
    first = hives("a", **quota, time=make_time("2034-06-20", symbol="2034-06-20"))
    second = hives("b", **quota, published=date(2034, 8, 1))

    assert part(meet(first, second), "period").note.startswith("what is decided counts")


def test_own_noun_of_two_stories() -> None:
    shared = ("Ambleside", "Sorrel Orchard", "Ute Brandt")
    mine = hives("a", entity="orchard", local="orchard", topics=shared)
    same = hives("b", entity="orchard", local="orchard", topics=shared)
    other = hives("c", entity="orchard", local="orchard", topics=("Kielder",))
    sold = replace(same, attribute="hive sell", attribute_head="sell")

    assert part(meet(mine, same), "about").note == "each text's own, and the texts are of one story"
    assert as_fact(meet(mine, same))
    assert "nothing shows" in part(meet(mine, other), "about").note
    assert not as_fact(meet(mine, other))
    assert part(meet(mine, sold), "about").same


def test_own_subject_of_one_story_under_two_names() -> None:
    shared = ("Ambleside", "Sorrel Orchard", "Ute Brandt")
    mine, other = (
        hives(name, entity=name.upper(), local="", topics=shared) for name in ("one", "two")
    )

    assert part(meet(mine, other), "about").note.startswith("each text's own subject")
    assert as_fact(meet(mine, other))


def test_names_of_a_pack_are_one_measure() -> None:
    hint = AttributeHint(id="colonies", words=("hive keep", "colony tend"))
    other = hives("b", attribute="colony tend", attribute_head="tend")
    meeting = meet(hives("a"), other, hints=[hint])

    assert part(meeting, "measure").first == "colonies"
    assert as_fact(meeting)


WORDED = "The Sorrel orchard on the Kielder hill keeps {} hives behind its northern wall."


def in_sentence(doc: str, value: str, sentence: str, **changes: object) -> Claim:
    figure = make_quantity(value, start=sentence.index(value))
    claim = make_claim(doc, figure, sentence=sentence, published=JUNE, entity=None)
    return replace(claim, **changes)  # type: ignore[arg-type]  # fields named by a test


def why(meeting: Meeting, scope: Scope) -> list[str]:
    return [way.detail for way in meeting.ways if way.scope is scope and not way.meets]


def test_sentences_worded_alike() -> None:
    first = in_sentence("a", "70", WORDED.format(70))
    second = in_sentence("b", "90", WORDED.format(90))
    third = in_sentence("c", "90", WORDED.format("some") + " All 90 of them hum.")
    far = in_sentence("d", "80", "All 80 of them hum at dusk.")
    alike = meet(first, second)

    assert [way.scope for way in alike.ways if way.meets] == [Scope.PARALLEL]
    assert why(meet(first, far), Scope.PARALLEL) == [
        "the sentences share too few words in one order"
    ]
    assert "they stand at no place of both" in why(meet(first, third), Scope.PARALLEL)[0]


def test_whole_sentences() -> None:
    first, second = (
        voice(doc, sentence=WORDED.format("its"), attribute=None, attribute_head=WORDING)
        for doc in "ab"
    )
    far = voice("c", sentence="Nobody hums at dusk.", attribute=None, attribute_head=WORDING)

    assert why(meet(first, second), Scope.WORDING) == [
        "they are worded alike, and no word of the one excludes a word of the other"
    ]
    assert why(meet(first, far), Scope.WORDING) == ["they share too few words in one order"]


def test_sentences_stand_for_what_they_state() -> None:
    first, second = in_sentence("a", "70", WORDED.format(70)), hives("b", "70")
    standing = stand([first, second], [first, second], AttributeNames.of([]))
    places = [replace(one, id=f"{one.id}-3") for one in (first, second)]
    group = ClaimGroup(id="x", scope=Scope.WORDING, claims=tuple(places))

    meeting = explain_meeting(standing[first.id], standing[second.id], [group])

    assert [way.scope for way in meeting.ways if way.meets] == [Scope.WORDING]


def test_stories() -> None:
    first, second = in_sentence("a", "70", WORDED.format(70)), in_sentence("b", "9", "9 men left.")
    every = [first, second]
    apart = stand(every, every, AttributeNames.of([]), {"a": "a", "b": "b"})
    one = stand(every, every, AttributeNames.of([]), {"a": "a", "b": "a"})

    assert why(explain_meeting(apart[first.id], apart[second.id], []), Scope.STORY) == [
        "the articles share too few names, or lie too far apart in time"
    ]
    assert why(explain_meeting(one[first.id], one[second.id], []), Scope.STORY) == [
        "the sentences have no telling word in common, too little to be surely of one thing"
    ]


def test_headline_meets_the_figure_it_stands_for() -> None:
    head = hives("a", section=Section.HEADLINE, sentence=Span(0, 20))
    body = hives("a", sentence=Span(50, 90), sentence_index=1)
    other = hives("a", "12", sentence=Span(100, 140), sentence_index=2)

    assert Scope.HEADLINE in {way.scope for way in meet(head, body, other).ways if way.meets}
    assert any(
        way.scope is Scope.HEADLINE and not way.meets for way in meet(head, other, body).ways
    )
    # Two figures of the text stand beside one headline, and not beside each other.
    assert Scope.HEADLINE not in {
        way.scope for way in meet(body, replace(body, id="x"), head).ways if way.meets
    }


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({}, "neither denies or negates what the other says"),
        (
            {"polarity": Polarity.NEGATIVE, "attribute_head": "weep"},
            "they do not have their verb in common",
        ),
        ({"polarity": Polarity.NEGATIVE}, "they share too few names or words to be of one matter"),
    ],
)
def test_statements_that_do_not_meet(changes: dict[str, object], why: str) -> None:
    first = voice("a", attribute="wall build", attribute_head="build", speaker="Ute Brandt")
    second = voice(
        "b",
        sentence="Nobody has planned anything of the kind, he said.",
        **{"attribute": "pond dig", "attribute_head": "build", "speaker": "Jo Reiss", **changes},
    )
    meeting = meet(first, replace(second, text="nobody has planned that"))

    assert meeting.parts == ()
    assert [way.detail for way in meeting.ways] == [why]


def test_quotations_and_offices() -> None:
    said = {"quotation": "we will not sell one acre of it", "speaker": "Ute Brandt"}
    first = voice("a", **said)
    second = voice("b", **said | {"quotation": "the bees have come home at last"})
    sole = {"definition": ("sole",)}
    held = voice("a", kind=ClaimKind.ROLE, attribute="warden", context=("Ute Brandt",), **sole)
    other = voice("b", kind=ClaimKind.ROLE, attribute="warden", context=("Jo Reiss",), **sole)
    keeper = replace(other, attribute="keeper")

    assert "the quoted words have too little in common" in {
        way.detail for way in meet(first, second).ways
    }
    assert [way.scope for way in meet(held, other).ways if way.meets] == [Scope.ROLE]
    assert [way.detail for way in meet(held, keeper).ways] == ["they are other offices"]
    again = meet(held, replace(held, doc="a", id="c"))
    assert [way.detail for way in again.ways if not way.meets] == ["one holder is named"]


def test_a_way_without_a_reason_is_still_told() -> None:
    first, second = hives("a", entity=None), hives("b", entity=None)
    standing = stand([first, second], [first, second], AttributeNames.of([]))
    group = ClaimGroup(id="x", scope=Scope.POSITION, claims=(first, second))

    meeting = explain_meeting(standing[first.id], standing[second.id], [group])

    assert [way.scope for way in meeting.ways if way.meets] == [Scope.POSITION]


VARIANTS: dict[str, list[object]] = {
    "entity": ["Sorrel Orchard", None],
    "attribute": ["hive keep", "hive sell"],
    "definition": [(), ("gross",)],
    "modality": [Modality.FACT, Modality.PLANNED],
    "published": [JUNE, date(2034, 6, 5), None],
    "time": [ClaimTime(), make_time("2034-06-20", symbol="2034-06-20"), LASTING],
}


def variant(doc: str, values: Sequence[object]) -> Claim:
    claim = hives(doc)
    return replace(claim, **dict(zip(VARIANTS, values, strict=True)))  # type: ignore[arg-type]


def test_reasons_never_disagree_with_the_matcher() -> None:
    """Nothing keeps two figures of two articles apart exactly where `match` groups them."""
    claims = [
        variant(f"{number:03}.txt", values)
        for number, values in enumerate(product(*VARIANTS.values()))
    ]
    standing = stand(claims, claims, AttributeNames.of([]))
    groups: dict[str, list[ClaimGroup]] = {claim.id: [] for claim in claims}
    for group in told(claims):
        if group.scope is Scope.FACT:
            for claim in group.claims:
                groups[claim.id].append(group)
    met = 0
    for first, second in combinations(claims, 2):
        meeting = explain_meeting(standing[first.id], standing[second.id], groups[first.id])
        clean = not meeting.apart and not any(meeting.gaps)
        assert as_fact(meeting) == clean, (first, second, meeting.apart)
        met += clean

    assert met > 20
