"""Spans of time that the text counts out itself: "three days later, on May 8", "died aged 70".

Each becomes a date claim that names what it must fit: the day it is counted from and the count, or
the birth and the age. Whether they fit is for the rules to say.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from checker.extraction.figures import base_claim
from checker.extraction.times.attachment import days_of
from checker.extraction.times.lengths import number_of
from checker.extraction.voices import Voice
from checker.model import (
    Claim,
    ClaimKind,
    ClaimTime,
    Document,
    Granularity,
    Modality,
    Polarity,
    Section,
    Sentence,
    Span,
    TimeBasis,
    TimeExpression,
)

_COUNT = re.compile(
    r"(?:exactly |just )?(?P<number>\d{1,3}|[a-z]+(?:-[a-z]+)?)[ -](?P<unit>day|week|month|year)s? "
    r"(?P<side>later|earlier|before|after)",
    re.IGNORECASE,
)
_STATED = re.compile(r",? (?:\(|on |- |— )?(?:the )?$|\($")
_SURE = frozenset({"month-year", "iso-date", "numeric-day-first", "numeric-month-first"})
_BORN = re.compile(r"\b(?:born|b\.)(?: (?:in [A-Z][\w .'-]{1,30} )?(?:on|in))? $")
_DIED = re.compile(
    r"\b(?:died|dead|dies|d\.|death)(?: [\w ,'-]{0,40})?\b(?:on|in|,) $|; (?:died )?$"
)
_ANOTHER = re.compile(
    r"\b(?:husband|wife|son|daughter|father|mother|brother|sister|partner|friend|uncle|aunt|cousin"
    r"|widow|widower|said|says|whose|their|her|his)\b|[.!?]\s"
)
"""Words by which the one who died may be another than the one who was born."""

_AGED = re.compile(r"\b(?:aged|at the age of|at age)\s(\d{1,3})\b")
_MOST_YEARS = 120


def elapsed_claims(
    document: Document,
    sentences: Sequence[Sentence],
    times: Mapping[int, Sequence[TimeExpression]],
) -> Iterator[Claim]:
    """Yield one claim for each count that ends on a date, and for each age at death.

    Args:
        document: what is read.
        sentences: all of its sentences, in order.
        times: the time expressions of each sentence that has any, by its index.
    """
    for place, own in times.items():
        sentence = sentences[place]
        if sentence.section is Section.BOILERPLATE:
            continue
        earlier = times.get(place - 1, [])
        yield from _counts(document, sentence, [*earlier, *own])
        yield from _ages(document, sentence, own)


def _counts(
    document: Document, sentence: Sentence, times: Sequence[TimeExpression]
) -> Iterator[Claim]:
    for index in range(1, len(times) - 1):
        count, stated = times[index], times[index + 1]
        base = next((one for one in reversed(times[:index]) if _is_day(one)), None)
        gap = document.text[count.span.end : stated.span.start]
        match = _COUNT.fullmatch(count.text)
        if base is None or match is None or not _is_day(stated) or not _STATED.fullmatch(gap):
            continue
        number = number_of(match["number"])
        if not number or stated.span.start < sentence.span.start:
            continue
        sign = "+" if match["side"].lower() in {"later", "after"} else "-"
        mark = f"elapsed:{base.begin}:{sign}{int(number)}:{match['unit'].lower()}"
        words = Span(count.span.start, stated.span.end)
        yield _claim(document, sentence, words, stated, mark)


def _is_day(time: TimeExpression) -> bool:
    """Tell a day that the text gives in full: only such days are sure enough to be counted from."""
    return time.granularity is Granularity.DAY and time.rule in _SURE and time.begin is not None


def _ages(
    document: Document, sentence: Sentence, times: Sequence[TimeExpression]
) -> Iterator[Claim]:
    """Yield the age of the one person whose birth and death a sentence gives."""
    ages = list(_AGED.finditer(sentence.text))
    if len(ages) != 1 or int(ages[0][1]) > _MOST_YEARS:
        return
    dates = [time for time in times if time.begin and time.basis is TimeBasis.EXPLICIT]
    births = [time for time in dates if _BORN.search(_before(document, time))]
    deaths = [time for time in dates if _DIED.search(_before(document, time))]
    if len(births) != 1 or len(deaths) != 1 or births[0].span.end > deaths[0].span.start:
        return
    if _ANOTHER.search(document.text[births[0].span.end : deaths[0].span.start]):
        return
    mark = f"age:{births[0].begin}:{births[0].finish}:{ages[0][1]}"
    start = sentence.span.start + ages[0].start()
    words = Span(start, start + len(ages[0][0]))
    yield _claim(document, sentence, words, deaths[0], mark)


def _before(document: Document, time: TimeExpression) -> str:
    return document.text[max(0, time.span.start - 60) : time.span.start]


def _claim(
    document: Document, sentence: Sentence, words: Span, stated: TimeExpression, mark: str
) -> Claim:
    told = Voice(
        attribution=None,
        said_on=None,
        modality=Modality.FACT,
        polarity=Polarity.POSITIVE,
        time=ClaimTime(),
    )
    claim = base_claim(document, sentence, words, told)
    return replace(
        claim,
        kind=ClaimKind.DATE,
        attribute="elapsed time",
        attribute_head="time",
        definition=(mark,),
        time=days_of(stated),
    )
