"""Finding the times of articles: ours against dateparser's search, in one run on one core."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from checker.extraction.sentences import split_sentences
from checker.extraction.times.cues import governor_of
from checker.extraction.times.expressions import find_times
from tests.unit.extraction.passages import dated_passage

PUBLISHED = date(2024, 5, 17)
TOWNS = ("Narvik", "Coimbra", "Salta", "Gdynia", "Kisumu")
SENTENCES = (
    "The {town} pier was closed on Tuesday after cracks were found in {n} of its piles.",
    "It had been repaired in March {y} and again last autumn, for {n}.5 million crowns.",
    "Engineers will report by the end of June, three weeks later than planned.",
    "Nobody in the café seemed to mind the rain, the noise or the smell of tar.",
    "Divers had gone down with lamps and hammers, and came up shaking their heads.",
    "Between 19{n} and {y} the port handled some {n},400 tonnes of cod a year.",
    "The harbour master of {town}, who is paid by the ton, would not be drawn on the cost.",
    "Lorries wait along the quay with their engines running, and the gulls wait with them.",
    "Asked whether the crane could be saved, she shrugged and pointed at the rust.",
    "A smaller firm had offered to do the work for half the price, but without a guarantee.",
    "Its owner lives across the water, keeps bees and answers no letters from the council.",
)
"""With a time every 120 characters; the articles of the development data have one every 280."""

WHOLE = 10_000_000
PIECES = (100, 1)
"""The same ten megabytes as texts of 100 kB and as one: equal times are linear growth."""


def article(number: int, sentences: int) -> str:
    return " ".join(
        SENTENCES[line % len(SENTENCES)].format(
            town=TOWNS[(number + line) % len(TOWNS)],
            n=(number * 7 + line) % 80 + 12,
            y=1990 + (number + line) % 30,
        )
        for line in range(sentences)
    )


@pytest.fixture(scope="module")
def articles() -> Sequence[str]:
    """Articles of some 350 words."""
    return [article(number, 25) for number in range(6)]


def read(text: str) -> int:
    document = dated_passage(text, PUBLISHED)
    return len(find_times(document, split_sentences(document)))


@pytest.mark.benchmark(group="times of 6 articles")
def test_factcheck(benchmark: BenchmarkFixture, articles: Sequence[str]) -> None:
    # Answers are kept within an article: a new round must not find them.
    timed: Callable[[], int] = partial(
        benchmark.pedantic,
        lambda: sum(map(read, articles)),
        setup=governor_of.cache_clear,
        rounds=7,
    )

    assert timed() > len(articles)


@pytest.mark.benchmark(group="times of 6 articles")
def test_dateparser(benchmark: BenchmarkFixture, articles: Sequence[str]) -> None:
    dateparser = pytest.importorskip("dateparser.search", reason="make bench installs it")
    base = datetime.combine(PUBLISHED, datetime.min.time())

    def search(text: str) -> int:
        found = dateparser.search_dates(text, languages=["en"], settings={"RELATIVE_BASE": base})
        return len(found or ())

    timed: Callable[[Callable[[], int]], int] = benchmark

    assert timed(lambda: sum(map(search, articles))) > 0


@pytest.mark.parametrize("pieces", PIECES)
@pytest.mark.benchmark(group="times of ten megabytes")
def test_growth(benchmark: BenchmarkFixture, pieces: int) -> None:
    size = WHOLE // pieces
    text = article(1, size // 60)[:size]
    timed: Callable[[], int] = partial(
        benchmark.pedantic, lambda: sum(read(text) for _ in range(pieces)), rounds=1
    )

    assert timed() > 0
