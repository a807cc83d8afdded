"""Which documents share text."""

from collections.abc import Iterator, Sequence
from datetime import date

import pytest

from checker.tracing import pairs
from checker.tracing.fingerprints import MOST, Fingerprint, take_fingerprint
from checker.tracing.pairs import Extent, find_pairs
from tests.unit.tracing.stories import EDITED, LATER, OTHER, WIRE, told


def extents(*texts: str) -> list[tuple[str, str, Extent]]:
    documents = [told(text, f"{number}.txt") for number, text in enumerate(texts)]
    return [
        (pair.source, pair.copy, pair.extent)
        for pair in find_pairs([take_fingerprint(one) for one in documents])
    ]


def test_an_edited_text_is_a_copy() -> None:
    assert extents(WIRE, EDITED) == [("0.txt", "1.txt", Extent.WHOLE)]


def test_two_reports_of_one_event_are_none() -> None:
    assert extents(WIRE, OTHER) == []


def test_a_text_within_another_is_a_part() -> None:
    assert extents(WIRE, f"{EDITED} {LATER} {OTHER} {LATER[::-1]}") == [
        ("0.txt", "1.txt", Extent.PART)
    ]


def test_a_shortened_later_print_is_an_excerpt() -> None:
    long = told(f"{WIRE} {LATER} {OTHER}", "z.txt", date(2031, 2, 1))
    short = told(EDITED, "a.txt", date(2031, 2, 2))
    (pair,) = find_pairs([take_fingerprint(one) for one in (short, long)])

    assert (pair.source, pair.extent) == ("z.txt", Extent.EXCERPT)


def test_a_shared_passage_makes_no_copy() -> None:
    passage = " ".join(LATER.split()[:17])

    assert extents(f"{passage} {WIRE}", f"{OTHER} {passage}") == [
        ("0.txt", "1.txt", Extent.PASSAGE)
    ]


def test_the_order_of_sentences_is_no_matter() -> None:
    moved = ". ".join(reversed(WIRE.split(". ")))

    assert [extent for _, _, extent in extents(WIRE, moved)] == [Extent.WHOLE]


def test_a_common_notice_makes_no_copy_of_a_brief() -> None:
    notice = "This is a developing story and the page will be brought up to date as we learn more."
    briefs = [" ".join(text.split()[:45]) for text in (WIRE, LATER)]

    assert extents(*[f"{brief} {notice}" for brief in briefs]) == [
        ("0.txt", "1.txt", Extent.PASSAGE)
    ]


def test_a_form_with_other_numbers_is_no_copy() -> None:
    form = (
        "The gauge at {0} stood at {1} centimetres at 0{2} hours, {3} centimetres above the mark "
        "of the day before and {4} below the alarm level. It is expected to pass {5} before "
        "noon and to fall again from then on, unless more than {6} millimetres of rain come down."
    )
    first = form.format("Brig", 412, 6, 14, 88, 431, 19)
    second = form.format("Brig", 377, 8, 31, 123, 395, 42)

    assert [extent for _, _, extent in extents(first, second)] == [Extent.PASSAGE]


def test_shared_speech_makes_no_copy() -> None:
    speech = f"“{' '.join(LATER.split()[:60])}”"

    assert extents(f"{WIRE} {speech}", f"{OTHER} {speech}") == []


def test_the_earlier_text_is_the_source() -> None:
    early = told(WIRE, "z.txt", date(2031, 2, 1))
    late = told(EDITED, "a.txt", date(2031, 2, 2))
    undated = told(WIRE, "b.txt")
    found = find_pairs([take_fingerprint(one) for one in (undated, late, early)])

    assert [(pair.source, pair.copy) for pair in found] == [("z.txt", "a.txt"), ("z.txt", "b.txt")]


def test_a_hundred_copies_give_ninety_nine_pairs() -> None:
    found = extents(*[WIRE if number % 2 else EDITED for number in range(100)])

    assert len(found) == 99


def test_comparisons_grow_with_the_texts_and_not_their_pairs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared: list[int] = []
    genuine = pairs._measured

    def measured(others: Sequence[Fingerprint], current: Fingerprint) -> Iterator[pairs.Pair]:
        compared.append(len(others))
        return genuine(others, current)

    monkeypatch.setattr(pairs, "_measured", measured)
    for number in (60, 120):
        extents(*[text for _ in range(number) for text in (WIRE, EDITED, OTHER, LATER)])

    assert sum(compared[240:]) <= 2.2 * sum(compared[:240])


@pytest.mark.parametrize("length", [3 * MOST, 9 * MOST])
def test_long_texts_keep_a_sample(length: int) -> None:
    words = [f"w{number * number % 99_991}" for number in range(length)]
    whole = take_fingerprint(told(" ".join(words), "0.txt"))
    third = take_fingerprint(told(" ".join(words[: length // 2]), "1.txt"))
    (pair,) = find_pairs([whole, third])

    assert len(whole.shingles) <= MOST
    assert whole.level > third.level
    assert (pair.extent, pair.share) == (Extent.PART, 100)
