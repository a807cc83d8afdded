"""Phenomena of number that only claims show: rows, repeats, moods, lengths of time."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml

from checker.extraction import extract
from checker.model import Claim, ClaimKind, Document, Section
from checker.reading.folding import fold
from checker.reading.prose import assemble
from checker.reading.text import read_text
from tests.build import make_document

TABLE = Path(__file__).with_name("phenomena.yaml")
CASES = [
    (title, case["text"], case.get("want", []))
    for title, cases in yaml.safe_load(TABLE.read_text(encoding="utf-8")).items()
    for case in cases
]


def read_article(source: str) -> Document:
    """Read a text as the reader of plain text does, repeated paragraphs marked."""
    prose = assemble([(paragraph, Section.BODY) for paragraph in read_text(fold(source))])
    document = make_document(prose.text, published=date(2031, 5, 14))
    return replace(document, source=source, anchors=prose.anchors, blocks=prose.blocks)


def facts(claim: Claim) -> dict[str, object]:
    """Give what a case may assert of a claim."""
    quantity = claim.quantity
    assert quantity is not None
    return {
        "words": claim.text,
        "value": str(quantity.value),
        "unit": quantity.unit,
        "role": quantity.role,
        "trend": quantity.trend,
        "concept": quantity.concept,
        "attribute": claim.attribute,
        "repeated": claim.repeated,
        "modality": claim.modality,
        "polarity": claim.polarity,
        "act": claim.act,
        "speaker": claim.speaker,
        "definition": " ".join(claim.definition),
    }


@pytest.mark.parametrize(("phenomenon", "text", "want"), CASES)
def test_table(phenomenon: str, text: str, want: list[dict[str, object]]) -> None:
    document = read_article(text)
    found = [one for one in extract(document).claims if one.kind is ClaimKind.NUMERIC]

    assert [one.text for one in found] == [each["words"] for each in want]
    for one, each in zip(found, want, strict=True):
        assert {name: facts(one)[name] for name in each} == each
        assert text[one.span.start : one.span.end] == one.text
