"""Hedges and bounds: the words that make a number approximate or one-sided.

`BEFORE` and `AFTER` are the one table to edit. Widths are shares of the value, set by what careful
readers accept: a wide hedge hides a difference, a narrow one invents a contradiction.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from checker.extraction.numbers.precision import implied_interval
from checker.model.claims import Modifier
from checker.model.intervals import Interval

_TENTH = Decimal("0.1")
_NONE = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hedge:
    """What one hedge does to a number."""

    modifier: Modifier
    down: Decimal | None = _NONE
    """How far below the value the truth may lie, as a share of it; None for no lower end."""

    up: Decimal | None = _NONE
    """How far above; None for no upper end."""

    low_open: bool = False
    high_open: bool = False


EXACT = Hedge(modifier=Modifier.EXACT)
ABOUT = Hedge(modifier=Modifier.ABOUT, down=_TENTH, up=_TENTH)
NEARLY = Hedge(modifier=Modifier.ABOUT, down=_TENTH, high_open=True)
APPROACHING = Hedge(modifier=Modifier.ABOUT, down=Decimal("0.15"), high_open=True)
JUST_UNDER = Hedge(modifier=Modifier.LESS, down=Decimal("0.05"), high_open=True)
JUST_OVER = Hedge(modifier=Modifier.MORE, up=Decimal("0.05"), low_open=True)
MORE = Hedge(modifier=Modifier.MORE, up=None, low_open=True)
AT_LEAST = Hedge(modifier=Modifier.AT_LEAST, up=None)
LESS = Hedge(modifier=Modifier.LESS, down=None, high_open=True)
AT_MOST = Hedge(modifier=Modifier.AT_MOST, down=None)
OR_EQUAL = Hedge(modifier=Modifier.EXACT, down=None, up=None)
"""Only closes the bound written before the number: "less than 40 or equal"."""

LOWER_BOUNDS = frozenset({Modifier.MORE, Modifier.AT_LEAST})
UPPER_BOUNDS = frozenset({Modifier.LESS, Modifier.AT_MOST})


def _or_equal(comparatives: str) -> str:
    """Give the ways to say that a bound itself is allowed, for each comparative."""
    return "|".join(
        f"{word} or equal to|{word} or equal than|{word} than or equal to|equal to or {word} than"
        for word in comparatives.split()
    )


_BEFORE_WORDS: tuple[tuple[Hedge, str], ...] = (
    (
        ABOUT,
        (
            "about|around|roughly|approximately|approx|approx.|some|circa|ca.|c.|an "
            "estimated|estimated"
            "|an approximate|approximate|something like|in the region of|in the order of"
            "|on the order of|in the neighborhood of|in the neighbourhood of|in the range of"
            "|more or less|broadly|close on|just about|a reported|an average of about|~|≈|a rough"
            "|somewhere around|anywhere around|give or take|maybe|perhaps|closer to"
            "|nearer to|nearer"
        ),
    ),
    (NEARLY, "nearly|almost|close to|near|near to|virtually|practically|not quite|nearing"),
    (APPROACHING, "approaching|approaches|approached|approach"),
    (
        JUST_UNDER,
        (
            "just under|just below|slightly less than|slightly under|slightly below|a little "
            "less than"
            "|a little under|just short of|just shy of|shy of|a shade under|marginally below"
        ),
    ),
    (
        JUST_OVER,
        (
            "just over|just above|slightly more than|slightly over|slightly above|a little "
            "more than"
            "|a little over|a shade over|just more than|marginally above"
        ),
    ),
    (
        MORE,
        (
            "more than|over|above|in excess of|exceeding|exceeds|exceed|exceeded|surpassing"
            "|surpasses"
            "|surpass|surpassed|topped|topping|tops|upward of|upwards of|north of|greater "
            "than|well over"
            "|well above|larger than|higher than|beyond|bigger than|better than|far more than"
            "|much more than|longer than|older than|heavier than|faster than|>|taller than"
        ),
    ),
    (
        AT_LEAST,
        (
            "at least|no less than|no fewer than|not less than|not fewer than|a minimum of"
            "|minimum of"
            "|minimum|≥|>=|> =|min.|at a minimum|as few as|as little as|at least or equal to"
            "|no smaller than|no shorter than|no lower than|no younger than|no lighter than"
            "|no slower than"
            "|starting at|starting from|starts at|starts from|start at|start from|"
            + _or_equal("greater more larger bigger higher")
        ),
    ),
    (
        LESS,
        (
            "less than|fewer than|below|under|south of|beneath|lower than|smaller than|well under"
            "|well below|<|sub-|shorter than|younger than|cheaper than|far less than|far fewer than"
            "|much less than"
        ),
    ),
    (
        AT_MOST,
        (
            "up to|at most|at the most|no more than|not more than|as much as|as many as|as high as"
            "|a maximum of|maximum of|maximum|max|max.|≤|<=|< =|no greater than|no higher than"
            "|no longer than|no larger than|no bigger than|no taller than|no heavier than|no wider"
            " than|no older than|no faster than|no deeper than|no thicker than"
            "|as long as|not exceeding|not exceed|not to exceed|never exceed|never exceeds"
            "|cannot exceed"
            "|not exceeded|never exceeded|capped at|within|at most or equal to|"
            + _or_equal("less fewer smaller lower")
        ),
    ),
    (
        EXACT,
        (
            "exactly|precisely|only|just|a mere|merely|a total of|an average of|talking about"
            "|talked about|talk about|speaking about|asked about|worried about|learned about"
        ),
    ),
)
BEFORE: dict[str, Hedge] = {
    phrase: hedge for hedge, phrases in _BEFORE_WORDS for phrase in phrases.split("|")
}
_LENGTHS: dict[str, list[int]] = {}
"""Last word of a phrase to the numbers of words that such a phrase has, longest first."""

for _phrase in sorted(BEFORE, key=lambda phrase: -len(phrase.split())):
    _last, _size = _phrase.split()[-1], len(_phrase.split())
    if _size not in _LENGTHS.setdefault(_last, []):
        _LENGTHS[_last].append(_size)
_ARTICLES = frozenset({"the", "a", "an"})
_LAST_WORDS = frozenset(_LENGTHS) | _ARTICLES
_SIGNS = ("~", "≈", ">", "<", "≥", "≤", "=")
_SIGN = re.compile(r"(?<![<>=≤≥~≈\d])(?:(?<!\w)[~≈]|[≥≤]|[<>]=?)\Z")
"""A sign on a number; "=>" is an arrow, "<>" means unlike, and "20~30" is a range."""

_LONGEST = max(len(phrase.split()) for phrase in BEFORE)

_THAN_NOTHING = r" than(?=[.,;:)]|\s*\Z))"
"""The number was said before its bound: "200 or greater than"."""

_AFTER: tuple[tuple[re.Pattern[str], Hedge], ...] = (
    (
        re.compile(
            r"\+(?!\d)|[ -]plus(?![\w-]| [\d$€£])|,? (?:or|and) (?:more|above|higher|over|greater"
            r"|up|older|upwards?|larger|bigger)\b(?:(?! than)(?:,? (?=[a-z]))?|" + _THAN_NOTHING
        ),
        AT_LEAST,
    ),
    (
        re.compile(
            r",? or (?:less|fewer|below|lower|under|younger|smaller)\b(?:(?! than)|" + _THAN_NOTHING
        ),
        AT_MOST,
    ),
    (
        re.compile(r",? or equal\b(?: to| than)?(?: it)?(?=[.,;:)]|\s*\Z| (?:and|but|or)\b)"),
        OR_EQUAL,
    ),
    (re.compile(r"[ -](?:odd|ish)\b|ish\b|,? or (?:so|thereabouts)\b|,? give or take\b"), ABOUT),
    (
        re.compile(
            r",? (?:maybe |perhaps )?(?:a little|slightly|a bit) (?:less|more|under|over)\b"
            r"(?=,? (?:or )?(?:maybe |perhaps |possibly )?(?:a little|slightly|a bit) )"
        ),
        ABOUT,
    ),
    (re.compile(r",? at (?:the very )?least\b|[ ](?:at )?minimum\b"), AT_LEAST),
    (re.compile(r",? at (?:the (?:very )?)?most\b|,? tops\b| maximum\b| max\b"), AT_MOST),
)
_MAY_FOLLOW = re.compile(
    r"[+i]|[ -](?:plus|odd|ish|minimum|max)|,? (?:or|and) (?:more|above|higher|over|greater|up"
    r"|older|larger|bigger|less|fewer|below|lower|under|younger|smaller|equal|so|thereabouts)\b"
    r"|,? (?:or|and) upward|,? (?:give|maybe|perhaps|a (?:little|bit)|slightly|tops"
    r"|at (?:the|least|most|minimum))\b"
)
"""A cheap sign that one of the patterns above is worth trying."""

_MAY_BEGIN = frozenset("+i") | frozenset(
    f"{first}{second}" for first in " -" for second in "poimagst"
) | {", "}  # fmt: skip
"""Characters after a number of which one, or two, are a cheaper sign of the same."""

_LOOK_BACK = 40
"""Characters before a number that may hold its hedge: longer than every phrase of the table."""

_MONEY = frozenset("$€£¥₹")
_PLACING = frozenset("under below above over beyond beneath within".split())
_MARK = re.compile(
    r"[$€£¥]?[\d.,]+(?: (?:million|billion|trillion|per cent|percent))?%?(?:[ -][a-z]+)?[ -]"
    r"(?:marks?|levels?|barriers?|thresholds?|lines?|ceilings?|limits?|caps?)\b"
)
"""What makes the number after "above the" a bound: "above the 5,000 mark"."""

_OPENERS = "(“\"'-–—"


def hedge_before(text: str, floor: int, start: int) -> tuple[Hedge, int] | None:
    """Give the hedge that ends right before `start` and its first character, None if none.

    >>> hedge_before("no more than 5", 0, 13)[1]
    0
    """
    window = text[max(floor, start - _LOOK_BACK) : start]
    if not window.endswith(" "):
        return _attached(text, window, start)
    last = window.rsplit(None, 1)[-1:]
    if not last or last[0].lower().lstrip(_OPENERS) not in _LAST_WORDS:
        return None
    words = window.lower().split()[-_LONGEST - 1 :]
    if words[-1] in _ARTICLES and len(words) > 1:
        if words[-2:] == ["than", "the"] and words[-4:-3] != ["no"] and words[-4:-3] != ["not"]:
            # "more than the 300 of last year" compares, and bounds nothing.
            return None
        placed = words[-1] == "the" or text[start].isdigit() or text[start] in _MONEY
        if placed and words[-2] in _PLACING and not _MARK.match(text, start):
            return None  # "under the five-year deal", "walked out over a $2m cut"
        words.pop()
    return _longest(window, words[-_LONGEST:], start)


def _attached(text: str, window: str, start: int) -> tuple[Hedge, int] | None:
    if window.endswith(_SIGNS):
        sign = _SIGN.search(text, start - 2, start)
        return (BEFORE[sign[0]], start - len(sign[0])) if sign else None
    return (LESS, start - 4) if window[-4:].lower() == "sub-" else None


def _longest(window: str, words: list[str], start: int) -> tuple[Hedge, int] | None:
    lengths = _LENGTHS.get(words[-1].lstrip(_OPENERS), ()) if words else ()
    for length in lengths:
        phrase = " ".join(words[-length:]).lstrip(_OPENERS)
        if phrase in BEFORE:
            place = window.lower().rfind(phrase)
            return BEFORE[phrase], start - len(window) + max(place, 0)
    return None


def hedge_after(text: str, position: int, end: int) -> tuple[Hedge, int] | None:
    """Give the hedge that stands at `position` and its end, None if there is none.

    >>> hedge_after("500 or more people", 3, 18)[1]
    11
    """
    if text[position : position + 1] not in _MAY_BEGIN and (
        text[position : position + 2] not in _MAY_BEGIN
    ):
        return None
    if _MAY_FOLLOW.match(text, position, end) is None:
        return None
    for pattern, hedge in _AFTER:
        match = pattern.match(text, position, end)
        if match is not None:
            return hedge, position + len(match[0].rstrip())
    return None


def hedged_interval(value: Decimal, places: int, hedge: Hedge) -> Interval:
    """Give what a hedge makes of a written number, in the unit of `value`.

    >>> hedged_interval(Decimal(300), -1, MORE).low
    Decimal('300')
    """
    if hedge.modifier is Modifier.EXACT:
        return implied_interval(value, places)
    size = abs(value)
    unit = min(Decimal(1).scaleb(-places), size / 2)
    low = None if hedge.down is None else value - _width(hedge.down, size, unit)
    high = None if hedge.up is None else value + _width(hedge.up, size, unit)
    return Interval(low=low, high=high, low_open=hedge.low_open, high_open=hedge.high_open)


def _width(share: Decimal, size: Decimal, unit: Decimal) -> Decimal:
    """Give the widening on one side, at least one unit of the last written place."""
    return max(share * size, unit) if share else share
