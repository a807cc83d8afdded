"""Why two places of a corpus meet, or do not: the run itself, with its workings kept."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, product
from typing import TypeVar

from checker import baseline, pipeline, resolution, rules
from checker.engine import LocalEngine
from checker.errors import SettingsError
from checker.matching import AttributeNames, find_stories
from checker.matching.meetings import WHOLE_SENTENCES, explain_meeting, stand
from checker.model import (
    WORDING,
    Claim,
    ClaimGroup,
    ClaimKind,
    Entities,
    Extract,
    Relation,
    Report,
    Rulebook,
    Scope,
)
from checker.model.meetings import Confrontation, Meeting, Place
from checker.places import find_place
from checker.settings import Settings

_MOST_PAIRS = 2_500
"""Pairs of statements that are looked at: 50 a place is more than any line holds."""

_NO_KEY = 3
"""Parts in which two statements without a figure count as different: figures are asked about."""

_HELD = frozenset({Scope.FACT, Scope.PARALLEL, Scope.STORY})
"""Groups whose claims can be judged two by two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workings:
    """A whole run, with what a report leaves out."""

    report: Report
    """With every relation, those that are not comparable among them."""

    rulebook: Rulebook
    entities: Entities
    written: dict[str, str]
    """The entity of each claim as its document calls it, by the claim's id."""


def study(settings: Settings) -> Workings:
    """Check as `pipeline.check` does, and keep the workings.

    Raises:
        SettingsError: if a path is missing or there is nothing to read.
        RuleError: if the rules file is wrong.
    """
    engine = LocalEngine()
    rulebook = rules.load(settings.rules)
    documents, skipped = pipeline.read(settings, engine)
    found = pipeline.state(documents, engine)
    entities = resolution.resolve(found, rulebook.entities)
    linked = tuple(resolution.link(one, entities) for one in found)
    extracts, copies = pipeline.trace(documents, linked, engine)
    groups, relations = pipeline.relate(extracts, copies, rulebook, engine)
    report = Report(
        documents=documents,
        skipped=skipped,
        extracts=extracts,
        groups=tuple(group for group in groups if group.differs is None),
        relations=baseline.divide(pipeline.distinct(relations), baseline.load(None)),
        rules=len(rulebook.rules),
    )
    return Workings(report=report, rulebook=rulebook, entities=entities, written=_written(found))


def _written(extracts: Iterable[Extract]) -> dict[str, str]:
    """Give the entity of each claim under the name that its own document uses."""
    return {
        claim.id: claim.entity
        for extract in extracts
        for claim in extract.claims
        if claim.entity is not None
    }


def confront(workings: Workings, written: Sequence[str]) -> Confrontation:
    """Set two places of a run side by side, or look at one.

    Args:
        workings: The run.
        written: One place or two, "a.txt:12", "a.txt:12:8" or the id of a claim each.

    Raises:
        SettingsError: if there is no such place, or both are one and the same claim.
    """
    places = _by_wording([find_place(one, workings.report) for one in written], workings.report)
    if len(places) > 1 and len(places[0].claims) == 1 and places[0].claims == places[1].claims:
        claim = places[0].claims[0]
        message = f"{written[0]} and {written[1]}: both are the claim {claim.id}; name two"
        raise SettingsError(message)
    told = {claim.id: claim for place in places for claim in place.claims}
    return Confrontation(
        places=places,
        meetings=tuple(_meetings(places[0], places[1], workings)) if len(places) > 1 else (),
        merges=tuple(_merges(told.values(), workings)),
    )


def _by_wording(places: Sequence[Place], report: Report) -> tuple[Place, ...]:
    """Where one place holds but a sentence as it is worded, take the sentences of both."""
    if not any(_is_worded(place) for place in places):
        return tuple(places)
    sentences = {extract.uri: extract.sentences for extract in report.extracts}
    return tuple(
        place
        if _is_worded(place)
        else replace(place, claims=(*place.claims, *_sentences(place, sentences)))
        for place in places
    )


def _is_worded(place: Place) -> bool:
    return bool(place.claims) and all(one.attribute_head == WORDING for one in place.claims)


def _sentences(place: Place, sentences: Mapping[str, Sequence[Claim]]) -> Iterator[Claim]:
    inside = {claim.sentence for claim in place.claims}
    for claim in sentences.get(place.document.uri, ()):
        if claim.sentence in inside:
            yield claim


