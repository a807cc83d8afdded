"""Why two places of a corpus meet, or do not: the run itself, with its workings kept."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, product
from typing import TypeVar

from checker import baseline, pipeline, resolution, rules
from checker.engine import LocalEngine
from checker.errors import SettingsError
from checker.matching import AttributeNames
from checker.matching.meetings import explain_meeting, stand
from checker.model import (
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

_HELD = frozenset({Scope.FACT, Scope.PARALLEL})
"""Groups whose claims can be judged two by two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workings:
    """A whole run, with what a report leaves out."""

    report: Report
    """With every relation, those that are not comparable among them."""

    rulebook: Rulebook
    merges: dict[str, str]
    """How the entity of a claim got its name, by the claim's id, for names that were merged."""


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
        relations=baseline.divide(pipeline.distinct(relations), baseline.load(settings.baseline)),
        rules=len(rulebook.rules),
    )
    return Workings(
        report=report, rulebook=rulebook, merges=dict(_merges(found, extracts, entities))
    )


def _merges(
    found: Sequence[Extract], extracts: Sequence[Extract], entities: Entities
) -> Iterator[tuple[str, str]]:
    for before, after in zip(found, extracts, strict=True):
        for written, claim in zip(before.claims, after.claims, strict=True):
            reason = resolution.explain_name(written, claim, entities)
            if reason is not None:
                yield claim.id, reason


def confront(workings: Workings, written: Sequence[str]) -> Confrontation:
    """Set two places of a run side by side, or look at one.

    Args:
        workings: The run.
        written: One place or two, "a.txt:12", "a.txt:12:8" or the id of a claim each.

    Raises:
        SettingsError: if there is no such place, or both are one and the same claim.
    """
    places = tuple(find_place(one, workings.report) for one in written)
    if len(places) > 1 and len(places[0].claims) == 1 and places[0].claims == places[1].claims:
        claim = places[0].claims[0]
        message = f"{written[0]} and {written[1]}: both are the claim {claim.id}; name two"
        raise SettingsError(message)
    told = {claim.id for place in places for claim in place.claims}
    return Confrontation(
        places=places,
        meetings=tuple(_meetings(places[0], places[1], workings)) if len(places) > 1 else (),
        merges=tuple(sorted((name, why) for name, why in workings.merges.items() if name in told)),
    )


def _meetings(first: Place, second: Place, workings: Workings) -> Iterator[Meeting]:
    """Yield how the statements of two places meet: those that do first, then the nearest."""
    report = workings.report
    told = (*first.claims, *second.claims)
    every = [claim for extract in report.extracts for claim in extract.claims]
    standing = stand(told, every, AttributeNames.of(workings.rulebook.attributes))
    groups = _by_claim(told, report.groups)
    relations = _by_claim(told, report.relations)
    found = []
    for one, other in islice(_pairs(first, second), _MOST_PAIRS):
        meeting = explain_meeting(standing[one.id], standing[other.id], groups[one.id])
        with_both = [relation for relation in relations[one.id] if _has(relation, other)]
        alone = _alone(one, other, groups[one.id], workings.rulebook)
        found.append(replace(meeting, relations=tuple(with_both), alone=tuple(alone)))
    yield from sorted(found, key=_distance)


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
    if claim.kind is ClaimKind.DATE:
        return claim.id
    figure = claim.quantity is not None or claim.kind in {ClaimKind.NUMERIC, ClaimKind.RANK}
    return "figure" if figure else claim.kind.value


Found = TypeVar("Found", ClaimGroup, Relation)


def _by_claim(told: Iterable[Claim], found: Iterable[Found]) -> dict[str, list[Found]]:
    """Index what was found by the claims that are asked about."""
    index: dict[str, list[Found]] = {claim.id: [] for claim in told}
    for one in found:
        for claim in one.claims:
            if claim.id in index:
                index[claim.id].append(one)
    return index


def _has(relation: Relation, claim: Claim) -> bool:
    # By id: a claim whose unit a convention completed is not equal to what was read.
    return any(one.id == claim.id for one in relation.claims)


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
