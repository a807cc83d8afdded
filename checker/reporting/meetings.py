"""Two places side by side: whether they meet, what keeps them apart, and what was made of it."""

from collections.abc import Iterator, Mapping, Sequence

from checker.model.claims import ClaimKind
from checker.model.findings import WORDING, Relation, Scope
from checker.model.meetings import Confrontation, Meeting, Part, Place
from checker.reporting.headings import counted, phrase_period, phrase_reason
from checker.reporting.rows import Row, lay_out
from checker.reporting.statements import claim_words, describe_place, label_claims, phrase_place
from checker.reporting.vocabulary import WORDINGS

_WIDTHS = (16, 34, 34, 12)
_MOST_TABLES = 3
"""Pairs that are laid out side by side, if no more of them meet; the others get a line each."""

_MOST_MET = 6
_MOST_LINES = 12
_NEAR = 2
"""Parts of the key that differ in a pair worth a line."""

_TIMES = frozenset({"time", "time-unknown"})

WAYS = {
    Scope.FACT: "one fact",
    Scope.PASSAGE: "figures of one passage, which can be recomputed",
    Scope.PARTS: "a total and its parts",
    Scope.STATEMENT: "one proposition",
    Scope.HEADLINE: "a headline and its text",
    Scope.COPY: "one sentence, word for word",
    Scope.CALENDAR: "a weekday and its date",
    Scope.POSITION: "positions of one actor on one topic",
    Scope.QUOTATION: "quotations that share their words",
    Scope.ROLE: "holders of one office",
    Scope.PARALLEL: "figures at one place of two sentences worded alike",
    Scope.STORY: "figures of one story, by what stands around them",
    Scope.WORDING: "sentences worded alike that differ at one place",
    Scope.RETELLING: "sentences of one story that tell one thing in other words",
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
    lettered = list(zip("AB", confrontation.places, strict=True))
    silent = [letter for letter, place in lettered if not place.claims]
    if silent:
        yield Row(f"No: nothing is stated at {' and '.join(silent)}.")
    elif not meetings:
        sorts = [f"{letter} states {_sorts(place)}" for letter, place in lettered]
        yield Row(f"No: {' and '.join(sorts)}, and such things are never compared.")
    else:
        nearest = meetings[0]
        told = f" What was found instead: {_outcome(nearest)}." if nearest.relations else ""
        yield Row(f"No: {_names(nearest, labels)} are not compared: {_why(nearest, labels)}.{told}")


def _sorts(place: Place) -> str:
    """Give what sorts of statement a place makes."""
    told = dict.fromkeys(
        "a sentence" if claim.attribute_head == WORDING else _SORTS[claim.kind]
        for claim in place.claims
    )
    return " and ".join(told)


_SORTS = {
    ClaimKind.NUMERIC: "a figure",
    ClaimKind.RANK: "a rank",
    ClaimKind.STATEMENT: "what somebody says",
    ClaimKind.ROLE: "who holds an office",
    ClaimKind.EVENT: "the day of an event",
    ClaimKind.DATE: "a weekday with its date",
}


def _names(meeting: Meeting, labels: Mapping[str, str]) -> str:
    pair = [f"{labels[one.id]} ({claim_words(one)})" for one in (meeting.first, meeting.second)]
    return " and ".join(pair)


def _met_as(meeting: Meeting) -> str:
    """Name the closest of the ways in which two claims meet; the others stand with the table."""
    return next(way_words(way.scope) for way in meeting.ways if way.meets)


def way_words(scope: Scope) -> str:
    """Say what claims that meet in this way are to each other."""
    return WAYS.get(scope, scope.value.replace("-", " "))


def _outcome(meeting: Meeting) -> str:
    """Say what the rules made of two claims, those verdicts first that are about these two."""
    found = _own(meeting) or meeting.alone or meeting.relations
    if not found:
        return "no rule finds anything in it"
    told = dict.fromkeys(f"{WORDINGS[one.verdict].label}, {phrase_reason(one)}" for one in found)
    return "; ".join(told)


def _own(meeting: Meeting) -> list[Relation]:
    """Give what was found between these two, and not between others that tell the same."""
    pair = {meeting.first.id, meeting.second.id}
    return [one for one in meeting.relations if {claim.id for claim in one.claims[:2]} == pair]


def _why(meeting: Meeting, labels: Mapping[str, str]) -> str:
    """Name all that keeps two claims apart, in one clause each."""
    clauses = [
        f"{labels[claim.id]} can be no fact beside another, as {' and '.join(gaps)}"
        for claim, gaps in zip((meeting.first, meeting.second), meeting.gaps, strict=True)
        if gaps
    ]
    # Where a side is compared with nothing for want of a part, that part is told already.
    known = [
        part for part in meeting.parts if (part.first and part.second) or part.name not in _SOUGHT
    ]
    clauses += [_apart(part) for part in known if not part.same]
    told = {way.scope: way.detail for way in meeting.ways if way.detail}
    if not clauses:
        clauses = list(told.values())
    elif Scope.STORY in told:
        clauses.append(f"and as figures of one story, {told[Scope.STORY]}")
    return "; ".join(clauses) or "no rule compares such statements"


def _apart(part: Part) -> str:
    values = [_value(part, one) for one in (part.first, part.second)]
    subject = _SUBJECTS.get(part.label, f"the {part.label}")
    if part.first == part.second:
        return f"{subject} is not known to be the same ({part.note or values[0]})"
    return f"{subject} differs ({' | '.join(values)})"


def _value(part: Part, value: str) -> str:
    if part.name in _TIMES:
        return _period(value)
    return value.replace("**", "^").replace("_", " ") or _UNKNOWN.get(part.name, "none")


_SUBJECTS = {
    "about": "what they are about",
    "share of": "what they are shares of",
    "put as": "how they are put",
}
"""What a label of the table is called in a sentence."""

_SOUGHT = frozenset({"entity", "attribute"})
"""Parts without which a claim is compared with nothing."""

_UNKNOWN = {"entity": "not found", "attribute": "not found", "definition": "none named"}


def _period(period: str) -> str:
    """Give a period in words; one that is open in front begins with the calendar."""
    if period.startswith("0001-01-01.."):
        return f"up to {phrase_period(period.partition('..')[2])}"
    return phrase_period(period) or (period and "lasting, until it is changed") or "not known"


def _pairs(meetings: Sequence[Meeting], labels: Mapping[str, str]) -> Iterator[Row]:
    met = sum(meeting.meets for meeting in meetings)
    tables = min(met, _MOST_MET) or _MOST_TABLES
    for meeting in meetings[:tables]:
        yield from _pair(meeting, labels)
    others = meetings[tables:]
    near = [one for one in others if one.meets or 0 < len(one.apart) <= _NEAR][:_MOST_LINES]
    for meeting in near:
        told = "they meet as well" if meeting.meets else _why(meeting, labels)
        yield Row(f"{_names(meeting, labels)}: {told}.")
    if len(others) > len(near):
        more = counted(len(others) - len(near), "further pair")
        yield Row(f"Not told: {more} of statements that have less in common.")
    if others:
        yield Row()


def _pair(meeting: Meeting, labels: Mapping[str, str]) -> Iterator[Row]:
    yield Row(_names(meeting, labels))
    yield from _table(meeting, labels)
    for claim, gaps in zip((meeting.first, meeting.second), meeting.gaps, strict=True):
        if gaps:
            told = f"{labels[claim.id]} can be no fact beside another: {'; '.join(gaps)}."
            yield Row(told, indent=2)
    for way in meeting.ways:
        if way.meets:
            yield Row(f"They meet as {way_words(way.scope)}.", indent=2)
        elif way.detail and not meeting.meets:
            yield Row(f"Nor do they meet as {way_words(way.scope)}: {way.detail}.", indent=2)
    own = _own(meeting)
    if own:
        yield from _verdicts("Verdict", own)
    else:
        yield from _verdicts("These two by themselves", meeting.alone)
        yield from _verdicts("With all that tell it", meeting.relations)
    yield Row()


def _table(meeting: Meeting, labels: Mapping[str, str]) -> Iterator[Row]:
    names = (labels[meeting.first.id], labels[meeting.second.id])
    if meeting.parts:
        yield Row(cells=("", *names, ""), widths=_WIDTHS, indent=2)
    for part in meeting.parts:
        values = (_value(part, part.first), _value(part, part.second))
        yield Row(cells=(part.label, *values, _mark(part)), widths=_WIDTHS, indent=2)
        if part.note:
            yield Row(part.note.replace("**", "^"), label=" ", indent=2)


def _mark(part: Part) -> str:
    if part.same:
        return "same"
    unknown = part.name == "time-unknown" or (
        part.name in _SOUGHT and not (part.first and part.second)
    )
    return "UNKNOWN" if unknown else "DIFFERS"


def _verdicts(label: str, relations: Sequence[Relation]) -> Iterator[Row]:
    told = {(one.verdict, one.explanation): one for one in relations}
    for relation in told.values():
        words = f"{WORDINGS[relation.verdict].label}, {phrase_reason(relation)}"
        yield Row(f"{label}: {words} (rule {relation.rule}).", indent=2)
        yield Row(relation.explanation, indent=4)
        notes = (relation.diagnosis, relation.reconciliation)
        for lead, note in zip(("Likely cause", "Both fit if"), notes, strict=True):
            if note is not None:
                yield Row(f"{lead}: {note.detail}", indent=4)
