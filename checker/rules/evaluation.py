"""Put the rules to one group of claims, and name, count and identify what they find."""

import hashlib
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from checker.model.claims import Claim
from checker.model.findings import ClaimGroup, Relation, Rule, Scope, Severity, Verdict
from checker.rules.checks import CHECKS
from checker.rules.comparison import words
from checker.rules.dependence import dependence_of, origins_of
from checker.rules.judgements import Judgement
from checker.rules.rarities import rarities_of
from checker.rules.selection import applicable

_ACCUSING = frozenset({Verdict.CONTRADICTION, Verdict.LIKELY_SLIP})
_SOFT = frozenset({Verdict.TENSION, Verdict.OVERCLAIM})
_QUIET = frozenset({Verdict.DISPUTED, Verdict.STANCE_CHANGE})
_SEPARATOR = "\x1f"


def evaluate(group: ClaimGroup, rules: Sequence[Rule]) -> Iterator[Relation]:
    """Yield what the rules find in one group, each disagreement once."""
    found = [
        (rule, judgement)
        for rule in applicable(group, rules)
        for judgement in CHECKS[rule.kind](group, rule)
    ]
    slips = {_pair(judgement) for rule, judgement in found if rule.kind == "slip"}
    for rule, judgement in found:
        if rule.kind == "slip" or not _is_retold(judgement, slips):
            yield _relation(group, rule, judgement)


def _pair(judgement: Judgement) -> frozenset[str]:
    return frozenset(claim.id for claim in judgement.claims[:2])


def _is_retold(judgement: Judgement, slips: set[frozenset[str]]) -> bool:
    """Tell whether a slip rule has already said, more exactly, what is wrong with the pair."""
    milder = _ACCUSING | {Verdict.TENSION, Verdict.AGREEMENT}
    return judgement.verdict in milder and _pair(judgement) in slips


def _relation(group: ClaimGroup, rule: Rule, judgement: Judgement) -> Relation:
    fingerprint = fingerprint_of(group, rule, judgement)
    told = " ".join([rule.message or "", judgement.explanation, *conventions_of(judgement.claims)])
    return Relation(
        id=f"{fingerprint}-{_hash(sorted(claim.id for claim in judgement.claims), 6)}",
        verdict=judgement.verdict,
        reason=judgement.reason,
        rule=rule.id,
        severity=severity_of(rule, judgement.verdict),
        claims=judgement.claims,
        explanation=told.strip(),
        diagnosis=judgement.diagnosis,
        reconciliation=judgement.reconciliation,
        entity=group.entity or judgement.claims[0].entity,
        attribute=group.attribute or judgement.claims[0].attribute,
        period=group.period,
        reports=len({claim.doc for claim in judgement.claims}),
        origins=origins_of(judgement.claims),
        dependence=_dependence(judgement),
        fingerprint=fingerprint,
        scope=group.scope,
    )


def _dependence(judgement: Judgement) -> tuple[str, ...]:
    """Say what reports owe to one another; that of copies is their own explanation."""
    if judgement.verdict is Verdict.DUPLICATE:
        return ()
    shared = rarities_of(judgement.claims, accusing=judgement.verdict in _ACCUSING)
    return (*dependence_of(judgement.claims), *shared)


def conventions_of(claims: Iterable[Claim]) -> Iterator[str]:
    """Yield a sentence for each number whose unit was completed by convention."""
    for claim in claims:
        note = claim.quantity.note if claim.quantity else None
        if note is not None and "by the convention of" in note:
            yield f"{note[0].upper()}{note[1:]}."


def severity_of(rule: Rule, verdict: Verdict) -> Severity:
    """Give the severity of a verdict: only accusations may be errors."""
    if verdict in _ACCUSING or verdict in _QUIET:
        return rule.severity
    if verdict in _SOFT and rule.severity is not Severity.NOTE:
        return Severity.WARNING
    return Severity.NOTE


def fingerprint_of(group: ClaimGroup, rule: Rule, judgement: Judgement) -> str:
    """Give the identity of a finding across runs: what it is about, never where it stands."""
    first = judgement.claims[0]
    # Groups of statements overlap, and one pair of statements must have one identity.
    known = group.scope is not Scope.STATEMENT
    parts = (
        rule.id,
        (group.entity if known else None) or first.entity or "",
        (group.attribute if known else None) or first.attribute or "",
        group.period or "",
        first.quantity.dimension if first.quantity else "",
        *sorted({mark for claim in judgement.claims[:2] for mark in claim.definition}),
        *_content(group, judgement),
    )
    return f"fc1:{_hash(parts, 16)}"


def _content(group: ClaimGroup, judgement: Judgement) -> tuple[str, ...]:
    """Give what else tells two findings apart where the key of the group says too little."""
    claims = judgement.claims
    if judgement.verdict is Verdict.DUPLICATE:
        return (judgement.reason, claims[0].sentence_text)
    tell = _TOLD_APART.get(group.scope)
    return () if tell is None else tell(claims)


def _by_words(claims: Sequence[Claim]) -> tuple[str, ...]:
    return tuple(claim.quantity.text if claim.quantity else claim.text for claim in claims)


def _written(claim: Claim) -> str:
    """Give the value of a claim, which tells two conflicts over one noun apart."""
    return str(claim.quantity.value) if claim.quantity else str(claim.time.begin)


_TOLD_APART: Mapping[Scope, Callable[[Sequence[Claim]], tuple[str, ...]]] = {
    Scope.PASSAGE: _by_words,
    Scope.PARTS: _by_words,
    Scope.WORDING: lambda claims: tuple(sorted(_by_words(claims))),
    Scope.STORY: lambda claims: tuple(sorted(_written(claim) for claim in claims[:2])),
    Scope.CALENDAR: lambda claims: tuple(str(claim.time.begin) for claim in claims),
    Scope.STATEMENT: lambda claims: tuple(
        f"{claim.speaker or ''}: {claim.attribute or ''}" for claim in claims[:2]
    ),
}


def _hash(parts: Iterable[str], length: int) -> str:
    folded = (words(unicodedata.normalize("NFKC", part)) for part in parts)
    text = _SEPARATOR.join(folded).encode("utf-8", "surrogatepass")
    return hashlib.sha256(text).hexdigest()[:length]
