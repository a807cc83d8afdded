"""Names of a corpus resolved, and written back into its claims.

*Why* surfaces and not mentions: a corpus has far fewer names than mentions, so every name is
judged once; a claim then costs a binary search.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set as AbstractSet
from dataclasses import replace

from checker.model.claims import Attribution, Claim, Extract
from checker.model.documents import MentionKind
from checker.model.entities import Entities, EntityHint, Merge, Refusal
from checker.resolution.additions import find_additions
from checker.resolution.bodies import find_bodies
from checker.resolution.clusters import Cluster, cluster_firms, cluster_people
from checker.resolution.context import Context
from checker.resolution.guards import EXACT_KINDS, Hints, may_meet, read_hints
from checker.resolution.names import (
    NameUse,
    collect_names,
    firm_words,
    is_accented,
    person_words,
    plain_words,
)
from checker.resolution.people import find_people
from checker.resolution.scoring import ratio
from checker.resolution.shortening import (
    find_bare_heads,
    find_given_names,
    find_initials,
    find_introduced,
    find_tails,
)
from checker.resolution.surnames import ShortForm, find_storms, find_surnames
from checker.resolution.texts import Texts
from checker.resolution.variants import name_variants

HINTED = "alias in rules.yaml"


def resolve(extracts: Sequence[Extract], hints: Sequence[EntityHint]) -> Entities:
    """Give the names of a corpus with what they stand for; the order of documents is no matter.

    Args:
        extracts: What the documents say, one each.
        hints: What the rules file and its packs say of names; they win over all likeness.
    """
    uses = sorted({use for extract in extracts for use in collect_names(extract)})
    spoken = {name for extract in extracts for name in _spoken(extract)}
    return resolve_names(uses, hints, spoken, Texts.of(extracts))


def resolve_names(
    uses: Sequence[NameUse],
    hints: Sequence[EntityHint],
    others: Iterable[str] = (),
    texts: Texts | None = None,
) -> Entities:
    """Give what the distinct names of a corpus stand for.

    Args:
        uses: The names of all documents, sorted.
        hints: What the rules file and its packs say of names.
        others: Names that stand in claims but not among the mentions; only hints apply to them.
        texts: What the documents say; None where nothing is to be read from it.
    """
    texts = Texts({}) if texts is None else texts
    known = read_hints(hints)
    merges = {
        name: Merge(surface=name, name=target, reason=HINTED)
        for name in {*others, *(use.name for use in uses), *(use.surface for use in uses)}
        if (target := known.target(name)) is not None
    }
    people = find_people(uses)
    for merge in _spellings(uses, people, known):
        merges.setdefault(merge.surface, merge)
    merges = _closed(merges)
    canonical = {merge.surface: merge.name for merge in merges.values()}
    context = Context(uses, canonical)
    for merge in find_additions(uses, canonical, people, context):
        if may_meet((merge.surface, merge.name), known):
            merges.setdefault(merge.surface, merge)
    merges = _closed(merges)
    canonical = {merge.surface: merge.name for merge in merges.values()}
    found = [
        *find_surnames(uses, canonical, people, context),
        *find_storms(uses),
        *find_introduced(uses, canonical, context),
        *find_bare_heads(uses, canonical, context),
        *find_bodies(uses, canonical, people, context, texts),
        *find_tails(uses, canonical, context),
        *find_initials(uses, canonical, context),
        *find_given_names(uses, canonical, people),
    ]
    forms = [form for form in found if isinstance(form, ShortForm)]
    refusals = {form for form in found if isinstance(form, Refusal)}
    entities = _entities(merges, _allowed(forms, merges, known), uses)
    return replace(entities, refusals=tuple(sorted(refusals)))


def _closed(merges: Mapping[str, Merge]) -> dict[str, Merge]:
    """Give the merges with the names at the end of their chains."""
    closed = {}
    for surface, merge in merges.items():
        name, seen = merge.name, {surface}
        while name in merges and name not in seen:
            seen.add(name)
            name = merges[name].name
        if name != surface:
            closed[surface] = replace(merge, name=name)
    return closed


def _spellings(uses: Sequence[NameUse], people: AbstractSet[str], hints: Hints) -> Iterator[Merge]:
    lone = {use.name for use in uses if use.kind is MentionKind.PERSON and " " not in use.name}
    groups = {use.name for use in uses if use.kind is MentionKind.GROUP}
    exact = {use.name for use in uses if use.kind in EXACT_KINDS}
    things = {use.name for use in uses} - people - lone - exact
    variants = [
        merge
        for names in name_variants({use.name for use in uses} - lone - groups)
        if may_meet(names, hints)
        for merge in _variants(names, hints)
    ]
    yield from variants
    merged = {merge.surface for merge in variants}
    for cluster in cluster_people(people - exact - merged, hints):
        yield from _merges(cluster, hints)
    for cluster in cluster_firms(things - merged, hints):
        yield from _merges(cluster, hints)


def _variants(names: Cluster, hints: Hints) -> Iterator[Merge]:
    """Merge spellings of one name; the one with its accents stands for all."""
    hinted = [target for name in names if (target := hints.target(name)) is not None]
    best = min(names, key=lambda name: (name.isupper(), not is_accented(name), _fullness(name)))
    canonical = hinted[0] if hinted else best
    for name in names:
        if name != canonical:
            yield Merge(surface=name, name=canonical, reason=f"{best} in other letters")


def _merges(cluster: Cluster, hints: Hints) -> Iterator[Merge]:
    hinted = [target for name in cluster if (target := hints.target(name)) is not None]
    longest = min(cluster, key=_fullness)
    canonical = hinted[0] if hinted else longest
    for name in cluster:
        if name != canonical:
            likeness = round(ratio(name.casefold(), longest.casefold()))
            reason = f"similar to {longest} ({likeness})"
            yield Merge(surface=name, name=canonical, reason=reason)


def _fullness(name: str) -> tuple[int, int, int, str]:
    """Give the sort key of the fullest form: no legal form, most words, longest, alphabet."""
    legal = len(plain_words(name)) - len(firm_words(name))
    return legal, -len(person_words(name)), -len(name), name


def _allowed(
    forms: Iterable[ShortForm], merges: Mapping[str, Merge], hints: Hints
) -> Iterator[ShortForm]:
    """Give the short forms that no rules file forbids, with the final name."""
    for form in forms:
        hinted = merges.get(form.surface)
        if hinted is not None and hinted.reason == HINTED:
            continue
        final = merges[form.name].name if form.name in merges else form.name
        if final != form.surface and not hints.bans(final, form.surface):
            yield replace(form, name=final)


def _entities(
    merges: Mapping[str, Merge], forms: Iterable[ShortForm], uses: Sequence[NameUse]
) -> Entities:
    """Tell short forms that mean one thing everywhere from those that depend on the document."""
    documents: dict[str, set[str]] = {}
    for use in uses:
        documents.setdefault(use.name, set()).add(use.document)
    by_surface: dict[str, dict[str, ShortForm]] = {}
    for form in forms:
        by_surface.setdefault(form.surface, {}).setdefault(form.document, form)
    everywhere = dict(merges)
    some: list[Merge] = []
    for surface, found in by_surface.items():
        names = {form.name for form in found.values()}
        if len(names) == 1 and found.keys() == documents[surface] and surface not in merges:
            form = min(found.values())
            everywhere[surface] = Merge(surface=surface, name=form.name, reason=form.reason)
        else:
            some.extend(_in_document(form) for form in found.values())
    # A name in capitals is as often the town of a dateline as the body called after it.
    ends = {name: merge for name, merge in _closed(everywhere).items() if not name.isupper()}
    everywhere.update(ends)
    kept = (merge for merge in everywhere.values() if merge.surface != merge.name)
    return Entities(
        merges=tuple(sorted(kept, key=lambda merge: (merge.surface, merge.name))),
        by_document=tuple(sorted((one.document or "", one.surface, one.name) for one in some)),
        told=tuple(sorted(some, key=lambda one: (one.document or "", one.surface, one.name))),
    )


def _in_document(form: ShortForm) -> Merge:
    return Merge(surface=form.surface, name=form.name, reason=form.reason, document=form.document)


def _spoken(extract: Extract) -> Iterator[str]:
    for claim in extract.claims:
        named = None if claim.local is not None else claim.entity
        yield from (name for name in (named, claim.speaker) if name)
        yield from claim.via
        yield from claim.context
        yield from claim.topics
    for attribution in extract.attributions:
        yield from (name for name in (attribution.speaker, *attribution.via) if name)


def link(extract: Extract, entities: Entities) -> Extract:
    """Give what a document says with its names replaced by those they stand for."""
    return replace(
        extract,
        claims=tuple(_linked_claim(claim, entities) for claim in extract.claims),
        sentences=tuple(_linked_claim(claim, entities) for claim in extract.sentences),
        attributions=tuple(
            _linked_attribution(attribution, extract.uri, entities)
            for attribution in extract.attributions
        ),
    )


def _linked_claim(claim: Claim, entities: Entities) -> Claim:
    entity = claim.entity
    if entity is not None and not claim.local:
        hinted = _hinted_surface(claim, entities)
        entity = hinted or canonical_name(entity, claim.doc, entities)
    return replace(
        claim,
        entity=entity,
        speaker=_optional(claim.speaker, claim.doc, entities),
        via=tuple(canonical_name(name, claim.doc, entities) for name in claim.via),
        context=tuple(
            sorted({canonical_name(name, claim.doc, entities) for name in claim.context})
        ),
        topics=tuple(sorted({canonical_name(name, claim.doc, entities) for name in claim.topics})),
    )


def _hinted_surface(claim: Claim, entities: Entities) -> str | None:
    """Give the entity that the rules file names for the very words of the text."""
    mention = claim.mention
    if mention is None or mention.name != claim.entity or mention.surface == mention.name:
        return None
    merge = _merge_of(mention.surface, entities)
    return merge.name if merge is not None and merge.reason == HINTED else None


def _linked_attribution(attribution: Attribution, uri: str, entities: Entities) -> Attribution:
    return replace(
        attribution,
        speaker=_optional(attribution.speaker, uri, entities),
        via=tuple(canonical_name(name, uri, entities) for name in attribution.via),
    )


def _optional(name: str | None, document: str, entities: Entities) -> str | None:
    return None if name is None else canonical_name(name, document, entities)


def canonical_name(name: str, document: str, entities: Entities) -> str:
    """Give the name of the entity that a name stands for in a document; itself if unresolved."""
    row = bisect_left(entities.by_document, (document, name, ""))
    if row < len(entities.by_document) and entities.by_document[row][:2] == (document, name):
        return entities.by_document[row][2]
    merge = _merge_of(name, entities)
    return name if merge is None else merge.name


def _merge_of(surface: str, entities: Entities) -> Merge | None:
    row = bisect_left(entities.merges, surface, key=lambda merge: merge.surface)
    if row < len(entities.merges) and entities.merges[row].surface == surface:
        return entities.merges[row]
    return None
