"""Outlets that a text names as its source."""

import pytest

from checker.model import MentionKind
from checker.tracing.outlets import outlet_behind
from tests.build import make_claim


@pytest.mark.parametrize(
    ("source", "speaker", "outlet"),
    [
        ("Reuters", None, "Reuters"),
        ("the news agency AFP", "AFP", "AFP"),
        ("the Lakeland Gazette", "Lakeland Gazette", "Lakeland Gazette"),
        ("The newspaper Le Rivage", "Le Rivage", "Le Rivage"),
        ("State news agency Kestrel", "Kestrel", "Kestrel"),
        ("the BBC", "BBC", "BBC"),
        ("Tern Weekly", "Tern Weekly", "The Tern Weekly"),
        ("the ferry office", None, None),
        ("a newspaper", None, None),
        ("the journal", "journal", None),
        ("SPA", "SPA", None),
        ("the Fish Market", "Fish Market", None),
    ],
)
def test_sources(source: str, speaker: str | None, outlet: str | None) -> None:
    claim = make_claim(source_text=source, speaker=speaker, sentence="So it is told.")

    assert outlet_behind(claim, {"tern weekly": "The Tern Weekly"}) == outlet


@pytest.mark.parametrize(
    ("sentence", "outlet"),
    [
        ("The ferry is sold, its captain told the Lakeland Gazette.", "Lakeland Gazette"),
        ("In an interview with Radio Skerry the captain said it is sold.", "Radio Skerry"),
        ("The ferry is sold, the captain told Reuters by telephone.", "Reuters"),
        ("The ferry is sold, the captain told Parliament.", None),
        ("The ferry is sold, the captain told the Gazette's readers.", None),
    ],
)
def test_whom_a_source_spoke_to(sentence: str, outlet: str | None) -> None:
    claim = make_claim(sentence=sentence, source_text="the captain")

    assert outlet_behind(claim, {}) == outlet


def test_a_claim_in_the_text_s_own_voice_has_no_outlet() -> None:
    claim = make_claim(sentence="It is cheaper than what Reuters told Radio Skerry.")

    assert outlet_behind(claim, {}) is None


def test_the_nearest_to_the_source_counts() -> None:
    claim = make_claim(
        source_text="the captain", speaker="Captain", via=("Lakeland Gazette", "Reuters")
    )

    assert outlet_behind(claim, {}) == "Reuters"


def test_a_person_is_no_outlet() -> None:
    claim = make_claim(
        source_text="Jane Courier", speaker="Jane Courier", speaker_type=MentionKind.PERSON
    )

    assert outlet_behind(claim, {}) is None
