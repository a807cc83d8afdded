"""Relations and values in short words, the same in every report for people."""

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date

from checker.model.claims import Act, Claim, ClaimKind, Modifier, Polarity, Quantity, Role
from checker.model.findings import WORDING, Relation, Verdict
from checker.reporting.vocabulary import WORDINGS, Shelf, reason_words

_HEDGES = {
    Modifier.EXACT: "",
    Modifier.ABOUT: "about ",
    Modifier.LESS: "less than ",
    Modifier.AT_MOST: "at most ",
    Modifier.MORE: "more than ",
    Modifier.AT_LEAST: "at least ",
}
_ACTS = {
    Act.DENY: "denied",
    Act.NO_COMMENT: "no comment",
    Act.INTEND: "planned",
    Act.REFUSE: "refused",
    Act.REQUEST: "requested",
}
_POLARITIES = {Polarity.POSITIVE: "affirmed", Polarity.NEGATIVE: "negated"}
_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_LONGEST_VALUE = 60
_LONGEST_QUOTE = 90
_DATED = frozenset({ClaimKind.DATE, ClaimKind.EVENT})
MARKUP = re.compile(
    r"\[(?=[^\[\]\n]{1,200}\]\()|\]\([^()\s]{0,500}\)|(?<!\w)\*{1,3}(?=\w)|(?<=\S)\*{1,3}(?!\w)"
)
"""Marks of a Markdown link or of emphasis, which a quotation leaves out; "2 * 3" has none."""

_MOST_VALUES = 3
_MOST_FIGURES = 4
"""Figures of one sum: level, change, share and base."""

_EXCLUDING = frozenset(
    "value bound date rank count role entity direction polarity superlative".split()
)
"""Reasons of a contradiction whose title sets the values against each other."""

_OPPOSED = frozenset({Shelf.CONFLICTS, Shelf.ATTENTION})


def title_relation(relation: Relation) -> str:
    """Give a relation in one line: what it is about, and the values against each other."""
    subject = name_subject(relation)
    if relation.verdict is Verdict.DUPLICATE and relation.claims:
        return subject
    if relation.verdict is Verdict.CHANGED:
        return f"{subject}: {_series(relation.claims)}"
    values = distinct_values(relation.claims)
    if len(values) > 1 and _opposes(relation):
        return f"{subject}: {_opposed(values, WORDINGS[relation.verdict].shelf)}"
    if _agrees_on_value(relation):
        return f"{subject}: {values[0]}"
    return f"{subject}: {_sentence(relation, values)}"


def _sentence(relation: Relation, values: Sequence[str]) -> str:
    """Give the values with what is to be said of them."""
    reason = phrase_reason(relation)
    if relation.reason == "arithmetic" and len(values) > 1:
        sums = "add up" if len(values) > 2 else "fit together"  # noqa: PLR2004 -- two make no sum
        fits = "" if relation.verdict is Verdict.AGREEMENT else "do not "
        return f"{_listed(values[:_MOST_FIGURES])} {fits}{sums}"
    if len(relation.claims) == 1 and values and not is_calendar(relation):
        return f"{values[0]} ({reason})"
    return reason


def phrase_reason(relation: Relation) -> str:
    """Give the reason of a relation as a short clause."""
    if is_weekday(relation):
        fits = relation.verdict is Verdict.AGREEMENT
        return f"the weekday {'fits' if fits else 'does not fit'} the date"
    if is_elapsed(relation):
        fits = relation.verdict is Verdict.AGREEMENT
        return f"the dates {'give' if fits else 'do not give'} it"
    return reason_words(relation.verdict, relation.reason)


def is_weekday(relation: Relation) -> bool:
    """Tell whether a relation holds a weekday against its date."""
    return len(relation.claims) == 1 and relation.attribute == "weekday"


def is_calendar(relation: Relation) -> bool:
    """Tell whether a relation is between one passage and the calendar."""
    return is_weekday(relation) or is_elapsed(relation)


