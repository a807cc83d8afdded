"""Stage 7: which relations are new."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from checker.errors import BaselineError
from checker.model import Baseline, Relation, Severity, Verdict

_HEADER = '{"factcheck_baseline":1}'
_ORDER = {verdict: number for number, verdict in enumerate(Verdict)}
_FIRST = (Verdict.CONTRADICTION, Verdict.LIKELY_SLIP)
_SEVERITIES = {severity: number for number, severity in enumerate(Severity)}


def load(path: str | None) -> Baseline:
    """Read a baseline file; without one, nothing is accepted.

    Returns:
        The accepted fingerprints.

    Raises:
        BaselineError: if the file is missing, broken or of another version.
    """
    if path is None:
        return Baseline(fingerprints=frozenset())
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        message = f"{path}: {error}; run `factcheck baseline write --baseline {path} PATH`"
        raise BaselineError(message) from error
    if not lines or lines[0] != _HEADER:
        message = f"{path}:1: not a factcheck baseline; its first line must be {_HEADER}"
        raise BaselineError(message)
    return Baseline(fingerprints=frozenset(_fingerprints(path, lines)))


def _fingerprints(path: str, lines: list[str]) -> Iterator[str]:
    for number, line in enumerate(lines[1:], start=2):
        try:
            entry: object = json.loads(line)
        except json.JSONDecodeError as error:
            message = f"{path}:{number}: {error.msg}; write the baseline anew"
            raise BaselineError(message) from error
        match entry:
            case {"fp": str(fingerprint)}:
                yield fingerprint
            case _:
                message = f'{path}:{number}: an entry needs a fingerprint, {{"fp": "fc1:..."}}'
                raise BaselineError(message)


def divide(relations: Iterable[Relation], accepted: Baseline) -> tuple[Relation, ...]:
    """Give the relations with their state, accusations first, in an order that repeats itself."""
    known = accepted.fingerprints
    return tuple(
        replace(relation, state="known" if relation.fingerprint in known else "new")
        for relation in sorted(relations, key=_order)
    )


def _order(relation: Relation) -> tuple[bool, int, int, tuple[str, ...], str]:
    return (
        relation.verdict not in _FIRST,
        _ORDER[relation.verdict],
        _SEVERITIES[relation.severity],
        tuple(claim.doc for claim in relation.claims[:2]),
        relation.id,
    )


def render(relations: Iterable[Relation]) -> str:
    """Give the text of a baseline that accepts the accusations among these relations."""
    entries = {
        relation.fingerprint: json.dumps(
            {
                "fp": relation.fingerprint,
                "rule": relation.rule,
                "subject": relation.entity,
                "key": [relation.attribute, relation.period],
                "docs": sorted({claim.doc for claim in relation.claims}),
            },
            ensure_ascii=False,
            sort_keys=True,
        )
        for relation in relations
        if relation.verdict in _FIRST
    }
    return "".join(f"{line}\n" for line in [_HEADER, *(entries[fp] for fp in sorted(entries))])
