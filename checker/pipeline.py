"""The whole program, top to bottom."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from checker import (
    baseline,
    extraction,
    matching,
    normalisation,
    reading,
    resolution,
    rules,
    tracing,
)
from checker.consistency import consistent
from checker.engine import Engine, LocalEngine
from checker.errors import SettingsError
from checker.matching import AttributeNames
from checker.model import (
    ClaimGroup,
    Document,
    Extract,
    Relation,
    Report,
    Rulebook,
    Scope,
    Skipped,
    Verdict,
)
from checker.settings import Settings

_MOST_REASONS = 10
"""Skipped documents that an error message names."""


def check(settings: Settings, engine: Engine | None = None) -> Report:
    """Read the sources, relate their claims and judge the relations.

    Raises:
        SettingsError: if a path is missing or there is nothing to read.
        RuleError: if the rules file is wrong.
        BaselineError: if the baseline file cannot be trusted.
    """
    engine = engine or LocalEngine()
    rulebook = rules.load(settings.rules)
    accepted = baseline.load(settings.baseline)

    documents, skipped = read(settings, engine)
    extracts, copies = trace(documents, understand(documents, rulebook, engine), engine)
    groups, relations = relate(extracts, copies, rulebook, engine)

    judged = baseline.divide(_shown(distinct(relations), settings), accepted)
    return Report(
        documents=documents,
        skipped=skipped,
        extracts=extracts,
        groups=tuple(group for group in groups if group.differs is None),
        relations=judged,
        rules=len(rulebook.rules),
    )


def relate(
    extracts: Sequence[Extract], copies: Sequence[ClaimGroup], rulebook: Rulebook, engine: Engine
) -> tuple[tuple[ClaimGroup, ...], Iterator[Relation]]:
    """Give the claims that stand together, and what the rules find in them, as it is asked for."""
    claims = (claim for extract in extracts for claim in (*extract.claims, *extract.sentences))
    names = AttributeNames.of(rulebook.attributes)
    stories = matching.find_stories(extracts)
    place = partial(matching.place, names=names, topics=rulebook.topics, stories=stories)
    placed = engine.flat_map(place, claims)
    found = engine.flat_map(matching.match, engine.group(matching.block_key, placed))
    edited = engine.flat_map(matching.match_edition, matching.find_editions(extracts, copies))
    groups = (*found, *edited, *copies)
    return groups, engine.flat_map(partial(rules.evaluate, rules=rulebook.rules), groups)


def extract(settings: Settings, engine: Engine | None = None) -> Report:
    """Read the sources and say what each of them states, without judging it.

    Raises:
        SettingsError: if a path is missing or there is nothing to read.
        RuleError: if the rules file is wrong.
    """
    engine = engine or LocalEngine()
    rulebook = rules.load(settings.rules)
    documents, skipped = read(settings, engine)
    extracts, _ = trace(documents, understand(documents, rulebook, engine), engine)
    return Report(
        documents=documents,
        skipped=skipped,
        extracts=extracts,
        groups=(),
        relations=(),
        rules=len(rulebook.rules),
    )


def read(settings: Settings, engine: Engine) -> tuple[tuple[Document, ...], tuple[Skipped, ...]]:
    """Give the documents of a run in order of their paths, and what was left out.

    Raises:
        SettingsError: if a path is missing, or nothing is left to check and that is not allowed.
    """
    # Sorted before as well: of two names of one file the first one stays.
    paths, left_out = reading.discover(sorted(settings.paths))
    ordered = sorted(paths)
    sources = list(engine.map(partial(reading.read, published=settings.published), ordered))
    documents = tuple(source for source in sources if isinstance(source, Document))
    unread = (source for source in sources if isinstance(source, Skipped))
    skipped = tuple(sorted((*left_out, *unread), key=lambda one: (one.uri, one.reason)))
    if not documents and not settings.allow_empty:
        raise SettingsError(_nothing_to_check(settings.paths, skipped))
    return documents, skipped


def _nothing_to_check(paths: Sequence[str], skipped: Sequence[Skipped]) -> str:
    reasons = [f"\n  {one.reason}" for one in skipped[:_MOST_REASONS]]
    if len(skipped) > _MOST_REASONS:
        reasons.append(f"\n  and {len(skipped) - _MOST_REASONS:,} more")
    return (
        f"{', '.join(paths)}: no readable article, so nothing was checked; name .txt, .md or .html "
        f"files or a folder of them, or pass --allow-empty{''.join(reasons)}"
    )


def understand(
    documents: Sequence[Document], rulebook: Rulebook, engine: Engine
) -> tuple[Extract, ...]:
    """Give what each document states, in comparable units and under canonical names."""
    return matching.with_bodies(name(state(documents, engine), rulebook, engine))


def state(documents: Sequence[Document], engine: Engine) -> list[Extract]:
    """Give what each document states in comparable units, under the names that it uses itself."""
    return list(engine.map(normalisation.normalise, engine.map(extraction.extract, documents)))


def name(extracts: Sequence[Extract], rulebook: Rulebook, engine: Engine) -> tuple[Extract, ...]:
    """Give what documents state under the names that hold for all of them."""
    entities = resolution.resolve(extracts, rulebook.entities)
    return tuple(engine.map(partial(resolution.link, entities=entities), extracts))


def trace(
    documents: Sequence[Document], extracts: Sequence[Extract], engine: Engine
) -> tuple[tuple[Extract, ...], tuple[ClaimGroup, ...]]:
    """Give the claims their origins (whose text, sentence, quotation they are), and the copies."""
    prints = engine.map(tracing.take_fingerprint, documents)
    traced = tracing.trace(documents, extracts, tuple(prints))
    return traced.extracts, traced.copies


def distinct(relations: Iterable[Relation]) -> Iterator[Relation]:
    """Leave out what is found again, and milder readings of what is a contradiction."""
    return consistent(_once(relations))


def _once(relations: Iterable[Relation]) -> Iterator[Relation]:
    """Leave out what overlapping groups find again: of one finding the first relation stays.

    Blocks come in the order of their keys: what shares its whole key is judged before what is
    worded alike, and that before what only stands in one story.
    """
    seen: set[str] = set()
    settled: dict[str, set[int]] = defaultdict(set)
    for number, relation in enumerate(relations):
        known = relation.id in seen or (
            relation.scope in _BY_WORDING and _is_settled(relation, settled)
        )
        seen.add(relation.id)
        if not known:
            yield relation
            for claim in relation.claims if _settles(relation) else ():
                settled[f"{relation.rule}|{claim.id}"].add(number)


_OPEN = frozenset({Verdict.NOT_COMPARABLE, Verdict.CHANGED})
"""Verdicts of a key that was read in part; how two figures are worded may tell more."""
_BY_WORDING = frozenset({Scope.PARALLEL, Scope.STORY})


def _settles(relation: Relation) -> bool:
    return relation.verdict not in _OPEN


def _is_settled(relation: Relation, settled: Mapping[str, set[int]]) -> bool:
    """Tell whether one relation of the same rule already holds both claims of the witness."""
    witness = [settled.get(f"{relation.rule}|{claim.id}", set()) for claim in relation.claims[:2]]
    return len(witness) > 1 and not witness[0].isdisjoint(witness[1])


def _shown(relations: Iterable[Relation], settings: Settings) -> Iterator[Relation]:
    """Leave out what is not comparable, unless all relations were asked for."""
    for relation in relations:
        if settings.all_relations or relation.verdict is not Verdict.NOT_COMPARABLE:
            yield relation
