"""Figures about one fact: same entity and attribute, told apart by the rest of the key.

Inside a block every part of the comparison key that is left (dimension, part, definition, whole,
modality, period) makes a cell. A cell is one fact; two neighbouring cells that differ in exactly
one part become a group that names it. Cells are sorted and walked once, never paired off.
"""

from bisect import bisect_right, insort
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from checker.matching.periods import Period, Tense, gap_in_days, period_of_claim
from checker.model import (
    Claim,
    ClaimGroup,
    ClaimKind,
    Modality,
    Polarity,
    Quantity,
    Role,
    Scope,
    Span,
)

_PARTS = {
    Role.CHANGE: "change",
    Role.RATIO: "ratio",
    Role.RECORD: "record",
    Role.RANK: "rank",
    Role.SHARE: "share",
}


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """The comparison key of a claim inside its block."""

    part: str
    """What the number is of the attribute: "level", "change", "record", "share", "rank"."""

    dimension: str
    whole: str
    definition: tuple[str, ...]
    modality: Modality
    period: Period

    def differs_from(self, other: "Cell") -> str | None:
        """Name the one part in which two cells differ; None if it is none or several."""
        names = self.parts_apart(other)
        return names[0] if len(names) == 1 else None

    def parts_apart(self, other: "Cell") -> list[str]:
        """Name all parts in which two cells differ, in the words of `ClaimGroup.differs`."""
        unknown = Tense.UNKNOWN in {self.period.tense, other.period.tense}
        return [
            name
            for name, same in (
                ("scope", (self.part, self.whole) == (other.part, other.whole)),
                ("dimension", self.dimension == other.dimension),
                ("definition", self.definition == other.definition),
                ("modality", self.modality == other.modality),
                ("time-unknown" if unknown else "time", self.period == other.period),
            )
            if not same
        ]


def is_fact(claim: Claim) -> bool:
    """Tell whether a claim says enough to be compared with others."""
    return next(gaps_of(claim), None) is None


def gaps_of(claim: Claim) -> Iterator[str]:
    """Yield what keeps a claim from being compared with any other, a short clause each."""
    if claim.entity is None:
        yield "whom or what it is about was not found"
    if claim.attribute is None:
        yield "what it measures was not found"
    if claim.polarity is Polarity.NEGATIVE:
        yield "it is negated"
    quantity = claim.quantity
    if claim.kind is ClaimKind.EVENT:
        if claim.time.begin is None:
            yield "its day is not known"
    elif quantity is None:
        yield "it states no figure"
    else:
        yield from _gaps_of_figure(claim, quantity)


def _gaps_of_figure(claim: Claim, quantity: Quantity) -> Iterator[str]:
    if quantity.base is None:
        yield "its unit is not known"
    if quantity.equivalent_of is not None:
        yield "it restates the figure beside it in another unit"
    if quantity.role is Role.PREVIOUS and claim.time.symbol is None:
        yield "it is an earlier value, and the text does not say of when"


def match_facts(key: str, block: Sequence[Claim], window: int = 0) -> Iterator[ClaimGroup]:
    """Yield the groups of one block: each cell with two claims, and each pair of near cells.

    Args:
        key: Entity and attribute, "russia|oil output".
        block: The claims about them.
        window: Days that a current value of the attribute stays current.
    """
    cells = _cells(block, window)
    for cell in sorted(cells):
        if len({(claim.doc, claim.sentence) for claim in cells[cell]}) > 1:
            yield _group(key, cell, cells[cell], None)
    yield from _timelines(key, cells)
    changes = _changes(block)
    speakers = {cell: _speaker_for(claims) for cell, claims in cells.items()}
    for first, second in _neighbours(sorted(cells)):
        differs = first.differs_from(second)
        if differs not in {None, "time", "time-unknown"}:
            pair = [speakers[first], speakers[second]]
            same = [one for one in (*cells[first], *cells[second]) if _repeats(one, pair)]
            told = _told_with(pair, changes)
            yield _group(key, first, [*pair, *same, *told], differs)


def _cells(block: Sequence[Claim], window: int) -> dict[Cell, list[Claim]]:
    """Part a block into facts; days that lie close enough for their kind count as one period."""
    found: dict[Cell, list[Claim]] = {}
    for claim in sorted(block, key=lambda one: (one.doc, one.span, one.id)):
        found.setdefault(cell_of(claim), []).append(claim)
    merged: dict[Cell, list[Claim]] = {}
    homes: dict[Cell, Cell] = {}
    for cell in sorted(found):
        fact = replace(cell, period=_EVENT_PERIOD)
        home = homes.get(fact)
        if home is None or not _is_near(home, cell, window):
            home = cell
            if cell.period.current:
                homes[fact] = cell
        merged.setdefault(home, []).extend(found[cell])
    return _with_plans(merged)


