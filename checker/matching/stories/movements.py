"""One quantity that rises in one text and falls in another, told with or without figures.

A movement is a subject ("new confirmed cases"), a way and what the text says of its time. Two are
set against each other where the subjects are worded alike, the ways are opposite, no time, base or
owner differs, and the texts share the period or the level that was reached.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain

from checker.matching.stories.profiles import STORY_DAYS, contents
from checker.matching.stories.senses import sense
from checker.matching.stories.tellers import without_dateline
from checker.model import Claim, ClaimGroup, Scope

_UPS = (
    "rose rises risen grew grows grown increased increases climbed climbs jumped jumps surged"
    " surges gained soared soars swelled expanded doubled tripled accelerated rocketed widened"
    " lengthened"
).split()
_DOWNS = (
    "fell falls fallen dropped drops declined declines decreased decreases slumped slid plunged"
    " plummeted shrank shrunk sank sunk tumbled dipped halved slipped narrowed shortened contracted"
).split()
_UP_NOUNS = "rise increase growth gain jump surge".split()
_DOWN_NOUNS = "fall drop decline decrease slump dip reduction plunge".split()
_WAYS = dict.fromkeys([*_UPS, *_UP_NOUNS, "up", "higher", "more", "went up"], 1) | dict.fromkeys(
    [*_DOWNS, *_DOWN_NOUNS, "down", "lower", "fewer", "less", "went down"], -1
)
_ADVERB = r"(?:\w+ly\s+|again\s+|also\s+|even\s+|still\s+|slightly\s+|well\s+|much\s+|far\s+){0,2}"
_VERB = re.compile(
    rf"\s(?:ha(?:s|ve|d)\s+)?{_ADVERB}(?P<way>{'|'.join([*_UPS, *_DOWNS])}|went\s+(?:up|down))\b"
    r"(?=\s*[.,;:)]|\s*$|\s+(?:in|to|by|from|between|during|over|last|this|since|for|again|compared|against"
    r"|while|whereas|but|and|as|on|after|before|with|\w+ly|a|an|some|about|nearly|almost|more|less|another"
    r"|[€$£]?\d))(?!\s+(?:by\s+the|in\s+love|to\s+(?:the|his|her|its)|on\s+(?:the|his|her|its|a)|from\s+(?:the|a)\s"
    r"(?!week|month|year|quarter|day|season|previous|same|decade)))"
)
"""A verb of rising or falling, no fall of a person and nothing that "grew up"."""
_PASSIVE = re.compile(r"\b(?:was|were|is|are|be|been|being|get|got)\s*$")
_STATE = re.compile(
    rf"\s(?:is|are|was|were)\s+{_ADVERB}(?P<way>up|down|higher|lower)\b(?!\s+(?:to|for))"
)
_NOUN = re.compile(
    rf"\b(?P<way>{'|'.join([*_UP_NOUNS, *_DOWN_NOUNS])})\s+in\s+(?:the\s+)?"
    r"(?P<subject>[^,.;:()]{3,80})"
)
_NUMBER = r"[€$£]?\s?\d[\d,]*(?:\.\d+)?"
_UNIT = r"(?:\s?%|\s(?:per\s?cent|percent|million|billion|[a-z]+))?"
_LEVELS = re.compile(
    r"\s(?:was|were|is|are|came\s+(?:in\s+at|to)|stood\s+at|reached|totalled|totaled"
    r"|amounted\s+to|of)\s+"
    rf"(?:about\s+|some\s+|around\s+)?(?P<now>{_NUMBER})(?P<unit>{_UNIT})[^.;:]{{0,40}}?"
    r"(?P<joint>,\s+(?:compared\s+(?:with|to)|against|versus|up\s+from|down\s+from)\s+"
    r"|\s+against\s+|\s\((?:19|20)\d\d:\s)"
    rf"(?:about\s+|some\s+|around\s+)?(?P<before>{_NUMBER})(?P<other>{_UNIT})"
)
_OPEN = re.compile(
    r"\b(?:expect\w*|forecast\w*|predict\w*|project(?:s|ed|ions?)|likely|could|may|might|will|would"
    r"|should|if|unless|whether|target\w*|plan(?:s|ned)?|hop(?:e|es|ed)|fear\w*|warn\w*|not|never"
    r"|nor|neither|no|want\w*|aim\w*|had|until|once|estimate\w*|seek\w*|after)\b|n[’']t\b",
    re.IGNORECASE,
)
"""Words before a movement that make it no event of the period."""
_TURNED = re.compile(r"\b(?:before|then|but|after|although|while|and)\b(?P<rest>[^.;]{1,80})")
"""Words behind a movement after which it may turn round."""
_CLAUSE = re.compile(
    r"[;:“”\"—–()]|,\s+(?:and|but|while|although|as|which|who|where|when)?\s?"
    r"|\s(?:that|and|but|while)\s"
)
_LEAD = re.compile(r"^\s*(?:In|On|At|During|After|Between|Over|From|By|Since|For)\b")
_PLAIN = frozenset(
    map(
        sense,
        "number numbers figure figures total totals level levels overall provisional official"
        " reported count amount year month week quarter".split(),
    )
)
_OWNED = re.compile(
    r"\b(?:its|their|his|her|our|my|your|it|they|this|that|these|those|both)\b", re.IGNORECASE
)
_FURTHER = re.compile(
    r"\b(?:after|before|following|having|since|until|while|whereas|but|when|which|who)\b"
)
"""Words behind a movement that tell of another time."""
_TIME = re.compile(
    r"\b(?P<year>(?:19|20)\d\d)\b"
    r"|\b(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:\s(?P<day>\d{1,2})\b)?"
    r"|\b(?P<part>first|second|third|fourth|last)\s+(?P<span>quarter|half|week|month|year|season)\b"
    r"|\b(?P<season>spring|summer|autumn|winter)\b|\bQ(?P<quarter>[1-4])\b"
)
_BASE = re.compile(
    r"\b(?:from|than|compared\s+(?:with|to)|against|versus|on|over)\b(?:[^.;]|\.\d){0,40}?"
    r"\b(?P<base>year|month|week|quarter|day|decade|election|season|summer|winter|spring|autumn"
    r"|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:19|20)\d\d)\b"
)
_FAR = 400
"""Days between two reports of one dated period."""
_SIZE = re.compile(
    r"(?:\s+(?:by|about|around|some|nearly|almost|more than|\w+ly))*\s+"
    r"(?P<size>\d[\d,]*(?:\.\d+)?)(?:\s?%|\s(?:per\s?cent|percent|percentage points|points))"
)
_MARK = re.compile(
    r"\b(?:exclud|except|without|adjust|underlying|core|net|gross|organic|like-for-like|seasonal"
    r"|inflation|real|nominal|annuali[sz]ed|average|median|overall|total|cumulative|daily|weekly"
    r"|monthly|quarterly|annual|per capita|volume|value)",
    re.IGNORECASE,
)
"""Words that make another quantity of one that is worded alike."""
_HALF_YEAR = 182
"""Days between two reports that mean one day by its month and number."""
_FEWEST = 2
"""Digits of a level that two texts share."""


@dataclass(frozen=True, slots=True)
class _Movement:
    """What rises or falls in a sentence."""

    claim: Claim
    subject: frozenset[str]
    """Senses of the words of what moves, without names."""

    names: frozenset[str]
    way: int
    """1 up, -1 down."""

    times: frozenset[str]
    base: str
    """Kind of period it is held against: "year"; "" where the text names none."""

    levels: frozenset[Decimal]
    """Numbers of the level that was reached."""

    size: Decimal | None
    """Per cent or points by which it moved; None where the text does not say."""

    marks: frozenset[str]
    """What is counted out or in: "excluding", "adjusted"."""


def match_movements(
    key: str, sentences: Sequence[Claim], told: frozenset[tuple[str, int]]
) -> Iterator[ClaimGroup]:
    """Yield the sentences in which one quantity rises in one document and falls in another.

    Args:
        key: The story.
        sentences: One claim for each sentence, in order of document and place.
        told: Document and start of the sentences that are set against others by their figures.
    """
    homes: dict[frozenset[str], list[_Movement]] = defaultdict(list)
    for claim in sentences:
        if (claim.doc, claim.sentence.start) not in told:
            for movement in _movements(claim):
                homes[movement.subject].append(movement)
    number = 0
    for movements in homes.values():
        pair = next(_turned(movements), None)
        if pair is not None:
            names = set(pair[0].claim.context) & set(pair[1].claim.context)
            yield ClaimGroup(
                id=f"{key}|movement|{number}",
                scope=Scope.RETELLING,
                claims=(pair[0].claim, pair[1].claim),
                contrast="direction",
                entity=min(names, default=None),
                evidence=", ".join(_spelt(pair[0])),
            )
            number += 1


def _turned(movements: Sequence[_Movement]) -> Iterator[tuple[_Movement, _Movement]]:
    ups = [one for one in movements if one.way > 0][:_MOST]
    downs = [one for one in movements if one.way < 0][:_MOST]
    for one in ups:
        for other in downs:
            if one.claim.doc != other.claim.doc and _are_one(one, other):
                first, second = sorted((one, other), key=lambda each: each.claim.doc)
                yield first, second


_MOST_LETTERS = 600
"""Letters of a sentence that is read; what is longer is a list or a table."""
_MOST = 30
"""Movements of one subject that are laid beside each other."""


def _spelt(movement: _Movement) -> list[str]:
    words = contents(movement.claim.sentence_text)
    return list(dict.fromkeys(word for word, kind in words if kind in movement.subject))


def _movements(claim: Claim) -> Iterator[_Movement]:
    text = without_dateline(claim.sentence_text)
    if text.rstrip().endswith("?") or len(text) > _MOST_LETTERS:
        return
    for way, subject, match in chain(_by_verbs(text), _by_nouns(text), _by_levels(text)):
        yield from _movement(claim, subject, way, match)


_Read = tuple[int, str, re.Match[str]]
"""Which way, the words before the verb or behind the noun, and where it stands."""


def _by_verbs(text: str) -> Iterator[_Read]:
    for match in chain(_VERB.finditer(text), _STATE.finditer(text)):
        if not _PASSIVE.search(text[: match.start()]):
            way = _WAYS[" ".join(match["way"].split())]
            yield way, _clause(text[: match.start()]), match


def _by_nouns(text: str) -> Iterator[_Read]:
    for match in _NOUN.finditer(text):
        if match["subject"][0].islower():
            yield _WAYS[match["way"]], match["subject"], match


def _by_levels(text: str) -> Iterator[_Read]:
    for match in _LEVELS.finditer(text):
        change = _number(match["now"]) - _number(match["before"])
        if change and match["unit"].strip() in {match["other"].strip(), ""}:
            yield (1 if change > 0 else -1), _clause(text[: match.start()]), match


def _clause(text: str) -> str:
    """Give the subject before a verb: the last clause, without a time that opens it."""
    clause = text[max((found.end() for found in _CLAUSE.finditer(text)), default=0) :]
    if _LEAD.match(clause):
        return re.split(r"\d+\s", clause)[-1] if re.search(r"\d+\s", clause) else ""
    return clause


def _movement(claim: Claim, subject: str, way: int, match: re.Match[str]) -> Iterator[_Movement]:
    text = match.string
    plain = re.sub(r"^\W*(?:an?|the)\s", "", subject, flags=re.IGNORECASE)
    before = text[: match.start()]
    if _OPEN.search(before) or _OWNED.search(subject) or _turns(text[match.end() :], way):
        return
    words = contents(_TIME.sub(" ", plain))
    known = {part.casefold() for name in claim.context for part in name.split()}
    names = frozenset(
        sense(word)
        for index, (word, _) in enumerate(words)
        if word[0].isupper() and (index or word.casefold().removesuffix("'s") in known)
    )
    kinds = frozenset(kind for _, kind in words if kind) - names - _PLAIN
    if words and not kinds:  # "Passengers" may be taken for a name where it opens a sentence
        kinds, names = frozenset({words[0][1]}) - _PLAIN - {""}, names - {words[0][1]}
    if kinds:
        behind = text[match.end() :]
        base = _BASE.search(text, match.start())
        cut = _FURTHER.search(text, match.end())
        ends = [each.start() for each in (base, cut) if each is not None]
        whole = text[: min(ends, default=len(text))]
        if "before" in match.re.groupindex:
            whole = text[: match.start("joint")]
        yield _Movement(
            claim=claim,
            subject=kinds,
            names=names,
            way=way,
            times=frozenset(_times(whole)),
            base="" if base is None else _kind(base["base"]),
            levels=frozenset(_levels(match, behind)),
            size=_size(behind),
            marks=frozenset(mark.casefold() for mark in _MARK.findall(text)),
        )


def _turns(behind: str, way: int) -> bool:
    """Tell whether a sentence goes on with the opposite way: "rose before it fell again"."""
    later = _TURNED.search(behind)
    words = re.findall(r"[a-z]+", later["rest"]) if later else []
    return any(_WAYS.get(word, way) != way for word in words)


def _kind(base: str) -> str:
    if base[0].isdigit():
        return "year"
    return "month" if base[0].isupper() else base


def _times(text: str) -> Iterator[str]:
    for match in _TIME.finditer(text):
        if match["month"]:
            yield match["month"].casefold()
            if match["day"]:
                yield f"{match['month'].casefold()} {match['day']}"
        elif match["part"]:
            yield f"{match['part']} {match['span']}"
        elif match["quarter"]:
            yield f"{_QUARTERS[match['quarter']]} quarter"
        else:
            yield match[0]


_QUARTERS = {"1": "first", "2": "second", "3": "third", "4": "fourth"}


def _levels(match: re.Match[str], behind: str) -> Iterator[Decimal]:
    """Yield the level that a movement ends at: "rose to 71 per cent"."""
    if "now" in match.re.groupindex:
        yield _number(match["now"])
        return
    found = re.match(
        rf"(?:\s+by)?(?:\s+{_NUMBER}{_UNIT})?,?\s+to\s+(?:about\s+|some\s+)?(?P<level>{_NUMBER})",
        behind,
    )
    if found is not None:
        yield _number(found["level"])


def _size(behind: str) -> Decimal | None:
    found = _SIZE.match(behind)
    return None if found is None else _number(found["size"])


def _number(text: str) -> Decimal:
    return Decimal(re.sub(r"[^\d.]", "", text))


def _are_one(one: _Movement, other: _Movement) -> bool:
    """Tell whether two movements are of one quantity in one period."""
    if _are_apart(one, other) or _conflict(one.times, other.times):
        return False
    days = one.claim.published, other.claim.published
    apart = abs((days[0] - days[1]).days) if days[0] and days[1] else _FAR + 1
    if apart <= STORY_DAYS and _level_alike(one, other):
        return True
    owned = bool(one.names & other.names) or (not one.names | other.names and len(one.subject) > 1)
    return owned and _base(one) == _base(other) and _dated_alike(one.times & other.times, apart)


def _are_apart(one: _Movement, other: _Movement) -> bool:
    """Tell whether owners, bases, sizes or what is counted out tell two movements apart."""
    if one.names and other.names and one.names.isdisjoint(other.names):
        return True
    if (one.base and other.base and one.base != other.base) or one.marks != other.marks:
        return True
    if one.size is None or other.size is None:
        return False
    return not _rounds_to(one.size, other.size)


def _base(one: _Movement) -> str:
    """Give the kind of period that a movement is held against; a year's is the year before."""
    if one.base or not all(time.isdigit() for time in one.times):
        return one.base
    return "year"