def _merges(claims: Iterable[Claim], workings: Workings) -> Iterator[tuple[str, str]]:
    """Yield why entities are not called as their own document calls them."""
    for claim in sorted(claims, key=lambda one: one.id):
        written = workings.written.get(claim.id)
        if written is not None and claim.entity is not None and written != claim.entity:
            _, why = resolution.reasons(workings.entities, written, claim.entity)
            yield claim.id, "; ".join(why)


def _meetings(first: Place, second: Place, workings: Workings) -> Iterator[Meeting]:
    """Yield how the statements of two places meet: those that do first, then the nearest."""
    report = workings.report
    told = (*first.claims, *second.claims)
    every = [one for extract in report.extracts for one in (*extract.claims, *extract.sentences)]
    stories = find_stories(report.extracts)
    standing = stand(told, every, AttributeNames.of(workings.rulebook.attributes), stories)
    groups = _by_claim(told, report.groups)
    relations = _by_claim(told, report.relations)
    found = []
    for one, other in islice(_pairs(first, second), _MOST_PAIRS):
        meeting = explain_meeting(standing[one.id], standing[other.id], groups[one.id])
        both = [relation for relation in relations[one.id] if relation in relations[other.id]]
        alone = _alone(one, other, groups[one.id], workings.rulebook)
        meeting = replace(meeting, relations=tuple(both), alone=tuple(alone))
        found.append(_with_names(meeting, workings.entities))
    yield from sorted(found, key=_distance)


def _with_names(meeting: Meeting, entities: Entities) -> Meeting:
    """Say why two names are not one, where nothing else was said of them."""
    return replace(
        meeting,
        parts=tuple(
            replace(part, note="; ".join(resolution.reasons(entities, part.first, part.second)[1]))
            if part.name == "entity" and part.first and part.second and not (part.same or part.note)
            else part
            for part in meeting.parts
        ),
    )


def _pairs(first: Place, second: Place) -> Iterator[tuple[Claim, Claim]]:
    """Yield each pair of statements of one sort, one of either place."""
    seen: set[frozenset[str]] = set()
    for one, other in product(first.claims, second.claims):
        pair = frozenset({one.id, other.id})
        if len(pair) > 1 and pair not in seen and _family(one) == _family(other):
            seen.add(pair)
            yield one, other


def _family(claim: Claim) -> str:
    """Give what sort of statement a claim is; only those of one sort are ever compared.

    A weekday is a sort of its own each: it is held against its own date and nothing else.
    """
    if claim.attribute_head == WORDING:
        return WORDING
    if claim.kind is ClaimKind.DATE:
        return claim.id
    figure = claim.quantity is not None or claim.kind in {ClaimKind.NUMERIC, ClaimKind.RANK}
    return "figure" if figure else claim.kind.value


Found = TypeVar("Found", ClaimGroup, Relation)


def _by_claim(told: Sequence[Claim], found: Iterable[Found]) -> dict[str, list[Found]]:
    """Index what was found by the claims that are asked about."""
    index: dict[str, list[Found]] = {claim.id: [] for claim in told}
    inside: dict[tuple[str, int], set[str]] = {}
    for claim in told:
        inside.setdefault((claim.doc, claim.sentence.start), set()).add(claim.id)
    for one in found:
        ids = {claim.id for claim in one.claims if claim.id in index}
        if one.scope in WHOLE_SENTENCES:
            places = {(claim.doc, claim.sentence.start) for claim in one.claims}
            ids.update(*(inside.get(place, set()) for place in places))
        for name in ids:
            index[name].append(one)
    return index


def _alone(
    first: Claim, second: Claim, groups: Iterable[ClaimGroup], rulebook: Rulebook
) -> Iterator[Relation]:
    """Yield what the rules say of two claims of one group where nobody else is heard."""
    ids = {first.id, second.id}
    for group in groups:
        both = tuple(claim for claim in group.claims if claim.id in ids)
        if group.scope in _HELD and len(both) == len(ids):
            yield from rules.evaluate(replace(group, claims=both), rulebook.rules)


def _distance(meeting: Meeting) -> tuple[bool, bool, int]:
    gaps = sum(map(len, meeting.gaps))
    parts = len(meeting.apart) if meeting.parts else _NO_KEY
    return not meeting.meets, not meeting.relations, parts + gaps
