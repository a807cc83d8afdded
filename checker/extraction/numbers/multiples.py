"""Values without a numeral of their own: "doubled", "tenfold", "3x", "no deaths", "unchanged"."""

import re
from decimal import Decimal

from checker.extraction.lemmas import noun_lemma
from checker.extraction.numbers.hedges import EXACT, hedge_before, hedged_interval
from checker.extraction.numbers.number_words import CARDINALS
from checker.extraction.numbers.series import FRACTION_UNIT
from checker.model.claims import Quantity, Role, Trend
from checker.model.documents import Span
from checker.model.intervals import Interval

_VERBS: dict[str, tuple[int, Trend]] = {
    "doubl": (2, Trend.UP), "tripl": (3, Trend.UP), "trebl": (3, Trend.UP),
    "quadrupl": (4, Trend.UP), "quintupl": (5, Trend.UP), "halv": (2, Trend.DOWN),
}  # fmt: skip
_NUMBER = "|".join(CARDINALS)
_MULTIPLE = re.compile(
    rf"\b(?:(doubl|tripl|trebl|quadrupl|quintupl|halv)(?:(?:ed|ing)\b"
    rf"(?![ -](?:down|back|up|over(?! (?:the|a|an|\d|(?:{_NUMBER}) ))))"
    rf"|es?(?= (?:the|its|their|his|her|that|those|what|last|again|by|since|within|in (?:size|value"
    rf"|number|price|the|[12]\d\d\d))\b))"
    rf"|(twice|thrice) (?=as|the|its|their|that)"
    rf"|(?:(?P<low>{_NUMBER}|\d+(?:\.\d+)?) (?:to|or) )?(?:({_NUMBER})|(\d+(?:\.\d+)?))"
    rf"(?:[ -]?fold\b|x(?= |\b(?!\d))"
    rf"| times (?=as|more|higher|larger|greater|the|its|their|bigger|that|faster|less|lower"
    rf"|those|what|[A-Z][a-z]+['’]s)|(?<=\.\d) times\b(?! (?:out|in|on|at|per|a|since)\b)))",
    re.IGNORECASE,
)
_SIGNS = (
    "ubl", "rebl", "ripl", "upl", "alv", "wice", "hrice", "fold", " times ",
    "UBL", "REBL", "RIPL", "UPL", "ALV",
)  # fmt: skip
"""Cheap signs of a multiple, looked for before the long pattern."""

_WORDS = (
    "doubl", "tripl", "trebl", "quadrupl", "quintupl", "halv", "twice", "thrice", "fold", " times "
)  # fmt: skip
_TIMES = re.compile(r"\dx")

_NOTHING = re.compile(
    r"\b(?:[Nn]o|[Zz]ero) (?:new |further |additional |other |immediate reports of |reports? of |"
    r"reported |confirmed |fresh )?(deaths|injuries|casualties|fatalities|arrests|survivors|"
    r"victims|cases|infections|layoffs|abstentions|goals|errors|accidents|defects|wins|losses)\b"
)
_NOBODY = re.compile(
    r"\b[Nn]o ((?:[a-z-]+ ){0,2}?(?:[a-z]{3,}s|people|children|men|women|crew|staff))"
    r"(?= (?:were|was|had been|have been|has been) (?:[a-z]+ly )?(?:[a-z]+ed|hurt|found|made|held"
    r"|lost|sold|taken|given)\b)"
)
_NO_ONE = re.compile(
    r"\b(?:no[ -]one|nobody|not a single person)(?: else)? (?:(?:was|were|is|has been|had been|have"
    r" been|got) (?:[a-z]+ly )?(?:killed|injured|hurt|wounded|harmed|arrested|detained|missing"
    r"|hospitalised|hospitalized|rescued|infected|charged|displaced|evacuated)\b"
    r"|(?:had |has )?died\b)",
    re.IGNORECASE,
)
"""Nobody, with what befell nobody: only such verbs count people."""
_FLAT = re.compile(
    r"\b(?:was|were|is|are|held|remained|remains|left|kept|closed|ended|finished|stood|stayed|"
    r"stays|been|little|largely|virtually|broadly|roughly) ((?:little |largely "
    r"|virtually |broadly |"
    r"roughly |almost |essentially )?(?:unchanged|flat))(?=[.,;)]| at| from| in| on| "
    r"this| last| for|"
    r" compared| versus| year| after| against| as|\Z)"
)
_SOFT = re.compile(r"little|largely|virtually|broadly|roughly|almost|essentially")


