"""Finding the words of a sentence that speak of time, before they are placed on the calendar."""

import re
from collections.abc import Mapping, Sequence

from checker.extraction.times.context import Candidate
from checker.extraction.times.guards import GUARDS
from checker.extraction.times.patterns import PATTERNS
from checker.extraction.times.sharing import with_shared
from checker.extraction.times.triggers import CHECKS, NEEDLES, families_of

_LOOK_BACK = 32
_MOST_SHARED = 6
_MATCHED_LATER = frozenset({"single", "bare-duration", "event", "bare-day"})
_HEADED = frozenset({"part-of-day", "decade", "part-clock"})
_HEDGE_WORDS = frozenset("over about around nearly almost roughly under least than barely".split())


def recognise(
    text: str, families: Mapping[str, Sequence[tuple[int, int]]] | None = None
) -> list[Candidate]:
    """List the time expressions of a sentence, in order and free of overlap.

    Args:
        text: the sentence.
        families: the stretches each family of patterns should read, if they are known already.
    """
    found = [
        candidate
        for family, windows in (families_of(text) if families is None else families).items()
        for start, end in windows
        for candidate in _read(text, family, (start, end))
    ]
    if not found:
        return []
    kept = [candidate for heap in _heaps(found) for candidate in _longest(heap)]
    return with_shared(text, kept)


def _heaps(found: list[Candidate]) -> list[list[Candidate]]:
    """Group the candidates that overlap, directly or through others, in order."""
    heaps: list[list[Candidate]] = []
    end = -1
    for candidate in sorted(found, key=lambda one: (one.start, one.end)):
        if candidate.start < end:
            heaps[-1].append(candidate)
        else:
            heaps.append([candidate])
        end = max(end, candidate.end)
    return heaps


def _longest(heap: list[Candidate]) -> list[Candidate]:
    """Keep the longest candidate, then the longest of those free of it, and so on."""
    kept: list[Candidate] = []
    for candidate in sorted(heap, key=lambda one: (one.start - one.end, one.start)):
        if all(candidate.end <= one.start or one.end <= candidate.start for one in kept):
            kept.append(candidate)
    return sorted(kept, key=lambda one: one.start)


def _read(text: str, family: str, window: tuple[int, int]) -> list[Candidate]:
    found: list[Candidate] = []
    piece = text[window[0] : window[1]].lower()
    for kind, pattern in PATTERNS[family]:
        needles = NEEDLES.get(kind)
        if needles is not None and not any(map(piece.__contains__, needles)):
            continue
        check = CHECKS.get(kind)
        if check is not None and check.search(piece) is None:
            continue
        guard = GUARDS.get(kind)
        found.extend(
            _candidate(kind, match)
            for match in pattern.finditer(text, window[0], window[1])
            if guard is None or guard(match)
        )
    return found


def _candidate(kind: str, match: re.Match[str]) -> Candidate:
    parts = {name: value for name, value in match.groupdict().items() if value}
    later = kind in _MATCHED_LATER or ("head" in parts and kind in _HEADED)
    start, end = match.span("head") if later else match.span()
    if kind in {"bare-day", "part-of-day"} and parts.keys() & {"weekday", "early"}:
        start = match.start()
    if kind == "single" and parts["licence"].split()[-1].lower() in _HEDGE_WORDS:
        start = match.start()
    return Candidate(start, end, kind, parts)
