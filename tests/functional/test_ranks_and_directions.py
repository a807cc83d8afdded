"""Pairs of short articles: one thing at two places of one order, one movement up and down."""

from pathlib import Path

import pytest
import yaml

from checker import pipeline
from checker.model import Verdict
from checker.settings import Settings

CASES = yaml.safe_load(
    Path(__file__).with_suffix("").with_name("ranks_and_directions.yaml").read_text("utf-8")
)
GUESTS = (" Ida Brandt of Kolm counted 40 guests.", " Kolm sent 40 guests, and Ida Brandt came.")
"""What joins two articles into one story."""


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in CASES])
def test_case(case: dict[str, object], tmp_path: Path) -> None:
    for day, (part, guests) in enumerate(zip(("one", "other"), GUESTS, strict=True), start=3):
        text = " ".join(str(case[part]).split())
        (tmp_path / f"{part}.txt").write_text(f"2022-03-0{day}\n\n{text}{guests}", "utf-8")

    report = pipeline.check(Settings(paths=(str(tmp_path),), all_relations=True))

    accused = [one for one in report.relations if one.verdict is Verdict.CONTRADICTION]
    assert [one.reason for one in accused] == case["finds"], [one.explanation for one in accused]
