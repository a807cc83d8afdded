"""Two places side by side: whether they meet, what keeps them apart, and what was made of it."""

from collections.abc import Iterator, Mapping, Sequence

from checker.model.findings import Relation, Scope
from checker.model.meetings import Confrontation, Meeting, Part
from checker.reporting.headings import counted, phrase_period, phrase_reason
from checker.reporting.rows import Row, lay_out
from checker.reporting.statements import claim_words, describe_place, label_claims, phrase_place
from checker.reporting.vocabulary import WORDINGS

_WIDTHS = (16, 34, 34, 12)
_MOST_TABLES = 3
"""Pairs that are laid out side by side, if no more of them meet; the others get a line each."""

_MOST_MET = 6
_MOST_LINES = 12
_TIMES = frozenset({"time", "time-unknown"})

WAYS = {
    Scope.FACT: "one fact",
    Scope.PASSAGE: "figures of one passage, which can be recomputed",
    Scope.STATEMENT: "one proposition",
    Scope.HEADLINE: "a headline and its text",
    Scope.COPY: "one sentence, word for word",
    Scope.CALENDAR: "a weekday and its date",
    Scope.POSITION: "positions of one actor on one topic",
    Scope.QUOTATION: "quotations that share their words",
    Scope.ROLE: "holders of one office",
    Scope.PARALLEL: "figures at one place of two sentences worded alike",
    Scope.VOICES: "voices of one document",
}
"""What claims that stand together are to each other; a way without words goes by its name."""


def render_confrontation(confrontation: Confrontation) -> str:
    """Give the answer first, then the nearest pairs side by side, then every statement."""
    return lay_out(_rows(confrontation))


def _rows(confrontation: Confrontation) -> Iterator[Row]:
    labels = label_claims(confrontation.places)
    merges = dict(confrontation.merges)
    lettered = list(zip("AB", confrontation.places, strict=False))
    for letter, place in lettered:
        yield Row(f"{letter}  {phrase_place(place)}")
    yield Row()
    if len(lettered) > 1:
        yield from _answer(confrontation, labels)
        yield Row()
    yield from _pairs(confrontation.meetings, labels)
    for letter, place in lettered:
        yield Row(f"What {letter} states" if place.claims else f"{letter} states nothing")
        yield from describe_place(place, labels, merges)


def _answer(confrontation: Confrontation, labels: Mapping[str, str]) -> Iterator[Row]:
    meetings = confrontation.meetings
    met = [meeting for meeting in meetings if meeting.meets]
    for meeting in met[:_MOST_MET]:
        yield Row(
            f"Yes: {_names(meeting, labels)} meet as {_met_as(meeting)}: {_outcome(meeting)}."
        )
    if len(met) > _MOST_MET:
        yield Row(f"So do {len(met) - _MOST_MET:,} further pairs.")
    if met:
        return
    silent = [
        letter for letter, place in zip("AB", confrontation.places, strict=True) if not place.claims
    ]
    if silent:
        yield Row(f"No: nothing is stated at {' and '.join(silent)}.")
    elif not meetings:
        yield Row("No: the two places state things of different sorts, which are never compared.")
    else:
        nearest = meetings[0]
        told = f" What was found instead: {_outcome(nearest)}." if nearest.relations else ""
        yield Row(f"No: {_names(nearest, labels)} are not compared: {_why(nearest, labels)}.{told}")


def _names(meeting: Meeting, labels: Mapping[str, str]) -> str:
    pair = [f"{labels[one.id]} ({claim_words(one)})" for one in (meeting.first, meeting.second)]
    return " and ".join(pair)


def _met_as(meeting: Meeting) -> str:
    return " and as ".join(way_words(way.scope) for way in meeting.ways if way.meets)


def way_words(scope: Scope) -> str:
    """Say what claims that meet in this way are to each other."""
    return WAYS.get(scope, scope.value.replace("-", " "))


def _outcome(meeting: Meeting) -> str:
    """Say what the rules made of two claims, those verdicts first that are about these two."""
    found = meeting.alone or meeting.relations
    if not found:
        return "no rule finds anything in it"
    told = dict.fromkeys(f"{WORDINGS[one.verdict].label}, {phrase_reason(one)}" for one in found)
    return "; ".join(told)


