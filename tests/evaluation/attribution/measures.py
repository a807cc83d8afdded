"""All measures of attribution: `python -m tests.evaluation.attribution.measures [NAME] [-v]`."""

import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from tests.evaluation.attribution import gold, outside
from tests.evaluation.attribution.reading import read_articles
from tests.evaluation.attribution.scoring import Score, compare


class Result(Protocol):
    """What a measure gives: its figures, and what was missed, in words."""

    misses: list[str]

    def figures(self) -> dict[str, float]:
        """Give the figures by name."""
        ...


def score(part: str) -> Score:
    """Read every article of our own gold and compare."""
    total = Score()
    articles = gold.articles(part)
    for article, extract in zip(articles, read_articles([a.text for a in articles]), strict=True):
        compare(total, article, extract.attributions)
    return total


MEASURES: Mapping[str, Callable[[], Result]] = {
    "open": lambda: score("open"),
    "held": lambda: score("held"),
    "meantime": outside.measure,
}


def _main(arguments: Sequence[str]) -> None:
    wanted = [name for name in arguments if name != "-v"] or list(MEASURES)
    for name in wanted:
        result = MEASURES[name]()
        told = "\n".join(f"  {key:15} {figure:.4f}" for key, figure in result.figures().items())
        misses = result.misses if "-v" in arguments else []
        sys.stdout.write("\n".join([*misses, f"{name}\n{told}"]) + "\n")
        if isinstance(result, Score):
            mentions: dict[str, Counter[str]] = {}
            for (mention, outcome), count in sorted(result.speakers.items()):
                mentions.setdefault(mention, Counter())[outcome] = count
            sys.stdout.write("".join(f"  {k:12} {dict(v)}\n" for k, v in mentions.items()))


if __name__ == "__main__":
    _main(sys.argv[1:])
