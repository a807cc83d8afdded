"""Rows of a table and the row that tells their total."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from checker.model.claims import Claim
from checker.rules.partitions import Partition

_TOTAL = re.compile(
    r"\W*(?:grand |overall )?(?:total|totals|in all|all|sum|altogether)\b", re.IGNORECASE
)
_NOT_PART = re.compile(
    r"\W*(?:sub-?total|of which|of whom|thereof|includ|average|mean|median|change|share|per)\b"
    r"|[^|]*\btotals?\b",
    re.IGNORECASE,
)
_ADDITIVE = re.compile(r"\[(?:count|currency_\w+|mass)\]")
_NEAR = Decimal("0.1")
_FEWEST = 2


def read_rows(claims: Sequence[Claim]) -> Iterator[Partition]:
    """Yield each column of a table whose last or first row is its total."""
    rows = _rows(claims)
    if len(rows) <= _FEWEST:
        return
    totals = [row for row in (rows[0], rows[-1]) if _TOTAL.match(row[0].sentence_text)]
    parts = [row for row in rows if row not in totals]
    if len(totals) != 1 or any(_NOT_PART.match(row[0].sentence_text) for row in parts):
        return
    columns: defaultdict[int, list[Claim]] = defaultdict(list)
    for row in parts:
        for claim in row:
            columns[_column(claim)].append(claim)
    for total in totals[0]:
        column = columns[_column(total)]
        if len(column) == len(parts) and all(_may_add(one, total) for one in (*column, total)):
            yield Partition(total=total, parts=tuple(column), whole=False, reach=_NEAR)


def _rows(claims: Sequence[Claim]) -> list[list[Claim]]:
    found: defaultdict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        if " | " in claim.sentence_text:
            found[claim.sentence_index].append(claim)
    return [found[index] for index in sorted(found)]


def _column(claim: Claim) -> int:
    end = claim.quantity.span.start - claim.sentence.start if claim.quantity else 0
    return claim.sentence_text[:end].count("|")


def _may_add(part: Claim, total: Claim) -> bool:
    one, whole = part.quantity, total.quantity
    if one is None or whole is None or one.vague or one.value is None:
        return False
    return one.unit == whole.unit and _ADDITIVE.search(one.dimension) is not None
