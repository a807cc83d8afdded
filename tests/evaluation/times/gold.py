"""Our own annotated articles, and how well the program reads their times.

Each file under `gold/` holds articles of one topic, in many forms. How they are annotated stands in
`gold/README.md`. Run `python -m tests.evaluation.times.gold check` to check the annotation itself.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from checker.extraction.times.calendars import period_of_value
from checker.model import Span
from tests.evaluation.files import is_mapping, read_yaml
from tests.evaluation.times.scoring import Gold, Score, compare, times_of

FOLDER = Path(__file__).with_name("gold")
_TYPES = frozenset({"DATE", "TIME", "DURATION", "SET"})
_OPEN_VALUE = re.compile(
    r"(?:PAST|PRESENT|FUTURE)_REF|P(?:T?[\dX.]+[A-Z]+)+|FY\d{4}(?:-[QH]\d)?|XXXX[-\w:]*|"
    r"\d{4}-XX[-\w:]*|published[+-]\d+[A-Z]+@[a-z]+|BC\d+.*|UNKNOWN|(?:\d{4}-\d\d-\d\d|"
    r"\d{4}-W\d\d(?:-WE)?)T[\w:]+|"
)
"""Values that are no stretch of the calendar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One annotated article."""

    id: str
    form: str
    published: date | None
    text: str
    times: tuple[Gold, ...]


@cache
def articles(part: str) -> Sequence[Article]:
    """Give the articles of a part ("open" or "held").

    Raises:
        ValueError: if an annotation does not fit its article.
    """
    return tuple(_read(part))


def _read(part: str) -> Iterator[Article]:
    for path in sorted((FOLDER / part).glob("*.yaml")):
        entries = read_yaml(path)["articles"]
        assert isinstance(entries, list)
        for entry in entries:
            assert is_mapping(entry)
            yield _article(entry)


def score(part: str) -> Score:
    """Read every article of a part and count what agrees."""
    total = Score()
    for article in articles(part):
        found = times_of(article.text, article.published)
        compare(total, article.id, article.times, found)
    return total


def _article(entry: Mapping[str, object]) -> Article:
    text, times = str(entry["text"]), entry["times"]
    assert isinstance(times, list)
    gold: list[Gold] = []
    end = 0
    for one in times:
        assert is_mapping(one)
        words = str(one["words"])
        start = text.find(words, end)
        if start < 0:
            message = f"{entry['id']}: {words!r} does not follow in the text"
            raise ValueError(message)
        end = start + len(words)
        gold.append(_gold(one, Span(start, end), str(entry["id"])))
    published = entry["published"]
    assert published is None or isinstance(published, date)
    return Article(
        id=str(entry["id"]),
        form=str(entry["form"]),
        published=published,
        text=text,
        times=tuple(gold),
    )


def _gold(entry: Mapping[str, object], span: Span, name: str) -> Gold:
    begin, finish = entry.get("begin"), entry.get("finish")
    others = entry.get("or") or []
    assert isinstance(others, list)
    gold = Gold(
        span=span,
        text=str(entry["words"]),
        type=str(entry["type"]),
        value=str(entry["value"] or ""),
        values=frozenset(map(str, others)),
        begin=begin if isinstance(begin, date) else None,
        finish=finish if isinstance(finish, date) else None,
    )
    _check(gold, name)
    return gold


def _check(gold: Gold, name: str) -> None:
    known = period_of_value(gold.value) is not None or _OPEN_VALUE.fullmatch(gold.value)
    if gold.type not in _TYPES or not known or (gold.begin is None) != (gold.finish is None):
        message = f"{name}: {gold.text!r} has no valid annotation ({gold.type} {gold.value})"
        raise ValueError(message)


if __name__ == "__main__":
    import sys

    if sys.argv[1] == "check":
        for each in ("open", "held"):
            read = articles(each)
            count = sum(len(article.times) for article in read)
            forms = sorted({article.form for article in read})
            sys.stdout.write(f"{each}: {len(read)} articles, {count} expressions, {forms}\n")
        sys.exit()
    result = score(sys.argv[1])
    misses = result.misses if "-v" in sys.argv else []
    shown = {name: round(each, 4) for name, each in result.figures().items()}
    sys.stdout.write("\n".join([*misses, f"{result.gold} {result.found} {shown}"]) + "\n")