def is_elapsed(relation: Relation) -> bool:
    """Tell whether a relation holds a count of days or an age against its dates."""
    return len(relation.claims) == 1 and relation.attribute == "elapsed time"


def name_entity(relation: Relation) -> str | None:
    """Give what a relation is about, as its first claim writes it where it is not resolved."""
    mention = relation.claims[0].mention if relation.claims else None
    return relation.entity or (mention.name if mention else None)


def name_subject(relation: Relation) -> str:
    """Give entity, attribute and period of a relation, as far as they are known."""
    if relation.claims and (is_calendar(relation) or _speaks_for_itself(relation)):
        return _quoted(relation)
    period = None if relation.verdict is Verdict.CHANGED else phrase_period(relation.period)
    parts = [part for part in (name_entity(relation), _measure(relation), period) if part]
    if not parts and relation.claims:
        parts = [shortened(relation.claims[0].text)]
    return ", ".join(parts) or "Unnamed statement"


def _speaks_for_itself(relation: Relation) -> bool:
    """Tell whether the words of a relation name it better than entity and attribute."""
    first = relation.claims[0]
    stated = first.kind is ClaimKind.STATEMENT and first.attribute_head != WORDING
    return stated or relation.verdict is Verdict.DUPLICATE


def _quoted(relation: Relation) -> str:
    """Give the words of the first claim; its speaker in front, where it is a statement."""
    claim = relation.claims[0]
    if is_weekday(relation):
        return shortened(claim.time.text or claim.text, _LONGEST_QUOTE)
    whole = claim.sentence_text if relation.verdict is Verdict.DUPLICATE else claim.text
    line = shortened(whole.removeprefix("that "), _LONGEST_QUOTE).removesuffix(".")
    line = line.replace('"', "'")
    speaker = None if relation.verdict is Verdict.DUPLICATE else claim.speaker
    return f"{speaker}, “{line}”" if speaker else f"“{line}”"


def _measure(relation: Relation) -> str | None:
    """Give the attribute; "country announce" of "Three countries announced" is their number."""
    quantity = relation.claims[0].quantity if relation.claims else None
    counted = quantity.counted if quantity else None
    if quantity and counted and (relation.attribute or "").startswith(f"{counted} "):
        words = [word for word in quantity.text.split() if word.isalpha()]
        return f"number of {words[-1].lower()}" if len(words) > 1 else counted
    return relation.attribute


def _opposed(values: Sequence[str], shelf: Shelf) -> str:
    more = ", …" if len(values) > _MOST_VALUES else ""
    shown = values[:_MOST_VALUES]
    if shelf in _OPPOSED:
        return f"{' vs '.join(shown)}{more}"
    return f"{', '.join(shown)}{more}" if more else _listed(shown)


def _listed(values: Sequence[str]) -> str:
    return " and ".join(part for part in (", ".join(values[:-1]), values[-1]) if part)


def _series(claims: Iterable[Claim]) -> str:
    """Give the values of a series by time, each with its period where the text gives one."""
    points: dict[str, None] = {}
    for claim in sorted(claims, key=lambda one: str(one.time.begin or one.published)):
        begin, finish = claim.time.begin, claim.time.finish
        period = f" ({phrase_days(begin, finish)})" if begin and finish else ""
        value = value_words(claim)
        points.update({f"{value}{period}": None} if value else {})
    shown = list(points)[:_MOST_VALUES]
    return f"{', '.join(shown)}, …" if len(points) > len(shown) else _listed(shown or ["no value"])


def distinct_values(claims: Iterable[Claim]) -> list[str]:
    """Give the values that claims state, each once as it is first written, in order."""
    shown: dict[object, str] = {}
    for claim in claims:
        words, quantity = value_words(claim), claim.quantity
        known = quantity is not None and quantity.base is not None
        if quantity is not None and known and quantity.unit == "count":
            key: object = (quantity.base, quantity.modifier, quantity.trend, quantity.role)
        else:
            key = words
        if words:
            shown.setdefault(key, words)
    return list(shown.values())


