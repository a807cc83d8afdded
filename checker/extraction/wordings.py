"""Whole sentences as claims: what is told without a figure, a verb of saying or a date.

Nothing is read into them; they stand for their words, which matching lays beside the words of
other documents.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from checker.extraction.clauses.scenes import Scene
from checker.extraction.figures import base_claim
from checker.extraction.voices import SILENT
from checker.model import WORDING, Claim, Document, Section

_FEWEST = 4
"""Words of a sentence that tells something."""


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
