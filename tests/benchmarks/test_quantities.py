"""Reading the quantities of articles: our finders against quantulum3, in one run on one core."""

import warnings
from collections.abc import Callable, Sequence
from functools import partial

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from checker.extraction.numbers.quantities import find_quantities, read_amounts
from checker.extraction.sentences import split_sentences
from tests.unit.extraction.passages import passage

PLACES = ("Ostrava", "Tampere", "Cuenca", "Sfax", "Mwanza")
SENTENCES = (
    "The {place} tram carried about {n} thousand passengers in March, up from {m} a year earlier.",
    "Fares rose by {p} percent to {q}.50 euros, and $1.{q} million went into 1{p} km of track.",
    "Nobody on the platform seemed to mind the rain, the delay or the driver's singing.",
    "Between {p} and 2{p} workers were needed, said the engineer, who has worked there since 1998.",
)
ARTICLES = 12
WHOLE = 10_000_000
PIECES = (100, 1)
"""The same ten megabytes as texts of 100 kB and as one: equal times are linear growth."""


def article(number: int, sentences: int) -> str:
    place = PLACES[number % len(PLACES)]
    lines = [
        SENTENCES[line % len(SENTENCES)].format(
            place=place, n=number * 17 + line, m=number * 13 + line, p=line % 7 + 2, q=line % 5 + 1
        )
        for line in range(sentences)
    ]
    return " ".join(lines)


@pytest.fixture(scope="module")
def articles() -> Sequence[str]:
    """Articles of some 400 words, no two with the same sentences."""
    return [article(number, 24) for number in range(ARTICLES)]


def read(text: str) -> int:
    return sum(len(find_quantities(one, ())) for one in split_sentences(passage(text)))


@pytest.mark.benchmark(group="quantities of 12 articles")
def test_factcheck(benchmark: BenchmarkFixture, articles: Sequence[str]) -> None:
    # Answers are kept for the ledger, which asks again: a new round must not find them.
    timed: Callable[[], int] = partial(
        benchmark.pedantic,
        lambda: sum(map(read, articles)),
        setup=read_amounts.cache_clear,
        rounds=7,
    )

    assert timed() > ARTICLES


@pytest.mark.benchmark(group="quantities of 12 articles", min_rounds=3, max_time=0.1)
def test_quantulum3(benchmark: BenchmarkFixture, articles: Sequence[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its optional classifier is not installed
        parser = pytest.importorskip("quantulum3.parser")
        found = benchmark(lambda: sum(len(parser.parse(text)) for text in articles))

    assert found > ARTICLES


@pytest.mark.parametrize("pieces", PIECES)
@pytest.mark.benchmark(group="quantities of 10 MB")
def test_growth(benchmark: BenchmarkFixture, pieces: int) -> None:
    text = article(1, WHOLE // 80)[:WHOLE]
    size = len(text) // pieces
    parts = [text[start : start + size] for start in range(0, pieces * size, size)]

    timed: Callable[[], int] = partial(benchmark.pedantic, lambda: sum(map(read, parts)), rounds=1)

    assert timed() > WHOLE // 400
