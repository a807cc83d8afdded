"""Stage 7: which relations are new.

A baseline is JSON lines, one accepted conflict a line, sorted by fingerprint, without counts or
times: the form that merges with the fewest conflicts.
"""

import json
import posixpath
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeGuard

from checker.errors import BaselineError
from checker.model import Baseline, Relation, Severity, Verdict

Entry = Mapping[str, object]
"""One line of a baseline: `fp`, and whatever else tool and user wrote beside it."""

VERSION = 1
_HEADER = {"factcheck_baseline": VERSION}
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
    return Baseline(fingerprints=frozenset() if path is None else frozenset(read_entries(path)))


def read_entries(path: str) -> dict[str, Entry]:
    """Read the accepted conflicts of a baseline file by fingerprint, in the order of the file.

    Raises:
        BaselineError: if the file is missing, broken or of another version.
    """
    # Not splitlines: it would also cut a line at U+2028 inside a name.
    lines = [line.rstrip("\r") for line in _read(path).split("\n")]
    if _parse(path, 1, lines[0]) != _HEADER:
        message = (
            f"{path}:1: not a baseline of version {VERSION}; its first line must be "
            f"{_line(_HEADER)}. Write it anew with `factcheck baseline write`"
        )
        raise BaselineError(message)
    entries: dict[str, Entry] = {}
    for number, line in enumerate(lines[1:], start=2):
        if line.strip():
            fingerprint, entry = _entry(path, number, line)
            entries[fingerprint] = entry
    return entries


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        cause = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        message = (
            f"{path}: the baseline cannot be read ({cause}); check the path, or make one with "
            f"`factcheck baseline write --baseline {path} PATH...`"
        )
        raise BaselineError(message) from error


def _entry(path: str, number: int, line: str) -> tuple[str, Entry]:
    entry = _parse(path, number, line)
    fingerprint = entry.get("fp") if _is_entry(entry) else None
    if not _is_entry(entry) or not isinstance(fingerprint, str):
        message = f'{path}:{number}: an entry needs a fingerprint, as in {{"fp": "fc1:..."}}'
        raise BaselineError(message)
    return fingerprint, entry


def _parse(path: str, number: int, line: str) -> object:
    try:
        parsed: object = json.loads(line)
    except (ValueError, RecursionError) as error:
        cause = error.msg if isinstance(error, json.JSONDecodeError) else "nested too deeply"
        message = f"{path}:{number}: no valid JSON ({cause}); mend the line, or write it anew"
        raise BaselineError(message) from error
    return parsed


def _is_entry(value: object) -> TypeGuard[Entry]:
    return isinstance(value, dict)


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


def accept(
    relations: Iterable[Relation], before: Mapping[str, Entry], paths: Sequence[str]
) -> dict[str, Entry]:
    """Give the entries of a baseline that accepts the accusations among these relations.

    Args:
        relations: What the run found.
        before: What was accepted until now; what a user noted there is kept.
        paths: What the run has read; an entry about any other place is kept as it is.
    """
    found = {one.fingerprint: _new_entry(one) for one in relations if one.verdict in _FIRST}
    roots = tuple(posixpath.normpath(path.replace("\\", "/")) for path in paths)
    kept = {name: entry for name, entry in before.items() if not _is_read(entry, roots)}
    return kept | {name: {**before.get(name, {}), **entry} for name, entry in found.items()}


def _new_entry(relation: Relation) -> Entry:
    return {
        "fp": relation.fingerprint,
        "rule": relation.rule,
        "subject": relation.entity,
        "key": [relation.attribute, relation.period],
        "docs": sorted({claim.doc for claim in relation.claims}),
    }


def _is_read(entry: Entry, roots: Sequence[str]) -> bool:
    """Tell whether all documents of an entry lie in what a run has read, or none is named."""
    named = entry.get("docs")
    documents = [str(name) for name in named] if isinstance(named, list) else []
    return all(any(_lies_in(name, root) for root in roots) for name in documents)


def _lies_in(document: str, root: str) -> bool:
    name = posixpath.normpath(document)
    return root in {".", name} or name.startswith(f"{root.rstrip('/')}/")


def render(entries: Mapping[str, Entry]) -> str:
    """Give the text of a baseline file."""
    lines = (entries[name] for name in sorted(entries))
    return "".join(f"{_line(entry)}\n" for entry in (_HEADER, *lines))


def _line(entry: Entry) -> str:
    return json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
