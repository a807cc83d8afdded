"""Near-duplicate documents: ours against a loop over all pairs, and at twice the size."""

from collections.abc import Callable, Sequence
from functools import cache
from itertools import combinations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from checker.model import Document
from checker.tracing import find_pairs, take_fingerprint
from tests.build import make_document
from tests.evaluation.independence.copying import Dice

FEW, MANY = 600, 1_200
WORDS = 420
"""Words of an article: the 2.6 kB on which datasketch 2.0 hashed 610 documents a second."""

VOCABULARY = 20_000
_LETTERS = str.maketrans("0123456789", "abcdefghij")

COPIES = 5
"""Every fifth article is a copy of the one before it, a fifth of its words replaced."""


@cache
def articles(number: int) -> Sequence[Document]:
    """Make articles in which few words are common and most are rare; the same each time."""
    found: list[list[str]] = []
    for at in range(number):
        dice = Dice(f"article {at}")
        copied = found[-1] if at % COPIES == 1 else None
        found.append([_word(dice, place, copied) for place in range(WORDS)])
    return [make_document(" ".join(words), f"{at:05}.txt") for at, words in enumerate(found)]


def _word(dice: Dice, place: int, copied: Sequence[str] | None) -> str:
    if copied is not None and dice.roll(f"keep {place}") > 1 / COPIES:
        return copied[place]
    rank = int(VOCABULARY ** dice.roll(place))  # by Zipf, its logarithms are equally frequent
    return f"word{rank}".translate(_LETTERS)


def trace(documents: Sequence[Document]) -> int:
    return len(find_pairs([take_fingerprint(one) for one in documents]))


def loop(documents: Sequence[Document]) -> int:
    """Compare every two documents, the plain way."""
    texts = [one.text.split() for one in documents]
    runs = [set(zip(words, words[1:], words[2:], strict=False)) for words in texts]
    return sum(
        len(one & other) >= min(len(one), len(other)) / 4 for one, other in combinations(runs, 2)
    )


@pytest.mark.benchmark(group="600 articles", min_rounds=3, max_time=0.1)
@pytest.mark.parametrize("find", [trace, loop])
def test_factcheck_and_loop(
    benchmark: BenchmarkFixture, find: Callable[[Sequence[Document]], int]
) -> None:
    documents = articles(FEW)

    assert benchmark(find, documents) == FEW // COPIES


@pytest.mark.benchmark(group="articles", min_rounds=3, max_time=0.1)
@pytest.mark.parametrize("number", [FEW, MANY])
def test_growth(benchmark: BenchmarkFixture, number: int) -> None:
    documents = articles(number)

    assert benchmark(trace, documents) == number // COPIES
