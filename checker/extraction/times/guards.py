"""What keeps modals, names, counts and scores from being taken for times."""

import re
from collections.abc import Callable

from checker.extraction.times.words import MEASURE_NOUNS, MONTHS

_LOOK_BACK = 32
_AROUND = 200

_YEAR_DIGITS = 4
_LAST_CENTURY = 22
_FULL_NAMES_ORDERED = [word.capitalize() for word in list(MONTHS)[:12]]
_FULL_NAMES = frozenset(_FULL_NAMES_ORDERED)
_PREPOSITIONS = frozenset(
    "in of since until till by from to through during for between and or before after throughout "
    "over around about on last next this early late mid the each every".split()
)
_NAME_DAYS = frozenset("black good super bloody ash holy cyber giving fat palm red easter".split())
_COUNT_HEDGES = frozenset(
    "about around nearly almost roughly than least most some over approximately number no. nos. "
    "flight route highway article section page room model version resolution".split()
)
_STRONG_LICENCES = frozenset(
    "in since during until till by before after between early late mid circa year".split()
)
_SHORT_LICENCES = frozenset("in since until till during late early mid last next".split())
_SEASON_LICENCES = frozenset("in during by until since through over throughout from".split())
_NAMED_NUMBERS = frozenset(
    "error errors code build builds ordinance bill law rule rules case form type class series line "
    "bus train lot unit bulletin patent chapter port paragraph note exit gate batch ticket issue "
    "bug patch standard platform hull tail car bay block level channel grade frequency".split()
)
_CAPITAL_BEFORE = re.compile(r"(?:^|\s)[A-Z][\w'.-]*\s$")
_CAPITAL_AFTER = re.compile(r"\s[A-Z][a-z]")
_PAPER = re.compile(
    r"\s(?:Times|Telegraph|Mail|Mirror|Herald|Post|Independent|Express|Tribune|World|"
    r"Business Post|"
    r"Morning Herald|Night|Review|School|Sun|People|Star|Service|Magazine)\b"
)
_NAMED = re.compile(r"\b(?:[Tt]he|[Aa]|[Ii]ts|[Hh]is|[Hh]er)\s$")
_TITLE_AFTER = re.compile(r"\s(?!(?:Mr|Mrs|Ms|Dr)\b)[A-Z][a-z]+")
_NEXT_WORD = re.compile(r"\s?(?:[a-z][a-z-]*\s)?([a-z]+)")
_FIRST_WORD = re.compile(r"\s?-?([a-z]+)")
_YEAR_LICENCE = re.compile(
    r"\b(?:in|since|during|until|till|by|from|before|after|between|through|throughout|early|late|"
    r"mid|circa|year|years|to|and|or|the|for|of|spring|summer|autumn|fall|winter|back|as of|than|"
    r"election|elections|olympics|games|cup|championships?)[\s-](?:the\s)?$",
    re.IGNORECASE,
)
_DETERMINER = re.compile(
    r"(?:\b(?:the|a|an|its|his|her|their|our|this|that)\s|'s\s|s'\s|[(\[,;:]\s?"
    r"|\b\d{4}\s(?:and|or|to)\s|^)$",
    re.IGNORECASE,
)
# A lower-case word after a bare number is the thing counted, unless it goes on with the sentence.
_NOUN_AFTER = re.compile(
    r"\s(?!(?:was|is|has|had|as|its|his|this|plus|versus|in|and|to|when|the|a|an|with|by|for|on|at|"
    r"from|but|after|before|while|because|or|that|which|who|where|through|until|till|were|will|"
    r"would|if|of|than|so|then|into|under|over|onwards?|through|alone|if|it|he|she|they|we)\b)"
    r"[a-z]{2,}"
)
_PLURAL_AFTER = re.compile(r"\s[a-z]{2,}[^su\W]s\b")
_ANY = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_OWNER = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|'s)\s$")
_COMMON_AFTER = re.compile(r"\s[a-z]{3,}")
_MONTH_AFTER = re.compile(rf"\s?(?:-|–|to|through|until)\s?(?:{_ANY})[a-z]{{0,6}}\b")
_MONTH_RANGE = re.compile(rf"\b(?:{_ANY})[a-z]{{0,6}}\.?\s?(?:-|–|to|through|until)\s?$")
_MONTH_JOINED = re.compile(rf"\b(?:{'|'.join(_FULL_NAMES_ORDERED)})\s(?:and|or)\s$")
_CLOCK_LICENCE = re.compile(
    r"\b(?:at|by|from|until|till|to|around|about|before|after|since|between|and|shortly)\s$|"
    r"[(-]$",
    re.IGNORECASE,
)
_NUMBER_BEFORE = re.compile(
    r"(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|een|ty|dozen|hundred|few|"
    r"several|many|"
    r"morning|evening|afternoon|past|last|next|recent|first|final|the|these|those|man|light|"
    r"school)[\s-]$",
    re.IGNORECASE,
)
_SPORT = re.compile(
    r"\b(?:touchdowns?|yards?|goals?|scor(?:ed|ing|er)|game|match|inning|lead|kick|penalty|"
    r"coach|players?|team)\b"
)
_LEVEL_BEFORE = re.compile(r"\b(?:above|below|beneath|exceed(?:s|ed|ing)?)\s$", re.IGNORECASE)
_RANGE_AFTER = re.compile(r"\s?[-–]\s?(\d{4,9})\b")
_RECENT, _LAST_YEAR = 1900, 2100
"""Years that a level of prices or people may look like are seldom older, and never later."""

