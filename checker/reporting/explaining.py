"""Every step from the words of an article to a verdict, in plain lines."""

from collections.abc import Iterator

from checker.errors import SettingsError
from checker.model.claims import Claim, ClaimTime, Modifier, Quantity, TimeBasis
from checker.model.documents import Document
from checker.model.findings import ClaimGroup, Relation, Report
from checker.model.intervals import Interval
from checker.reporting.chains import chain_of
from checker.reporting.excerpts import locate, quote_claims
from checker.reporting.headings import phrase_day, phrase_sources, title_relation
from checker.reporting.json import related_claims
from checker.reporting.records import plain
from checker.reporting.safety import one_line
from checker.reporting.spread import phrase_spread
from checker.reporting.time_rules import TIME_RULES
from checker.reporting.vocabulary import WORDINGS, reason_words

_LABEL_WIDTH = 16
_HEDGES = {
    Modifier.EXACT: "none: the number is put as it is",
    Modifier.ABOUT: "about: the true value may lie on either side",
    Modifier.LESS: "less than: the number itself is excluded",
    Modifier.AT_MOST: "at most",
    Modifier.MORE: "more than: the number itself is excluded",
    Modifier.AT_LEAST: "at least",
}
_TIME_BASES = {
    TimeBasis.EXPLICIT: "the text gives the date in full",
    TimeBasis.PUBLISHED: "counted from the publication date",
    TimeBasis.NARRATIVE: "counted from a date earlier in the text",
    TimeBasis.EVENT: "counted from an event",
    TimeBasis.NONE: "not tied to the calendar",
}
_ENTITY_BASES = {
    "subject": "subject of the clause",
    "possessor": "possessor of what is measured",
    "clause": "named in the same clause",
    "document": "what the document is about",
    "story": "named with the holder by another article of the story",
}


def render_explanation(report: Report, identity: str) -> str:
    """Give all steps behind a relation or a claim.

    Args:
        report: What the run found out.
        identity: Id or fingerprint of a relation, or id of a claim.

    Raises:
        SettingsError: The report holds neither a relation nor a claim of that name.
    """
    documents = {document.uri: document for document in report.documents}
    relations = [
        relation for relation in report.relations if identity in {relation.id, relation.fingerprint}
    ]
    if relations:
        lines = [line for relation in relations for line in _relation(relation, report, documents)]
        return _joined(lines)
    claims = [
        claim for extract in report.extracts for claim in extract.claims if claim.id == identity
    ] or [one for one in related_claims(report) if one.id == identity]
    if not claims:
        message = (
            f"{one_line(identity)}: no relation, fingerprint or claim of this name in the report; "
            "the JSON output lists them all"
        )
        raise SettingsError(message)
    lines = list(_claim(claims[0], documents.get(claims[0].doc)))
    lines += _uses(report, identity)
    return _joined(lines)


def _relation(relation: Relation, report: Report, documents: dict[str, Document]) -> Iterator[str]:
    yield title_relation(relation)
    yield ""
    for number, claim in enumerate(relation.claims, start=1):
        yield f"{number}. Claim"
        yield from _claim(claim, documents.get(claim.doc))
        yield ""
    yield "Comparison"
    yield from _comparison(relation, report.groups)
    yield ""
    yield "Verdict"
    yield from _verdict(relation)
    yield ""


def _claim(claim: Claim, document: Document | None) -> Iterator[str]:
    yield _step("claim", f"{claim.id} ({claim.kind.value})")
    yield _step("place", f"{locate(document, claim)}, characters {_range(claim)}, {claim.section}")
    yield _step("sentence", "".join(piece.text for piece in quote_claims([claim])))
    if claim.quantity is None or claim.text != claim.quantity.text:
        yield _step("words", claim.text)
    if claim.quantity is not None:
        yield from _quantity(claim.quantity)
    yield _step("entity", phrase_entity(claim))
    yield _step("attribute", claim.attribute or "unknown")
    yield _step("definition", ", ".join(claim.definition) or "none named")
    yield _step("time", phrase_time(claim.time))
    if claim.time.rule:
        yield _step("time rule", f"{claim.time.rule}: {_rule_words(claim.time.rule)}")
    yield from _speech(claim, document)
    yield _step("put as", f"{claim.act}, polarity {claim.polarity}, {claim.modality}")
    yield _step("confidence", f"{plain(claim.confidence)} (measured precision of the patterns)")
    if document is not None and document.published:
        basis = document.published_basis.value
        yield _step("published", f"{phrase_day(document.published)}, from {basis}")
    if claim.origin:
        basis = f": {claim.origin_basis}" if claim.origin_basis else ""
        yield _step("origin", f"{claim.origin}{basis}")


