"""One report says one thing of two sentences: what is a contradiction is no agreement as well."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from checker.model.claims import Claim
from checker.model.documents import Span
from checker.model.findings import Relation, Scope, Verdict

_ACCUSING = frozenset({Verdict.CONTRADICTION, Verdict.LIKELY_SLIP})
_Place = tuple[str, int]
"""Document and start of a sentence."""


def consistent(relations: Iterable[Relation]) -> Iterator[Relation]:
    """Leave out milder readings of two sentences that are set against each other.

    That sentences retell each other is judged by their words as a whole, and that a figure is of
    another time by a guess at the time; a contradiction has looked at what they state.
    """
    known = list(relations)
    against: defaultdict[_Place, set[_Place]] = defaultdict(set)
    worded: defaultdict[_Place, list[Span]] = defaultdict(list)
    for relation in known:
        if relation.verdict in _ACCUSING and len(relation.claims) > 1:
            first, second = (_place(claim) for claim in relation.claims[:2])
            against[first].add(second)
            against[second].add(first)
        if relation.verdict in _ACCUSING and relation.scope is Scope.WORDING:
            for claim in relation.claims:
                worded[_place(claim)].append(claim.span)
    for relation in known:
        if not _is_overruled(relation, against) and not _are_terms(relation, worded):
            yield relation


def _are_terms(relation: Relation, worded: Mapping[_Place, list[Span]]) -> bool:
    """Tell whether two bounds stand where sentences that are worded alike contradict each other."""
    if relation.verdict is not Verdict.AGREEMENT or relation.reason != _BOUND:
        return False
    return all(
        any(claim.span.overlaps(span) for span in worded.get(_place(claim), ()))
        for claim in relation.claims
    )


_BOUND = "bound"
"""Reason of an agreement of bounds."""


def _is_overruled(relation: Relation, against: Mapping[_Place, set[_Place]]) -> bool:
    if relation.verdict is Verdict.CHANGED:
        claims = relation.claims[:2]
    elif relation.verdict is Verdict.AGREEMENT and relation.scope is Scope.RETELLING:
        claims = relation.claims
    else:
        return False
    places = {_place(claim) for claim in claims}
    return any(not places.isdisjoint(against.get(place, ())) for place in places)


def _place(claim: Claim) -> _Place:
    return claim.doc, claim.sentence.start
