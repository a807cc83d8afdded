"""Two sentences of which one denies or turns round what the other says, and those at peace."""

from datetime import date
from pathlib import Path

import pytest

from checker.matching.stories.exclusions import match_exclusions
from checker.model import Claim, ClaimGroup, Scope
from tests.evaluation.files import read_yaml
from tests.unit.matching.grouping import documents_of
from tests.unit.matching.stories.telling import line

NAMES = (
    "Tessin",
    "Oda Brekke",
    "Karl Wenn",
    "Lumo Air",
    "Hartwell",
    "Port Adler",
    "Vesna Kolar",
    "Marden Zoo",
    "Delmore",
    "North Pier",
    "Castor",
    "Ilmen",
    "Arvid Sund",
    "Grenlund",
    "Silva",
    "Orrin Bay",
    "Kestle",
    "Aldo Ferri",
    "Mirna",
    "Bralton",
    "Sorrel",
    "Nadia Lenz",
    "Union Bank",
    "Halden",
)
FILLING = [
    line("ab"[number % 2], f"The {who} met a {whom} at the {where}.", index=20 + number)
    for number, (who, whom, where) in enumerate(
        zip(
            "baker smith tailor miller cooper fisher weaver potter".split() * 3,
            "count duke monk nun earl squire bishop abbot".split() * 3,
            "pond hill lake wood moor dune glen cliff".split() * 3,
            strict=True,
        )
    )
]
"""What else the story tells."""

PAIRS = read_yaml(Path(__file__).with_name("exclusions.yaml"))


def pairs(kind: str) -> list[tuple[str, str]]:
    """The pairs of sentences of a kind."""
    listed = PAIRS[kind]
    assert isinstance(listed, list)
    return [(first, second) for first, second in listed]


OPPOSED = pairs("opposed")


def told(doc: str, sentence: str, day: str = "2031-03-05") -> Claim:
    names = tuple(name for name in NAMES if name in sentence or name.split()[-1] in sentence)
    return line(doc, sentence, context=names, topics=names, published=date.fromisoformat(day))


def excluded(*claims: Claim) -> list[ClaimGroup]:
    return list(match_exclusions("a", [*claims, *FILLING]))


@pytest.mark.parametrize(("first", "second"), OPPOSED)
def test_one_excludes_the_other(first: str, second: str) -> None:
    for one, other in ((first, second), (second, first)):
        (group,) = excluded(told("a", one), told("b", other))
        assert (group.scope, group.contrast) == (Scope.RETELLING, "polarity")
        assert sorted(documents_of(group)) == ["a", "b"]


@pytest.mark.parametrize(("first", "second"), pairs("at peace"))
def test_both_may_be_right(first: str, second: str) -> None:
    assert excluded(told("a", first), told("b", second)) == []
    assert excluded(told("a", second), told("b", first)) == []


@pytest.mark.parametrize(
    ("first", "then", "second", "found"),
    [
        # what is so may end; what remains so has not ended before
        ("The Halden bridge is closed.", "03-05", "The Halden bridge is open.", 1),
        ("The Halden bridge is closed.", "03-06", "The Halden bridge is open.", 0),
        ("The Halden bridge was closed.", "03-09", "The Halden bridge remains open.", 1),
        ("The Halden bridge was closed.", "03-29", "The Halden bridge remains open.", 0),
        ("The Halden bridge remains closed.", "03-09", "The Halden bridge was opened.", 0),
        # what has not happened may happen
        ("Silva has not paid the ransom.", "03-05", "Silva paid the ransom.", 0),
        ("Silva has not paid the ransom.", "03-06", "Silva paid the ransom.", 0),
        ("Silva paid the ransom.", "03-06", "Silva has not paid the ransom.", 1),
        # victims are found later, alarms are not
        ("Nobody was killed in Kestle.", "03-06", "Two men were killed in Kestle.", 0),
        ("Two men were killed in Kestle.", "03-06", "Nobody was killed in Kestle.", 1),
        ("No bell was rung in Kestle.", "03-06", "The bell was rung in Kestle.", 1),
        ("No bell was rung in Kestle.", "03-19", "The bell was rung in Kestle.", 0),
        # a vote is hardly turned round within days
        ("Kestle council passed the bill.", "03-08", "Kestle council rejected the bill.", 1),
        ("Kestle council passed the bill.", "03-28", "Kestle council rejected the bill.", 0),
        # what somebody has, he has for a while
        ("Union Bank has a vault.", "03-20", "Union Bank has no vault.", 1),
        ("Union Bank has a vault.", "06-20", "Union Bank has no vault.", 0),
        ("Union Bank has no vault.", "03-07", "Union Bank has a vault.", 1),
        ("Union Bank has no vault.", "03-07", "Union Bank now has a vault.", 0),
        ("Union Bank has no vault.", "03-20", "Union Bank has a vault.", 0),
    ],
)
def test_what_holds_on_another_day(first: str, then: str, second: str, found: int) -> None:
    assert len(excluded(told("a", first), told("b", second, f"2031-{then}"))) == found


def test_undated_sentences_are_of_one_day() -> None:
    first, second = OPPOSED[0]
    claims = [line(doc, text, context=("Tessin",)) for doc, text in (("a", first), ("b", second))]

    assert len(excluded(*claims)) == 1


def test_one_document_does_not_exclude_itself() -> None:
    assert excluded(*(told("a", sentence) for sentence in OPPOSED[0])) == []


def test_a_pair_that_is_known_is_not_told_again() -> None:
    claims = [told(doc, sentence) for doc, sentence in zip("ab", OPPOSED[0], strict=True)]
    known = [(claims[1].id, claims[0].id)]

    assert list(match_exclusions("a", claims, known)) == []


def test_one_matter_is_told_once() -> None:
    first, second = OPPOSED[0]

    assert len(excluded(told("a", first), told("b", second), told("c", second))) == 1