_BUSINESS = re.compile(
    r"\b(?:profits?|sales|revenues?|earnings|growth|income|output|exports?|imports?|results|loss|"
    r"losses|inflation|GDP|year|quarter|economy|production|demand|prices|deliveries|orders)\b"
)
_SINGULAR_NEEDS_HYPHEN = frozenset({"second", "minute", "quarter", "night"})
_SOON = re.compile(
    r"\b(?:will|would|could|may|might|should|to|be|can|'ll|very|expected)\s(?:[a-z]+\s)?$"
)
_IDLE_DAY = re.compile(r"\b(?:will|would|could|may|might|can|to|and|but|who|that|,)\s$")
_SEPTEMBER = re.compile(r"\s?,?\s(?:terror|attacks)")
_FRACTION = re.compile(r"\sof\s(?!\d|last|this|the\syear)")


def _before(match: re.Match[str], group: str | int = 0) -> str:
    start = match.start(group)
    return match.string[max(0, start - _LOOK_BACK) : start]


def _word(before: str) -> str:
    """Give the last word in lower case where a blank or hyphen stands behind it; else ""."""
    if before[-1:] not in {" ", "-"}:
        return ""
    return before[:-1].rpartition(" ")[2].strip("(\"“':").lower()


def _is_month(match: re.Match[str]) -> bool:
    parts = match.groupdict()
    if parts.get("weekday"):
        return bool(parts.get("day"))
    if any(parts.get(name) for name in ("day", "day_word", "year", "edge", "deixis")):
        return True
    name = match["month"]
    before = _before(match)
    if name.endswith(".") or name not in _FULL_NAMES:
        return _is_short_month(match, before)
    return _is_full_month(match, before)


def _is_full_month(match: re.Match[str], before: str) -> bool:
    """Tell a month from the verb and the name: "in May", "a March election", "Norway's June"."""
    name = match["month"]
    if _OWNER.search(before) and _COMMON_AFTER.match(match.string, match.end()):
        return True
    if _word(before) in _PREPOSITIONS:
        joined = name in {"May", "March"} and before.endswith(("and ", "or "))
        return not joined or _MONTH_JOINED.search(before) is not None
    owned = before.endswith(("'s ", "s' "))  # "Norway's June exports"
    named = (not owned and _CAPITAL_BEFORE.search(before)) or _CAPITAL_AFTER.match(
        match.string, match.end()
    )
    return name not in {"May", "March"} and not named


def _is_short_month(match: re.Match[str], before: str) -> bool:
    """Tell whether an abbreviation is a month: "in Sept.", "from Sep to Nov", "since Oct"."""
    if not match["month"].endswith(".") and _word(before) in _SHORT_LICENCES:
        return _CAPITAL_AFTER.match(match.string, match.end()) is None
    if _MONTH_AFTER.match(match.string, match.end()) or _MONTH_RANGE.search(before):
        return True
    return match["month"].endswith(".") and _word(before) in _PREPOSITIONS


def _is_dated(match: re.Match[str]) -> bool:
    if match["year"] is None and _SEPTEMBER.match(match.string, match.end()):
        return False
    return _is_month(match)


