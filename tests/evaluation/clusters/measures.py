"""Measure the clusters: `python -m tests.evaluation.clusters.measures open held [-v]`."""

import sys

from tests.evaluation.clusters.gold import PARTS, clusters
from tests.evaluation.clusters.scoring import Score, compare, run


def score(part: str) -> Score:
    """Score all clusters of a part."""
    total = Score()
    for cluster in clusters(part):
        compare(total, cluster, run(cluster))
    return total


def main(arguments: list[str]) -> None:
    """Print the figures of the parts that are named, with every miss behind `-v`."""
    for part in [one for one in arguments if one in PARTS] or PARTS:
        found = score(part)
        if "-v" in arguments and part == "open":
            sys.stdout.write("\n".join(found.notes) + "\n")
        sys.stdout.write(f"{part}\n")
        for name, figure in found.figures().items():
            sys.stdout.write(f"  {name:<26}{figure:.3f}\n")
        sys.stdout.write(f"  {dict(sorted(found.counts.items()))}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
