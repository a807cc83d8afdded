"""What stands around a figure: the words that say what it counts, weighed by their distance."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import chain
from operator import itemgetter

from checker.matching.stories.roots import root
from checker.matching.stories.senses import direction, sense
from checker.matching.stories.thesaurus import classes, meaning, phrases
from checker.model import Claim, ClaimKind, Granularity, Interval, Quantity, Role, Trend

STORY_DAYS = 31
"""Days for which a story is told."""
_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,:]*\d|\d|[^\w\s]")
_PLAIN = frozenset(
    "a an the of to in on at by for from with and or but as it its they their them he his him she"
    " her hers this that these those is are was were be been being has have had having will would"
    " can could may might do does did who which whom whose than then there here not no nor so also"
    " just only up out about into over under after before during said says say saying told tells"
    " tell according mr mrs ms dr sir one two three four five six seven eight nine ten eleven"
    " twelve dozen hundred thousand million billion per cent percent more less most least very much"
    " many some any all both each other another such what when where while if because through"
    " between against again further once own same us we our my me you your still yet even now well"
    " almost nearly around roughly approximately some".split()
)
"""Words that stand beside any figure and tell nothing of it."""

_REACH = 8.0
"""Steps after which a word's weight has fallen to 1/e; the best of 4, 6, 8, 12 on the open set."""
_NEAR = 4
"""Steps within which a word qualifies the figure itself."""
_COSTS = {",": 2, "-": 1, "/": 1, "'": 0, '"': 1, "“": 1, "”": 1, "’": 0, "%": 0, "$": 0, "€": 0}
_BREAK = 4
"""Steps over any other mark (a stop, a bracket, a colon, a dash)."""
_FIGURE = 3
"""Steps over another figure: what stands behind it belongs to that one."""
_COUNTED = 0.8
"""Least weight of the words by which extraction says what is counted."""

