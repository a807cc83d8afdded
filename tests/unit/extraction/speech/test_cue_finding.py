import pytest

from checker.extraction.speech.cue_finding import find_hits
from checker.extraction.speech.hits import Pattern
from checker.extraction.speech.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Falk says it rains.", [("say", Pattern.VERB)]),
        ("The falls report claims were late.", []),
        ("Falk claims that it rains.", [("claim", Pattern.VERB)]),
        ("Falk left, saying it rains.", [("say", Pattern.PARTICIPLE)]),
        ("Falk smiled and said it rains.", [("say", Pattern.INHERITED)]),
        ("It rains, according to Falk.", [("according to", Pattern.ACCORDING)]),
        ("It is said to rain.", [("say", Pattern.IMPERSONAL)]),
        ("It was said by Falk.", []),
        ("Falk made the claim.", [("claim", Pattern.NOUN)]),
        ("Falk never made the claim.", []),
        ("Falk wants to say so.", []),
        ("Falk will announce it.", []),
    ],
)
def test_hits(text: str, wanted: list[tuple[str, Pattern]]) -> None:
    hits = find_hits(tokenise(text, 0, len(text)))

    assert [(one.verb.lemma, one.pattern) for one in hits] == wanted


def test_capital_cue_reports_in_headlines_only() -> None:
    tokens = tokenise("Falk Says It Rains", 0, 18)

    assert find_hits(tokens) == []
    assert len(find_hits(tokens, headline=True)) == 1


def test_quoted_cue_reports_nothing() -> None:
    text = '"Falk says it rains"'

    assert find_hits(tokenise(text, 0, len(text), [(0, len(text))])) == []
