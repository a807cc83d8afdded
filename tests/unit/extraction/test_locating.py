"""From the prose that was read to the file that was given."""

from dataclasses import fields, is_dataclass, replace
from datetime import date

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

SOURCE = "\ufeff# **Harps**\n\nTarn _Bank_ sold **40 harps**, said [Leo Falk](x), on *Monday*."
TEXT = "Harps\n\nTarn Bank sold 40 harps, said Leo Falk, on Monday."


def marked() -> Document:
    """Give a document whose prose stands between marks in the source."""
    anchors, place = [], 0
    for start, piece in (
        (0, "Harps\n\nTarn "), (12, "Bank sold "), (22, "40 harps, said "),
        (37, "Leo Falk, on "), (50, "Monday."),
    ):  # fmt: skip
        word = piece.split()[0] if start else "Harps"
        place = SOURCE.index(word, place)
        anchors.append((start, place))
        if not start:
            anchors.extend([(5, SOURCE.index("\n\n")), (7, SOURCE.index("Tarn"))])
    anchors.extend((TEXT.index(one), SOURCE.index(one)) for one in (" sold", ", said", ", on"))
    anchors.append((len(TEXT) - 1, len(SOURCE) - 1))
    plain = article(TEXT, date(2031, 5, 14))
    return replace(plain, source=SOURCE, anchors=tuple(sorted(anchors)))


def test_anchors_of_the_example_lead_home() -> None:
    document = marked()

    for word in ("Harps", "Tarn", "Bank", "40 harps", "Leo Falk", "Monday"):
        span = document.to_source(Span(TEXT.index(word), TEXT.index(word) + len(word)))
        assert SOURCE[span.start : span.end] == word


def test_every_text_is_that_of_its_place_in_the_source() -> None:
    found = extract(marked())

    assert found.claims
    for one in (*found.claims, *found.quantities, *found.times, *found.attributions):
        assert SOURCE[one.span.start : one.span.end] == one.text
    for numeral in found.numerals:
        assert SOURCE[numeral.span.start : numeral.span.end] == numeral.text


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
        assert moved.mention == replace(
            claim.mention, span=document.to_source(claim.mention.span)
        )


def test_nothing_changes_where_the_source_is_the_prose() -> None:
    document = article(TEXT)
    found = extract(document)

    assert locate(document, found) == found


def test_every_field_that_holds_a_place_is_known() -> None:
    known = {
        Claim: {"span", "sentence", "mention", "quantity"},
        Quantity: {"span", "equivalent_of"},
        Attribution: {"span", "source", "cue", "said"},
        Mention: {"span"},
        Numeral: {"span"},
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