def value_words(claim: Claim) -> str:
    """Give what a claim states in a few words, "" where no few words do."""
    quantity = claim.quantity
    if claim.attribute_head == WORDING:
        return f"“{shortened(claim.text)}”"
    if quantity is not None:
        return _direction(quantity) + _HEDGES[quantity.modifier] + shortened(quantity.text)
    if claim.kind in _DATED and claim.time.begin is not None:
        return phrase_days(claim.time.begin, claim.time.finish or claim.time.begin)
    return _ACTS.get(claim.act) or _POLARITIES.get(claim.polarity, "")


def phrase_period(period: str | None) -> str | None:
    """Give a period in words; None where it is unknown.

    >>> phrase_period("2018-10-01..2018-10-31")
    'October 2018'
    """
    if period is None:
        return None
    first, _, last = period.partition("..")
    try:
        return phrase_days(date.fromisoformat(first), date.fromisoformat(last or first))
    except ValueError:
        return None if period in {"unknown", "lasting"} else period


def phrase_days(first: date, last: date) -> str:
    """Give the days from first to last, both included, in the shortest usual words.

    >>> phrase_days(date(2021, 4, 1), date(2021, 6, 30))
    'April to June 2021'
    """
    if first == last:
        return phrase_day(first)
    whole_months = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    if not whole_months:
        return f"{phrase_day(first)} to {phrase_day(last)}"
    start, end = _MONTHS[first.month - 1], _MONTHS[last.month - 1]
    if first.year != last.year:
        return f"{start} {first.year} to {end} {last.year}"
    if (first.month, last.month) == (1, 12):
        return str(first.year)
    return f"{start} {first.year}" if start == end else f"{start} to {end} {first.year}"


def phrase_day(day: date) -> str:
    """Give one day in words, the same in every locale."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def phrase_sources(relation: Relation) -> str:
    """Give how many documents stand behind a relation, and how many of them are independent.

    >>> from checker.model.findings import Severity
    >>> phrase_sources(
    ...     Relation(
    ...         id="",
    ...         verdict=Verdict.AGREEMENT,
    ...         reason="identical",
    ...         rule="",
    ...         explanation="",
    ...         severity=Severity.NOTE,
    ...         claims=(),
    ...         reports=5,
    ...         origins=1,
    ...     )
    ... )
    '5 reports, 1 origin'
    """
    return f"{counted(relation.reports, 'report')}, {counted(relation.origins, 'origin')}"


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """Give a number with its noun.

    >>> counted(1200, "claim")
    '1,200 claims'
    """
    return f"{number:,} {noun if number == 1 else plural or f'{noun}s'}"


def witness(relation: Relation) -> Sequence[Claim]:
    """Give the claims that a reader must see first to follow the verdict."""
    return relation.claims[: _MOST_FIGURES if relation.reason == "arithmetic" else 2]


def _direction(quantity: Quantity) -> str:
    if quantity.trend is None or quantity.role is not Role.CHANGE:
        return ""
    return f"{quantity.trend.value} "


def _agrees_on_value(relation: Relation) -> bool:
    if relation.verdict is not Verdict.AGREEMENT or relation.reason == "arithmetic":
        return False
    return bool(relation.claims) and relation.claims[0].quantity is not None


def _opposes(relation: Relation) -> bool:
    if relation.verdict is Verdict.CONTRADICTION:
        return relation.reason in _EXCLUDING
    return relation.verdict not in {Verdict.AGREEMENT, Verdict.DUPLICATE, Verdict.OVERCLAIM}


def shortened(text: str, longest: int = _LONGEST_VALUE) -> str:
    """Give words as one line without Markdown, cut behind `longest` characters."""
    line = " ".join(MARKUP.sub("", text).split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"
