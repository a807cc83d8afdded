"""When a claim holds, as something that can be compared."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from typing_extensions import override

from checker.model import Claim

LASTING = "lasting"
"""`ClaimTime.symbol` of a statement that holds until it is changed."""


class Tense(StrEnum):
    """How a period was found, which decides what it may meet."""

    STATED = "stated"
    """The text names it, or names none: then it is the day of publication."""

    LASTING = "lasting"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The days a claim is about; two claims are of one time if their periods are equal."""

    tense: Tense
    begin: date | None
    finish: date | None
    place: str = ""
    """For unknown times: document and symbol, so that only claims of one document can meet."""

    decided: bool = field(default=False, compare=False)
    """True for what is set rather than measured: it is of the days around the decision."""

    standing: bool = field(default=False, compare=False)
    """True for how things are, told in the present tense: it holds for a while."""

    current: bool = field(default=False, compare=False)
    """True if the text names no time: the day is that of publication."""

    def by_month(self) -> "Period":
        """Give the calendar month that the period begins in, for what is dated only roughly."""
        if self.begin is None:
            return self
        first = self.begin.replace(day=1)
        following = (first + timedelta(days=32)).replace(day=1)
        return replace(self, begin=first, finish=following - timedelta(days=1))

    @override
    def __str__(self) -> str:
        """Give the period as the contract writes it."""
        if self.begin is None or self.finish is None:
            return str(self.tense)
        return f"{self.begin.isoformat()}..{self.finish.isoformat()}"


def period_of_claim(claim: Claim) -> Period:
    """Give the period of a claim; where the text names none, the day of publication."""
    time = claim.time
    if time.symbol == LASTING:
        return Period(Tense.LASTING, None, None)
    published = claim.published
    decided = claim.attribute_head in _SET_BY_DECISION and _is_around(time.begin, published)
    stated = time.symbol is not None and not decided
    begin, finish = (time.begin, time.finish) if stated else (published, published)
    if stated and begin is None and finish is not None:
        begin = date.min  # "through October": whatever was before counts in
    if begin is None or finish is None:
        place = f"{claim.doc}|{time.symbol}" if stated else claim.doc
        return Period(Tense.UNKNOWN, None, None, place)
    return Period(
        Tense.STATED, begin, finish, decided=decided, standing=claim.standing, current=not stated
    )


_SET_BY_DECISION = frozenset(
    "target quota goal ceiling limit cap budget fine fee tariff levy tax bonus award aid grant loan"
    " penalty subsidy fund prize bid offer price-cap minimum maximum".split()
)
"""Heads of what somebody sets; the day it starts to hold is not when it was measured."""

_AROUND = timedelta(days=31)


def _is_around(day: date | None, published: date | None) -> bool:
    if published is None:
        return False
    return day is None or abs(day - published) <= _AROUND


def gap_in_days(first: Period, second: Period) -> int:
    """Give the days between two publications; very many unless both periods are current ones."""
    if not (first.current and second.current and first.begin and second.begin):
        return _FAR
    return abs((second.begin - first.begin).days)


_FAR = 10**6