def _is_vague(match: re.Match[str]) -> bool:
    if match["future"] is None or not match["future"].lower().endswith("soon"):
        return True
    return _SOON.search(_before(match)) is not None


def _is_holiday(match: re.Match[str]) -> bool:
    before = _before(match, "holiday")
    return _word(before) in _PREPOSITIONS or not _CAPITAL_BEFORE.search(before)


def _is_weekday(match: re.Match[str]) -> bool:
    before = _before(match, "weekday")
    if _word(before) in _NAME_DAYS or (_NAMED.search(before) and _is_named(match)):
        return False
    return match["part"] is not None or not _PAPER.match(match.string, match.end("weekday"))


def _is_named(match: re.Match[str]) -> bool:
    """Tell "the Sunday Courier" from "the Sunday Mr Hale died"."""
    return (
        not (match["deixis"] or match["article"])
        and _TITLE_AFTER.match(match.string, match.end()) is not None
    )


def _is_year(match: re.Match[str]) -> bool:
    before = _before(match, "year")
    if match["fiscal"] or match["edge"]:
        return True
    if _word(before) in _STRONG_LICENCES:
        return not _follows_measure(match, plural=False)
    if (_word(before) in _COUNT_HEDGES or before.endswith("total of ")) or _follows_measure(
        match, plural=True
    ):
        return False
    if _is_number(match, before):
        return False
    return _DETERMINER.search(before) is not None or _stands_as_year(match, before)


def _is_number(match: re.Match[str], before: str) -> bool:
    """Tell whether four digits are a level or an end of a range: "above 1200", "1000 - 5000"."""
    if int(match["year"]) < _RECENT and _LEVEL_BEFORE.search(before):
        return True
    other = _RANGE_AFTER.match(match.string, match.end("year"))
    return other is not None and int(other[1]) > _LAST_YEAR


def _stands_as_year(match: re.Match[str], before: str) -> bool:
    noun = _PLURAL_AFTER if before.lower().endswith("of ") else _NOUN_AFTER
    if noun.match(match.string, match.end()):
        return False
    if _YEAR_LICENCE.search(before) is not None:
        return True
    return not (_CAPITAL_BEFORE.search(before) or _word(before) in _NAMED_NUMBERS)


def _follows_measure(match: re.Match[str], *, plural: bool) -> bool:
    first = _FIRST_WORD.match(match.string, match.end("year"))
    if first is None:
        return False
    if first[1] in MEASURE_NOUNS:
        return True
    second = _NEXT_WORD.match(match.string, match.end("year"))
    return plural and second is not None and second[1] in MEASURE_NOUNS


def _is_year_range(match: re.Match[str]) -> bool:
    last = match["last"]
    if _CAPITAL_BEFORE.search(_before(match, "year")) and not _YEAR_LICENCE.search(
        _before(match, "year")
    ):
        return len(last) == _YEAR_DIGITS and int(last) > int(match["year"])
    if len(last) == _YEAR_DIGITS:
        return int(last) > int(match["year"])
    return (match["mark"] != "/" and int(last) > int(match["year"][2:])) or last == "00"


def _is_short_year(match: re.Match[str]) -> bool:
    return _YEAR_LICENCE.search(_before(match, "year")) is not None


def _is_clock(match: re.Match[str]) -> bool:
    if match["hour24"] is None:
        return True
    if match.start() == 0:  # the stamp of an entry in a live report
        return True
    return bool(match["zone"]) or _CLOCK_LICENCE.search(_before(match)) is not None


def _is_quarter(match: re.Match[str]) -> bool:
    parts = match.groupdict()
    dated = any(parts[name] for name in ("year", "near_year", "fiscal", "after", "deixis"))
    if dated:
        return True
    if match.string.startswith((" of the ", " of a ", " of his "), match.end()):
        return False
    if match["ordinal"].lower() in {"opening", "closing"}:
        return False
    around = match.string[max(0, match.start() - _AROUND) : match.end() + _AROUND]
    business = match["unit"].lower() != "half" or _BUSINESS.search(around) is not None
    return business and not _SPORT.search(around)


_SEASON_ENDS = re.compile(r"\s?[.,;:!?)”\"]|$")


