"""The whole program, top to bottom."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from checker import baseline, extraction, matching, normalisation, reading, resolution, rules
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
    extracts = understand(documents, rulebook, engine)
    groups, relations = relate(extracts, rulebook, engine)

    judged = baseline.divide(distinct(_shown(relations, settings)), accepted)
    return Report(
        documents=documents,
        skipped=skipped,
        extracts=extracts,
        groups=tuple(group for group in groups if group.differs is None),
        relations=judged,
        rules=len(rulebook.rules),
    )


def relate(
    extracts: Sequence[Extract], rulebook: Rulebook, engine: Engine
) -> tuple[tuple[ClaimGroup, ...], Iterator[Relation]]:
    """Give the claims that stand together, and what the rules find in them, as it is asked for."""
    claims = (claim for extract in extracts for claim in extract.claims)
    place = partial(
        matching.place, names=AttributeNames.of(rulebook.attributes), topics=rulebook.topics
    )
    placed = engine.flat_map(place, claims)
    groups = tuple(engine.flat_map(matching.match, engine.group(matching.block_key, placed)))
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
    extracts = understand(documents, rulebook, engine)
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
    return name(state(documents, engine), rulebook, engine)


def state(documents: Sequence[Document], engine: Engine) -> list[Extract]:
    """Give what each document states in comparable units, under the names that it uses itself."""
    return list(engine.map(normalisation.normalise, engine.map(extraction.extract, documents)))


def name(extracts: Sequence[Extract], rulebook: Rulebook, engine: Engine) -> tuple[Extract, ...]:
    """Give what documents state under the names that hold for all of them."""
    entities = resolution.resolve(extracts, rulebook.entities)
    return tuple(engine.map(partial(resolution.link, entities=entities), extracts))


def distinct(relations: Iterable[Relation]) -> Iterator[Relation]:
    """Leave out what overlapping groups find again: of one finding the first relation stays."""
    seen: set[tuple[str, ...]] = set()
    for relation in relations:
        claims = sorted(claim.id for claim in relation.claims)
        keys = {(relation.id,), (relation.rule, relation.verdict, *claims)}
        if seen.isdisjoint(keys):
            yield relation
        seen |= keys


def _shown(relations: Iterable[Relation], settings: Settings) -> Iterator[Relation]:
    """Leave out what is not comparable, unless all relations were asked for."""
    for relation in relations:
        if settings.all_relations or relation.verdict is not Verdict.NOT_COMPARABLE:
            yield relation