def homes_of(block: Sequence[Claim], window: int) -> dict[str, Cell]:
    """Give the cell in which each claim of a block is told, by the claim's id."""
    cells = _cells(block, window)
    return {claim.id: cell for cell, claims in cells.items() for claim in claims}


def _with_plans(cells: dict[Cell, list[Claim]]) -> dict[Cell, list[Claim]]:
    """Let a plan told without its date join the only dated plan of the days around it."""
    joined = dict(cells)
    plans = _DatedPlans()
    for cell in sorted(cells):
        if cell.modality in _AHEAD and not cell.period.current and cell.period.begin is not None:
            plans.add(cell, _days_of(cells[cell]))
    for cell in sorted(cells):
        if cell.modality not in _AHEAD or not cell.period.current or cell.period.begin is None:
            continue
        days = _days_of(cells[cell])
        home = plans.only_near(cell, days)
        if home is not None:
            joined[home] = [*joined[home], *joined.pop(cell)]
            plans.widen(home, days)
    return joined


_AHEAD = frozenset({Modality.PLANNED, Modality.FORECAST})
_Days = tuple[int, int] | None
"""First and last day of publication, as in `date.toordinal`; None where no claim has one."""


def _days_of(claims: Sequence[Claim]) -> _Days:
    days = [one.published.toordinal() for one in claims if one.published is not None]
    return (min(days), max(days)) if days else None


def _span(first: _Days, second: _Days) -> _Days:
    ends = [*(first or ()), *(second or ())]
    return (min(ends), max(ends)) if ends else None


@dataclass(frozen=True, slots=True)
class _DatedPlans:
    """Plans that name their date, found again by the days of their publication."""

    shelves: dict[tuple[Cell, _Days], list[Cell]] = field(default_factory=dict)
    """By fact and days of publication, in order."""

    days: dict[Cell, _Days] = field(default_factory=dict)

    def add(self, cell: Cell, days: _Days) -> None:
        """Put a plan where plans of its fact and days stand."""
        insort(self.shelves.setdefault((replace(cell, period=_EVENT_PERIOD), days), []), cell)
        self.days[cell] = days

    def widen(self, cell: Cell, days: _Days) -> None:
        """Count days among those of a plan."""
        self.shelves[replace(cell, period=_EVENT_PERIOD), self.days[cell]].remove(cell)
        self.add(cell, _span(self.days[cell], days))

    def only_near(self, current: Cell, days: _Days) -> Cell | None:
        """Give the one plan of a fact for a day to come, told within one week; None for several."""
        fact = replace(current, period=_EVENT_PERIOD)
        found: list[Cell] = []
        for near in _near_spans(days):
            shelf = self.shelves.get((fact, near), [])
            later = bisect_right(shelf, _begin(current), key=_begin)
            found += shelf[later : later + 2]
            if len(found) > 1:
                return None
        return found[0] if found else None


def _begin(cell: Cell) -> date:
    return cell.period.begin or date.min


def _near_spans(days: _Days) -> Iterator[_Days]:
    """Yield every span of days that lies with the given one in one news week."""
    first, last = days or (0, _NEWS_WEEK + 1)
    if last - first > _NEWS_WEEK:
        return
    yield None
    for begin in range(last - _NEWS_WEEK, first + _NEWS_WEEK + 1):
        for finish in range(begin, min(begin, first) + _NEWS_WEEK + 1):
            yield begin, finish


_NEWS_WEEK = 7
"""Days within which a plan without a date and one with a date are one."""


def _timelines(key: str, cells: dict[Cell, list[Claim]]) -> Iterator[ClaimGroup]:
    """Yield one group for each fact that is told of several known periods, in order of time."""
    known: dict[Cell, list[Cell]] = {}
    unknown: dict[Cell, list[Cell]] = {}
    for cell in sorted(cells):
        if cell.period.tense is not Tense.LASTING:
            side = unknown if cell.period.begin is None else known
            side.setdefault(replace(cell, period=_EVENT_PERIOD), []).append(cell)
    for fact, several in known.items():
        claims = [claim for cell in several for claim in cells[cell]]
        if len(several) > 1:
            yield _group(key, several[0], claims, "time")
        for cell in unknown.get(fact, ()):
            yield _group(key, cell, [*cells[cell], *claims], "time-unknown")


