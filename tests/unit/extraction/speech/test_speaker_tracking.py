from checker.extraction.sentences import split_sentences
from checker.extraction.speech.antecedents import Antecedents
from checker.extraction.speech.cast_reading import read_cast
from checker.extraction.speech.descriptions import Resolved
from checker.extraction.speech.sources import source_before
from checker.extraction.speech.speaker_tracking import Tracker
from checker.extraction.speech.tokens import tokenise
from tests.unit.extraction.passages import passage

TEXT = "Mrs. Ida Falk slept. She woke."


def _tracker() -> Tracker:
    return Tracker(Antecedents(read_cast(TEXT)))


def test_pronoun_means_the_last_subject() -> None:
    first, second = split_sentences(passage(TEXT))
    tracker = _tracker()
    tracker.known.pass_by(first)
    tokens = tokenise(second.text, 0, len(second.text))
    source = source_before(tokens, 1, 0)

    meant = Resolved("Ida Falk", "pronoun", pronoun=True, person=True)
    assert tracker.resolve(second, tokens, source) == meant


def test_nobody_before_nobody_meant() -> None:
    _, second = split_sentences(passage(TEXT))
    tokens = tokenise(second.text, 0, len(second.text))

    nobody = Resolved(None, pronoun=True)
    assert _tracker().resolve(second, tokens, source_before(tokens, 1, 0)) == nobody
    assert _tracker().resolve(second, tokens, None) == Resolved(None)


def test_a_comparative_is_nobody() -> None:
    text = "A harder question came from Mrs. Ida Falk. She woke."
    first, second = split_sentences(passage(text))
    tracker = Tracker(Antecedents(read_cast(text)))
    tracker.known.pass_by(first)
    tokens = tokenise(second.text, 0, len(second.text))

    resolved = tracker.resolve(second, tokens, source_before(tokens, 1, 0))
    assert resolved.name == "Ida Falk"