def _why(meeting: Meeting, labels: Mapping[str, str]) -> str:
    """Name all that keeps two claims apart, in one clause each."""
    clauses = [
        f"{labels[claim.id]} is compared with nothing, as {' and '.join(gaps)}"
        for claim, gaps in zip((meeting.first, meeting.second), meeting.gaps, strict=True)
        if gaps
    ]
    clauses += [_apart(part) for part in meeting.parts if not part.same]
    clauses += [] if clauses else [way.detail for way in meeting.ways if way.detail]
    return "; ".join(clauses) or "no rule compares such statements"


def _apart(part: Part) -> str:
    values = [_value(part, one) for one in (part.first, part.second)]
    if part.first == part.second:
        return f"the {part.label} is not known to be the same ({part.note or values[0]})"
    return f"the {part.label} differs ({' | '.join(values)})"


def _value(part: Part, value: str) -> str:
    if part.name in _TIMES:
        return _period(value)
    return value.replace("**", "^").replace("_", " ") or _UNKNOWN.get(part.name, "none")


_UNKNOWN = {"entity": "not found", "attribute": "not found", "definition": "none named"}


def _period(period: str) -> str:
    """Give a period in words; one that is open in front begins with the calendar."""
    if period.startswith("0001-01-01.."):
        return f"up to {phrase_period(period.partition('..')[2])}"
    return phrase_period(period) or (period and "lasting, until it is changed") or "not known"


def _pairs(meetings: Sequence[Meeting], labels: Mapping[str, str]) -> Iterator[Row]:
    met = sum(meeting.meets for meeting in meetings)
    tables = max(min(met, _MOST_MET), _MOST_TABLES)
    for meeting in meetings[:tables]:
        yield from _pair(meeting, labels)
    others = meetings[tables:]
    for meeting in others[:_MOST_LINES]:
        yield Row(f"{_names(meeting, labels)}: {_why(meeting, labels)}")
    if len(others) > _MOST_LINES:
        yield Row(
            f"and {counted(len(others) - _MOST_LINES, 'further pair')} that lie further apart"
        )
    if others:
        yield Row()


def _pair(meeting: Meeting, labels: Mapping[str, str]) -> Iterator[Row]:
    yield Row(_names(meeting, labels))
    yield from _table(meeting, labels)
    for claim, gaps in zip((meeting.first, meeting.second), meeting.gaps, strict=True):
        for gap in gaps:
            yield Row(f"{labels[claim.id]} is compared with nothing: {gap}.", indent=2)
    for way in meeting.ways:
        told = "yes" if way.meets else ", ".join(part for part in ("no", way.detail) if part)
        yield Row(f"As {way_words(way.scope)}: {told}.", indent=2)
    if meeting.alone and meeting.relations and meeting.alone[0].id != meeting.relations[0].id:
        yield from _verdicts("These two by themselves", meeting.alone)
        yield from _verdicts("With all that tell it", meeting.relations)
    else:
        yield from _verdicts("Verdict", meeting.relations or meeting.alone)
    yield Row()


def _table(meeting: Meeting, labels: Mapping[str, str]) -> Iterator[Row]:
    names = (labels[meeting.first.id], labels[meeting.second.id])
    if meeting.parts:
        yield Row(cells=("", *names, ""), widths=_WIDTHS, indent=2)
    for part in meeting.parts:
        values = (_value(part, part.first), _value(part, part.second))
        mark = "same" if part.same else "DIFFERS"
        yield Row(cells=(part.label, *values, mark), widths=_WIDTHS, indent=2)
        if part.note:
            yield Row(part.note, label=" ", indent=2)


def _verdicts(label: str, relations: Sequence[Relation]) -> Iterator[Row]:
    for relation in relations:
        words = f"{WORDINGS[relation.verdict].label}, {phrase_reason(relation)}"
        yield Row(f"{label}: {words} (rule {relation.rule}).", indent=2)
        yield Row(relation.explanation, indent=4)
        notes = (relation.diagnosis, relation.reconciliation)
        for lead, note in zip(("Likely cause", "Both fit if"), notes, strict=True):
            if note is not None:
                yield Row(f"{lead}: {note.detail}", indent=4)
