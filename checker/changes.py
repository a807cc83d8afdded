"""Two runs over one corpus: which findings go, come, or get another verdict.

A finding is known again by what it is about (its fingerprint), else by the two claims that it holds
against each other: a name that means someone else gives a new fingerprint to the same finding.
"""

from collections.abc import Callable, Hashable, Iterable

from checker.model import Relation, Verdict
from checker.model.changes import Change, Comparison

Key = Callable[[Relation], Hashable]
Pair = tuple[Relation, Relation]


def compare_relations(
    before: Iterable[Relation], after: Iterable[Relation], *, everything: bool = False
) -> Comparison:
    """Give what changes between two runs.

    Args:
        before: The relations of the plain run, those that are not comparable among them.
        after: The relations of the other run, likewise.
        everything: True to tell as well of what is, or was, only not comparable.

    Returns:
        The changes, and how many findings stay; the suppositions are left empty.
    """
    left, right = list(before), list(after)
    kept = _paired(left, right, _same) + _paired(left, right, _renamed)
    moved = _paired(left, right, _about)
    moved += _paired(left, right, _series)
    judged = _paired(left, right, _subject) + _paired(left, right, _witness)
    turned = [pair for pair in judged if pair[0].verdict is not pair[1].verdict]
    moved += [pair for pair in judged if pair[0].verdict is pair[1].verdict]
    changes = (
        *(Change(before=one, after=None) for one in left),
        *(Change(before=one, after=other) for one, other in turned),
        *(Change(before=None, after=other) for other in right),
    )
    told = tuple(change for change in changes if everything or _is_told(change))
    shown = [pair for pair in (*kept, *moved) if everything or _is_found(pair[1])]
    resting = [pair for pair in moved if everything or _is_found(pair[1])]
    return Comparison(changes=told, kept=len(shown), moved=len(resting))


def _paired(left: list[Relation], right: list[Relation], key: Key) -> list[Pair]:
    """Take the relations of one key out of both lists, first with first."""
    waiting: dict[Hashable, list[Relation]] = {}
    for relation in reversed(right):
        waiting.setdefault(key(relation), []).append(relation)
    pairs: list[Pair] = []
    rest: list[Relation] = []
    for relation in left:
        same = waiting.get(key(relation))
        if same:
            pairs.append((relation, same.pop()))
        else:
            rest.append(relation)
    taken = {id(other) for _, other in pairs}
    left[:] = rest
    right[:] = [relation for relation in right if id(relation) not in taken]
    return pairs


def _verdict(relation: Relation) -> tuple[Verdict, str]:
    return relation.verdict, relation.reason


def _same(relation: Relation) -> Hashable:
    return relation.id, _verdict(relation)


def _renamed(relation: Relation) -> Hashable:
    return relation.rule, _verdict(relation), frozenset(one.id for one in relation.claims)


def _about(relation: Relation) -> Hashable:
    return relation.fingerprint, _verdict(relation)


def _series(relation: Relation) -> Hashable:
    """Know a timeline again whose first point is another one; every other finding is itself."""
    if relation.verdict is not Verdict.CHANGED:
        return _same(relation)
    return relation.rule, relation.entity, relation.attribute


def _subject(relation: Relation) -> Hashable:
    return relation.fingerprint


def _witness(relation: Relation) -> Hashable:
    return relation.rule, frozenset(one.id for one in relation.claims[:2])


def _is_told(change: Change) -> bool:
    return any(one is not None and _is_found(one) for one in (change.before, change.after))


def _is_found(relation: Relation) -> bool:
    return relation.verdict is not Verdict.NOT_COMPARABLE
