"""From places in the prose to places in the file: the last step of extraction."""

from dataclasses import replace

from checker.model import (
    Attribution,
    Claim,
    Document,
    Extract,
    Mention,
    Numeral,
    Quantity,
    Span,
    TimeExpression,
)


def locate(document: Document, extract: Extract) -> Extract:
    """Give the same values with spans and texts of `Document.source`."""
    return replace(
        extract,
        claims=tuple(_claim(document, claim) for claim in extract.claims),
        sentences=tuple(_claim(document, claim) for claim in extract.sentences),
        quantities=tuple(_quantity(document, one) for one in extract.quantities),
        times=tuple(_time(document, one) for one in extract.times),
        attributions=tuple(_attribution(document, one) for one in extract.attributions),
        numerals=tuple(_numeral(document, one) for one in extract.numerals),
        mentions=tuple(_mention(document, one) for one in extract.mentions),
    )


def _words(document: Document, span: Span) -> str:
    return document.source[span.start : span.end]


def _maybe(document: Document, span: Span | None) -> Span | None:
    return None if span is None else document.to_source(span)


def _quantity(document: Document, quantity: Quantity) -> Quantity:
    span = document.to_source(quantity.span)
    return replace(
        quantity,
        span=span,
        text=_words(document, span),
        equivalent_of=_maybe(document, quantity.equivalent_of),
    )


def _time(document: Document, time: TimeExpression) -> TimeExpression:
    span = document.to_source(time.span)
    return replace(time, span=span, text=_words(document, span))


def _numeral(document: Document, numeral: Numeral) -> Numeral:
    span = document.to_source(numeral.span)
    sentence = _maybe(document, numeral.sentence)
    return replace(numeral, span=span, text=_words(document, span), sentence=sentence)


def _mention(document: Document, mention: Mention) -> Mention:
    return replace(mention, span=document.to_source(mention.span))


def _attribution(document: Document, attribution: Attribution) -> Attribution:
    span = document.to_source(attribution.span)
    source, cue = _maybe(document, attribution.source), _maybe(document, attribution.cue)
    return replace(
        attribution,
        span=span,
        text=_words(document, span),
        source=source,
        source_text=None if source is None else _words(document, source),
        cue=cue,
        cue_text=None if cue is None else _words(document, cue),
        said=_maybe(document, attribution.said),
        lead=_maybe(document, attribution.lead),
    )


def _claim(document: Document, claim: Claim) -> Claim:
    span, sentence = document.to_source(claim.span), document.to_source(claim.sentence)
    return replace(
        claim,
        span=span,
        text=_words(document, span),
        sentence=sentence,
        sentence_text=_words(document, sentence),
        mention=None if claim.mention is None else _mention(document, claim.mention),
        quantity=None if claim.quantity is None else _quantity(document, claim.quantity),
    )
