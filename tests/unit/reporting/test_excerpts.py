from dataclasses import replace

import pytest

from checker.model.documents import Span
from checker.reporting.excerpts import LONGEST, SUBJECT, VALUE, locate, quote_claims
from tests.unit.reporting.factories import make_claim, make_document, make_mention

LINE = "The Aldermere Bridge is 312 metres long."


def looks(claims: list[object], look: str) -> list[str]:
    return [piece.text for piece in quote_claims(claims) if piece.look == look]  # type: ignore[arg-type]  # claims


def test_value_and_subject_are_marked_in_their_sentence() -> None:
    document = make_document(f"Opening day.\n{LINE}\nMore.")
    mention = make_mention(document, "Aldermere Bridge")
    claim = make_claim(document, "312 metres", "312", mention=mention)

    assert looks([claim], VALUE) == ["312 metres"]
    assert looks([claim], SUBJECT) == ["Aldermere Bridge"]
    assert "".join(piece.text for piece in quote_claims([claim])) == LINE


def test_several_values_of_one_sentence_are_all_marked() -> None:
    document = make_document("It grew by 5 metres to 66 metres in a year.")
    claims = [make_claim(document, "66 metres", "66"), make_claim(document, "5 metres", "5")]

    assert looks([*claims], VALUE) == ["5 metres", "66 metres"]


def test_overlapping_marks_become_one() -> None:
    document = make_document(LINE)
    claims = [make_claim(document, "312 metres", "312"), make_claim(document, "metres long", "3")]

    assert looks([*claims], VALUE) == ["312 metres long"]


def test_subject_inside_a_value_is_left_out() -> None:
    document = make_document(LINE)
    claim = make_claim(
        document, "312 metres", "312", mention=make_mention(document, "312 metres long")
    )

    assert looks([claim], SUBJECT) == []
    assert looks([claim], VALUE) == ["312 metres"]


def test_astral_characters_do_not_shift_the_mark() -> None:
    document = make_document("👩\u200d🚀🌉 A bridge of 312 metres opens.")

    assert looks([make_claim(document, "312 metres", "312")], VALUE) == ["312 metres"]


def test_value_is_found_by_its_words_where_offsets_do_not_fit() -> None:
    claim = make_claim(make_document(LINE), "312 metres", "312")
    moved = replace(claim, sentence=Span(7, 7 + len(LINE)))

    assert looks([moved], VALUE) == ["312 metres"]


def test_no_mark_where_the_words_could_stand_in_two_places() -> None:
    document = make_document("Either 5 metres or 5 metres.")
    claim = replace(make_claim(document, "5 metres", "5"), sentence=Span(3, 31))

    assert looks([claim], VALUE) == []


def test_statement_marks_its_content_but_never_the_whole_sentence() -> None:
    document = make_document("The mayor said the fair would close.")
    content = make_claim(document, "the fair would close", "0", quantity=None)
    whole = make_claim(document, document.source, "0", quantity=None)

    assert looks([content], VALUE) == ["the fair would close"]
    assert looks([whole], VALUE) == []


@pytest.mark.parametrize("before", [0, 50, 400, 2_000, 5_000])
@pytest.mark.parametrize("after", [0, 400, 5_000])
def test_long_sentences_are_cut_round_the_value(before: int, after: int) -> None:
    document = make_document(f"{'a ' * before}312 metres{' b' * after}")
    pieces = quote_claims([make_claim(document, "312 metres", "312")])
    text = "".join(piece.text for piece in pieces)

    assert [piece.text for piece in pieces if piece.look == VALUE] == ["312 metres"]
    assert len(text.strip("…")) <= LONGEST
    assert text.startswith("…") is (not document.source.startswith(text.strip("…")))
    assert text.endswith("…") is (not document.source.endswith(text.strip("…")))


def test_place_has_a_line_in_plain_text_only() -> None:
    document = make_document(f"One.\n\n{LINE}", uri="bridge/one.md")
    claim = make_claim(document, "312 metres", "312")

    assert locate(document, claim) == "bridge/one.md:3"
    assert locate(None, claim) == "bridge/one.md"
    page = make_document(f"One.\n\n{LINE}", uri="bridge/one.html")
    assert locate(page, make_claim(page, "312 metres", "312")) == "bridge/one.html"
