import pytest

from checker.extraction.speech.content_ends import clause_stop, sentence_stop, trimmed_stop
from checker.extraction.speech.contents import skip_adjuncts, skip_hearer, takes
from checker.extraction.speech.cues import CUE_FORMS
from checker.extraction.speech.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("on Monday that it rains", "that"),
        ("in a statement that it rains", "that"),
        ("to reporters in Turku that it rains", "that"),
        ("repeatedly that it rains", "that"),
        ("early talks failed", "early"),
        ("on Twitter it rains", "it"),
        ("about the fair that it rains", "that"),
        ("about 300 kites fell", "about"),
        ("at least 300 kites fell", "at"),
    ],
)
def test_adjuncts(text: str, rest: str) -> None:
    tokens = tokenise(text, 0, len(text))

    assert tokens[skip_adjuncts(tokens, 0, len(tokens))].text == rest


@pytest.mark.parametrize(
    ("text", "rest"),
    [("them that", "that"), ("the BBC that", "that"), ("he left", "he"), ("reporters the", "the")],
)
def test_hearer(text: str, rest: str) -> None:
    tokens = tokenise(text, 0, len(text))

    assert tokens[skip_hearer(tokens, 0, len(tokens))].text == rest


@pytest.mark.parametrize(
    ("cue", "text", "wanted"),
    [
        ("said", "the roof leaks", True),
        ("said", "of the roof", False),
        ("plans", "to leave", True),
        ("plans", "to the roof", False),
        ("claimed", "300 lives", False),
        ("claimed", "it was late", True),
        ("urged", "owners to leave", True),
        ("urged", "caution", False),
        ("reported", "a loss of 3%", True),
        ("reported", "a loss", False),
        ("praised", "the crew", True),
    ],
)
def test_takes(cue: str, text: str, *, wanted: bool) -> None:
    tokens = tokenise(text, 0, len(text))

    assert takes(CUE_FORMS[cue][0], tokens, 0, len(tokens)) is wanted


def test_stops() -> None:
    tokens = tokenise("the plan, which failed, and.", 0, 28)

    assert sentence_stop(tokens) == 7
    assert clause_stop(tokens, 0, 7) == 2
    assert trimmed_stop(tokens, 0, 7) == 5
