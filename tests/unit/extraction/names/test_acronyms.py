"""Short forms that a document introduces."""

import pytest

from tests.unit.extraction.names.test_mentions import mentions_of


def names(text: str) -> dict[str, str]:
    return {one.surface: one.name for one in mentions_of(text)}


BODY = "Institute of Eel Research"


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        (f"The {BODY} (RKE) opened. The RKE counts eels.", "RKE", BODY),
        (f"The {BODY}, known by its Danish initials as RKE, opened.", "RKE", BODY),
        (
            "Brask Eel Trust (\u201cBrask\u201d or the \u201cTrust\u201d) regrets it. Brask paid.",
            "Brask",
            "Brask Eel Trust",
        ),
        ("The Fund of Arctic Anglers (FAA) met. They fish. The FAA paid.", "FAA", ""),
    ],
)
def test_what_is_introduced(text: str, short: str, full: str) -> None:
    assert names(text)[short] == (full or "Fund of Arctic Anglers")


@pytest.mark.parametrize(
    "text",
    [
        f"The {BODY} (NOR) opened. In all, 40 came.",
        "Brask Eel (RKE) opened. The RKE counts eels.",
    ],
)
def test_brackets_that_introduce_nothing(text: str) -> None:
    assert BODY not in {name for short, name in names(text).items() if short.isupper()}
