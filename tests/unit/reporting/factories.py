"""Small values for the reporting tests: documents about a bridge, a fair and a lake."""

import hashlib
from dataclasses import replace
from datetime import date
from decimal import Decimal

from checker.model.claims import (
    Claim,
    ClaimKind,
    ClaimTime,
    Extract,
    Granularity,
    Quantity,
    TimeBasis,
)
from checker.model.documents import (
    Block,
    Document,
    Mention,
    MentionKind,
    PublishedBasis,
    Section,
    Span,
)
from checker.model.findings import (
    ClaimGroup,
    Relation,
    Report,
    Scope,
    Severity,
    Verdict,
)
from checker.model.intervals import Interval
from checker.model.numerals import Numeral, NumeralBucket


def digest(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode(errors="surrogatepass")).hexdigest()[:12]


def make_document(text: str, uri: str = "bridge/one.txt", **changes: object) -> Document:
    document = Document(
        uri=uri,
        sha256=hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest(),
        source=text,
        text=text,
        anchors=((0, 0),),
        blocks=(Block(span=Span(0, len(text)), section=Section.BODY),),
        title="The long bridge",
        published=date(2031, 6, 4),
        published_basis=PublishedBasis.DATELINE,
        publisher="Harbour Post",
        language="en",
    )
    return replace(document, **changes)  # type: ignore[arg-type]  # tests name fields freely


def make_quantity(figure: str, start: int, text: str, **changes: object) -> Quantity:
    number = Decimal(figure)
    half = Decimal("0.5")
    quantity = Quantity(
        span=Span(start, start + len(text)),
        text=text,
        interval=Interval(low=number - half, high=number + half),
        value=number,
        places=0,
        unit="metre",
        written_unit="metres",
        dimension="[length]",
        base=Interval(low=number - half, high=number + half),
        base_unit="metre",
    )
    return replace(quantity, **changes)  # type: ignore[arg-type]  # tests name fields freely


def make_claim(document: Document, words: str, figure: str, **changes: object) -> Claim:
    """Make a claim of the line in which `words`, a quantity, first stand."""
    start = document.source.index(words)
    line_start = document.source.rfind("\n", 0, start) + 1
    line_end = document.source.find("\n", start)
    sentence = Span(line_start, len(document.source) if line_end < 0 else line_end)
    claim = Claim(
        id=digest(document.uri, words, figure),
        doc=document.uri,
        kind=ClaimKind.NUMERIC,
        span=Span(start, start + len(words)),
        text=words,
        sentence=sentence,
        sentence_text=document.source[sentence.start : sentence.end],
        sentence_index=0,
        section=Section.BODY,
        entity="Aldermere Bridge",
        entity_type="NAME",
        entity_basis="subject",
        attribute="length",
        attribute_head="length",
        quantity=make_quantity(figure, start, words),
        time=ClaimTime(
            begin=date(2031, 1, 1),
            finish=date(2031, 12, 31),
            granularity=Granularity.YEAR,
            basis=TimeBasis.EXPLICIT,
            text="in 2031",
        ),
        published=document.published,
        origin=document.publisher or document.uri,
    )
    return replace(claim, **changes)  # type: ignore[arg-type]  # tests name fields freely


def make_mention(document: Document, surface: str) -> Mention:
    start = document.source.index(surface)
    return Mention(
        span=Span(start, start + len(surface)),
        surface=surface,
        kind=MentionKind.NAME,
        name=surface,
    )


def make_relation(*claims: Claim, **changes: object) -> Relation:
    relation = Relation(
        id=digest(*(claim.id for claim in claims)),
        verdict=Verdict.CONTRADICTION,
        reason="value",
        rule="values-agree",
        severity=Severity.ERROR,
        claims=claims,
        explanation="311.5 to 312.5 m and 320.5 to 321.5 m share no value.",
        entity="Aldermere Bridge",
        attribute="length",
        period="2031-01-01..2031-12-31",
        reports=2,
        origins=2,
        fingerprint="fc1:0123456789abcdef",
    )
    return replace(relation, **changes)  # type: ignore[arg-type]  # tests name fields freely


def make_group(*claims: Claim, **changes: object) -> ClaimGroup:
    group = ClaimGroup(
        id="aldermere bridge|length|metre|2031",
        scope=Scope.FACT,
        claims=claims,
        entity="Aldermere Bridge",
        attribute="length",
        period="2031-01-01..2031-12-31",
        unit="metre",
    )
    return replace(group, **changes)  # type: ignore[arg-type]  # tests name fields freely


def make_extract(document: Document, *claims: Claim) -> Extract:
    numerals = tuple(
        Numeral(span=claim.span, text=claim.text, bucket=NumeralBucket.CLAIM, claim=claim.id)
        for claim in claims
    )
    quantities = tuple(claim.quantity for claim in claims if claim.quantity)
    return Extract(uri=document.uri, claims=claims, quantities=quantities, numerals=numerals)


def make_report(**changes: object) -> Report:
    report = Report(documents=(), skipped=(), extracts=(), groups=(), relations=(), rules=9)
    return replace(report, **changes)  # type: ignore[arg-type]  # tests name fields freely


def bridge_report(**changes: object) -> Report:
    """Make a report of two documents that give two lengths of one bridge."""
    first = make_document("A new crossing.\nThe Aldermere Bridge is 312 metres long.\n")
    second = make_document(
        "The Aldermere Bridge, at 321 metres, opens soon.\n",
        uri="bridge/two.txt",
        title="Opening day",
        publisher="Fen Courier",
        published=date(2031, 6, 9),
    )
    one = make_claim(first, "312 metres", "312")
    two = make_claim(second, "321 metres", "321")
    report = make_report(
        documents=(first, second),
        extracts=(make_extract(first, one), make_extract(second, two)),
        groups=(make_group(one, two),),
        relations=(make_relation(one, two),),
    )
    return replace(report, **changes)  # type: ignore[arg-type]  # tests name fields freely


def copied_report() -> Report:
    """Make a report of two documents that give one length of a bridge, one after the other."""
    report = bridge_report()
    one, two = report.relations[0].claims
    copy = replace(one, doc=two.doc, id="copy", published=two.published)
    told = ("bridge/one.txt and bridge/two.txt have one origin: <b>Fen</b> copies.",)
    relation = make_relation(one, copy, origins=1, dependence=told)
    return replace(report, relations=(relation,), groups=(make_group(one, copy),))
