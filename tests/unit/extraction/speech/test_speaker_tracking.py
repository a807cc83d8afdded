from checker.extraction.sentences import split_sentences
from checker.extraction.speech.sources import source_before
from checker.extraction.speech.speaker_tracking import Resolved, Tracker
from checker.extraction.speech.tokens import tokenise
from tests.unit.extraction.passages import passage

TEXT = "Mrs. Ida Falk slept. She woke."


def test_pronoun_means_the_last_subject() -> None:
    first, second = split_sentences(passage(TEXT))
    tracker = Tracker.of(TEXT)
    tracker.pass_by(first)
    tokens = tokenise(second.text, 0, len(second.text))
    source = source_before(tokens, 1, 0)

    assert tracker.resolve(second, tokens, source) == Resolved("Ida Falk", "pronoun", pronoun=True)


def test_nobody_before_nobody_meant() -> None:
    _, second = split_sentences(passage(TEXT))
    tokens = tokenise(second.text, 0, len(second.text))

    nobody = Resolved(None, pronoun=True)
    assert Tracker.of(TEXT).resolve(second, tokens, source_before(tokens, 1, 0)) == nobody
    assert Tracker.of(TEXT).resolve(second, tokens, None) == Resolved(None)
