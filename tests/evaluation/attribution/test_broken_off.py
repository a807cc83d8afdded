"""Text that breaks off anywhere is read without a fault: feeds and pages are often cut short."""

import pytest

from tests.evaluation.attribution.gold import articles
from tests.evaluation.attribution.reading import attributions_of

pytestmark = pytest.mark.bulk

_STOPS = frozenset({"and", "but", "that", "who", "which", "as", "by", "to", "said", "says", "in"})
"""Words after which a cut leaves most open."""


def _cuts(line: str) -> list[str]:
    words = line.split()
    return [
        " ".join(words[: index + 1])
        for index, word in enumerate(words)
        if word.lower() in _STOPS or word.endswith((",", "\u201d", ":"))
    ]


def test_every_cut_is_read() -> None:
    lines = [line for article in articles("open") for line in article.text.splitlines()]
    cuts = [cut for line in lines[::5] for cut in _cuts(line)]

    read = [attributions_of(cut) for cut in cuts]

    assert len(read) == len(cuts) > 1000
