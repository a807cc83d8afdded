"""The whole program, top to bottom."""

from collections.abc import Iterator, Sequence
from functools import partial

from checker import baseline, extraction, matching, normalisation, reading, resolution, rules
from checker.engine import Engine, LocalEngine
from checker.errors import SettingsError
from checker.matching import AttributeNames
from checker.model import Document, Extract, Relation, Report, Rulebook, Skipped, Verdict
from checker.settings import Settings


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

    claims = (claim for extract in extracts for claim in extract.claims)
    names = AttributeNames.of(rulebook.attributes)
    placed = engine.flat_map(partial(matching.place, names=names), claims)
    groups = tuple(engine.flat_map(matching.match, engine.group(matching.block_key, placed)))
    relations = engine.flat_map(partial(rules.evaluate, rules=rulebook.rules), groups)

    judged = baseline.divide(_shown(relations, settings), accepted)
    return Report(
        documents=documents,
        skipped=skipped,
        extracts=extracts,
        groups=tuple(group for group in groups if group.differs is None),
        relations=judged,
        rules=len(rulebook.rules),
    )


def read(settings: Settings, engine: Engine) -> tuple[tuple[Document, ...], tuple[Skipped, ...]]:
    """Give the documents of a run in order of their paths, and what was left out.

    Raises:
        SettingsError: if a path is missing, or nothing is left to check and that is not allowed.
    """
    paths, left_out = reading.discover(settings.paths)
    ordered = sorted(paths)
    sources = list(engine.map(partial(reading.read, published=settings.published), ordered))
    documents = tuple(source for source in sources if isinstance(source, Document))
    skipped = tuple(source for source in sources if isinstance(source, Skipped))
    if not documents and not settings.allow_empty:
        reasons = "".join(f"\n  {one.uri}: {one.reason}" for one in (*left_out, *skipped)[:10])
        message = (
            f"{', '.join(settings.paths)}: no readable article; factcheck reads .txt, .md and "
            f".html files{reasons}"
        )
        raise SettingsError(message)
    return documents, (*left_out, *skipped)


def understand(
    documents: Sequence[Document], rulebook: Rulebook, engine: Engine
) -> tuple[Extract, ...]:
    """Give what each document states, in comparable units and under canonical names."""
    found = engine.map(extraction.extract, documents)
    extracts = list(engine.map(normalisation.normalise, found))
    entities = resolution.resolve(extracts, rulebook.entities)
    return tuple(engine.map(partial(resolution.link, entities=entities), extracts))


def _shown(relations: Iterator[Relation], settings: Settings) -> Iterator[Relation]:
    """Leave out what is not comparable, unless all relations were asked for."""
    for relation in relations:
        if settings.all_relations or relation.verdict is not Verdict.NOT_COMPARABLE:
            yield relation
