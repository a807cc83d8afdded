"""Which numbers of one sentence belong together: level, change, percentage, earlier level."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from checker.model.claims import Claim, Modality, Quantity, Role, Trend

_OTHER_BASE = re.compile(
    r"\b(?:excluding|adjusted|organic(?:ally)?|like-for-like|same-store|constant[- ]currency"
    r"|annuali[sz]ed|annual rate|real terms|inflation-adjusted|compared with a year"
    r"|respectively|on average|combined)\b",
    re.IGNORECASE,
)
"""Words that put a percentage on another base than the levels beside it."""

_APPOSED = re.compile(r"\s*(?:,\s*or\s+|\s+or\s+|\(|/|,\s*)\s*(?:about\s+|nearly\s+|some\s+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The numbers of one sentence that tell one movement, each at most once."""

    sentence: str
    level: Claim | None = None
    previous: Claim | None = None
    record: Claim | None = None
    change: Claim | None = None
    percent: Claim | None = None
    ratio: Claim | None = None

    @property
    def trend(self) -> Trend | None:
        """Which way the sentence says it went; None if it does not say, or says both."""
        parts = (self.level, self.previous, self.change, self.percent)
        told = {part.quantity.trend for part in parts if part and part.quantity}
        told.discard(None)
        return next(iter(told)) if len(told) == 1 else None

    @property
    def shifts_base(self) -> bool:
        """Tell whether the sentence names another base than its levels."""
        return _OTHER_BASE.search(self.sentence) is not None


def passages(claims: Iterable[Claim]) -> Iterator[Passage]:
    """Yield the movements that the last sentence of a group tells, unclear ones left out."""
    usable = [claim for claim in claims if _is_usable(claim)]
    by_sentence = [
        list(sentence) for _, sentence in groupby(usable, key=lambda c: (c.doc, c.sentence_index))
    ]
    if not by_sentence:
        return
    # The sentences before are judged in groups of their own; here they lend a level.
    *earlier, last = by_sentence
    levels = [claim for claim in earlier[-1] if _role(claim) is Role.LEVEL] if earlier else []
    for parts in _movements(last):
        passage = _passage(parts, levels[0] if len(levels) == 1 else None)
        if passage is not None:
            yield passage


def _is_usable(claim: Claim) -> bool:
    quantity = claim.quantity
    if quantity is None or claim.repeated or claim.confidence < _READ:
        return False
    # The parts of a planned change must fit one another as those of a real one do.
    told = claim.modality in _TOLD and not quantity.vague
    return told and quantity.equivalent_of is None and quantity.role is not None


_READ = Decimal("0.7")
"""Least confidence of a part: inside one sentence no other document has to fit."""

_TOLD = frozenset({Modality.FACT, Modality.PLANNED, Modality.FORECAST, Modality.REQUIRED})


def _role(claim: Claim) -> Role | None:
    return claim.quantity.role if claim.quantity else None


def _movements(sentence: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Yield the whole sentence where it tells one movement, else its subjects one by one."""
    if _is_clear(sentence):
        yield list(sentence)
        return
    by_subject: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in sentence:
        by_subject[claim.entity or "", claim.attribute or ""].append(claim)
    yield from (parts for parts in by_subject.values() if _is_clear(parts))


def _is_clear(claims: Sequence[Claim]) -> bool:
    parts = [_part(claim) for claim in claims]
    subjects = {claim.entity for claim in claims if claim.entity}
    return len(parts) == len(set(parts)) and len(subjects) <= 1


def _part(claim: Claim) -> str:
    role = _role(claim)
    if role is Role.CHANGE and claim.quantity and claim.quantity.unit == "percent":
        return "percent"
    return role.value if role else ""


def _passage(claims: Sequence[Claim], before: Claim | None) -> Passage | None:
    parts = {_part(claim): claim for claim in claims}
    level, record = parts.get("level"), parts.get("record")
    if level is None and record is not None and "previous" in parts:
        level, record = record, None  # "set a record of 12, up from 11"
    if level is None and record is not None and before is not None and _adjacent(before, record):
        level = before
    if level is None:
        return None
    fitting = {
        name: parts[name]
        for name in ("previous", "record", "change")
        if name in parts and parts[name] is not level and units_fit(parts[name], level)
    }
    return Passage(
        sentence=claims[0].sentence_text,
        level=level,
        previous=fitting.get("previous"),
        record=fitting.get("record"),
        change=fitting.get("change"),
        percent=parts.get("percent"),
        ratio=parts.get("ratio"),
    )


def _adjacent(before: Claim, after: Claim) -> bool:
    return before.doc == after.doc and after.sentence_index - before.sentence_index == 1


def units_fit(part: Claim, level: Claim) -> bool:
    """Tell whether a part can be told in the unit of the level ("$5.43" of "$66.75 a barrel")."""
    if part.quantity is None or level.quantity is None:
        return False
    unit, whole = part.quantity.unit, level.quantity.unit
    points = {unit, whole} == {"percent", "percentage_point"}
    return points or unit in {whole, whole.partition("/")[0]} or whole == unit.partition("/")[0]


def apposed(first: Claim, second: Claim) -> bool:
    """Tell whether two numbers restate each other: "$5.43, or 7.5%" or "$5.43 (7.5%)"."""
    between = text_between(first, second)
    return between is not None and _APPOSED.fullmatch(between) is not None


def text_between(first: Claim, second: Claim) -> str | None:
    """Give what one sentence says between two numbers, whichever stands first; None if neither."""
    if first.quantity is None or second.quantity is None or first.doc != second.doc:
        return None
    left, right = sorted((first.quantity, second.quantity), key=_start)
    offset = first.sentence.start
    return first.sentence_text[left.span.end - offset : right.span.start - offset]


def _start(quantity: Quantity) -> int:
    return quantity.span.start


def times_clash(first: Claim, second: Claim) -> bool:
    """Tell whether two parts of a sentence are told of different times."""
    texts = first.time.text, second.time.text
    return texts[0] is not None and texts[1] is not None and texts[0] != texts[1]
