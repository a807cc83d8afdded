"""Ages, times of day, results and dates of two articles, from their texts to the verdicts."""

from pathlib import Path

import pytest

from checker import pipeline
from checker.settings import Settings

HEAD = "---\ndate: 2031-05-05\n---\n"


def verdicts(folder: Path, *texts: str) -> list[str]:
    """Give the verdicts that two articles of one day get, as "verdict/reason"."""
    for index, text in enumerate(texts):
        (folder / f"{index}.md").write_text(f"{HEAD}{text}\n", encoding="utf-8")
    found = pipeline.check(Settings(paths=(str(folder),))).relations
    return [f"{one.verdict.value}/{one.reason}" for one in found]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Bo Lund, 34, won the Tarn regatta.", "The winner of the Tarn regatta was Bo Lund, 43."),
        ("The glazier Mia Holt is 51 years old.", "Mia Holt (61) makes windows near Tarn."),
    ],
)
def test_one_person_has_one_age(tmp_path: Path, first: str, second: str) -> None:
    assert verdicts(tmp_path, first, second) == ["contradiction/value"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Bo Lund, 34, won the Tarn regatta.", "Mia Holt, 43, lost her oars on the way."),
        ("A 34-year-old sailor fell ill.", "The ferry brought home a 43-year-old sailor."),
        ("The zoo is open from 9am.", "The zoo stays open until 5pm."),
        ("The Lotte sank at 3pm.", "By 2:50 p.m. the ferry Lotte had gone down."),
        ("Halden won 3-1.", "In the cup Halden lost 2-0 at home."),
        ("Tarn Bank opened in May 1999.", "Tarn Bank first opened its doors on 6 June 2004."),
    ],
)
def test_what_is_not_accused(tmp_path: Path, first: str, second: str) -> None:
    assert [one for one in verdicts(tmp_path, first, second) if one.startswith("contra")] == []


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        ("The Lotte sank at 3pm.", "The Lotte sank at 2:50 p.m.", "agreement/hedge"),
        ("Tarn Bank opened in May 1999.", "Tarn Bank opened on 6 May 1999.",
         "agreement/granularity"),
        ("The Lotte sank at 3:10 a.m.", "The Lotte sank at 0110 GMT.",
         "definition-differs/zone:gmt"),
    ],
)  # fmt: skip
def test_what_can_both_hold(tmp_path: Path, first: str, second: str, verdict: str) -> None:
    assert verdicts(tmp_path, first, second) == [verdict]
