"""Sentences that tell one thing without a figure, and those that deny it."""

from collections.abc import Sequence
from itertools import permutations, product

import pytest

from checker.matching.stories.lines import Line, line_of, rarity_of
from checker.matching.stories.profiles import figure_of
from checker.matching.stories.retellings import RETOLD, match_retellings, retelling_features
from checker.matching.stories.senses import sense
from checker.model import Claim, ClaimGroup, Quantity, Scope
from tests.unit.matching.grouping import documents_of
from tests.unit.matching.stories.telling import event, figure, line, month

BREKKE = ("Oda Brekke",)
WORDS = ["".join(letters) for letters in product("bdfgklmn", "aeiou", "xzvw")]
OTHERS = [
    line("abc"[number % 3], f"{first.title()} kept {second} shut.", index=5 + number)
    for number, (first, second) in enumerate(zip(WORDS[:60], WORDS[60:120], strict=True))
]
"""What else the story tells: sixty sentences of words of their own."""

RESTORED = "The organ of the abbey was restored by Oda Brekke."


def told(doc: str, sentence: str, names: Sequence[str] = BREKKE) -> Claim:
    return line(doc, sentence, context=tuple(names))


def retold(*claims: Claim, figures: Sequence[Claim] = ()) -> list[ClaimGroup]:
    """The groups of a story of some sentences and sixty others."""
    ordered = sorted((*claims, *OTHERS), key=lambda one: (one.doc, one.sentence_index))
    found: dict[tuple[str, int], list[Quantity]] = {}
    for claim in figures:
        quantity = figure_of(claim)
        assert quantity is not None
        found.setdefault((claim.doc, claim.sentence.start), []).append(quantity)
    return list(match_retellings("a", ordered, found))


def read(sentence: str, *names: str) -> Line:
    return line_of(told("a", sentence, names))


def test_sentences_of_three_documents_tell_one_fact() -> None:
    claims = [
        told("a", RESTORED),
        told("b", "Oda Brekke has restored the abbey organ."),
        told("c", "Visitors heard the abbey organ, which Oda Brekke restored."),
    ]
    (group,) = retold(*claims)

    assert (group.scope, group.contrast) == (Scope.RETELLING, None)
    assert documents_of(group) == ["a", "b", "c"]
    assert group.entity == "Oda Brekke"
    assert group.evidence == "organ, abbey, restored, Oda Brekke"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (RESTORED, "Oda Brekke has not restored the abbey organ."),
        (
            "The second organ of the abbey was restored by Oda Brekke.",
            "Oda Brekke restored the first abbey organ.",
        ),
        (
            "Prices of wax for the abbey organ rose, Oda Brekke found.",
            "Oda Brekke found that prices of wax for the abbey organ fell.",
        ),
        ("Oda Brekke sang.", "Oda Brekke left."),
        ("The abbey bell rang.", "A tall ladder fell."),
    ],
)
def test_what_is_no_retelling(first: str, second: str) -> None:
    assert retold(told("a", first), told("b", second)) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The second organ of the abbey was restored by Oda Brekke.",
            "Oda Brekke restored the second abbey organ.",
        ),
        (
            "Prices of wax for the abbey organ rose, Oda Brekke found.",
            "Oda Brekke found that prices of wax for the abbey organ climbed.",
        ),
        (RESTORED, "Oda Brekke restored no more than the abbey organ."),
    ],
)
def test_what_is_one_although_it_is_like_those(first: str, second: str) -> None:
    assert len(retold(told("a", first), told("b", second))) == 1


def test_a_document_does_not_retell_itself() -> None:
    again = line("a", "Oda Brekke has restored the abbey organ.", index=1, context=BREKKE)

    assert retold(told("a", RESTORED), again) == []


@pytest.mark.parametrize(("text", "found"), [("47", 1), ("52", 0)])
def test_another_figure_is_another_fact(text: str, found: int) -> None:
    claims = [
        figure(
            "a",
            "Oda Brekke restored 47 organ pipes of the abbey with beeswax.",
            "47",
            context=BREKKE,
        ),
        figure(
            "b",
            f"In the abbey Oda Brekke restored {text} organ pipes with beeswax.",
            text,
            context=BREKKE,
        ),
    ]
    sentences = [told(claim.doc, claim.sentence_text) for claim in claims]

    assert len(retold(*sentences, figures=claims)) == found
    assert len(retold(*sentences)) == found  # what is counted stands in the words as well


def test_sentences_that_share_another_core_are_another_fact() -> None:
    claims = [
        told("a", f"{RESTORED[:-1]}, and Lars Tvedt built the cloister fountain.", ["Oda Brekke"]),
        told("b", "Oda Brekke has restored the abbey organ."),
        told("c", "Lars Tvedt built the fountain of the cloister."),
    ]
    assert sorted(documents_of(group) for group in retold(*claims)) == [["a", "b"], ["a", "c"]]


def test_names_that_begin_at_one_place_are_told_in_one_order() -> None:
    names = ("Brekke", "Brekke Organs")
    first = told("a", "Brekke Organs restored the abbey.", names)
    second = told("b", "The abbey was restored by Brekke Organs.", names)
    (group,) = retold(first, second)

    assert group.evidence == "Brekke, Brekke Organs, restored, abbey"


def test_a_denial_of_what_the_other_tells() -> None:
    first = told("a", "The abbey organ of Oda Brekke was inspected before the fire.")
    second = told("b", "Oda Brekke: the abbey organ was never inspected before the fire.")

    for claims in permutations([first, second]):
        (group,) = retold(*claims)
        assert (group.scope, group.contrast) == (Scope.RETELLING, "polarity")
        assert documents_of(group) == ["a", "b"]
        assert group.evidence == "inspected, fire"


