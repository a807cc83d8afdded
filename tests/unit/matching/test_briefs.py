"""Plain facts of short sentences, held against long ones."""

import pytest

from checker.matching.briefs import contradict, read_briefs


def clash(one: str, other: str) -> bool:
    pairs = [(a, b) for a in read_briefs(one) for b in read_briefs(other) if a.key == b.key]
    return any(contradict(*pair) for pair in pairs)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The storm spared Norvia's 12 islands, which lie far apart.", "Norvia has 14 islands."),
        (
            "Ida Falk and Olaf Moe were fined 20 and 30 crowns, respectively, for the goose.",
            "Ida Falk was fined 30 crowns.",
        ),
        ("The Aldmill was first sold for $4 million to a baker.", "Aldmill cost $9 million."),
        (
            "The Petrel waited for the tide before leaving Norvia on 3 May 1887.",
            "The Petrel reached Norvia on 3 May 1887.",
        ),
        (
            "The Petrel took on coal before departing for Norvia on 3 May.",
            "The Petrel left Norvia on 3 May.",
        ),
    ],
)
def test_a_brief_tells_something_else(one: str, other: str) -> None:
    assert clash(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The storm spared Norvia's 12 islands, which lie far apart.", "Norvia has 12 islands."),
        ("The storm spared Norvia's 12 islands in the north.", "Norvia has 14 islands."),
        ("The storm spared Norvia's 12 islands.", "Norvia has 14 harbours."),
        (
            "Ida Falk and Olaf Moe were fined 20 and 30 crowns, respectively, for the goose.",
            "Olaf Moe was fined 30 crowns.",
        ),
        (
            "Ida Falk and Olaf Moe were fined 20 and 30 crowns, respectively, for the goose.",
            "Ida Falk earned 30 crowns.",
        ),
        ("The Aldmill was first sold for $4 million to a baker.", "Aldmill cost $4 million."),
        (
            "The Petrel waited for the tide before leaving Norvia on 3 May 1887.",
            "The Kestrel reached Norvia on 3 May 1887.",
        ),
        (
            "The Petrel waited for the tide before leaving Norvia on 3 May.",
            "The Petrel reached Norvia on 2 May.",
        ),
    ],
)
def test_a_brief_tells_the_same_or_another_thing(one: str, other: str) -> None:
    assert not clash(one, other)
