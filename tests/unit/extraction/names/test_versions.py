"""Names that end in a number."""

import pytest

from checker.extraction.names.versions import with_versions
from checker.model import Mention, MentionKind, Span


def named(text: str, surface: str, kind: MentionKind = MentionKind.PRODUCT) -> str:
    """Give what becomes of the first mention of a name."""
    start = text.index(surface)
    span = Span(start, start + len(surface))
    (found,) = with_versions(text, [Mention(span=span, surface=surface, kind=kind, name=surface)])
    assert text[found.span.start : found.span.end] == found.surface
    return found.name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Atlas 4.2 tuner is out.", "Atlas 4.2"),
        ("The Atlas v4.2.1 tuner is out.", "Atlas 4.2.1"),
        ("The Atlas version 4.2 tuner is out.", "Atlas 4.2"),
        ("The Atlas 7 is out. Critics like the Atlas 7 a lot.", "Atlas 7"),
    ],
)
def test_the_number_joins_the_name(text: str, name: str) -> None:
    assert named(text, "Atlas") == name


@pytest.mark.parametrize(
    "text",
    [
        "With Atlas 12 pianists left.",
        "Atlas 4.2 percent of which is steel. Atlas 4.2 percent again.",
        "Atlas 40% up. Atlas 40% up.",
        "Atlas 9 million. Atlas 9 million.",
        "Atlas 9 a.m. sharp. Atlas 9 a.m. sharp.",
        "Atlas 1,204 of them. Atlas 1,204 of them.",
    ],
)
def test_the_number_stays_a_number(text: str) -> None:
    assert named(text, "Atlas") == "Atlas"


@pytest.mark.parametrize("kind", [MentionKind.PERSON, MentionKind.PLACE])
def test_people_and_places_have_no_versions(kind: MentionKind) -> None:
    assert named("Vera 4.2 and Vera 4.2", "Vera", kind) == "Vera"


def test_every_mention_is_kept_in_order() -> None:
    text = "Vera tuned Atlas 4.2."
    mentions = [
        Mention(span=Span(0, 4), surface="Vera", kind=MentionKind.PERSON, name="Vera"),
        Mention(span=Span(11, 16), surface="Atlas", kind=MentionKind.PRODUCT, name="Atlas"),
    ]

    assert [one.name for one in with_versions(text, mentions)] == ["Vera", "Atlas 4.2"]
