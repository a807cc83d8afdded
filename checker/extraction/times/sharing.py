"""Times that share a head: "December 6 and 7", "1957-58", "5 to 6 p.m.", "May and June 2010"."""

import re
from dataclasses import replace

from checker.extraction.times.compounds import LATER_CLOCK
from checker.extraction.times.context import Candidate
from checker.extraction.times.patterns import DAYS_BEFORE, EXTRA_DAYS, MONTHS_BEFORE
from checker.extraction.times.words import MONTHS

_LOOK_BACK = 32
_MOST_SHARED = 6
_JOINED = re.compile(r"\s?(?:to|and|-|–|until|or)\s?")


def with_shared(text: str, found: list[Candidate]) -> list[Candidate]:
    """Split what shares a head, and give each part what the head says of it too."""
    return _with_shared_years(text, _with_shared_halves(text, _with_shared_heads(text, found)))


def _with_shared_heads(text: str, found: list[Candidate]) -> list[Candidate]:
    """Give each day of "December 6 and 7" and each year of "1957-58" an expression of its own."""
    taken: list[Candidate] = []
    for index, candidate in enumerate(found):
        limit = found[index + 1].start if index + 1 < len(found) else len(text)
        floor = taken[-1].end if taken else 0
        if candidate.start < floor:
            continue
        taken.extend(_split(text, candidate, (floor, limit)))
    return taken


def _split(text: str, candidate: Candidate, room: tuple[int, int]) -> list[Candidate]:
    if candidate.kind == "year-range":
        return _both_years(candidate)
    if candidate.parts.keys() & {"half", "of_part"} and candidate.kind in {"clock", "part-clock"}:
        return _both_clocks(text, candidate, room[0])
    if candidate.kind != "month" or "day" not in candidate.parts:
        return [candidate]
    month_first = text.find(candidate.parts["month"], candidate.start) < text.find(
        candidate.parts["day"], candidate.start
    )
    if not month_first:
        return _days_before(text, candidate, room[0])
    return [candidate] if "year" in candidate.parts else _days_after(text, candidate, room[1])


def _days_after(text: str, candidate: Candidate, limit: int) -> list[Candidate]:
    days = [candidate]
    while len(days) < _MOST_SHARED:
        match = EXTRA_DAYS.match(text, days[-1].end)
        if match is None or match.end("day") > limit or _counts(text, match):
            break
        parts = {name: part for name, part in candidate.parts.items() if name != "weekday"}
        parts["day"] = match["day"]
        if match["year"]:
            parts["year"] = match["year"]
        end = match.end() if match["year"] else match.end("day")
        days.append(Candidate(match.start("day"), end, "month", parts))
        if match["year"]:
            return [replace(day, parts={**day.parts, "year": match["year"]}) for day in days]
    return days


_NOUN = re.compile(r" (?!and\b|or\b|to\b|through\b)[a-z]")


def _counts(text: str, match: re.Match[str]) -> bool:
    """Tell "May 12, 27 ships" from "May 12, 27 and 30": the second number counts a noun."""
    joined = match.group()[: match.start("day") - match.start()]
    return not any(map(str.isalpha, joined)) and bool(_NOUN.match(text, match.end("day")))


def _days_before(text: str, candidate: Candidate, floor: int) -> list[Candidate]:
    days = [candidate]
    while len(days) < _MOST_SHARED:
        start = max(floor, days[0].start - _LOOK_BACK)
        match = DAYS_BEFORE.search(text[start : days[0].start])
        if match is None:
            break
        parts = {name: value for name, value in candidate.parts.items() if name != "weekday"}
        parts["day"] = match["day"]
        left = start + match.start("day")
        days.insert(0, Candidate(left, start + match.end("day"), "month", parts))
    return days


def _both_clocks(text: str, candidate: Candidate, floor: int) -> list[Candidate]:
    """Give "5" of "from 5 to 6 p.m." an expression of its own, with the half of the day shared."""
    start = max(floor, candidate.start - _LOOK_BACK)
    match = LATER_CLOCK.search(text[start : candidate.start])
    if match is None:
        return [candidate]
    half = {name: part for name, part in candidate.parts.items() if name in {"half", "of_part"}}
    parts = {"hour_word" if "of_part" in half else "hour": match["hour"], **half}
    if match["rest"]:
        parts["minute"] = match["rest"][1:]
    ends = (start + match.start("hour"), start + match.end("rest" if match["rest"] else "hour"))
    return [Candidate(*ends, candidate.kind, parts), candidate]


def _both_years(candidate: Candidate) -> list[Candidate]:
    first, last = candidate.parts["year"], candidate.parts["last"]
    whole = last if len(last) == len(first) else first[: -len(last)] + last
    if int(whole) <= int(first):
        whole = str(int(whole) + 100)
    head = replace(candidate, kind="year", parts={"year": first})
    start = candidate.end - len(last)
    # The mark and the blanks around it belong to neither year.
    width = len(candidate.parts["mark"]) + (start - candidate.start - len(first)) - 1
    edge = len(candidate.parts.get("edge", ""))
    end = candidate.start + len(first) + (edge + 1 if edge else 0)
    return [
        replace(head, end=min(end, start - max(width, 0))) if not edge else replace(head, end=end),
        Candidate(start, candidate.end, "year", {"year": whole, "short": last}),
    ]


def _with_shared_years(text: str, found: list[Candidate]) -> list[Candidate]:
    """Give the year of "June 2010" to the bare "May" in "May and June 2010"."""
    shared = list(found)
    for index in range(len(shared) - 1, 0, -1):
        right, left = shared[index], shared[index - 1]
        if right.kind != "month" or left.kind != "month" or "year" not in right.parts:
            continue
        if {"year", "near_year", "deixis"} & left.parts.keys():
            continue
        start = max(0, right.start - _LOOK_BACK - _LOOK_BACK)
        if MONTHS_BEFORE.search(text[start : right.start]):
            earlier = MONTHS[left.parts["month"].rstrip(".").lower()]
            later = MONTHS[right.parts["month"].rstrip(".").lower()]
            year = int(right.parts["year"]) - (earlier > later)
            shared[index - 1] = replace(left, parts={**left.parts, "year": str(year)})
    return shared


def _with_shared_halves(text: str, found: list[Candidate]) -> list[Candidate]:
    """Give the half of the day to both ends: "from 7:00 to 8:00 p.m.", "tonight from 7 to 7:30"."""
    shared = list(found)
    for index in range(len(shared) - 1):
        left, right = shared[index], shared[index + 1]
        if not _JOINED.fullmatch(text[left.end : right.start]):
            continue
        if "half" in right.parts and "hour24" in left.parts and _is_earlier(left, right):
            shared[index] = _halved(left, right.parts["half"])
        elif left.parts.get("of_part", "morning") != "morning" and "hour24" in right.parts:
            shared[index + 1] = _halved(right, "p")
    return shared


def _is_earlier(left: Candidate, right: Candidate) -> bool:
    ends = (left.parts["hour24"], left.parts["minute24"])
    others = (right.parts.get("hour", "0"), right.parts.get("minute", "0"))
    return tuple(map(int, ends)) < tuple(map(int, others))


def _halved(candidate: Candidate, half: str) -> Candidate:
    parts = {"hour": candidate.parts["hour24"], "minute": candidate.parts["minute24"]}
    return replace(candidate, parts={**parts, "half": half})
