"""What the text so far, and the document as a whole, leave to count from."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from checker.extraction.times.calendars import Period
from checker.extraction.times.context import Anchor, Candidate, Context, Genre, Meaning
from checker.extraction.times.cues import is_spoken
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
_STORY_REACH = 2
_LOG_DAYS = 62
_WEEK = 6
_LOOK_BACK = 80
_UNPLACED = frozenset(
    {
        "month-toss-up",
        "weekday-of-either-side",
        "weekday-of-other-week",
        "weekday-either-week",
        "weekday-anaphoric",
    }
    | {"bare-day-unclear", "month-anaphoric", "month-deixis", "month-mixed"}
)
_STORY_RULES = frozenset({"month-narrative", "weekday-of-story", "bare-day-of-story"})
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
    story: Anchor | None = None
    behind: Anchor | None = None
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
    named = [
        one.parts["year"]
        for one in found
        if one.kind in _DATED and one.parts.get("year", "").isdigit()
        if limit is None or int(one.parts["year"]) < limit
    ]
    years = len(named)
    if years < _LEAST_YEARS or len(set(named)) == 1:  # one year that all is compared with
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
        block=sentence.block,
        days_here=0 if earlier else len(progress.days[1]),
        many_days=earlier and len(progress.days[1]) > 1,
        anchor=_within(progress.anchor, sentence.index, reach),
        compared=_within(progress.compared, sentence.index, _COMPARED_REACH),
        previous=progress.previous,
        timeline=progress.timeline,
        story=_told(progress.story, sentence),
        behind=_within(progress.behind, sentence.index, _ANCHOR_REACH),
    )


def _told(story: Anchor | None, sentence: Sentence) -> Anchor | None:
    """Give the old time that a sentence may still tell of: named in one of the last paragraphs."""
    return story if story is not None and sentence.block - story.block <= _STORY_REACH else None


def _within(anchor: Anchor | None, index: int, reach: int) -> Anchor | None:
    return anchor if anchor is not None and index - anchor.sentence <= reach else None


def moved_on(
    progress: Progress, candidate: Candidate, meaning: Meaning, context: Context
) -> Progress:
    """Give the progress behind a candidate, which later ones may count from."""
    if meaning.period is None:
        return _past_unplaced(progress, meaning, context)
    if meaning.value.endswith("_REF") or meaning.type is TimeType.DURATION:
        return progress
    if context.history and meaning.basis is TimeBasis.PUBLISHED:
        return progress
    return _past_placed(progress, candidate, meaning, meaning.period, context)


def _past_unplaced(progress: Progress, meaning: Meaning, context: Context) -> Progress:
    if meaning.rule in _STORY_RULES and progress.story is not None:
        # What is told of the old time carries the story on to the next paragraph.
        story = replace(progress.story, block=context.block)
        return replace(progress, story=story, anchor=None, previous=None)
    if meaning.rule in _UNPLACED and not context.history:
        # Nothing can be counted from the day that was named last: another one stands between.
        return replace(progress, anchor=None, previous=None)
    return progress


def _past_placed(
    progress: Progress, candidate: Candidate, meaning: Meaning, period: Period, context: Context
) -> Progress:
    anchor = Anchor(
        value=meaning.value,
        period=period,
        sentence=context.sentence,
        end=candidate.end,
        block=context.block,
        named="weekday" in candidate.parts,
    )
    compared = progress.compared
    if period.granularity in _COMPARABLE and meaning.rule != "year-earlier":
        compared = anchor
    timeline = anchor if _goes_on(progress.timeline, anchor, candidate) else progress.timeline
    return Progress(
        anchor=anchor,
        compared=compared,
        previous=anchor,
        timeline=timeline,
        ahead=anchor if _is_ahead(anchor, context.published) else progress.ahead,
        days=_days(progress, anchor, context.sentence),
        story=_story(progress.story, candidate, meaning, anchor, context),
        behind=anchor if _is_behind(candidate, anchor, context.published) else progress.behind,
    )


def _is_behind(candidate: Candidate, anchor: Anchor, published: date | None) -> bool:
    day = anchor.period.begin == anchor.period.finish
    dated = candidate.kind in {"month", "numeric", "nth-unit", "week-of"}
    return (
        dated and day and published is not None and (published - anchor.period.begin).days > _WEEK
    )


def _story(
    story: Anchor | None,
    candidate: Candidate,
    meaning: Meaning,
    anchor: Anchor,
    context: Context,
) -> Anchor | None:
    """Give the old time that is told of behind a candidate; words such as "today" end it."""
    published = context.published
    if published is None:
        return None
    old = anchor.period.finish.year < published.year - 1
    if not old and _is_now(candidate, meaning, context):
        return None
    fine = anchor.period.granularity not in {Granularity.DECADE, Granularity.CENTURY}
    return anchor if old and fine and not _is_aside(candidate, context.text) else story


def _is_now(candidate: Candidate, meaning: Meaning, context: Context) -> bool:
    """Tell whether words count from publication: "today", "last month", "said on Monday"."""
    if meaning.basis is not TimeBasis.PUBLISHED or candidate.kind not in _DEICTIC:
        return False
    return candidate.kind != "weekday" or is_spoken(context.text, candidate.start)


_ASIDE = re.compile(
    r"(?:,|\() ?(?:[a-z]+ly |first )?[a-z]{2,}(?:ed|en|ilt|orn) (?:[\w']+ ){0,3}$"
    r"|\b(?:which|who|where|whose) [^,;.]{0,60}$",
    re.IGNORECASE,
)
_MENTIONED = re.compile(
    r"\b(?:since|than|from|between|until|to|and|of|the|a|an|its|his|her|their|-) $", re.IGNORECASE
)
_NOUN_BEHIND = re.compile(r" (?!(?:and|in|the|he|she|it|they|was|were|at|by|when)\b)[a-z]+")


def _is_aside(candidate: Candidate, text: str) -> bool:
    """Tell a year that is mentioned on the way ("founded in 1861") from one that is told of."""
    before = text[max(0, candidate.start - _LOOK_BACK) : candidate.start]
    bracketed = text.startswith(":", candidate.end) and before.endswith("(")
    if candidate.start <= _FRONT or bracketed:  # "78 per cent (2014: 71)" goes back to no story
        return bracketed
    bare = candidate.kind in {"year", "year-range"} and "edge" not in candidate.parts
    if bare and _NOUN_BEHIND.match(text, candidate.end):
        return True
    ends = "," not in text[candidate.end :] and ")" not in text[candidate.end :]
    return _MENTIONED.search(before) is not None or (not ends and _ASIDE.search(before) is not None)


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
