"""Time expressions of data made by others, kept beside the project."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from checker.extraction.times.words import WEEKDAYS
from checker.model import Span, TimeExpression
from tests.evaluation.files import DATA, is_mapping
from tests.evaluation.times.scoring import Gold, Score, compare, times_of

MEANTIME = DATA / "meantime" / "meantime.jsonl"
WIKIWARS = DATA / "wikiwars" / "wikiwars.jsonl"


def score(path: Path) -> Score:
    """Read every document of a file and compare, up to the end of what is annotated."""
    total = Score()
    for entry in _entries(path):
        text = str(entry["text"])
        upto = int(str(entry.get("annotated_upto", len(text))))
        gold = [one for one in _gold(entry) if one.span.end <= upto]
        stamp = entry["dct"]
        published = date.fromisoformat(str(stamp)[:10]) if stamp else None
        found = times_of(text, published)
        inside = [
            one for one in found if one.span.end <= upto and not _is_creation(text, published, one)
        ]
        compare(total, str(entry["id"])[:12], gold, inside)
    return total


def _is_creation(text: str, published: date | None, found: TimeExpression) -> bool:
    """Tell whether words are the line that dates the article, which the sets keep apart."""
    line = text[text.rfind("\n", 0, found.span.start) + 1 :].partition("\n")[0]
    return line.strip() == found.text.strip() and published is not None and found.begin == published


def _entries(path: Path) -> Iterator[Mapping[str, object]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            content: object = json.loads(line)
            assert is_mapping(content)
            yield content


def _gold(entry: Mapping[str, object]) -> Iterator[Gold]:
    times, stamp = entry["timex"], entry["dct"]
    assert isinstance(times, list)
    published = date.fromisoformat(str(stamp)[:10]) if stamp else None
    for one in sorted(times, key=lambda each: int(each["start"])):
        assert is_mapping(one)
        gold = Gold(
            span=Span(int(str(one["start"])), int(str(one["end"]))),
            text=str(one["text"]),
            type=str(one["type"]),
            value=str(one["value"]),
        )
        yield replace(gold, placed=not is_impossible(gold, published))


def is_impossible(gold: Gold, published: date | None) -> bool:
    """Tell an annotation that its own words or the calendar contradict.

    "Wednesday" with a date that is a Thursday, "2012" with another year, "this week" with a week
    that publication is not in. It still counts for the value, which no reading can then reach.
    """
    period = gold.period
    if period is None:
        return False
    words = gold.text.lower()
    weekday = WEEKDAYS.get(words)
    if weekday is not None:
        return period[0].weekday() != weekday
    if words == "this week" and published is not None:
        return not period[0] <= published <= period[1]
    return words.isdecimal() and len(words) == len("2012") and words != gold.value[:4]
