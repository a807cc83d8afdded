"""When an article was published: the first rung of a ladder that holds a date.

option, sidecar, front matter, HTML metadata, dateline, address, file name, none.
Never the file's own time stamp, never the clock, and never a year found in the
running text: the largest year of an article is its year in at most 15 % of news.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from checker.model import PublishedBasis
from checker.reading.credits import dateline, is_byline, is_date_line, is_update, line_date
from checker.reading.dates import find_in_address, find_year_in_address, with_year

_HEAD_LINES = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Everything that may tell when an article was published."""

    option: date | None = None
    sidecar: date | None = None
    front_matter: date | None = None
    html_meta: date | None = None
    head: Sequence[str] = ()
    """First paragraphs of the text."""

    addresses: Sequence[str] = ()
    """The article's own addresses, best first."""

    uri: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """The day an article was published, and how that is known."""

    day: date | None = None
    basis: PublishedBasis = PublishedBasis.NONE
    warnings: tuple[str, ...] = ()


def publication(evidence: Evidence) -> Published:
    """Give the day of the highest rung that has one, and a warning where two rungs disagree."""
    rungs = list(_rungs(evidence))
    if not rungs:
        return Published()
    basis, day = rungs[0]
    other = next((rung for rung in rungs[1:] if abs((rung[1] - day).days) > 1), None)
    if other is None:
        return Published(day=day, basis=basis)
    note = (
        f"the {_NAMES[basis]} gives {day} as the publication date and the {_NAMES[other[0]]} "
        f"{other[1]}; {day} is used, name the right one with --date or a sidecar."
    )
    return Published(day=day, basis=basis, warnings=(note,))


_NAMES = {
    PublishedBasis.OPTION: "option --date",
    PublishedBasis.SIDECAR: "sidecar",
    PublishedBasis.FRONT_MATTER: "front matter",
    PublishedBasis.HTML_META: "page's metadata",
    PublishedBasis.DATELINE: "dateline",
    PublishedBasis.URL: "address",
    PublishedBasis.FILENAME: "file name",
}


def _rungs(evidence: Evidence) -> Iterator[tuple[PublishedBasis, date]]:
    name = PurePosixPath(evidence.uri).name
    addressed = next(filter(None, map(find_in_address, evidence.addresses)), None)
    named = find_in_address(name)
    year = next(filter(None, map(find_year_in_address, evidence.addresses)), None)
    days = (
        (PublishedBasis.OPTION, evidence.option),
        (PublishedBasis.SIDECAR, evidence.sidecar),
        (PublishedBasis.FRONT_MATTER, evidence.front_matter),
        (PublishedBasis.HTML_META, evidence.html_meta),
        (PublishedBasis.DATELINE, _from_head(evidence.head, year, addressed or named)),
        (PublishedBasis.URL, addressed),
        (PublishedBasis.FILENAME, named),
    )
    for basis, day in days:
        if day:
            yield basis, day


def _from_head(head: Sequence[str], year: int | None, lower: date | None) -> date | None:
    """Give the day that the first lines name, their year filled in from a lower rung."""
    updated = None
    for text in head[:_HEAD_LINES]:
        if is_date_line(text) or is_byline(text):
            day = line_date(text)
            if day and not is_update(text):
                return day
            updated = updated or day
        elif found := dateline(text):
            day = found.day
            if found.month_day and lower:
                day = _nearest(found.month_day, lower)
            elif found.month_day and year:
                day = with_year(found.month_day, year)
            if day:
                return day
    return updated


def _nearest(month_day: tuple[int, int], lower: date) -> date | None:
    """Give the day nearest to a date of a lower rung, so that December 31 may meet January 1."""
    years = (lower.year - 1, lower.year, lower.year + 1)
    days = [day for year in years if (day := with_year(month_day, year))]
    return min(days, key=lambda day: (abs((day - lower).days), day)) if days else None
