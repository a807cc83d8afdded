"""Who sits in judgement: "presided over by Ana Ruiz", "Ana Ruiz, who presided over the trial"."""

import re

_COURT = r"(?:trial|case|hearings?|proceedings|court|tribunal|chamber|bench)"
_PRESIDED_BY = re.compile(
    rf"\b{_COURT}\b[^.;:]{{0,40}}?,? (?:(?:is|was) )?(?:presided over|chaired) by (?:the )?"
    r"(?:(?:[Jj]udge|[Jj]ustice|Mr|Mrs|Ms|Dame|Sir)\.? )?\Z"
)
_BENCH_LED_BY = re.compile(
    r"\b(?:judges?|[\w-]+-judge) (?:panel|bench) (?:led|headed|chaired|presided over) by (?:the )?"
    r"(?:(?:[Jj]udge|[Jj]ustice|Mr|Mrs|Ms|Dame|Sir)\.? )?\Z"
)
_PRESIDES = re.compile(
    r",? who (?:has |had )?(?:presided|presides) over (?:the |his |her )"
    rf"(?:[\w-]+ ){{0,3}}?{_COURT}\b"
)


def presided_before(left: str) -> int | None:
    """Give where the words begin that make the name behind them that of a presiding judge.

    >>> presided_before("The court, presided over by Ms ")
    4
    >>> presided_before("The meeting was presided over by Ms ") is None
    True
    """
    match = _PRESIDED_BY.search(left) or _BENCH_LED_BY.search(left)
    return match.start() if match else None


def presided_behind(sentence: str, end: int) -> int | None:
    """Give where the words end that make the name before them that of a presiding judge.

    >>> presided_behind("Ana Ruiz, who presided over the long trial, left.", 8)
    42
    """
    match = _PRESIDES.match(sentence, end)
    return match.end() if match else None