def _dated_alike(shared: frozenset[str], apart: int) -> bool:
    """Tell whether two texts name one period, close enough together if they leave out the year."""
    if any(time.isdigit() for time in shared):
        return apart <= _FAR
    limit = _HALF_YEAR if any(time[-1].isdigit() for time in shared) else STORY_DAYS
    return bool(shared) and apart <= limit


def _conflict(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two texts name other years, months, days or parts of a year."""
    if not one or not other:
        return False
    years = [{time for time in times if time.isdigit()} for times in (one, other)]
    if years[0] and years[1] and years[0] != years[1]:
        return True
    for kind in _KINDS:
        first, second = ({time for time in times if kind.fullmatch(time)} for times in (one, other))
        if first and second and first.isdisjoint(second):
            return True
    parts = [{time for time in times if _PART.fullmatch(time)} for times in (one, other)]
    return parts[0] != parts[1]


_KINDS = tuple(map(re.compile, (r"[a-z]{3}", r"[a-z]{3} \d+", r"spring|summer|autumn|winter")))
_PART = re.compile(r"\w+ (?:quarter|half|week|month|year|season)")


def _level_alike(one: _Movement, other: _Movement) -> bool:
    return any(
        len(first.normalize().as_tuple().digits) >= _FEWEST and _rounds_to(first, second)
        for first in one.levels
        for second in other.levels
    )


def _rounds_to(one: Decimal, other: Decimal) -> bool:
    """Tell whether one number is the other, or the other rounded."""
    coarse = max(one.normalize(), other.normalize(), key=_last_place)
    return abs(one - other) <= Decimal(1).scaleb(_last_place(coarse)) / 2


def _last_place(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
