import pytest

from checker.extraction.speech.sources import (
    opens_clause,
    source_after,
    source_before,
    subject,
    verb_group,
)
from checker.extraction.speech.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "negated", "modal", "passive", "infinitive"),
    [
        ("Falk said", False, False, False, False),
        ("Falk did not say", True, False, False, False),
        ("Falk will later say", False, True, False, False),
        ("It was not quoted", True, False, True, False),
        ("Falk wants to say", False, False, False, True),
    ],
)
def test_verb_group(
    text: str, *, negated: bool, modal: bool, passive: bool, infinitive: bool
) -> None:
    tokens = tokenise(text, 0, len(text))
    group = verb_group(tokens, len(tokens) - 1, 0)

    assert (group.negated, group.modal, group.passive, group.infinitive) == (
        negated,
        modal,
        passive,
        infinitive,
    )


@pytest.mark.parametrize(
    ("text", "head", "whole"),
    [
        ("Ida Falk", "Ida Falk", "Ida Falk"),
        ("Ida Falk, a tenant,", "Ida Falk", "Ida Falk, a tenant"),
        ("Ida Falk (a tenant)", "Ida Falk", "Ida Falk (a tenant)"),
        ("Police, however,", "Police", "Police"),
        ("Ida Falk, who", "Ida Falk", "Ida Falk"),
    ],
)
def test_source_before(text: str, head: str, whole: str) -> None:
    tokens = tokenise(text, 0, len(text))
    source = source_before(tokens, len(tokens), 0)

    assert source is not None
    for (first, stop), words in ((source.head, head), (source.whole, whole)):
        assert text[tokens[first].start : tokens[stop - 1].end] == words


def test_source_after_keeps_head_and_apposition() -> None:
    text = "Ida Falk, a tenant of ten years, on Monday"
    tokens = tokenise(text, 0, len(text))
    source = source_after(tokens, 0, len(tokens))

    assert source is not None
    assert source.head == (0, 2)
    assert source.whole == (0, 8)


def test_subject_stands_behind_an_opening_phrase() -> None:
    text = "In May, the bank raised its rates"
    tokens = tokenise(text, 0, len(text))
    source = subject(tokens, len(tokens))

    assert source is not None
    assert source.inherited
    assert [token.text for token in tokens[slice(*source.head)]] == ["the", "bank"]


@pytest.mark.parametrize(
    ("text", "wanted"), [("the roof", True), ("could", False), ("of it", False), ("$5 was", True)]
)
def test_opens_clause(text: str, *, wanted: bool) -> None:
    assert opens_clause(tokenise(text, 0, len(text)), 0) is wanted
