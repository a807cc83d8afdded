"""Counts between dates and ages at death, as the text gives them."""

import pytest

from checker import extraction
from checker.model import ClaimKind
from tests.unit.extraction.passages import passage


def marks(text: str) -> list[tuple[str, ...]]:
    claims = extraction.extract(passage(text)).claims
    found = [claim.definition for claim in claims if claim.kind is ClaimKind.DATE]
    return [mark for mark in found if not mark[0].startswith("weekday")]


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        (
            "The kiln was lit on 3 May 2021. Three days later, on 8 May 2021, it cracked.",
            "elapsed:2021-05-03:+3:day",
        ),
        (
            "The kiln was lit on May 3, 2021, and two weeks later (May 17, 2021) it cracked.",
            "elapsed:2021-05-03:+2:week",
        ),
        (
            "It cracked on 8 May 2021; ten days earlier, on 28 April 2021, it had been mended.",
            "elapsed:2021-05-08:-10:day",
        ),
        (
            "Ines Okoro, born on 5 June 1950, died on 4 March 2020 aged 70.",
            "age:1950-06-05:1950-06-05:70",
        ),
        (
            "Ines Okoro was born in 1950 and died in 2020 at the age of 75.",
            "age:1950-01-01:1950-12-31:75",
        ),
    ],
)
def test_finds(text: str, mark: str) -> None:
    assert marks(text) == [(mark,)]


@pytest.mark.parametrize(
    "text",
    [
        "The kiln was lit on 3 May 2021. Three days later it cracked.",
        "The kiln was lit in May 2021. Three days later, on 8 May 2021, it cracked.",
        "The kiln was lit on 3 May 2021. Three days later the mayor spoke of 8 May 2020.",
        "Three days later, on 8 May 2021, it cracked.",
        "Some days later, on 8 May 2021, it cracked, unlike on 3 May 2021.",
        "Ines Okoro, born on 5 June 1950, has a son aged 30.",
        "Ines Okoro died on 4 March 2020 aged 70.",
        "Ines Okoro, born in 1950, said her husband died in 2020 aged 81.",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert marks(text) == []
