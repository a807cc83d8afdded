"""From the prose that was read to the file that was given."""

from dataclasses import fields, is_dataclass, replace

from checker.extraction import extract
from checker.extraction.locating import locate
from checker.model import (
    Attribution,
    Claim,
    Document,
    Extract,
    Mention,
    Numeral,
    NumeralBucket,
    Quantity,
    Span,
)
from tests.unit.extraction.stating import article

# Words of the article are kept, marks between them are left out.
_PIECES = (
    ("\ufeff# **", False), ("Harps", True), ("**", False), ("\n\nTarn ", True), ("_", False),
    ("Bank", True), ("_", False), (" sold ", True), ("**", False), ("40 harps", True),
    ("**", False), (", said ", True), ("[", False), ("Leo Falk", True), ("](x)", False),
    (", on ", True), ("*", False), ("Monday", True), ("*", False), (".", True),
)  # fmt: skip
SOURCE = "".join(piece for piece, _ in _PIECES)
TEXT = "".join(piece for piece, kept in _PIECES if kept)


def marked() -> Document:
    """Give a document whose prose stands between marks in the source."""
    anchors: list[tuple[int, int]] = []
    read, written = 0, 0
    for piece, kept in _PIECES:
        if kept:
            anchors.append((read, written))
            read += len(piece)
        written += len(piece)
    return replace(article(TEXT), source=SOURCE, anchors=tuple(anchors))


def test_anchors_of_the_example_lead_home() -> None:
    document = marked()

    for word in ("Harps", "Tarn", "Bank", "40 harps", "Leo Falk", "Monday"):
        span = document.to_source(Span(TEXT.index(word), TEXT.index(word) + len(word)))
        assert SOURCE[span.start : span.end] == word


def test_every_text_is_that_of_its_place_in_the_source() -> None:
    found = extract(marked())

    told = [
        *((one.span, one.text) for one in found.claims),
        *((one.span, one.text) for one in found.quantities),
        *((one.span, one.text) for one in found.times),
        *((one.span, one.text) for one in found.attributions),
        *((one.span, one.text) for one in found.numerals),
    ]

    assert found.claims
    assert [SOURCE[span.start : span.end] for span, _ in told] == [text for _, text in told]


def test_marks_around_a_figure_stay_outside_and_marks_inside_a_sentence_stay_inside() -> None:
    (claim,) = [one for one in extract(marked()).claims if one.text == "40 harps"]

    assert claim.quantity is not None
    assert claim.quantity.span == claim.span
    assert claim.sentence_text.startswith("Tarn _Bank_ sold **40 harps**")


def test_inner_places_move_with_their_claim() -> None:
    document = marked()
    bank = Span(TEXT.index("Bank"), TEXT.index("Bank") + 4)
    plain = [one for one in extract(article(TEXT)).claims if one.quantity is not None]
    quantity = plain[0].quantity
    assert quantity is not None
    claim = replace(plain[0], quantity=replace(quantity, equivalent_of=bank))
    (moved,) = locate(document, Extract(uri="a", claims=(claim,))).claims

    assert moved.quantity is not None
    assert moved.quantity.equivalent_of == document.to_source(bank)
    if claim.mention is not None:
        assert moved.mention == replace(claim.mention, span=document.to_source(claim.mention.span))


def test_the_parts_of_an_attribution_move_along() -> None:
    document, plain = marked(), article(TEXT)
    day = Span(TEXT.index("Monday"), TEXT.index("Monday") + len("Monday"))
    told = [replace(one, said=day, lead=day) for one in extract(plain).attributions]
    moved = locate(document, Extract(uri="a", attributions=tuple(told))).attributions

    assert told
    for before, after in zip(told, moved, strict=True):
        for place in ("source", "cue", "said", "lead"):
            old: Span | None = getattr(before, place)
            new: Span | None = getattr(after, place)
            assert new == (None if old is None else document.to_source(old)), place
        assert after.source_text == "Leo Falk"


def test_nothing_changes_where_the_source_is_the_prose() -> None:
    document = article(TEXT)
    found = extract(document)

    assert locate(document, found) == found


def test_every_field_that_holds_a_place_is_known() -> None:
    known = {
        Claim: {"span", "sentence", "mention", "quantity"},
        Quantity: {"span", "equivalent_of"},
        Attribution: {"span", "source", "cue", "said", "lead"},
        Mention: {"span"},
        Numeral: {"span", "sentence"},
    }
    for kind, names in known.items():
        assert is_dataclass(kind)
        holding = {one.name for one in fields(kind) if "Span" in str(one.type)}
        assert holding == names - {"mention", "quantity"}, kind


def test_a_numeral_keeps_its_bucket_and_claim() -> None:
    numeral = Numeral(
        span=Span(TEXT.index("40"), TEXT.index("40") + 2),
        text="?",
        bucket=NumeralBucket.CLAIM,
        claim="c",
    )
    (moved,) = locate(marked(), Extract(uri="a", numerals=(numeral,))).numerals

    assert (moved.text, moved.bucket, moved.claim) == ("40", NumeralBucket.CLAIM, "c")


def test_an_unread_numeral_keeps_its_sentence() -> None:
    start = TEXT.index("40")
    numeral = Numeral(
        span=Span(start, start + 2), text="?", bucket=NumeralBucket.UNREAD, sentence=Span(0, start)
    )
    (moved,) = locate(marked(), Extract(uri="a", numerals=(numeral,))).numerals

    assert moved.sentence == marked().to_source(Span(0, start))
