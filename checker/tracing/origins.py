"""Give each claim its origin: the source that it rests on, however many have printed it.

From coarse to fine: who is credited or publishes, whose text the document is, whose sentence it is,
which outlet is named for it, whose long quotation it is. What is known more closely decides.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.model.claims import Claim, Extract
from checker.model.documents import Document
from checker.model.findings import ClaimGroup, Scope
from checker.tracing.fingerprints import Fingerprint
from checker.tracing.outlets import fold_outlet, outlet_behind
from checker.tracing.pairs import Extent, Pair, find_pairs
from checker.tracing.quotations import find_quoted
from checker.tracing.sentences import Line, find_repeats, find_shared, lines_of, place_of
from checker.unions import Unions


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """What is known of the origins in a run."""

    extracts: tuple[Extract, ...]
    """In the order given; the claims know their origins."""

    copies: tuple[ClaimGroup, ...]
    """One for each two documents that print the same sentences, a pair of claims a sentence."""


@dataclass(frozen=True, slots=True, order=True)
class _Source:
    """Who a document goes back to."""

    rank: tuple[bool, tuple[str, str]]
    """False for a text that names a wire service or first outlet: of copies the one that does is
    right. Then its place in the order of publication.
    """

    name: str


def trace(
    documents: Sequence[Document], extracts: Sequence[Extract], prints: Iterable[Fingerprint]
) -> Traced:
    """Give the extracts with the origins of their claims, and the copies among the documents.

    Args:
        documents: The documents of the run.
        extracts: What they say, one each, names resolved.
        prints: Their fingerprints.
    """
    by_uri = {one.uri: one for one in prints}
    ordered = sorted(extracts, key=lambda one: by_uri[one.uri].order)
    pairs = find_pairs(list(by_uri.values()))
    lines = {extract.uri: lines_of(extract.claims) for extract in ordered}
    shared = list(_shared(pairs, lines, [line for uri in lines for line in lines[uri]]))
    tracing = _Tracing(documents, by_uri)
    tracing.add_texts(pairs)
    tracing.add_sentences(shared)
    claims = [claim for extract in ordered for claim in extract.claims]
    tracing.add_outlets(claims)
    tracing.add_quotations(claims)
    return Traced(
        extracts=tuple(
            replace(extract, claims=tuple(map(tracing.traced, extract.claims)))
            for extract in extracts
        ),
        copies=tuple(_copies(shared, tracing)),
    )


_Shared = tuple[Pair | None, Line, Line]


def _shared(
    pairs: Sequence[Pair], lines: Mapping[str, Sequence[Line]], every: Sequence[Line]
) -> Iterator[_Shared]:
    """Yield the sentences that stand in two documents, each beside the one it was made from."""
    joined: Unions[tuple[str, int]] = Unions()
    for pair, source, copy in find_shared(pairs, lines):
        if joined.join(source.place, copy.place):
            yield pair, source, copy
    for source, copy in find_repeats(every):
        if joined.join(source.place, copy.place):
            yield None, source, copy


def _copies(shared: Sequence[_Shared], tracing: "_Tracing") -> Iterator[ClaimGroup]:
    found: dict[tuple[str, str], list[_Shared]] = {}
    for one in shared:
        found.setdefault((one[1].first.doc, one[2].first.doc), []).append(one)
    for (source, copy), same in sorted(found.items()):
        pair = next((pair for pair, _, _ in same if pair), None)
        yield ClaimGroup(
            id=f"{source}|{copy}",
            scope=Scope.COPY,
            claims=tuple(tracing.traced(line.first) for _, *lines in same for line in lines),
            evidence=_evidence(pair) if pair else "",
        )


def _evidence(pair: Pair) -> str:
    """Say how much two documents share."""
    if pair.extent is Extent.PASSAGE:
        return f"{pair.copy} and {pair.source} share passages"
    if pair.extent is Extent.WHOLE:
        return f"{pair.copy} and {pair.source} share {pair.share}% of their runs of three words"
    share = f"{pair.share}% of the runs of three words"
    return f"{share} of the shorter one of {pair.copy} and {pair.source} stand in the other one"


class _Tracing:
    """The origin of every document, sentence and claim, filled in from coarse to fine."""

    def __init__(self, documents: Sequence[Document], prints: Mapping[str, Fingerprint]) -> None:
        self.known: dict[str, str] = {}
        self.sources: dict[str, _Source] = {}
        self.texts: dict[str, str] = {}
        self.sentences: dict[tuple[str, int], tuple[str, str]] = {}
        self.claims: dict[str, tuple[str, str]] = {}
        for one in documents:
            for name in filter(None, (one.publisher, one.agency)):
                self.known.setdefault(fold_outlet(name), name)
            credited = one.agency or one.publisher
            name = self.known[fold_outlet(credited)] if credited else one.uri
            self.sources[one.uri] = _Source((one.agency is None, prints[one.uri].order), name)

    def add_texts(self, pairs: Sequence[Pair]) -> None:
        """Give copies of one text the origin of the one that is credited, else of the earliest."""
        unions: Unions[str] = Unions()
        for pair in pairs:
            if pair.extent is Extent.WHOLE:
                unions.join(pair.source, pair.copy)
                self.texts[pair.copy] = _evidence(pair)
        for uris in unions.joined().values():
            source = min(self.sources[uri] for uri in uris)
            self.sources.update((uri, replace(self.sources[uri], name=source.name)) for uri in uris)
        for pair in pairs:
            source, copy = self.sources[pair.source], self.sources[pair.copy]
            if pair.extent is Extent.EXCERPT and source.rank[0] <= copy.rank[0]:
                self.sources[pair.copy] = replace(copy, name=source.name)
                self.texts.setdefault(pair.copy, _evidence(pair))

    def add_sentences(self, shared: Sequence[_Shared]) -> None:
        """Give copies of one sentence the origin of one of their documents."""
        unions: Unions[tuple[str, int]] = Unions()
        reasons: dict[tuple[str, int], str] = {}
        for pair, source, copy in shared:
            unions.join(source.place, copy.place)
            reasons[copy.place] = self._sentence_basis(pair, source, copy)
        for places in unions.joined().values():
            name = min(self.sources[doc] for doc, _ in places).name
            self.sentences.update((place, (name, reasons.get(place, ""))) for place in places)

    def _sentence_basis(self, pair: Pair | None, source: Line, copy: Line) -> str:
        if pair is not None and pair.extent is not Extent.PASSAGE:
            return _evidence(pair)
        sentence = f"{copy.first.doc} prints a sentence of {source.first.doc}"
        return self.texts.get(copy.first.doc, sentence)

    def add_outlets(self, claims: Iterable[Claim]) -> None:
        """Give what a text takes from a named outlet the origin of that outlet."""
        for claim in claims:
            outlet = outlet_behind(claim, self.known)
            if outlet is not None and outlet != self._origin(claim)[0]:
                self.claims[claim.id] = (outlet, f"{claim.doc} names {outlet} as its source")

    def add_quotations(self, claims: Iterable[Claim]) -> None:
        """Give the claims out of one quotation the origin of the earliest that prints it."""
        unions: Unions[str] = Unions()
        firsts: dict[str, Claim] = {}
        reasons: dict[str, str] = {}
        for first, claim in find_quoted(claims):
            if self._origin(first)[0] == self._origin(claim)[0]:
                continue
            unions.join(first.id, claim.id)
            firsts.update({first.id: first, claim.id: claim})
            reasons[claim.id] = (
                f"{claim.doc} and {first.doc} quote the same words of {claim.speaker}"
            )
        for ids in unions.joined().values():
            first = min((firsts[one] for one in ids), key=lambda one: self.sources[one.doc].rank[1])
            name = self._origin(first)[0]
            self.claims.update((one, (name, reasons.get(one, ""))) for one in ids)

    def traced(self, claim: Claim) -> Claim:
        """Give a claim with its origin and what shows it."""
        name, reason = self._origin(claim)
        if (name, reason) == (claim.origin, claim.origin_basis):
            return claim
        return replace(claim, origin=name, origin_basis=reason)

    def _origin(self, claim: Claim) -> tuple[str, str]:
        known = self.claims.get(claim.id) or self.sentences.get(place_of(claim))
        return known or (self.sources[claim.doc].name, self.texts.get(claim.doc, ""))
