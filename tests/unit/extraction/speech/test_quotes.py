import pytest
from hypothesis import given, strategies

from checker.extraction.speech.quotes import QuoteKind, covers, find_quotes
from checker.model.documents import Section, Span
from tests.unit.extraction.passages import passage

CASES = [
    ("“It is over,” Ada said.", ["“It is over,”"]),
    ('"It is over," Ada said, "for now."', ['"It is over,"', '"for now."']),
    ("'It is over,' Ada said. 'For now.'", ["'It is over,'", "'For now.'"]),
    ("The players' union won its members' vote.", []),
    ("It was the '90s and rock 'n' roll.", []),
    ("Ada said “it is over and left.", ["“it is over and left."]),
    ('A 6" pipe burst in the cellar.', []),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_pairs(text: str, wanted: list[str]) -> None:
    document = passage(text)
    quotes = find_quotes(document.text, document.blocks)

    assert [text[one.span.start : one.span.end] for one in quotes] == wanted


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“We left early,” Ada said.", QuoteKind.CLAIM),
        ("“Yes,” Ada said.", QuoteKind.CLAIM),
        ("Ada sang “Songs of the Sea” twice.", QuoteKind.TITLE),
        ("It is a so-called “smart” pump.", QuoteKind.SCARE),
        ("Ada said it was “a mess that nobody will clean up” again.", QuoteKind.CLAIM),
    ],
)
def test_kind(text: str, kind: QuoteKind) -> None:
    document = passage(text)

    assert find_quotes(text, document.blocks)[0].kind is kind


def test_speech_goes_on_in_the_next_paragraph() -> None:
    document = passage("“We left early.\n“We came back,” Ada said.\n“Later,” he said.")
    quotes = find_quotes(document.text, document.blocks)

    assert [one.closed for one in quotes] == [False, True, True]
    assert [one.continues for one in quotes] == [False, True, False]


def test_boilerplate_is_not_read() -> None:
    document = passage("“Subscribe now,” we say.", Section.BOILERPLATE)

    assert find_quotes(document.text, document.blocks) == []


def test_covers() -> None:
    text = "“Go on.” And “stop.”"
    quotes = find_quotes(text, passage(text).blocks)

    assert covers(quotes, text, Span(0, 8))
    assert not covers(quotes, text, Span(0, len(text)))


@given(strategies.text(alphabet="ab ,.“”\"'s\n", max_size=60))
def test_quotes_are_ordered_and_inside(text: str) -> None:
    quotes = find_quotes(text, passage(text).blocks)
    edges = [edge for one in quotes for edge in (one.span.start, one.span.end)]

    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)
