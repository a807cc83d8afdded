"""What was not understood: place, sentence, share."""

from checker.model import Extract, Numeral, NumeralBucket, Span
from checker.reporting.unread import find_unread, render_unread
from tests.build import make_document

TEXT = (
    "The carousel turned 12 times.\nIts organ plays two\x1b[31m at noon, and " + "la " * 200 + "."
)
AT = TEXT.index("two")
SENTENCE = Span(TEXT.index("Its"), len(TEXT))


def extract(bucket: NumeralBucket = NumeralBucket.UNREAD) -> Extract:
    return Extract(
        uri="a.txt",
        numerals=(
            Numeral(span=Span(20, 22), text="12", bucket=NumeralBucket.CLAIM, claim="c"),
            Numeral(span=Span(AT, AT + 3), text="two", bucket=bucket, sentence=SENTENCE),
        ),
    )


def test_it_stands_in_its_sentence() -> None:
    (found,) = find_unread(make_document(TEXT), extract())

    assert found.place == "a.txt:2"
    assert (found.before, found.numeral) == ("Its organ plays ", "two")
    assert found.after.endswith("…")
    assert len(found.after) < 120


def test_the_listing_tells_the_share_and_is_safe() -> None:
    lines = list(render_unread([make_document(TEXT)], [extract()]))

    assert lines[0].startswith("a.txt:2: Its organ plays [two]␛[31m at noon")
    assert lines[-1] == "1 of 2 numerals not understood (50.0 %)"


def test_nothing_unread_is_said() -> None:
    lines = list(render_unread([make_document(TEXT)], [extract(NumeralBucket.IDIOM)]))

    assert lines == ["0 of 2 numerals not understood (0.0 %)"]


def test_a_document_without_numerals() -> None:
    assert list(render_unread([make_document("Hay.")], [])) == ["0 of 0 numerals not understood"]
