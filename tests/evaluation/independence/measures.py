"""Measure who is found to copy whom: `python -m tests.evaluation.independence.measures`.

Originals are articles written for this project. Positives are an original and its seeded copy;
negatives are two articles about one story, written apart from one another.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from checker import pipeline, reading, rules
from checker.engine import LocalEngine
from checker.model import Claim, Document
from checker.tracing import find_pairs, take_fingerprint
from checker.tracing.pairs import Extent
from tests.build import make_document
from tests.evaluation.attribution.gold import articles
from tests.evaluation.independence.copying import MANNERS, copy_of, with_text

_EVALUATION = Path(__file__).parents[1]
_CLUSTERS = _EVALUATION / "clusters" / "gold"
_CORPUS = _EVALUATION.parents[1] / "corpus"
_SUFFIXES = {".txt", ".md", ".html"}
_KNOWN_COPY = "2020-04-04-putin-oil-cut.txt"
"""The example corpus holds one article that is a wire's under another headline."""

_COPYING = frozenset({Extent.WHOLE, Extent.PART, Extent.EXCERPT})


def stories() -> Iterator[Sequence[Document]]:
    """Yield the articles of each story; every text is another writer's."""
    for part in ("open", "held"):
        for folder in sorted(path for path in (_CLUSTERS / part).iterdir() if path.is_dir()):
            yield _read(folder)
    topics: dict[str, list[Document]] = {}
    for article in articles("open"):
        document = with_text(make_document(""), article.id, article.text.split("\n\n"))
        topics.setdefault(article.id.rpartition("-")[0], []).append(document)
    yield from topics.values()
    yield [one for one in _read(_CORPUS) if not one.uri.endswith(_KNOWN_COPY)]


def _read(folder: Path) -> list[Document]:
    paths = sorted(path for path in folder.rglob("*") if path.suffix in _SUFFIXES)
    read = (reading.read(path.as_posix()) for path in paths if path.name != "README.md")
    return [one for one in read if isinstance(one, Document)]


def measure() -> tuple[Mapping[str, float], Counter[str]]:
    """Give the share of copies found by manner, and of independent reports that are kept apart."""
    told = list(stories())
    counts: Counter[str] = Counter()
    pool = [word for story in told for one in story for word in one.text.split()]
    originals = [one for story in told for one in story]
    for manner in MANNERS:
        copies = [copy_of(one, manner, pool) for one in originals]
        found = _found([*originals, *copies])
        counts[f"{manner} pairs"] = len(copies)
        counts[f"{manner} found"] = sum(
            frozenset((one.uri, copy.uri)) in found
            for one, copy in zip(originals, copies, strict=True)
        )
        counts["strangers"] += sum(_original(one) != _original(other) for one, other in found)
    alone = _found(originals)
    for story in told:
        pairs = [frozenset((one.uri, other.uri)) for one, other in combinations(story, 2)]
        counts["independent pairs"] += len(pairs)
        counts["independent merged"] += sum(pair in alone for pair in pairs)
    figures = {manner: counts[f"{manner} found"] / counts[f"{manner} pairs"] for manner in MANNERS}
    figures["apart"] = 1 - counts["independent merged"] / counts["independent pairs"]
    return figures, counts


def measure_claims(manner: str) -> Mapping[str, float]:
    """Give the share of the claims of copies that have the origin of their original.

    Beside it the share of the claims of independent articles that keep an origin of their own.
    """
    counts: Counter[str] = Counter()
    for folder in sorted(path for path in (_CLUSTERS / "open").iterdir() if path.is_dir()):
        story = _read(folder)
        pool = [word for one in story for word in one.text.split()]
        # Without a credit the first document names the origin.
        bare = [replace(one, agency=None, publisher=None) for one in story]
        copies = [copy_of(one, manner, pool) for one in bare]
        for claim in _claims([*bare, *copies]):
            if "~" in claim.doc:
                counts["copied"] += 1
                counts["traced"] += claim.origin == _original(claim.doc)
        for claim in _claims(bare):
            counts["own"] += 1
            counts["kept"] += claim.origin == claim.doc or claim.origin not in _uris(bare)
    return {
        "copied": counts["traced"] / counts["copied"],
        "own": counts["kept"] / counts["own"],
    }


def _uris(documents: Sequence[Document]) -> set[str]:
    return {one.uri for one in documents}


def _claims(documents: Sequence[Document]) -> list[Claim]:
    engine = LocalEngine()
    extracts = pipeline.understand(documents, rules.load(None), engine)
    traced, _ = pipeline.trace(documents, extracts, engine)
    return [claim for extract in traced for claim in extract.claims]


def _original(uri: str) -> str:
    return uri.partition("~")[0]


def _found(documents: Sequence[Document]) -> set[frozenset[str]]:
    pairs = find_pairs([take_fingerprint(one) for one in documents])
    return {frozenset((pair.source, pair.copy)) for pair in pairs if pair.extent in _COPYING}


def main() -> None:
    """Print the figures."""
    figures, counts = measure()
    for name, figure in figures.items():
        sys.stdout.write(f"{name:<12}{figure:.4f}\n")
    sys.stdout.write(f"{dict(sorted(counts.items()))}\n")
    for manner in MANNERS:
        sys.stdout.write(f"claims, {manner}: {measure_claims(manner)}\n")


if __name__ == "__main__":
    main()