def _is_near(first: Cell, second: Cell, window: int) -> bool:
    if replace(first, period=second.period) != second:
        return False
    wide = window if second.part == "level" and second.modality is Modality.FACT else 0
    return gap_in_days(first.period, second.period) <= max(_slack(second), wide)


def are_of_one_time(first: Cell, second: Cell, window: int) -> bool:
    """Tell whether two cells are of one time, whatever else they differ in."""
    earlier, later = sorted((first.period, second.period))
    like = replace(second, period=later)
    return earlier == later or _is_near(replace(like, period=earlier), like, window)


def _slack(cell: Cell) -> int:
    """Give how many days apart two publications may speak of one fact without saying when."""
    if cell.part == "rank":
        return 31
    if cell.period.decided:
        return 3
    if cell.period.standing and not cell.dimension[:3].isupper():  # a price holds for a day
        return 31
    return 7 if cell.modality in _AHEAD else 0


def cell_of(claim: Claim) -> Cell:
    """Give the comparison key that a claim has by itself, before near days are joined."""
    quantity = claim.quantity
    if quantity is None:
        return Cell("event", "[date]", "", claim.definition, claim.modality, _EVENT_PERIOD)
    part = _PARTS.get(quantity.role, "level") if quantity.role else "level"
    period = period_of_claim(claim)
    return Cell(
        part,
        quantity.base_unit or quantity.dimension,
        _whole_key(quantity.whole),
        claim.definition,
        claim.modality,
        period.by_month() if part == "record" else period,
    )


def _whole_key(whole: str | None) -> str:
    """Fold "the world's copper reserves" and "world copper reserves" to one key."""
    plain = (whole or "").casefold().replace("\u2019", "'").replace("'s ", " ")
    return " ".join(word for word in plain.split() if word not in {"the", "a", "an", "all"})


_EVENT_PERIOD = Period(Tense.LASTING, None, None)


def _neighbours(cells: Sequence[Cell]) -> Iterator[tuple[Cell, Cell]]:
    """Yield the pairs of cells worth looking at: neighbours in each of a few fixed orders.

    Every order puts one part last, so that cells which differ in that part alone stand together.
    """
    seen: set[tuple[Cell, Cell]] = set()
    for order in (
        lambda cell: cell,
        lambda cell: (cell.part, cell.dimension, cell.whole, cell.modality, cell.period, cell),
        lambda cell: (cell.part, cell.dimension, cell.whole, cell.definition, cell.period, cell),
        lambda cell: (cell.part, cell.whole, cell.definition, cell.modality, cell.period, cell),
        lambda cell: (cell.dimension, cell.definition, cell.modality, cell.period, cell),
    ):
        for pair in pairwise(sorted(cells, key=order)):
            if pair not in seen:
                seen.add(pair)
                yield pair


def _speaker_for(claims: Sequence[Claim]) -> Claim:
    """Give the claim that stands for its cell: of the commonest value, the surest, the first."""
    counts = Counter(_value(claim) for claim in claims)
    return min(
        claims,
        key=lambda claim: (-counts[_value(claim)], -claim.confidence, claim.doc, claim.span),
    )


def _value(claim: Claim) -> Decimal | None:
    return None if claim.quantity is None else claim.quantity.value


def _repeats(claim: Claim, pair: Sequence[Claim]) -> bool:
    return claim not in pair and _value(claim) in {_value(one) for one in pair}


def _changes(block: Sequence[Claim]) -> dict[tuple[str, Span], list[Claim]]:
    """Give the changes of a block by document and sentence."""
    found: dict[tuple[str, Span], list[Claim]] = {}
    for claim in block:
        if claim.quantity is not None and claim.quantity.role is Role.CHANGE:
            found.setdefault((claim.doc, claim.sentence), []).append(claim)
    return found


def _told_with(
    pair: Sequence[Claim], changes: Mapping[tuple[str, Span], Sequence[Claim]]
) -> list[Claim]:
    """Give the changes told in the same sentences: they let two levels be reconciled."""
    places = {(claim.doc, claim.sentence) for claim in pair}
    found = [one for place in places for one in changes.get(place, ()) if one not in pair]
    return sorted(found, key=lambda one: (one.doc, one.span, one.id))


def _group(key: str, cell: Cell, claims: Sequence[Claim], differs: str | None) -> ClaimGroup:
    first = claims[0]
    quantity = first.quantity
    return ClaimGroup(
        id="|".join([key, cell.part, cell.dimension, ",".join(cell.definition), str(cell.period)]),
        scope=Scope.FACT,
        claims=tuple(claims),
        differs=differs,
        entity=first.entity,
        attribute=key.partition("|")[2],
        period=str(cell.period),
        unit=None if quantity is None else quantity.base_unit,
    )
