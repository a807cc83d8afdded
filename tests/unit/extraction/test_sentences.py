from dataclasses import replace

import pytest
from hypothesis import given, settings, strategies

from checker.extraction.sentences import split_sentences
from checker.model.documents import Section
from tests.unit.extraction.passages import passage

CASES = [
    ("The ferry left. It was late.", ["The ferry left.", "It was late."]),
    ("Shares of Harbour Plc. said to be cheap rose.", None),
    ("Snow fell at 6 p.m. Eastern time. Roads closed.",
     ["Snow fell at 6 p.m. Eastern time.", "Roads closed."]),
    ("Doors open at 6 p.m. The band plays.", ["Doors open at 6 p.m.", "The band plays."]),
    ("Wages rose approx. 3 pct. in May.", None),
    ("Output was 5 b/d. The well closed.", ["Output was 5 b/d.", "The well closed."]),
    ("“We ran. We hid.” She wept.", ["“We ran. We hid.”", "She wept."]),
    ('He slept. "Wake me.', ["He slept.", '"Wake me.']),
    ("He slept. “Wake me. Now.", ["He slept.", "“Wake me.", "Now."]),
    ("1. First leg.", None),
    ("Final: 1. Ono (JPN); 2. Reyes (PER).", None),
    ("The U.S. team won.", None),
    ('"Why now?" she asked.', None),
    ("A.\u00a0Berg won. Bo\u2003lost.", ["A.\u00a0Berg won.", "Bo\u2003lost."]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_boundaries(text: str, wanted: list[str] | None) -> None:
    assert [one.text for one in split_sentences(passage(text))] == (wanted or [text])


def test_sentence_carries_its_block() -> None:
    document = passage("A goal fell. Then rain.\nThe end came.", Section.BOILERPLATE)
    first, second = document.blocks
    document = replace(document, blocks=(first, replace(second, repeats=0)))

    sentences = split_sentences(document)

    assert [(one.index, one.block, one.repeats) for one in sentences] == [
        (0, 0, False),
        (1, 0, False),
        (2, 1, True),
    ]
    assert all(one.section is Section.BOILERPLATE for one in sentences)


@settings(max_examples=500)
@given(strategies.text(alphabet="ab. “”\"'(A1\n?\u00a0\u2028\u3000é😀", max_size=80))
def test_nothing_but_space_is_lost(text: str) -> None:
    document = passage(text)
    sentences = split_sentences(document)

    assert "".join("".join(one.text.split()) for one in sentences) == "".join(text.split())
    for one in sentences:
        assert document.text[one.span.start : one.span.end] == one.text
        assert one.span.within(document.blocks[one.block].span)