def _quantity(quantity: Quantity) -> Iterator[str]:
    value = plain(quantity.value)
    yield _step("as written", quantity.text)
    yield _step("value", "a range" if value is None else value)
    written = f'"{quantity.written_unit}"' if quantity.written_unit else "nothing"
    yield _step("unit", f"{quantity.unit}, from {written}; dimension {quantity.dimension}")
    if quantity.note:
        yield _step("unit chosen", quantity.note)
    if quantity.counted:
        yield _step("counted", quantity.counted)
    yield _step("hedge", _HEDGES[quantity.modifier])
    yield _step("precision", f"last digit worth 10^{-quantity.places} {quantity.unit}")
    yield _step("interval", phrase_interval(quantity.interval, quantity.unit))
    if quantity.base is not None:
        yield _step("base", phrase_interval(quantity.base, quantity.base_unit or ""))
    if quantity.role is not None:
        yield _step("role", quantity.role.value)


def phrase_interval(interval: Interval, unit: str) -> str:
    """Give an interval as an inequality.

    >>> from decimal import Decimal
    >>> phrase_interval(Interval(low=Decimal(3), high=None, low_open=True), "metre")
    '3 < value metre'
    """
    low, high = plain(interval.low), plain(interval.high)
    if low is not None and low == high:
        return f"exactly {low} {unit}".rstrip()
    left = "" if low is None else f"{low} {'<' if interval.low_open else '≤'} "
    right = "" if high is None else f" {'<' if interval.high_open else '≤'} {high}"
    return f"{left}value{right} {unit}".rstrip()


def phrase_entity(claim: Claim) -> str:
    """Give whom or what a claim is about, how it was found and how it is written."""
    if claim.entity is None:
        return "unknown"
    mention = claim.mention
    basis = _ENTITY_BASES.get(claim.entity_basis, claim.entity_basis)
    if mention is None or mention.surface == claim.entity:
        return f"{claim.entity} ({basis})"
    return f'{claim.entity} ({basis}), written "{mention.surface}"'


def phrase_time(time: ClaimTime) -> str:
    """Give the days of a claim with the words they come from, and what they were counted from."""
    words = f'"{time.text}": ' if time.text else ""
    if time.begin is None and time.finish is None:
        return f"{words}unknown ({_TIME_BASES[time.basis]})"
    first = "open" if time.begin is None else time.begin.isoformat()
    last = "open" if time.finish is None else time.finish.isoformat()
    return f"{words}{first}..{last}, {time.granularity}, {_TIME_BASES[time.basis]}"


def _rule_words(rule: str) -> str:
    """Give what a rule says; "month-year-impossible" is "month-year" on a day that is none."""
    known = TIME_RULES.get(rule.removesuffix("-impossible"), "no reason is on record")
    return f"{known}; there is no such day" if rule.endswith("-impossible") else known


def _speech(claim: Claim, document: Document | None) -> Iterator[str]:
    yield _step("rests", chain_of(claim, document) or "on the text's own word")
    if claim.said_on:
        yield _step("said on", phrase_day(claim.said_on))
    if claim.quotation:
        yield _step("quoted words", claim.quotation)


def _comparison(relation: Relation, groups: tuple[ClaimGroup, ...]) -> Iterator[str]:
    members = {claim.id for claim in relation.claims}
    group = next((group for group in groups if members <= {c.id for c in group.claims}), None)
    yield _step("entity", relation.entity or "unknown")
    yield _step("attribute", relation.attribute or "unknown")
    yield _step("period", relation.period or "unknown")
    if group is not None:
        yield _step("group", f"{group.id} ({group.scope.value}, {len(group.claims)} claims)")
        yield _step("differs in", group.differs or "nothing: every part of the key agrees")
    yield _step("sources", phrase_sources(relation))
    for told in relation.dependence:
        yield _step("dependence", told)
    for told in phrase_spread(relation):
        yield _step("spread", told)


def _verdict(relation: Relation) -> Iterator[str]:
    wording = WORDINGS[relation.verdict]
    yield _step("rule", f"{relation.rule}, severity {relation.severity}")
    yield _step("verdict", f"{relation.verdict}: {wording.meaning}")
    words = reason_words(relation.verdict, relation.reason)
    yield _step("reason", f"{relation.reason}: {words}")
    yield _step("because", relation.explanation)
    if relation.diagnosis:
        yield _step("diagnosis", f"{relation.diagnosis.detail} ({relation.diagnosis.kind})")
    if relation.reconciliation:
        note = relation.reconciliation
        yield _step("reconciled", f"{note.detail} ({note.kind})")
    yield _step("identity", relation.fingerprint or relation.id)
    yield _step("state", relation.state)


def _uses(report: Report, identity: str) -> Iterator[str]:
    used = [
        relation
        for relation in report.relations
        if any(claim.id == identity for claim in relation.claims)
    ]
    yield ""
    yield "Relations" if used else "No relation rests on this claim."
    for relation in used:
        yield _step(relation.verdict.value, f"{title_relation(relation)} [{relation.id}]")


def _range(claim: Claim) -> str:
    return f"{claim.span.start} to {claim.span.end}"


def _step(label: str, text: str) -> str:
    return f"  {label:<{_LABEL_WIDTH}}{one_line(text)}"


def _joined(lines: list[str]) -> str:
    return "".join(f"{one_line(line) if not line.startswith('  ') else line}\n" for line in lines)
