"""What would be found if: a source left out, a wider tolerance, two names of one thing.

The articles are read once. A supposition changes what the run is made from (the documents, the
rulebook), and everything behind the reading runs again on that.
"""

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from checker import baseline, pipeline, rules
from checker.changes import compare_relations
from checker.engine import Engine, LocalEngine
from checker.errors import SettingsError, UnitError
from checker.model import (
    Document,
    EntityHint,
    Extract,
    Relation,
    Report,
    Rule,
    Rulebook,
    Skipped,
    Tolerance,
)
from checker.model.changes import Comparison
from checker.rules.amounts import parse_amount, parse_share
from checker.settings import Settings

_TOLERANT = "agree"
"""The kind of rule that grants a tolerance."""

_MOST_NAMED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What the rest of a run follows from."""

    documents: tuple[Document, ...]
    extracts: tuple[Extract, ...]
    """One a document, names not yet resolved."""

    rulebook: Rulebook


def suppose(settings: Settings, written: Sequence[str]) -> tuple[Report, Comparison]:
    """Give what changes where all suppositions hold at once.

    Args:
        settings: The plain run.
        written: "drop:SOURCE", "tolerance:0.5%", "tolerance:RULE=0.5%" or "entity:A=B" each.

    Returns:
        What was read and skipped, for warnings, and the changes.

    Raises:
        SettingsError: if a supposition is not understood or names what is not there.
    """
    engine = LocalEngine()
    rulebook = rules.load(settings.rules)
    documents, skipped = pipeline.read(settings, engine)
    extracts = tuple(pipeline.state(documents, engine))
    world = other = World(documents=documents, extracts=extracts, rulebook=rulebook)
    told = []
    for one in written:
        other, done = _applied(one, other)
        told.append((one, done))
    comparison = compare_relations(
        _relations(world, engine), _relations(other, engine), everything=settings.all_relations
    )
    gone = tuple(
        one.uri for one in documents if one.uri not in {left.uri for left in other.documents}
    )
    return _read(documents, skipped), replace(comparison, suppositions=tuple(told), left_out=gone)


def _read(documents: tuple[Document, ...], skipped: tuple[Skipped, ...]) -> Report:
    return Report(
        documents=documents, skipped=skipped, extracts=(), groups=(), relations=(), rules=0
    )


def _relations(world: World, engine: Engine) -> tuple[Relation, ...]:
    linked = pipeline.name(world.extracts, world.rulebook, engine)
    extracts, copies = pipeline.trace(world.documents, linked, engine)
    _, relations = pipeline.relate(extracts, copies, world.rulebook, engine)
    return baseline.divide(pipeline.distinct(relations), baseline.load(None))


def _applied(written: str, world: World) -> tuple[World, str]:
    """Give a world in which a supposition holds, and what was changed in it.

    Raises:
        SettingsError: if it is not understood, or names what is not there.
    """
    kind, colon, said = written.partition(":")
    if kind not in _KINDS or not colon or not said.strip():
        close = difflib.get_close_matches(kind, _KINDS, n=1)
        guess = f"did you mean {close[0]}:? " if close and close[0] != kind else ""
        message = (
            f"--what-if {written}: not understood; {guess}write drop:SOURCE, tolerance:0.5%, "
            "tolerance:RULE=0.5% or entity:NAME=NAME"
        )
        raise SettingsError(message)
    try:
        return _KINDS[kind](said.strip(), world)
    except (SettingsError, UnitError, ValueError) as error:
        message = f"--what-if {written}: {error}"
        raise SettingsError(message) from error


def _drop(source: str, world: World) -> tuple[World, str]:
    wanted = source.casefold().removeprefix("./").rstrip("/")
    gone = {one.uri for one in world.documents if wanted in _names_of(one)}
    if not gone:
        names = [name for one in world.documents for name in _names_of(one).values()]
        raise SettingsError(_unknown(source, names, "no publisher, agency, folder or document"))
    if len(gone) == len(world.documents):
        message = "every document is from there, and nothing would be left"
        raise SettingsError(message)
    left = replace(
        world,
        documents=tuple(one for one in world.documents if one.uri not in gone),
        extracts=tuple(one for one in world.extracts if one.uri not in gone),
    )
    shown = sorted(gone)[:_MOST_NAMED]
    more = f" and {len(gone) - len(shown):,} more" if len(gone) > len(shown) else ""
    documents = "1 document is" if len(gone) == 1 else f"{len(gone):,} documents are"
    return left, f"{documents} left out: {', '.join(shown)}{more}"


def _names_of(document: Document) -> dict[str, str]:
    """Give all that a document can be left out by, folded: outlet, agency, path, folders, file."""
    parts = document.uri.removeprefix("./").split("/")
    names = ["/".join(parts[start:]) for start in range(len(parts))]
    names += ["/".join(parts[:end]) for end in range(1, len(parts))]
    outlets = [one for one in (document.publisher, document.agency) if one]
    names += [*parts[:-1], *outlets, *(one.removeprefix("The ") for one in outlets)]
    return {name.casefold(): name for name in names}


def _unknown(name: str, names: Iterable[str], what: str) -> str:
    """Say that there is nothing of a name, and which name is nearest."""
    folded = {one.casefold(): one for one in names}
    close = difflib.get_close_matches(name.casefold(), sorted(folded), n=1)
    guess = f"; did you mean {folded[close[0]]}?" if close else ""
    return f"{what} of the name {name!r}{guess}"


def _tolerate(said: str, world: World) -> tuple[World, str]:
    name, equals, amount = said.rpartition("=")
    tolerance = _tolerance(amount.strip())
    known = {rule.id: rule for rule in world.rulebook.rules}
    if equals and name not in known:
        raise SettingsError(_unknown(name, known, "no rule"))
    if equals and known[name].kind != _TOLERANT:
        message = f"rule {name} is of kind {known[name].kind}, which grants no tolerance"
        raise SettingsError(message)
    changed = tuple(
        replace(rule, tolerance=tolerance) if _is_meant(rule, name) else rule
        for rule in world.rulebook.rules
    )
    told = name or ", ".join(rule.id for rule in changed if _is_meant(rule, name))
    rulebook = replace(world.rulebook, rules=changed)
    return replace(world, rulebook=rulebook), f"{amount.strip()} is the tolerance of {told}"


def _is_meant(rule: Rule, name: str) -> bool:
    return rule.kind == _TOLERANT and name in {"", rule.id}


def _tolerance(written: str) -> Tolerance:
    """Read a share ("0.5%") or a distance with its unit ("0.05 USD/bbl").

    Raises:
        ValueError: if it is neither.
    """
    if written.endswith("%") or written.replace(".", "", 1).isdigit():
        return Tolerance(relative=parse_share(written))
    amount = parse_amount(written, difference=True)
    if amount.value < Decimal(0):
        message = f"{written!r} is less than nothing"
        raise ValueError(message)
    return Tolerance(absolute=amount.value, unit=amount.unit)


def _merge(said: str, world: World) -> tuple[World, str]:
    name, equals, other = (part.strip() for part in said.partition("="))
    if not equals or not name or not other or name.casefold() == other.casefold():
        message = "name two, as in entity:Norwegian Sea=North Sea"
        raise SettingsError(message)
    hints = world.rulebook.entities
    known = {one.casefold(): one for one in reversed(list(_names_in(world)))}
    for one in (name, other):
        if one.casefold() not in known:
            raise SettingsError(
                _unknown(one, known.values(), "no article and no rules file has anything")
            )
    names = {name.casefold(), other.casefold()}
    both = [hint for hint in hints if not names.isdisjoint(_called(hint))]
    main = next((hint for hint in both if name.casefold() in _called(hint)), None)
    joined = _joined(main.name if main else known[name.casefold()], known[other.casefold()], both)
    rest = [hint for hint in hints if hint not in both]
    rulebook = replace(world.rulebook, entities=(joined, *rest))
    return replace(world, rulebook=rulebook), f"{known[other.casefold()]} stands for {joined.name}"


def _joined(name: str, other: str, hints: Sequence[EntityHint]) -> EntityHint:
    """Give one entity for all that several were called; what told these apart is forgotten."""
    called = dict.fromkeys([other, *(one for hint in hints for one in (hint.name, *hint.aliases))])
    folded = {one.casefold() for one in (name, *called)}
    apart = dict.fromkeys(one for hint in hints for one in hint.distinct)
    return EntityHint(
        name=name,
        aliases=tuple(one for one in called if one != name),
        type=next((hint.type for hint in hints if hint.type is not None), None),
        distinct=tuple(one for one in apart if one.casefold() not in folded),
        members=tuple(dict.fromkeys(one for hint in hints for one in hint.members)),
    )


def _called(hint: EntityHint) -> set[str]:
    return {one.casefold() for one in (hint.name, *hint.aliases)}


def _names_in(world: World) -> Iterator[str]:
    for hint in world.rulebook.entities:
        yield from (hint.name, *hint.aliases)
    for extract in world.extracts:
        for mention in extract.mentions:
            yield from (mention.surface, mention.name)
        for claim in extract.claims:
            yield from (one for one in (claim.entity, claim.speaker) if one is not None)


_KINDS: Mapping[str, Callable[[str, World], tuple[World, str]]] = {
    "drop": _drop,
    "tolerance": _tolerate,
    "entity": _merge,
}
