"""Dates that two articles of one story give for one occasion, from their texts to the verdicts."""

from pathlib import Path

import pytest
import yaml

from checker import pipeline
from checker.settings import Settings

CASES = yaml.safe_load(Path(__file__).with_name("occasions.yaml").read_text(encoding="utf-8"))


def accusations(folder: Path, texts: list[str]) -> list[str]:
    """Give the contradictions of two articles, each with its date in front, as their reasons."""
    for index, text in enumerate(texts):
        day, _, body = text.partition(" ")
        page = f"---\ndate: {day}\n---\n{body}\n"
        (folder / f"{index}.md").write_text(page, encoding="utf-8")
    found = pipeline.check(Settings(paths=(str(folder),))).relations
    return [one.reason for one in found if one.verdict.value == "contradiction"]


@pytest.mark.parametrize("name", sorted(CASES["odds"]))
def test_one_occasion_has_one_date(tmp_path: Path, name: str) -> None:
    assert accusations(tmp_path, CASES["odds"][name]) == ["date"]


@pytest.mark.parametrize("name", sorted(CASES["peace"]))
def test_dates_of_two_occasions_are_not_at_odds(tmp_path: Path, name: str) -> None:
    assert accusations(tmp_path, CASES["peace"][name]) == []
