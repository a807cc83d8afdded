"""Figures and sentences of documents, for the tests of stories."""

from dataclasses import replace

from checker.model import Claim, ClaimKind, ClaimTime, Extract, Granularity, Span
from checker.model.findings import WORDING
from tests.build import make_claim, make_quantity, make_time

NAMELESS: dict[str, object] = {"entity": None, "attribute": None, "attribute_head": None}


def figure(doc: str, sentence: str, text: str, **changes: object) -> Claim:
    """The figure `text` of a sentence, of which nothing but value and unit was read.

    `index` is the sentence's number; what begins with `of_` is a field of the quantity.
    """
    index, unit = changes.pop("index", 0), str(changes.pop("unit", "count"))
    assert isinstance(index, int)
    of_number = {
        key.removeprefix("of_"): changes.pop(key) for key in list(changes) if key.startswith("of_")
    }
    start = index * 1000 + sentence.index(text)
    value = text.replace(",", "")
    quantity = make_quantity(value, unit, start=start, text=text, **of_number)  # type: ignore[arg-type]  # fields named by a test
    return make_claim(doc, quantity, sentence=sentence, index=index, **{**NAMELESS, **changes})


def event(doc: str, sentence: str, day: str, **changes: object) -> Claim:
    """A dated event; `day` is ISO, or two days with ".." between them. `text` is its date."""
    begin, _, finish = day.partition("..")
    text = str(changes.pop("text", sentence))
    start = sentence.index(text)
    fields: dict[str, object] = {
        **NAMELESS,
        "kind": ClaimKind.EVENT,
        "time": make_time(begin, finish or None, symbol=day),
        "text": text,
        "span": Span(start, start + len(text)),
        **changes,
    }
    return replace(make_claim(doc, sentence=sentence), **fields)  # type: ignore[arg-type]  # fields named by a test


def line(doc: str, sentence: str, **changes: object) -> Claim:
    """A sentence as a claim of its words; its names are those of `context`."""
    fields: dict[str, object] = {**NAMELESS, "attribute_head": WORDING, **changes}
    return make_claim(doc, sentence=sentence, text=sentence, **fields)  # type: ignore[arg-type]  # fields named by a test


def extract(doc: str, *claims: Claim) -> Extract:
    """What was read of a document."""
    return Extract(uri=doc, claims=claims)


def month(begin: str, finish: str) -> ClaimTime:
    """A month that a text names."""
    return replace(make_time(begin, finish, symbol=begin[:7]), granularity=Granularity.MONTH)
