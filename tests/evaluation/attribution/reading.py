"""An article through the program as a user runs it, from the file to its attributions."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from checker import pipeline, reading
from checker.engine import LocalEngine
from checker.extraction.sentences import split_sentences
from checker.extraction.speech.attribution import find_attributions
from checker.extraction.times.expressions import find_times
from checker.model import Attribution, Document, Extract, Rulebook, Sentence
from checker.rules import load
from tests.unit.extraction.passages import passage


def read_articles(texts: Sequence[str]) -> Sequence[Extract]:
    """Give what each text states, each as a corpus of its own; spans count in the text."""
    rulebook, engine = load(None), LocalEngine()
    found: list[Extract] = []
    with TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            path = Path(folder) / f"{number}.txt"
            path.write_text(text, encoding="utf-8")
            found.append(_understood(str(path), rulebook, engine))
    return found


def _understood(path: str, rulebook: Rulebook, engine: LocalEngine) -> Extract:
    document = reading.read(path)
    assert isinstance(document, Document)
    return pipeline.understand((document,), rulebook, engine)[0]


def attributions_of(text: str) -> tuple[list[Sentence], list[Attribution]]:
    """Give the sentences and attributions of a text whose lines are paragraphs."""
    document = passage(text)
    sentences = split_sentences(document)
    return sentences, find_attributions(document, sentences, find_times(document, sentences))
