"""The ledger: one record for each numeral."""

import pytest

from checker.extraction.numbers.ledger import account_numerals
from checker.model.claims import TimeExpression, TimeType
from checker.model.documents import Block, Document, Section, Span
from checker.model.numerals import NumeralBucket

BODY = "Ida, 44, sold 30 goats in 1999; see https://example.org/7 or ask two."
FOOT = "Copyright 2001 by 5 authors."


def document() -> Document:
    text = f"{BODY}\n{FOOT}"
    return Document(
        uri="a.txt", sha256="", source=text, text=text, anchors=((0, 0),),
        blocks=(
            Block(span=Span(0, len(BODY)), section=Section.BODY),
            Block(span=Span(len(BODY) + 1, len(text)), section=Section.BOILERPLATE),
        ),
    )  # fmt: skip


def place(words: str) -> Span:
    start = BODY.index(words)
    return Span(start, start + len(words))


def test_every_numeral_has_one_bucket() -> None:
    year = TimeExpression(span=place("1999"), text="1999", type=TimeType.DATE, value="1999")
    records = account_numerals(document(), [(place("30 goats"), "c1")], [], [year])

    assert [(each.text, each.bucket.value, each.claim) for each in records] == [
        ("44", "age", None),
        ("30", "claim", "c1"),
        ("1999", "time", None),
        ("7", "link", None),
        ("two", "unread", None),
        ("2001", "boilerplate", None),
        ("5", "boilerplate", None),
    ]


def test_the_first_end_of_a_span_of_time_belongs_to_it() -> None:
    text = "The pier shuts in two to three years; ask two or three."
    whole = Document(
        uri="a.txt", sha256="", source=text, text=text, anchors=((0, 0),),
        blocks=(Block(span=Span(0, len(text)), section=Section.BODY),),
    )  # fmt: skip
    start = text.index("three years")
    years = TimeExpression(
        span=Span(start, start + 11), text="three years", type=TimeType.DURATION, value="P3Y"
    )

    buckets = [each.bucket.value for each in account_numerals(whole, [], [], [years])]

    assert buckets == ["time", "time", "unread", "unread"]


def test_a_quantity_without_claim_counts_as_read() -> None:
    records = account_numerals(document(), [(place("30 goats"), None)], [], [])

    assert (records[1].bucket, records[1].claim) == (NumeralBucket.CLAIM, None)


def test_long_block_is_cut_between_words() -> None:
    text = "7 wells " * 2000
    whole = Document(
        uri="a.txt", sha256="", source=text, text=text, anchors=((0, 0),),
        blocks=(Block(span=Span(0, len(text)), section=Section.BODY),),
    )  # fmt: skip

    records = account_numerals(whole, [], [], [])

    assert len(records) == 2000
    assert {record.text for record in records} == {"7"}


@pytest.mark.parametrize(
    ("text", "bucket", "value", "unit"),
    [
        ("She came twenty-first of all.", "ordinal", 21, "rank"),
        ("Their No. 4 shaft flooded.", "ordinal", 4, "rank"),
        ("The foal is nine weeks old.", "age", 9, "week"),
        ("A trader aged 61 bought it.", "age", 61, "year"),
        ("The Alder 9 engine failed.", "name", None, None),
    ],
)
def test_ordinals_and_ages_have_a_value(
    text: str, bucket: str, value: int | None, unit: str | None
) -> None:
    whole = Document(
        uri="a.txt", sha256="", source=text, text=text, anchors=((0, 0),),
        blocks=(Block(span=Span(0, len(text)), section=Section.BODY),),
    )  # fmt: skip

    (record,) = account_numerals(whole, [], [], [])

    assert (record.bucket.value, record.value, record.unit) == (bucket, value, unit)
