"""Three real articles: what a careful reader finds is found, and nobody is accused."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest

from checker import check
from checker.model import Claim, ClaimKind, Document, Relation, Report, Verdict
from tests.evaluation.files import is_mapping, read_yaml
from tests.functional.running import run

ROOT = Path(__file__).parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"
GOLD = Path(__file__).with_name("seeds.yaml")
MISSES = 0
"""Gold claims that may be missed or misread."""

BESIDE = 1
"""Claims beside the gold: "roughly flat" is a right reading of no change."""

DATED = "001_e1df8a370ba8b261.txt"
DROP = "002_2536b3258e85194c.txt"

pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the three articles are kept beside the project, not in it"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """What one number of an article says."""

    doc: str
    text: str
    value: Decimal
    units: tuple[str, ...]
    modifier: str
    role: str
    entities: tuple[str, ...] | None
    """None where any will do."""

    period: str


def _gold() -> Iterator[Gold]:
    entries = read_yaml(GOLD)["claims"]
    assert isinstance(entries, list)
    for entry in entries:
        assert is_mapping(entry)
        entities = entry["entity"]
        yield Gold(
            doc=str(entry["doc"]),
            text=str(entry["text"]),
            value=Decimal(str(entry["value"])),
            units=_words(entry["unit"]),
            modifier=str(entry["modifier"]),
            role=str(entry["role"]),
            entities=None if entities == "any" else _words(entities),
            period=str(entry["period"]),
        )


def _words(value: object) -> tuple[str, ...]:
    assert isinstance(value, list)
    return tuple(str(one) for one in value)


@pytest.fixture(scope="module")
def report() -> Report:
    return check(SEEDS.as_posix(), rules=ROOT / "rules.yaml", all_relations=True)


def _misread(gold: Gold, claim: Claim) -> list[str]:
    """Name the parts of a claim that are not as a careful reader has them."""
    right = {
        "value": _has_value(gold, claim),
        "modifier": _has_modifier(gold, claim),
        "role": gold.role == "any" or _role(claim) == gold.role,
        "entity": gold.entities is None or claim.entity in gold.entities,
        "period": gold.period != "unknown" or claim.time.begin is None,
    }
    return [part for part, good in right.items() if not good]


def _role(claim: Claim) -> str | None:
    return claim.quantity.role if claim.quantity else None


def _has_value(gold: Gold, claim: Claim) -> bool:
    quantity = claim.quantity
    if quantity is None or quantity.value is None:
        return False
    if (quantity.value, quantity.unit) == (gold.value / 100, "dimensionless"):
        return gold.units == ("percent",)  # a half is 50 %
    return quantity.value == gold.value and quantity.unit in gold.units


def _has_modifier(gold: Gold, claim: Claim) -> bool:
    assert claim.quantity is not None
    accepted = {"<", "~"} if gold.modifier == "<" else {gold.modifier}
    return str(claim.quantity.modifier) in accepted


def _missing(gold: Gold, report: Report) -> str | None:
    """Tell what is wrong with the best claim for a gold one; None if one is right."""
    wrong = [_misread(gold, claim) for claim in _claims_at(gold, report)]
    if not wrong:
        return f"{gold.doc[:3]} {gold.text!r}: not found"
    best = min(wrong, key=len)
    return f"{gold.doc[:3]} {gold.text!r}: wrong {', '.join(best)}" if best else None


def _claims_at(gold: Gold, report: Report) -> Iterator[Claim]:
    """Give the claims with a number that stand where the words of a gold claim stand."""
    for document, extract in zip(report.documents, report.extracts, strict=True):
        if not document.uri.endswith(gold.doc):
            continue
        places = list(_places(document, gold.text))
        for claim in extract.claims:
            at = any(start <= claim.span.start < end for start, end in places)
            if at and claim.kind in {ClaimKind.NUMERIC, ClaimKind.RANK}:
                yield claim


def _places(document: Document, words: str) -> Iterator[tuple[int, int]]:
    start = document.source.find(words)
    while start >= 0:
        yield start, start + len(words)
        start = document.source.find(words, start + 1)


def test_gold_claims(report: Report) -> None:
    gold = list(_gold())
    missing = [told for one in gold if (told := _missing(one, report)) is not None]

    assert len(missing) <= MISSES, f"{len(gold) - len(missing)} of {len(gold)} found\n" + "\n".join(
        missing
    )


def test_gold_is_written_in_the_articles() -> None:
    for gold in _gold():
        assert gold.text in (SEEDS / gold.doc).read_text(encoding="utf-8"), gold.text


def test_no_number_is_made_up(report: Report) -> None:
    """Beside the gold claims at most two numbers are read as claims."""
    known = [
        (document.uri, *place)
        for gold in _gold()
        for document in report.documents
        if document.uri.endswith(gold.doc)
        for place in _places(document, gold.text)
    ]
    strangers = [
        f"{claim.doc[-24:-21]} {claim.text!r}"
        for extract in report.extracts
        for claim in extract.claims
        if claim.kind is ClaimKind.NUMERIC
        and not any(
            claim.doc == uri and start <= claim.span.start < end for uri, start, end in known
        )
    ]

    assert len(strangers) <= BESIDE, strangers


@pytest.mark.parametrize("verdict", [Verdict.CONTRADICTION, Verdict.LIKELY_SLIP])
def test_nobody_is_accused(report: Report, verdict: Verdict) -> None:
    assert [one.explanation for one in report.relations if one.verdict is verdict] == []


def test_every_article_is_read(report: Report) -> None:
    assert len(report.documents) == 3
    assert report.skipped == ()


def test_the_gate_passes(tmp_path: Path) -> None:
    outcome = run(tmp_path, SEEDS.as_posix(), "--rules", str(ROOT / "rules.yaml"))

    assert outcome.status == 0, outcome.err


def _agreements(report: Report, doc: str) -> Iterator[set[str]]:
    """Give the words of the claims of each agreement inside one article."""
    for relation in report.relations:
        if relation.verdict is Verdict.AGREEMENT and _is_of(relation, doc):
            yield {claim.text for claim in relation.claims}


def _is_of(relation: Relation, doc: str) -> bool:
    return all(claim.doc.endswith(doc) for claim in relation.claims)


@pytest.mark.parametrize(
    ("doc", "words"),
    [
        (DROP, {"$66.75", "$5.43", "7.5%"}),
        (DROP, {"$66.75", "55%", "$147.27"}),
        ("000_d4d615ee94d649a3.txt", {"11.41 million bpd", "11.36 million bpd"}),
        (DATED, {"Friday"}),
    ],
    ids=["change, percent and level", "down from its record", "up from", "weekday"],
)
def test_figures_that_fit_together(report: Report, doc: str, words: set[str]) -> None:
    found = list(_agreements(report, doc))

    assert any(words <= agreed for agreed in found), found


def test_the_denial_is_a_dispute(report: Report) -> None:
    disputes = [
        relation
        for relation in report.relations
        if (relation.verdict, relation.reason) == (Verdict.DISPUTED, "denial")
    ]

    assert len(disputes) == 1
    assert all("Mohammed bin Salman" in claim.text for claim in disputes[0].claims)
    assert len({claim.speaker for claim in disputes[0].claims}) == 2
    assert _is_of(disputes[0], DATED)