_BEFORE_IT = {
    "instead": "instead rather against compared versus vs than from",
    "before": "previous previously earlier initially originally formerly prior then",
}
"""Marks of a figure that only stand before it: what it is held against, what it was."""
_MARKS = {
    "rest": "another additional further remaining rest other others extra besides",
    "aim": "target goal plan planned aims hope hopes intend proposed propose seek sought",
    "ahead": "expect expected forecast predict projected outlook guidance estimate estimated",
    "limit": "limit limited maximum cap ceiling allow allowed permitted capacity insured up-to",
    "wish": "want wants wanted demand demanded demands ask asked asks request claim claims",
    "first": "first half-year half",
    "adjusted": "adjusted underlying core excluding pro-forma",
    "net": "net",
    "gross": "gross",
    "organic": "organic organically like-for-like",
    "each": "each every apiece",
}
_MARK_OF = {word: mark for mark, words in _MARKS.items() for word in words.split()}
_MARK_BEFORE = {word: mark for mark, words in _BEFORE_IT.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class Profile:
    """A figure with what stands around it."""

    claim: Claim
    quantity: Quantity
    words: dict[str, float]
    """Roots of the words of the sentence, each with its nearness, 0 to 1."""

    classes: dict[str, tuple[float, str]]
    """Thesaurus classes of the words, each with the nearest word in it and its nearness."""

    names: frozenset[str]
    """Roots of the words with a capital, further inside the sentence."""

    marks: frozenset[str]
    """What kind of figure the words next to it make it: the rest, an aim, a limit ..."""

    head: frozenset[str]
    """The root of what is counted, with its classes; empty where nothing is."""

    attribute: frozenset[str]
    """Roots and classes of the words of the attribute."""

    entity: frozenset[str]
    """Roots and classes of the words of the entity, where the sentence names one."""

    direction: int
    """1 where the figure rises, -1 where it falls, 0 where neither is said."""

    part: str
    """What the figure is of the fact: "level", "change", "share" ..."""

    lasts: int
    """Days that the value stays current where the text names no time."""


def figure_of(claim: Claim) -> Quantity | None:
    """Give the figure of a claim: its quantity, or for a dated event its days; None without one.

    Days count as in `date.toordinal`, so that dates compare as other values do.
    """
    if claim.kind is ClaimKind.EVENT:
        return _days(claim)
    quantity = claim.quantity
    if claim.kind is not ClaimKind.NUMERIC or quantity is None or quantity.base is None:
        return None
    loose = quantity.vague or quantity.equivalent_of is not None
    return None if loose or quantity.base_unit == "dimensionless" else quantity


def _days(claim: Claim) -> Quantity | None:
    begin, finish = claim.time.begin, claim.time.finish
    if begin is None or finish is None or claim.time.granularity not in _DATED:
        return None
    days = Interval(low=Decimal(begin.toordinal()), high=Decimal(finish.toordinal()))
    return Quantity(
        span=claim.span,
        text=claim.text,
        interval=days,
        value=days.low,
        places=0,
        unit=DATE,
        written_unit="",
        dimension="[date]",
        base=days,
        base_unit=DATE,
    )


def profile(claim: Claim, quantity: Quantity, lasts: int = STORY_DAYS) -> Profile:
    """Give the profile of a figure.

    Args:
        claim: What states it.
        quantity: The figure, as `figure_of` gives it.
        lasts: Days that a value without a time stays current.
    """
    words: dict[str, float] = {}
    names: set[str] = set()
    marks: set[str] = set()
    turns: list[tuple[int, int]] = []
    roots: list[tuple[int, str]] = []
    for place, word, initial in _around(claim, quantity):
        folded, cost, kind = word.casefold(), abs(place), root(word)
        roots.append((place, kind))
        if cost <= _NEAR:
            marks.update(_marks(folded, place))
        if cost <= _NEAR and direction(word):
            turns.append((cost, direction(word)))
        if folded in _PLAIN or len(word) == 1:
            continue
        words[kind] = max(words.get(kind, 0.0), math.exp(-cost / _REACH))
        if word[0].isupper() and not initial:
            names.add(kind)
    told = {*_roots(quantity.counted), *_roots(claim.attribute)}
    for kind in sorted(told):  # in order, as sums of floats depend on it
        words[kind] = max(words.get(kind, 0.0), _COUNTED)
    named = claim.entity if claim.entity_basis != "document" and claim.local is None else None
    return Profile(
        claim=claim,
        quantity=quantity,
        words=words,
        classes=_classes_of(words, roots),
        names=frozenset(names),
        marks=frozenset(marks | _place(claim, quantity)),
        head=_meanings(quantity.counted_head),
        attribute=_meanings(claim.attribute),
        entity=_meanings(named),
        direction=_turn(quantity, turns),
        part=_part(quantity),
        lasts=0 if _MARKET & words.keys() else lasts,
    )


def _classes_of(
    words: Mapping[str, float], roots: Sequence[tuple[int, str]]
) -> dict[str, tuple[float, str]]:
    """Give the classes of words and of the phrases that they make, by the nearest of each."""
    found: dict[str, tuple[float, str]] = {}
    bearers = [(near, kind) for kind, near in words.items()]
    ordered = sorted(roots, key=itemgetter(0))
    for at, phrase in phrases([kind for _, kind in ordered]):
        cost = min(abs(ordered[at][0]), abs(ordered[at + 1][0]))
        bearers.append((math.exp(-cost / _REACH), phrase))
    for bearer in bearers:
        for number in classes(bearer[1]):
            if number not in found or found[number][0] < bearer[0]:
                found[number] = bearer
    return found


def _marks(word: str, place: int) -> Iterator[str]:
    if word in _MARK_OF:
        yield _MARK_OF[word]
    if -_NEAR < place < 0 and word in _MARK_BEFORE:
        yield _MARK_BEFORE[word]


@lru_cache(maxsize=256)
def contents(sentence: str) -> tuple[tuple[str, str], ...]:
    """Give the words of a sentence in order, each with its class; "" for one that tells nothing."""
    words = [match[0] for match in _TOKEN.finditer(sentence) if match[0][0].isalpha()]
    return tuple((word, "" if _is_plain(word) else sense(word)) for word in words)


def _is_plain(word: str) -> bool:
    return len(word) == 1 or word.casefold() in _PLAIN


def _meanings(phrase: str | None) -> frozenset[str]:
    return frozenset(chain.from_iterable(map(meaning, _telling(phrase))))


def _roots(phrase: str | None) -> Iterator[str]:
    return map(root, _telling(phrase))


def _telling(phrase: str | None) -> Iterator[str]:
    words = _TOKEN.findall(phrase or "")
    return (word for word in words if word[0].isalpha() and word not in _PLAIN)


def _part(quantity: Quantity) -> str:
    role = quantity.role
    return "level" if role is None or role is Role.PREVIOUS else role.value


def _turn(quantity: Quantity, turns: list[tuple[int, int]]) -> int:
    if quantity.trend is not None:
        return 1 if quantity.trend is Trend.UP else -1
    return min(turns)[1] if turns else 0


def _around(claim: Claim, quantity: Quantity) -> Iterator[tuple[int, str, bool]]:
    """Yield the words of a sentence with their steps behind the figure (negative: before it).

    The third of each is True for a word that opens a sentence.
    """
    tokens = _tokens(claim.sentence_text)
    start = quantity.span.start - claim.sentence.start
    end = quantity.span.end - claim.sentence.start
    inside = [i for i, (at, word) in enumerate(tokens) if at < end and at + len(word) > start]
    first, last = (inside[0], inside[-1]) if inside else (0, 0)
    for index in inside if quantity.base_unit == "count" else ():  # a unit of its own tells nothing
        yield from _word(tokens, index, 0)
    for indices, side in ((range(last + 1, len(tokens)), 1), (range(first - 1, -1, -1), -1)):
        cost = 0
        for index in indices:
            cost += _cost(tokens[index][1])
            yield from _word(tokens, index, side * cost)


def _word(
    tokens: tuple[tuple[int, str], ...], index: int, place: int
) -> Iterator[tuple[int, str, bool]]:
    word = tokens[index][1]
    if word[0].isalpha():
        head, _, rest = word.partition("-")
        if rest and head.casefold() in _PLAIN:  # "a three-year contract" tells of years
            word = rest
        initial = index == 0 or not tokens[index - 1][1][0].isalnum()
        yield place, word, initial


@lru_cache(maxsize=256)
def _tokens(sentence: str) -> tuple[tuple[int, str], ...]:
    return tuple((match.start(), match[0]) for match in _TOKEN.finditer(sentence))


def _cost(token: str) -> int:
    if token[0].isalpha():
        return 1
    return _FIGURE if token[0].isdigit() else _COSTS.get(token, _BREAK)


_MARKET = frozenset(map(root, "settle trade share stock barrel ounce bourse".split()))
"""Words of a market, whose prices hold for a moment."""
DATE = "date"
"""Unit of the days of an event."""
_DATED = frozenset({Granularity.DAY, Granularity.MONTH, Granularity.YEAR})
_WHOLE = re.compile(
    r"\d[^.;]{0,30}\b(?i:of)\s+(?:the|its|their|his|her|a|all)?\s*$"
    r"|\b(?i:out|half|third|quarter|part|share|most|some|none|majority|all|any|proportion|one|two|three"
    r"|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?)\s+of\s*$"
    r"|\b(?:Of|Out of)\b[^,;.:]{0,40}$"
)
_PART_OF = re.compile(
    r"\s*(?:of|out of)\s+(?:the|its|their|his|her|these|those|them|whom|which|\d)"
)


def _place(claim: Claim, quantity: Quantity) -> set[str]:
    """Tell whether the figure is a whole ("of 610 posts") or part of one ("9 of its 24 cars")."""
    start = quantity.span.start - claim.sentence.start
    end = quantity.span.end - claim.sentence.start
    found = set()
    if _WHOLE.search(claim.sentence_text[max(start - 45, 0) : start]):
        found.add("whole")
    head = claim.sentence_text[end : end + 20]
    if _PART_OF.match(head) or re.search(r"\bof\b", quantity.text):
        found.add("part-of")
    return found
