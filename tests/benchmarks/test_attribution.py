"""Finding who says what: ours against the floor that it has to beat, in one run on one core."""

import importlib.util
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from checker.extraction.sentences import split_sentences
from checker.extraction.speech.attribution import find_attributions
from checker.extraction.times.expressions import find_times
from tests.evaluation.attribution.gold import articles as gold_articles
from tests.unit.extraction.passages import passage

FLOOR = Path(__file__).parents[2].parent / "shared" / "prototypes" / "attribution_floor.py"
"""A single-pass finder of cues that resolves no pronoun, role or description."""
SENTENCE = "The miller of Odderby said on Monday that the weir, which he had built, would hold. "
WHOLE = 1_000_000
PIECES = (100, 1)
"""The same megabyte as texts of 10 kB and as one: equal times are linear growth."""


@pytest.fixture(scope="module")
def texts() -> Sequence[str]:
    return [article.text for article in gold_articles("open")]


def read(text: str) -> int:
    document = passage(text)
    sentences = split_sentences(document)
    return len(find_attributions(document, sentences, find_times(document, sentences)))


@pytest.mark.benchmark(group="attributions of the open gold")
def test_factcheck(benchmark: BenchmarkFixture, texts: Sequence[str]) -> None:
    prepared = []
    for text in texts:
        document = passage(text)
        sentences = split_sentences(document)
        prepared.append((document, sentences, find_times(document, sentences)))
    timed: Callable[[Callable[[], int]], int] = benchmark

    assert timed(lambda: sum(len(find_attributions(*each)) for each in prepared)) > len(texts)


@pytest.mark.benchmark(group="attributions of the open gold")
def test_floor(benchmark: BenchmarkFixture, texts: Sequence[str]) -> None:
    if not FLOOR.is_file():
        pytest.skip("the floor is kept beside the project, not in it")
    spec = importlib.util.spec_from_file_location("attribution_floor", FLOOR)
    assert spec is not None
    assert spec.loader is not None
    floor = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(floor)
    timed: Callable[[Callable[[], int]], int] = benchmark

    assert timed(lambda: sum(len(floor.extract(text)) for text in texts)) > 0


@pytest.mark.parametrize("pieces", PIECES)
@pytest.mark.benchmark(group="attributions of a megabyte")
def test_growth(benchmark: BenchmarkFixture, pieces: int) -> None:
    text = SENTENCE * (WHOLE // pieces // len(SENTENCE))
    timed: Callable[[], int] = partial(
        benchmark.pedantic, lambda: sum(read(text) for _ in range(pieces)), rounds=1
    )

    assert timed() > 0