def find_multiples(text: str) -> list[Quantity]:
    """Give the ratios that verbs and multiples state, in the coordinates of the text."""
    if not _may_multiply(text):
        return []
    return [
        _multiple(text, match, Span(match.start(), match.start() + len(match[0].rstrip())))
        for match in _MULTIPLE.finditer(text)
    ]


def _may_multiply(text: str) -> bool:
    for sign in _SIGNS:
        if sign in text:
            return _has_multiple(text.lower())
    return "x" in text and _TIMES.search(text) is not None


def _has_multiple(lower: str) -> bool:
    """Tell "doubled" from "public", which has the same letters, before the long pattern runs."""
    for word in _WORDS:
        if word in lower:
            return True
    return "x" in lower


def _multiple(text: str, match: re.Match[str], span: Span) -> Quantity:
    value, trend = _factor(match)
    least = _number(match["low"]) if match["low"] else None
    lead = hedge_before(text, 0, span.start)
    hedge = lead[0] if lead else EXACT
    places = 1 if value != value.to_integral_value() else 0
    return Quantity(
        span=span, text=text[span.start : span.end],
        interval=(
            hedged_interval(value, max(places, 1), hedge)
            if least is None or least >= value
            else Interval(low=least, high=value)
        ),
        value=value if least is None or least >= value else None, places=places,
        unit=FRACTION_UNIT, written_unit="", dimension=FRACTION_UNIT, modifier=hedge.modifier,
        trend=trend, role=Role.RATIO, note=_doubt(text, span),
    )  # fmt: skip


def _doubt(text: str, span: Span) -> str | None:
    if text.startswith((" more", " higher", " larger", " greater"), span.end):
        return "'times more' is read as 'times as much'"
    return None


def _factor(match: re.Match[str]) -> tuple[Decimal, Trend | None]:
    if match[1]:
        value, trend = _VERBS[match[1].lower()]
        return (Decimal(value) if trend is Trend.UP else Decimal("0.5")), trend
    if match[2]:
        return Decimal(2 if match[2].lower() == "twice" else 3), None
    return _number(match[4] or match[5]), None


def _number(written: str) -> Decimal:
    return Decimal(CARDINALS.get(written.lower(), written))


def find_nothings(text: str) -> list[Quantity]:
    """Give the zeros that words state: "no deaths", "closed unchanged"."""
    found: list[Quantity] = []
    if "no " in text or "No " in text or "ero " in text:
        found += [_none(match) for match in _NOTHING.finditer(text)]
        taken = {one.span.start for one in found}
        nobody = _NOBODY.finditer(text)
        found += [_none(match) for match in nobody if match.start() not in taken]
    lower = text.lower()
    if "no one " in lower or "no-one " in lower or "nobody " in lower or "not a single " in lower:
        found += [_no_one(match) for match in _NO_ONE.finditer(text)]
    if "flat" in text or "unchanged" in text:
        found += [_flat(match) for match in _FLAT.finditer(text)]
    return found


def _none(match: re.Match[str]) -> Quantity:
    zero = Decimal(0)
    *before, last = match[1].lower().split()
    noun = noun_lemma(last)
    return Quantity(
        span=Span(match.start(), match.end()), text=match[0],
        interval=Interval(low=zero, high=zero), value=zero, places=0, unit="count",
        written_unit=match[1], dimension="[count]", counted=" ".join([*before, noun]),
        counted_head=noun, concept=match[1],
    )  # fmt: skip


def _no_one(match: re.Match[str]) -> Quantity:
    zero = Decimal(0)
    words = re.match(r"no[ -]one|nobody|not a single person", match[0], re.IGNORECASE)
    stop = match.start() + (words.end() if words else 0)
    return Quantity(
        span=Span(match.start(), stop), text=match.string[match.start() : stop],
        interval=Interval(low=zero, high=zero), value=zero, places=0, unit="count",
        written_unit="", dimension="[count]", counted="people", counted_head="people",
        concept="people",
    )  # fmt: skip


def _flat(match: re.Match[str]) -> Quantity:
    span = Span(match.start(1), match.end(1))
    soft = _SOFT.search(match[0]) is not None
    half = Decimal("0.5")
    return Quantity(
        span=span, text=match[1], interval=Interval(low=-half, high=half), value=Decimal(0),
        places=0, unit="percent", written_unit="", dimension="[percent]", role=Role.CHANGE,
        vague=soft,
    )  # fmt: skip
