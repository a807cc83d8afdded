"""Who holds which post, from the texts of short articles to the verdicts."""

from pathlib import Path

import pytest
import yaml

from checker import pipeline
from checker.model import ClaimKind, Relation, Verdict
from checker.settings import Settings

CASES = yaml.safe_load(Path(__file__).with_name("posts.yaml").read_text(encoding="utf-8"))


def relations(folder: Path, case: dict[str, object]) -> list[Relation]:
    """Give what is said of the posts in the articles of a case."""
    articles = case["articles"]
    assert isinstance(articles, list)
    for index, article in enumerate(articles):
        head = f"---\ndate: {article['date']}\n---\n"
        (folder / f"{index}.md").write_text(head + article["text"], encoding="utf-8")
    found = pipeline.check(Settings(paths=(str(folder),))).relations
    return [one for one in found if one.claims[0].kind is ClaimKind.ROLE]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_who_is_accused(tmp_path: Path, case: dict[str, object]) -> None:
    accused = [
        " and ".join(sorted({claim.context[0] for claim in one.claims[:2]}))
        for one in relations(tmp_path, case)
        if one.verdict is Verdict.CONTRADICTION
    ]

    assert sorted(accused) == sorted(case["accused"])  # type: ignore[call-overload]  # a list
