"""Definition marks: the words that say which of several like-named figures is meant.

Settlement and intraday prices, gross and net, confirmed and suspected cases have one name and are
different figures; a claim carries the marks of its clause, and claims with other marks are never
set against each other as if they were one.
"""

import re

_MARKS: tuple[tuple[str, str], ...] = (
    ("settlement", r"settle(?:d|s|ment)?"),
    ("close", r"clos(?:ed|es|ing) (?:at|price|level)|floor close|at the close|market close"),
    ("intraday", r"intraday|intra-day|during (?:the )?(?:day|session)"),
    ("average", r"averag(?:e|ed|es|ing)|mean"),
    ("median", r"median"),
    ("maximum", r"maximum"),
    ("minimum", r"minimum"),
    ("default", r"(?:by )?default"),
    ("adjusted", r"adjusted|underlying|normali[sz]ed"),
    ("annual", r"annual(?! rate)|yearly|full-year"),
    ("half-year", r"half-year(?:ly)?|first-half|second-half|six-month"),
    ("quarterly", r"quarterly"),
    ("monthly", r"monthly"),
    ("weekly", r"weekly"),
    ("daily", r"daily"),
    ("gross", r"gross"),
    ("net", r"net"),
    ("nominal", r"nominal"),
    ("real", r"in real terms|inflation-adjusted"),
    ("pre-tax", r"pre-?tax|before tax"),
    ("confirmed", r"confirmed|laboratory-confirmed|lab-confirmed"),
    ("suspected", r"suspected|probable|unconfirmed"),
    ("annualised", r"annuali[sz]ed|annual rate"),
    ("year-on-year", r"year[- ](?:on|over)[- ]year|(?:from|than|on) a year (?:earlier|ago|before)"),
    ("month-on-month", r"month[- ](?:on|over)[- ]month|from (?:the )?(?:previous|prior) month"),
    ("quarter-on-quarter", r"quarter[- ](?:on|over)[- ]quarter|from the previous quarter"),
    ("cumulative", r"cumulative|so far this year|year to date"),
    ("condensate", r"condensates?"),
    ("additional", r"(?-i:new|additional|further|fresh|extra)(?= (?:[a-z]+ )?[a-z]+s\b)"),
    ("capacity", r"capacity"),
    ("target", r"target|quota|ceiling"),
    ("guidance", r"guidance|outlook|forecast"),
)
_MOMENT = re.compile(
    r"\b(?:early|morning|midday|mid-morning|mid-afternoon|afternoon|midsession|late|pre-?market"
    r"|after-?hours|electronic|overnight|extended|premarket|lunchtime|opening)\b"
    r"(?:[ -]\w+){0,2}[ -](?:trad(?:e|es|ing)|session|deals|dealings|hours)\b"
    r"|\b(?:at|around|by) \d{1,2}(?::\d\d)? ?(?:[ap]\.?m|GMT)|\(\d{4} GMT\)|\d{4} GMT"
    r"|\bas (?:high|low) as\b",
    re.IGNORECASE,
)
"""Words that make a market price one of many of its day."""

_PATTERN = re.compile(
    "|".join(f"(?P<d{number}>\\b(?:{words})\\b)" for number, (_, words) in enumerate(_MARKS)),
    re.IGNORECASE,
)


def find_definitions(text: str, unit: str = "") -> tuple[str, ...]:
    """Give the definition marks in the words around a number, sorted, each once.

    A rate over a period is an average by nature, so the word marks nothing there.

    >>> find_definitions("gross margin was 40 % on an adjusted basis")
    ('adjusted', 'gross')
    """
    found: set[str] = {
        _MARKS[int(name[1:])][0]
        for match in _PATTERN.finditer(text)
        for name, value in match.groupdict().items()
        if value is not None
    }
    if "/" in unit and not unit[:3].isupper():  # not a price per something
        found.discard("average")
    return tuple(sorted(found))


def find_moment(sentence: str) -> tuple[str, ...]:
    """Give the mark of a price that is only of one moment of its day, from the whole sentence.

    >>> find_moment("Shares were up 2 % at $40 in early New York trading.")
    ('intraday',)
    """
    return ("intraday",) if _MOMENT.search(sentence) else ()
