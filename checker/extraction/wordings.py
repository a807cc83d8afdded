"""Whole sentences as claims: what is told without a figure, a verb of saying or a date.

Nothing is read into them; they stand for their words, which matching lays beside the words of
other documents.
"""

from collections.abc import Container, Iterable, Iterator
from dataclasses import replace

from checker.extraction.clauses.scenes import Scene
from checker.extraction.figures import base_claim
from checker.extraction.sentences import dateline
from checker.extraction.voices import SILENT
from checker.model import (
    DAY,
    WORDING,
    Claim,
    ClaimKind,
    ClaimTime,
    Document,
    Section,
    Span,
    TimeExpression,
    TimeType,
)

_FEWEST = 4
"""Words of a sentence that tells something."""


def date_claims(
    document: Document, scenes: Iterable[Scene], taken: Container[Span]
) -> Iterator[Claim]:
    """Yield one claim for each date that no event was read for.

    Args:
        document: What is read.
        scenes: Its sentences.
        taken: Places of the dates that have a claim.
    """
    for scene in scenes:
        if scene.sentence.section is Section.BOILERPLATE or scene.sentence.repeats:
            continue
        for time in scene.times:
            head = scene.sentence.span.start + dateline(scene.sentence.text)
            if time.span in taken or time.span.start < head or not _is_date(time):
                continue
            claim = base_claim(document, scene.sentence, time.span, SILENT)
            yield replace(
                claim,
                id=f"{claim.id}-day",
                kind=ClaimKind.EVENT,
                attribute_head=DAY,
                topics=scene.focus.topics,
                context=scene.context,
                time=ClaimTime(
                    begin=time.begin,
                    finish=time.finish,
                    granularity=time.granularity,
                    basis=time.basis,
                    symbol=time.value,
                    text=time.text,
                    rule=time.rule,
                ),
            )


def _is_date(time: TimeExpression) -> bool:
    whole = not time.open_start and not time.open_end
    return time.type is TimeType.DATE and whole and time.begin is not None


def sentence_claims(document: Document, scenes: Iterable[Scene]) -> Iterator[Claim]:
    """Yield one claim for each sentence of the body that is not repeated there."""
    for scene in scenes:
        sentence = scene.sentence
        if sentence.section is not Section.BODY or sentence.repeats or len(scene.tokens) < _FEWEST:
            continue
        claim = base_claim(document, sentence, sentence.span, SILENT)
        yield replace(
            claim, attribute_head=WORDING, topics=scene.focus.topics, context=scene.context
        )
