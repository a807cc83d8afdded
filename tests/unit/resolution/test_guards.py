"""What must never be merged."""

import pytest

from checker.model.entities import EntityHint
from checker.resolution.guards import looks_alike, may_meet, read_hints

HINTS = read_hints(
    [
        EntityHint(
            name="Kite", aliases=("the Kite project", "Kite+"), distinct=("Kite+", "Kite Two")
        ),
        EntityHint(name="Heron", aliases=("Kite One",)),
    ]
)


def test_alias_leads_to_the_name() -> None:
    assert HINTS.target("Kite project") == "Kite"
    assert HINTS.target("kite one") == "Heron"
    assert HINTS.target("Kites") is None


def test_distinct_beats_alias() -> None:
    assert HINTS.target("Kite+") is None
    assert HINTS.bans("Kite", "kite two")


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Unit 3", "Unit 4"], False),
        (["Kite", "Kite Two"], False),
        (["Kite One", "Kite project"], False),
        (["Kite", "Kite project"], True),
        (["Zorvex", "Zorvex Inc"], True),
    ],
)
def test_meeting(names: list[str], *, expected: bool) -> None:
    assert may_meet(names, HINTS) is expected
    assert may_meet(reversed(names), HINTS) is expected


def test_look_alikes() -> None:
    assert looks_alike(("nigerian", "bank"), ("nigerien", "bank"))
    assert not looks_alike(("nigerian", "bank"), ("nigerian", "bonk"))
