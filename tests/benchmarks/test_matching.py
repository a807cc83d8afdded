"""Bringing claims together: against a loop over all pairs, and growth on every shape of block."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import combinations
from time import perf_counter
from types import MappingProxyType

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from checker import matching
from checker.engine import LocalEngine
from checker.matching import AttributeNames
from checker.model import Claim
from tests.benchmarks.shapes import SHAPES, articles, claims_of

NAMES = AttributeNames.of(())
PEERS = 10_000
"""Claims for the loop over all pairs; it would need a day for a million."""

BLOCK = 100_000
"""Claims of one block."""

CORPUS = 1_000_000
BEAT = 20_000
"""Claims of one story; 1,000 articles that hang together."""

MOST_GROWTH = 2.6
"""Most that twice the claims may cost: 2 for a linear step, up to 2.2 with a sort, and noise."""


def matched(claims: Sequence[Claim], stories: Mapping[str, str] = MappingProxyType({})) -> int:
    engine = LocalEngine()
    place = partial(matching.place, names=NAMES, stories=stories)
    blocks = engine.group(matching.block_key, engine.flat_map(place, claims))
    return sum(1 for _ in engine.flat_map(matching.match, blocks))


def matched_articles(claims: int, *, beat: bool = False) -> Callable[[], int]:
    extracts = list(articles(claims, beat=beat))
    return lambda: matched(list(claims_of(extracts)), matching.find_stories(extracts))


def paired_off(claims: Sequence[Claim]) -> int:
    """Compare every claim with every other by entity, attribute and unit alone."""
    keys = [
        (claim.entity, claim.attribute, claim.quantity.base_unit if claim.quantity else None)
        for claim in claims
    ]
    return sum(one == other for one, other in combinations(keys, 2))


@pytest.mark.benchmark(group="matching of 10,000 claims")
def test_factcheck(benchmark: BenchmarkFixture) -> None:
    timed: Callable[[], int] = partial(benchmark.pedantic, matched_articles(PEERS), rounds=1)

    assert timed() > 0


@pytest.mark.benchmark(group="matching of 10,000 claims")
def test_loop_over_pairs(benchmark: BenchmarkFixture) -> None:
    claims = list(claims_of(list(articles(PEERS))))
    timed: Callable[[], int] = partial(benchmark.pedantic, lambda: paired_off(claims), rounds=1)

    assert timed() > 0


def grown(benchmark: BenchmarkFixture, half: Callable[[], int], whole: Callable[[], int]) -> float:
    """Time `whole`, twice the work of `half`, and give what it costs more."""
    timed: Callable[[], int] = partial(benchmark.pedantic, whole, rounds=1)
    begin = perf_counter()
    half()
    middle = perf_counter()
    timed()
    ratio = (perf_counter() - middle) / (middle - begin)
    benchmark.extra_info["growth"] = round(ratio, 2)
    return ratio


@pytest.mark.parametrize("shape", sorted(SHAPES))
@pytest.mark.benchmark(group="one block of 100,000 claims")
def test_block(benchmark: BenchmarkFixture, shape: str) -> None:
    half, whole = (list(SHAPES[shape](size)) for size in (BLOCK // 2, BLOCK))

    assert grown(benchmark, partial(matched, half), partial(matched, whole)) < MOST_GROWTH


@pytest.mark.benchmark(group="one story of 1,000 articles")
def test_story(benchmark: BenchmarkFixture) -> None:
    half, whole = (matched_articles(size, beat=True) for size in (BEAT // 2, BEAT))

    assert grown(benchmark, half, whole) < MOST_GROWTH


@pytest.mark.benchmark(group="1,000,000 claims")
def test_corpus(benchmark: BenchmarkFixture) -> None:
    half, whole = (matched_articles(size) for size in (CORPUS // 2, CORPUS))

    assert grown(benchmark, half, whole) < MOST_GROWTH
