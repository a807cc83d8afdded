"""What would be found otherwise, as text and as JSON."""

from collections import Counter
from collections.abc import Iterator, Sequence

from checker.model.changes import Change, Comparison
from checker.model.documents import Document
from checker.model.findings import Relation
from checker.reporting.excerpts import locate
from checker.reporting.headings import counted, phrase_reason, title_relation, witness
from checker.reporting.records import Record, encode, relation_record
from checker.reporting.rows import Row, lay_out
from checker.reporting.vocabulary import WORDINGS, Shelf

SCHEMA = "factcheck/what-if/1"

_MOST_TOLD = 30
"""Changes of one sort that are told on a screen; JSON has them all."""


def render_changes(comparison: Comparison, documents: Sequence[Document]) -> str:
    """Give what was supposed, the sum of it, and each change with its explanation."""
    by_uri = {document.uri: document for document in documents}
    return lay_out(_rows(comparison, by_uri))


def _rows(comparison: Comparison, documents: dict[str, Document]) -> Iterator[Row]:
    for written, done in comparison.suppositions:
        yield Row(f"What if {written}: {done}.")
    yield Row()
    lost = [one for one in comparison.changes if one.after is None]
    gone = [one for one in lost if not _stood_in(one, comparison.left_out)]
    new = [one for one in comparison.changes if one.before is None]
    turned = [one for one in comparison.changes if one.before is not None and one.after is not None]
    yield Row(_sum(comparison, gone, turned, new))
    for line in _balance([*gone, *turned, *new]):
        yield Row(line, indent=2)
    if len(gone) < len(lost):
        inside = counted(len(lost) - len(gone), "finding")
        yield Row(f"{inside} gone that stood in what is left out alone", indent=2)
    for title, changes in (("Gone", gone), ("Changed", turned), ("New", new)):
        if changes:
            yield Row()
            yield Row(f"{title}: {counted(len(changes), 'finding')}")
        for change in changes[:_MOST_TOLD]:
            yield from _change(change, documents)
        if len(changes) > _MOST_TOLD:
            more = counted(len(changes) - _MOST_TOLD, "further finding")
            yield Row(f"and {more}: --output json lists them all", indent=2)


def _sum(
    comparison: Comparison, gone: Sequence[Change], turned: Sequence[Change], new: Sequence[Change]
) -> str:
    stays = counted(comparison.kept, "finding")
    moved = f", {comparison.moved:,} of them on other claims" if comparison.moved else ""
    if not gone and not turned and not new:
        return f"Nothing changes: {stays} as before{moved}."
    return (
        f"{len(gone):,} gone, {len(turned):,} with another verdict, {len(new):,} new; "
        f"{stays} as before{moved}."
    )


def _stood_in(change: Change, documents: Sequence[str]) -> bool:
    """Tell whether a finding was within documents that are supposed away."""
    return change.before is not None and all(one.doc in documents for one in change.before.claims)


def _balance(changes: Sequence[Change]) -> Iterator[str]:
    """Yield how many more or fewer findings of each verdict there are, most urgent first."""
    difference: Counter[str] = Counter()
    for change in changes:
        if change.before is not None:
            difference[change.before.verdict] -= 1
        if change.after is not None:
            difference[change.after.verdict] += 1
    for verdict, wording in WORDINGS.items():
        number = difference[verdict]
        if number and wording.shelf is not Shelf.APART:
            side = "more" if number > 0 else "fewer"
            yield f"{abs(number):,} {side} {wording.label if abs(number) == 1 else wording.plural}"


def _change(change: Change, documents: dict[str, Document]) -> Iterator[Row]:
    one = change.after or change.before
    if one is None:
        return
    yield Row()
    marks = [_mark(relation) for relation in (change.before, change.after) if relation is not None]
    yield Row(f"{' → '.join(marks)}  {title_relation(one)}", indent=2)
    places = dict.fromkeys(locate(documents.get(claim.doc), claim) for claim in witness(one))
    yield Row(f"{', '.join(places)} · rule {one.rule} · {one.fingerprint}", indent=4)
    if change.before is not None and change.after is not None:
        yield Row(f"Before: {_told(change.before)}", indent=4)
        yield Row(f"Then: {_told(change.after)}", indent=4)
    else:
        yield Row(_told(one), indent=4)


def _mark(relation: Relation) -> str:
    wording = WORDINGS[relation.verdict]
    return f"{wording.icon} {wording.label.upper()}"


def _told(relation: Relation) -> str:
    reason = phrase_reason(relation)
    return f"{reason[:1].upper()}{reason[1:]}. {relation.explanation}"


def render_changes_json(comparison: Comparison) -> str:
    """Give the changes as the object of the published contract."""
    record: Record = {
        "schema": SCHEMA,
        "suppositions": [
            {"given": written, "done": done} for written, done in comparison.suppositions
        ],
        "left_out": list(comparison.left_out),
        "kept": comparison.kept,
        "moved": comparison.moved,
        "changes": [
            {
                "change": _kind(change),
                "before": _record(change.before),
                "after": _record(change.after),
            }
            for change in comparison.changes
        ],
    }
    return f"{encode(record)}\n"


def _kind(change: Change) -> str:
    if change.after is None:
        return "gone"
    return "new" if change.before is None else "changed"


def _record(relation: Relation | None) -> Record | None:
    return None if relation is None else relation_record(relation)
