"""Development data made by others, kept beside the project: how much of it the program reads right.

Where a convention of theirs differs from ours, it is written at the function that allows for it.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from checker.model import NumeralBucket
from tests.evaluation.files import DATA, is_mapping
from tests.evaluation.quantities.reading import read


@dataclass(slots=True)
class Tally:
    """How many cases there are, how many are right, and the others in words."""

    cases: int = 0
    right: int = 0
    false: int = 0
    """Findings where there must be none."""

    misses: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Give the share of cases that are right."""
        return self.right / self.cases if self.cases else 1.0

    def count(self, right: bool, miss: str) -> None:  # noqa: FBT001 - the result of a test
        """Add one case."""
        self.cases += 1
        self.right += right
        if not right:
            self.misses.append(miss)


def articles() -> Iterator[Mapping[str, object]]:
    """Yield the annotated news articles."""
    with (DATA / "meantime" / "meantime.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            content: object = json.loads(line)
            assert is_mapping(content)
            yield content


def spans() -> Tally:
    """Measure how many of the annotated amounts a quantity covers.

    Differs from ours: what is an ordinal, an age, an identifier, a score or a duration with us
    but an amount with them counts as missed, and so does an amount without a numeral.
    """
    tally = Tally()
    for article in articles():
        text, values = str(article["text"]), article["values"]
        assert isinstance(values, list)
        extract = read(text)
        for value in values:
            assert is_mapping(value)
            start, end = int(str(value["start"])), int(str(value["end"]))
            covered = any(
                one.span.start < end and start < one.span.end for one in extract.quantities
            )
            near = [
                one for one in extract.numerals if one.span.start < end and start < one.span.end
            ]
            buckets = [str(one.bucket) for one in near]
            words = f"{value['type']} {value['text']!r} {buckets} | {text[start - 60 : end + 40]!r}"
            tally.count(covered, words)
    return tally


def unread() -> Tally:
    """Measure the ledger: how many numerals of the news articles have a bucket."""
    tally = Tally()
    for article in articles():
        text = str(article["text"])
        for one in read(text).numerals:
            place = text[max(0, one.span.start - 40) : one.span.end + 40]
            tally.count(one.bucket is not NumeralBucket.UNREAD, f"{one.text!r} | {place!r}")
    return tally
