"""What a date is the date of."""

from datetime import date

import pytest

from checker.extraction import extract
from checker.model.occasions import OCCASION, Mark, Occasion, occasion_of
from tests.unit.extraction.stating import article


def occasions(text: str) -> list[Occasion]:
    found = extract(article(text)).sentences
    return [occasion_of(one) for one in found if one.attribute_head == OCCASION]


def told(text: str) -> Occasion:
    (found,) = occasions(text)
    return found


@pytest.mark.parametrize(
    ("text", "kind", "thing", "begin"),
    [
        ("The abbey was founded in 1187.", "founding", "abbey", date(1187, 1, 1)),
        ("Founded in 1925, the abbey has a well.", "founding", "abbey", date(1925, 1, 1)),
        ("The kiln, which was built in 1731, leaks.", "building", "kiln", date(1731, 1, 1)),
        ("Mia Holt, 64, who died on 3 May, wrote it.", "death", "Mia Holt", date(2031, 5, 3)),
        ("Mia Holt (born 4 May 1962) wrote it.", "birth", "Mia Holt", date(1962, 5, 4)),
        ("On 3 May the diver opened the sluice.", "opening", "sluice", date(2031, 5, 3)),
        ("The keeper turned the lamp off on 3 May.", "shutting", "lamp", date(2031, 5, 3)),
        ("The lamp has been dark since 3 May.", "shutting", "lamp", date(2031, 5, 3)),
        ("It was on 3 May, when the gates of the lock were shut.", "shutting", "lock",
         date(2031, 5, 3)),
        ("The merger announced on 3 May needs a vote.", "announcement", "merger",
         date(2031, 5, 3)),
        ("He paid for the recall of the red kettle, announced on 3 May.", "recall", "red kettle",
         date(2031, 5, 3)),
        ("Because of the recall of the kettle on 3 May it lost money.", "recall", "kettle",
         date(2031, 5, 3)),
        ("The barge left for the last time on 3 May.", "last sail", "barge", date(2031, 5, 3)),
        ("The barge made its first crossing in 1931.", "first sail", "barge", date(1931, 1, 1)),
        ("At half past six on 3 May the barge sank.", "sinking", "barge", date(2031, 5, 3)),
        ("The crater last erupted in 1952.", "last erupt", "crater", date(1952, 1, 1)),
        ("The roof collapsed on 3 May.", "collapse", "roof", date(2031, 5, 3)),
        ("The board ordered the mine closed on 3 May.", "decided shutting", "mine",
         date(2031, 5, 3)),
        ("Ruta Kaln, mayor of Tarn since 2019, left.", "hold mayor", "Ruta Kaln",
         date(2019, 1, 1)),
        ("Ruta Kaln took office on 3 May 2019.", "hold office", "Ruta Kaln", date(2019, 5, 3)),
        ("The lamp firmware came with version 5.1 on 3 May.", "release", "version 5.1",
         date(2031, 5, 3)),
        ("They declared the flood over on 3 May.", "declaration over", "flood",
         date(2031, 5, 3)),
    ],
)  # fmt: skip
def test_occasion(text: str, kind: str, thing: str, begin: date) -> None:
    one = told(text)

    assert (one.kind, one.claim.entity, one.claim.time.begin) == (kind, thing, begin)


@pytest.mark.parametrize(
    "text",
    [
        "The abbey was built between 1928 and 1931.",
        "The abbey was founded around 1187.",
        "The abbey was not founded in 1187.",
        "They hope to see the abbey by 3 May.",
        "The firm announced on 3 May that it would move.",
        "Sales rose in 2019.",
        "Ruta Kaln has been ill since 3 May.",
        "She said it was founded in 1187, and left.",
        "Ruta Kaln spoke on 3 May.",
    ],
)
def test_what_dates_no_occasion(text: str) -> None:
    assert occasions(text) == []


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("A sample was found on 3 May.", Mark.OPEN),
        ("Several barges sank on 3 May.", Mark.OPEN),
        ("Work began on 3 May.", Mark.OPEN),
        ("The diver died on the night of 3 May.", Mark.NIGHT),
        ("The bridge was closed again on 3 May.", Mark.AGAIN),
        ("The abbey was founded in 1187.", Mark.ANY),
        ("The trawler Marit sank on 3 May.", Mark.CALLED),
    ],
)
def test_marks(text: str, mark: Mark) -> None:
    assert mark in told(text).marks


def test_what_tells_a_thing_from_others() -> None:
    assert told("The north shaft was opened in 1911.").words == {"north"}
    assert told("The tunnel was opened to lorries on 3 May.").words == {"lorry"}
    assert told("The lamp was launched in Norway on 3 May.").words == {"norway"}