@pytest.mark.parametrize(
    "second",
    [
        "Oda Brekke: the abbey organ was inspected before the fire.",
        "Oda Brekke: the abbey organ was never cleaned before a feast.",  # of another matter
        "Oda Brekke: the abbey organ was inspected, though never cleaned, before the fire.",
    ],
)
def test_what_denies_nothing_of_the_other(second: str) -> None:
    first = told("a", "The abbey organ of Oda Brekke was inspected before the fire.")

    assert [group.contrast for group in retold(first, told("b", second))] in ([], [None])


def test_a_line_keeps_names_apart_from_words() -> None:
    one = read("Oda Brekke restored the organ of Brekke.", "Oda Brekke", "Roald")

    assert one.names == {"Oda Brekke": 0}
    assert one.places == {sense("restored"): 2, sense("organ"): 4}
    assert one.spots == {**one.places, **one.names}


def test_a_name_stands_by_its_initials() -> None:
    one = read("The GOS restored the organ.", "Guild of Organ Smiths", "Guild Organ Smiths")

    assert one.names == {"Guild of Organ Smiths": 1, "Guild Organ Smiths": 1}


def test_a_dateline_is_no_part_of_a_sentence() -> None:
    one = read("TVEDESTRAND, May 4 (Gulf) - The organ rang.")

    assert one.places == {sense("organ"): 1, sense("rang"): 2}


@pytest.mark.parametrize(
    ("sentence", "denied"),
    [
        ("The organ was never tuned.", "tuned"),
        ("Nobody tuned the organ.", "tuned organ"),
        ("They didn’t tune the old abbey organ pipes.", "tune old abbey"),
        ("It was not tuned, they heard.", "tuned"),
        ("No fewer pipes were tuned.", ""),
        ("The organ is no longer tuned.", ""),
        ("The organ was tuned.", ""),
    ],
)
def test_words_behind_a_negation(sentence: str, denied: str) -> None:
    assert read(sentence).denied == {sense(word) for word in denied.split()}


@pytest.mark.parametrize(
    ("sentence", "turn"),
    [("Prices rose.", 1), ("Prices fell.", -1), ("Prices rose and fell.", 0), ("It rang.", 0)],
)
def test_the_turn_of_a_sentence(sentence: str, turn: int) -> None:
    assert read(sentence).turn == turn


def test_ordinals_of_a_sentence() -> None:
    assert read("The First and last of the pipes").orders == {"first", "last"}


def test_common_words_are_less_rare() -> None:
    common = rarity_of([line_of(claim) for claim in OTHERS])

    assert common.sentences == 60
    assert common("shut") == pytest.approx(0, abs=0.01)
    assert 0.5 < common(sense(WORDS[60])) < common("unheard") <= 1.2


def test_what_stands_close_in_both_is_bound() -> None:
    one = read("Brekke restored an organ", "Brekke")
    near = read("an organ restored by Brekke", "Brekke")
    far = read("Brekke restored, as they say in the north and south, an organ", "Brekke")
    common = rarity_of([line_of(claim) for claim in OTHERS])
    found, apart = (retelling_features(one, other, common, {}) for other in (near, far))

    assert found.keys() == RETOLD.keys()
    assert (found["words"], found["names"]) == (apart["words"], apart["names"])
    assert found["bonds"] > apart["bonds"] == 0
    assert found["best tie"] > 0
    assert found["cover"] > apart["cover"] > 0
    assert (found["a name"], found["two names"], found["two words"]) == (1, 0, 1)
    assert (found["three words"], found["loose"]) == (0, 0)


def test_nothing_in_common_is_loose() -> None:
    common = rarity_of([line_of(claim) for claim in OTHERS])
    found = retelling_features(read("Brekke sang", "Brekke"), read("an organ rang"), common, {})

    assert {name for name, value in found.items() if value} == {"one", "loose", "strange names"}


def shared(one: Claim, other: Claim) -> set[str]:
    """What two sentences share of their figures."""
    lines = [line_of(line(claim.doc, claim.sentence_text)) for claim in (one, other)]
    figures = {
        (each.claim.doc, each.claim.sentence.start): [quantity]
        for each, claim in zip(lines, (one, other), strict=True)
        if (quantity := figure_of(claim)) is not None
    }
    found = retelling_features(lines[0], lines[1], rarity_of(lines), figures)
    return {name for name in ("equal", "long equal", "same day", "same time") if found[name]}


@pytest.mark.parametrize(
    ("one", "other", "head", "expected"),
    [
        ("12", "12", "pipe", {"equal"}),
        ("1,240", "1,240", "pipe", {"equal", "long equal"}),
        ("12", "12", "stop", set()),
        ("12", "13", "pipe", set()),
    ],
)
def test_values_that_two_sentences_share(
    one: str, other: str, head: str, expected: set[str]
) -> None:
    first = figure("a", f"It has {one} pipes.", one, of_counted_head="pipe")
    second = figure("b", f"They saw {other} {head}s.", other, of_counted_head=head)

    assert shared(first, second) == expected


def test_days_that_two_sentences_share() -> None:
    day = [event(doc, "It rang on 4 May 2031.", "2031-05-04", text="4 May 2031") for doc in "ab"]
    time = month("2031-05-01", "2031-05-31")
    whole = [
        event(doc, "It rang in May.", "2031-05-01..2031-05-31", text="May", time=time)
        for doc in "ab"
    ]

    assert shared(*day) == {"same day"}
    assert shared(*whole) == {"same time"}
    assert shared(day[0], whole[1]) == set()
