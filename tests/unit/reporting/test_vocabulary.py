import pytest

from checker.model.findings import Verdict
from checker.reporting.vocabulary import WORDINGS, Shelf, reason_words


def test_every_verdict_has_words_of_its_own() -> None:
    assert set(WORDINGS) == set(Verdict)
    assert len({wording.label for wording in WORDINGS.values()}) == len(Verdict)
    assert len({wording.icon for wording in WORDINGS.values()}) == len(Verdict)


def test_shelves_stand_in_the_order_of_the_verdicts() -> None:
    order = list(dict.fromkeys(wording.shelf for wording in WORDINGS.values()))

    assert order == list(Shelf)


def test_nobody_is_told_the_truth() -> None:
    words = " ".join(f"{wording.label} {wording.meaning}" for wording in WORDINGS.values())

    assert not {"true", "false", "verified"} & set(words.lower().split())


@pytest.mark.parametrize(
    ("verdict", "reason", "words"),
    [
        (Verdict.CONTRADICTION, "arithmetic", "the figures do not add up"),
        (Verdict.AGREEMENT, "arithmetic", "the figures add up"),
        (Verdict.DEFINITION_DIFFERS, "seasonally-adjusted", "seasonally adjusted"),
    ],
)
def test_reasons(verdict: Verdict, reason: str, words: str) -> None:
    assert reason_words(verdict, reason) == words