def _is_season(match: re.Match[str]) -> bool:
    if match["year"] or match["near_year"]:
        return True
    if match["season"][0].isupper():
        return False
    if match["edge"] or (match["deixis"] or "the").lower() != "the":
        return True
    return _is_licensed_season(match, _word(_before(match)))


def _is_licensed_season(match: re.Match[str], word: str) -> bool:
    """Tell "until spring", "in the fall" and "We lost the winter." from springs and falls."""
    name, pointed = match["season"], bool(match["deixis"])
    if pointed and name not in {"fall", "spring"} and _SEASON_ENDS.match(match.string, match.end()):
        return True
    late = name == "spring" and word in {"until", "since", "by"}
    return word in _SEASON_LICENCES and (late or pointed or name not in {"fall", "spring"})


def _is_duration(match: re.Match[str]) -> bool:
    unit = match["unit"].lower()
    hyphen = "-" in match.string[match.end("number") : match.start("unit")]
    if unit in _SINGULAR_NEEDS_HYPHEN and not match["plural"]:
        return hyphen or (match["number"].lower() in {"one", "1"} and unit != "quarter")
    if unit == "quarter" and match["adjective"] is None:
        fraction = _FRACTION.match(match.string, match.end())
        return match["number"][0].isdigit() and fraction is None
    if unit == "day" and match["number"].lower() == "one" and not hyphen:
        return not _IDLE_DAY.search(_before(match)) and match.start() > 0
    vague = match["number"].lower() in {"many", "some", "few", "several", "recent", "numerous"}
    return match["plural"] is not None or not vague


_OFFICIAL = re.compile(r"\sof (?:the|a|an|its|our|this|that)\b")


_AUXILIARY = re.compile(
    r"\b(?:will|would|could|may|might|can|cannot|to|must|should|shall|not|\w+n't|did|does|'ll)\s"
    r"(?:not\s)?$"
)


def _is_window(match: re.Match[str]) -> bool:
    if match["window"].lower() == "last" and _AUXILIARY.search(_before(match)):
        return False  # "will last three weeks"
    first = match["window"].lower() in {"first", "final", "opening", "closing", "subsequent"}
    return not first or match["number"] is not None


def _is_bare_duration(match: re.Match[str]) -> bool:
    unit = match["unit"].lower()
    if unit == "minute" and _OFFICIAL.match(match.string, match.end("head")):
        return False  # the minutes of a meeting
    if unit in {"second", "quarter", "weekend", "night"} or _NUMBER_BEFORE.search(
        _before(match, "head")
    ):
        return False
    return (match["licence"] is not None and match["tail"] is None) or match["tail"] in {
        "of", "after", "before", "later", "to come", "in the making",
    }  # fmt: skip


def _is_century(match: re.Match[str]) -> bool:
    return match["number"] is None or 1 <= int(match["number"]) <= _LAST_CENTURY


def _is_compound(match: re.Match[str]) -> bool:
    """Tell "two years and 3 months" from two lengths side by side: the units grow finer."""
    if _WINDOW_BEFORE.search(_before(match)):
        return False
    units = [match[name] for name in ("unit", "smaller", "smallest", "finer") if match[name]]
    sizes = [_ORDER.index(unit.lower().removesuffix("s")) for unit in units if _sized(unit)]
    return len(sizes) == len(units) and sizes == sorted(set(sizes), reverse=True)


def _sized(unit: str) -> bool:
    return unit.lower().removesuffix("s") in _ORDER


_WINDOW_BEFORE = re.compile(r"\b(?:last|past|next|previous|first|coming)\s$", re.IGNORECASE)
_ORDER = ("second", "minute", "hour", "day", "week", "month", "year")


def _is_single(match: re.Match[str]) -> bool:
    return match["unit"].lower() != "quarter"


GUARDS: dict[str, Callable[[re.Match[str]], bool]] = {
    "month": _is_dated,
    "vague": _is_vague,
    "holiday": _is_holiday,
    "weekday": _is_weekday,
    "year": _is_year,
    "year-range": _is_year_range,
    "short-year": _is_short_year,
    "clock": _is_clock,
    "quarter": _is_quarter,
    "season": _is_season,
    "duration": _is_duration,
    "single": _is_single,
    "compound-length": _is_compound,
    "window": _is_window,
    "bare-duration": _is_bare_duration,
    "century": _is_century,
}
"""Per kind, what must hold of a match; a kind without an entry is always a time."""
