"""What the text so far, and the document as a whole, leave to count from."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from checker.extraction.times.context import Anchor, Candidate, Context, Genre, Meaning
from checker.model import Granularity, Sentence, TimeBasis, TimeExpression, TimeType

# A history names at least so many past years, and so many times more of them than words that
# count from today. Measured on encyclopedic histories (7 and more to one) and news (below 6).
_LEAST_YEARS = 4
_YEARS_TO_DEIXIS = 7
_FRONT = 12
# News goes back to an earlier date within the next sentence, and to a period of comparison within
# the paragraph or so.
_ANCHOR_REACH = 1
_COMPARED_REACH = 4
_AHEAD_REACH = 3
_LOG_DAYS = 62
_FISCAL = frozenset({"fiscal", "fiscal_tail", "after"})
_COMPARABLE = frozenset({Granularity.MONTH, Granularity.QUARTER, Granularity.HALF})
_DEICTIC = frozenset({"weekday", "day-word", "day-part", "relative-unit", "ago", "whole-unit"})
_DATED = frozenset({"month", "year", "decade", "quarter", "season", "numeric", "era"})


@dataclass(frozen=True, slots=True)
class Progress:
    """What the text so far leaves to count from."""

    anchor: Anchor | None = None
    compared: Anchor | None = None
    previous: Anchor | None = None
    timeline: Anchor | None = None
    ahead: Anchor | None = None
    days: tuple[int, frozenset[date]] = (-1, frozenset())
    """The last sentence that named a day, and the days it named."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the whole document, or the entry of it that is being read, is read by."""

    published: date | None
    genre: Genre
    fiscal: bool


def headed(
    setting: Setting, sentence: Sentence, time: TimeExpression, published: date | None
) -> Setting:
    """Give the setting under a line that holds a day alone: an entry of a log is of that day."""
    alone = time.span.end - time.span.start >= len(sentence.text.strip(" .:"))
    if not alone or time.begin is None or time.begin != time.finish or published is None:
        return setting
    if abs((time.begin - published).days) > _LOG_DAYS:
        return setting
    return replace(setting, published=time.begin)


def is_fiscal(found: Sequence[Candidate]) -> bool:
    """Tell whether a document counts in fiscal years."""
    return any(one.parts.keys() & _FISCAL for one in found)


def genre_of(found: Sequence[Candidate], published: date | None) -> Genre:
    """Tell a text that names past years all along from one that counts from today."""
    limit = published.year - 1 if published else None
    years = sum(
        1
        for one in found
        if one.kind in _DATED and one.parts.get("year", "").isdigit()
        if limit is None or int(one.parts["year"]) < limit
    )
    if years < _LEAST_YEARS:
        return Genre.NEWS
    deictic = sum(1 for one in found if one.kind in _DEICTIC and _from_today(one))
    return Genre.HISTORY if years >= _YEARS_TO_DEIXIS * deictic else Genre.MIXED


def _from_today(candidate: Candidate) -> bool:
    words = candidate.parts.get("deixis", "")
    return not words.lower().startswith(("the ", "that", "following", "previous"))


def context_of(sentence: Sentence, setting: Setting, progress: Progress) -> Context:
    """Give all that a candidate of a sentence is read by."""
    reach = sentence.index if setting.genre is Genre.HISTORY else _ANCHOR_REACH
    earlier = progress.days[0] < sentence.index
    return Context(
        text=sentence.text,
        sentence=sentence.index,
        published=setting.published,
        genre=setting.genre,
        fiscal=setting.fiscal,
        ahead=_within(progress.ahead, sentence.index, _AHEAD_REACH),
        many_days=earlier and len(progress.days[1]) > 1,
        anchor=_within(progress.anchor, sentence.index, reach),
        compared=_within(progress.compared, sentence.index, _COMPARED_REACH),
        previous=progress.previous,
        timeline=progress.timeline,
    )


def _within(anchor: Anchor | None, index: int, reach: int) -> Anchor | None:
    return anchor if anchor is not None and index - anchor.sentence <= reach else None


def moved_on(
    progress: Progress, candidate: Candidate, meaning: Meaning, context: Context
) -> Progress:
    """Give the progress behind a candidate, which later ones may count from."""
    sentence, genre = context.sentence, context.genre
    if meaning.period is None or meaning.value.endswith("_REF"):
        return progress
    if meaning.type is TimeType.DURATION:
        return progress
    if genre is Genre.HISTORY and meaning.basis is TimeBasis.PUBLISHED:
        return progress
    anchor = Anchor(
        value=meaning.value, period=meaning.period, sentence=sentence, end=candidate.end
    )
    compared = progress.compared
    if meaning.period.granularity in _COMPARABLE and meaning.rule != "year-earlier":
        compared = anchor
    timeline = anchor if _goes_on(progress.timeline, anchor, candidate) else progress.timeline
    return Progress(
        anchor=anchor,
        compared=compared,
        previous=anchor,
        timeline=timeline,
        ahead=anchor if _is_ahead(anchor, context.published) else progress.ahead,
        days=_days(progress, anchor, sentence),
    )


def _is_ahead(anchor: Anchor, published: date | None) -> bool:
    day = anchor.period.begin == anchor.period.finish
    return day and published is not None and anchor.period.begin > published


def _days(progress: Progress, anchor: Anchor, sentence: int) -> tuple[int, frozenset[date]]:
    if anchor.period.begin != anchor.period.finish:
        return progress.days
    before = progress.days[1] if progress.days[0] == sentence else frozenset()
    return sentence, before | {anchor.period.begin}


def _goes_on(timeline: Anchor | None, anchor: Anchor, candidate: Candidate) -> bool:
    """Tell whether a date moves the story on, rather than glance at another time."""
    if timeline is None or candidate.start <= _FRONT:
        return True
    width = anchor.period.granularity
    if width in {Granularity.DAY, Granularity.WEEK, Granularity.MONTH}:
        return True
    step = anchor.period.begin.year - timeline.period.begin.year
    return width is Granularity.YEAR and step == 1 and "edge" in candidate.parts
