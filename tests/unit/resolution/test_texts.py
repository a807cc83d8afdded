"""The sentences of a corpus, asked for names."""

from checker.resolution.texts import Texts

TEXTS = Texts({"a": ("Elver rose.", "No Elverton.", "Then Elver fell.")})


def test_sentences_with_a_name() -> None:
    assert TEXTS.naming("a", "Elver") == ["Elver rose.", "Then Elver fell."]
    assert TEXTS.naming("b", "Elver") == []


def test_first_sentence_with_a_name() -> None:
    assert (TEXTS.first("a", "Elver"), TEXTS.first("a", "Elverton")) == (0, 1)
    assert TEXTS.first("a", "Otter") is None
