from checker.extraction.sentences import split_sentences
from checker.extraction.speech.sources import source_before
from checker.extraction.speech.speaker_tracking import Tracker
from checker.extraction.speech.tokens import tokenise
from tests.unit.extraction.passages import passage

TEXT = "Mrs. Ida Falk slept. She woke."


def test_pronoun_means_the_last_subject() -> None:
    first, second = split_sentences(passage(TEXT))
    tracker = Tracker.of(TEXT)
    tracker.pass_by(first)
    tokens = tokenise(second.text, 0, len(second.text))
    source = source_before(tokens, 1, 0)

    assert tracker.resolve(second, tokens, source) == (True, "Ida Falk")


def test_nobody_before_nobody_meant() -> None:
    _, second = split_sentences(passage(TEXT))
    tokens = tokenise(second.text, 0, len(second.text))

    assert Tracker.of(TEXT).resolve(second, tokens, source_before(tokens, 1, 0)) == (True, None)
    assert Tracker.of(TEXT).resolve(second, tokens, None) == (False, None)
