import pytest

from checker.extraction.speech.cues import (
    CUE_FORMS,
    NOUN_FORMS,
    SENTENCE_TRIGGERS,
    TRIGGERS,
    Form,
)
from checker.extraction.speech.phrasal_cues import PHRASAL_CUES
from checker.model.claims import Act


@pytest.mark.parametrize(
    ("word", "lemma", "form", "act"),
    [
        ("said", "say", Form.PAST, Act.ASSERT),
        ("denies", "deny", Form.SINGULAR, Act.DENY),
        ("planning", "plan", Form.PARTICIPLE, Act.INTEND),
        ("committed", "commit", Form.PAST, Act.INTEND),
        ("foresaw", "foresee", Form.PAST, Act.ESTIMATE),
        ("dismisses", "dismiss", Form.SINGULAR, Act.DENY),
        ("urging", "urge", Form.PARTICIPLE, Act.REQUEST),
    ],
)
def test_forms(word: str, lemma: str, form: Form, act: Act) -> None:
    verb, found = CUE_FORMS[word]

    assert (verb.lemma, found, verb.act) == (lemma, form, act)


def test_every_cue_triggers() -> None:
    assert set(CUE_FORMS) <= TRIGGERS
    assert {words[0] for words in PHRASAL_CUES} <= TRIGGERS
    assert all(not SENTENCE_TRIGGERS.isdisjoint(words) for words in PHRASAL_CUES)
    assert set(NOUN_FORMS) <= TRIGGERS
