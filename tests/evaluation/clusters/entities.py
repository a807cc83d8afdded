"""How well names are merged: `python -m tests.evaluation.clusters.entities open held [-v]`.

Every name that the program reads is given to the entity of the gold that has it among its forms.
A name of the program that stands for two entities of the gold is a wrong merge; an entity whose
forms get several names has missed one merge fewer than these. Descriptions ("the river") are left
out: they are no names.
"""

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from checker import extraction, normalisation, reading, resolution, rules
from checker.model import Document, Extract, Mention
from checker.resolution.linking import canonical_name
from tests.evaluation.clusters.gold import PARTS, clusters
from tests.evaluation.files import DATA, is_mapping, read_yaml

_KINDS = frozenset({"person", "place", "organisation", "index", "product", "group", "ship"})
_ARTICLE = re.compile(r"\A(?:the|a|an|its|his|her|their|our)\s+", re.IGNORECASE)
_SUFFIXES = {".txt", ".md", ".html"}
_SEEDS = Path(__file__).with_name("seed_entities.yaml")
_SEED_TEXTS = DATA.parent / "seeds"

Forms = Mapping[str, Sequence[str]]


@dataclass(slots=True)
class Merges:
    """Counts over folders of articles."""

    counts: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)
    kinds: Mapping[str, str] = field(default_factory=dict)
    by_kind: Counter[str] = field(default_factory=Counter)
    """Missed merges by kind of entity."""

    @property
    def wrong(self) -> int:
        """Give how many names stand for two entities."""
        return self.counts["wrong"]

    @property
    def missed(self) -> float:
        """Give the share of the merges that were needed and not made, 0 to 1."""
        return self.counts["missed"] / max(self.counts["needed"], 1)

    def told(self) -> str:
        """Give the figures as one line."""
        counts = self.counts
        return (
            f"wrong {self.wrong}  missed {counts['missed']} of {counts['needed']} "
            f"({self.missed:.1%}) {dict(+self.by_kind)}  "
            f"forms read {counts['read']} of {counts['forms']}"
        )


def score(part: str) -> Merges:
    """Score the merges in the clusters of a part, or in the three real articles ("seeds")."""
    total = Merges()
    if part == "seeds":
        _compare(total, part, _files(_SEED_TEXTS), *_seed_gold())
        return total
    for cluster in clusters(part):
        forms = {
            name: cluster.entities[name]
            for name in cluster.entities
            if cluster.kinds.get(name) in _KINDS
        }
        total.kinds = cluster.kinds
        _compare(total, cluster.name, _files(cluster.folder), forms, cluster.apart)
    return total


def _seed_gold() -> tuple[Forms, Sequence[tuple[str, str]]]:
    gold = read_yaml(_SEEDS)
    entities = gold["entities"]
    assert is_mapping(entities)
    forms = {name: (name, *(str(one) for one in _listed(rest))) for name, rest in entities.items()}
    pairs = [[str(one) for one in _listed(pair)] for pair in _listed(gold["apart"])]
    return forms, [(one, other) for one, other in pairs]


def _listed(value: object) -> list[object]:
    assert isinstance(value, list)
    return list(value)


def _files(folder: Path) -> list[str]:
    return sorted(str(path) for path in folder.rglob("*") if path.suffix in _SUFFIXES)


def _compare(
    total: Merges,
    label: str,
    paths: Iterable[str],
    forms: Forms,
    apart: Iterable[tuple[str, str]],
) -> None:
    owners = _owners(forms)
    named: dict[str, set[str]] = defaultdict(set)
    """Names of the program by entity of the gold."""
    written: dict[str, set[str]] = defaultdict(set)
    by_form: dict[str, set[str]] = defaultdict(set)
    whole: dict[str, set[str]] = defaultdict(set)
    """As `by_form`, without the parts of a form that the gold has itself."""
    for mention, name in _names(paths):
        # "Ms Ramalho" is a form of its own where the gold has it beside "Ramalho".
        told = _plain_forms(mention)
        for form in told:
            by_form[form].add(name)
        for form in told[:1] if told[0] in owners else told:
            whole[form].add(name)
        owner = next((owners[form] for form in _plain_forms(mention) if form in owners), None)
        if owner is not None:
            named[owner].add(name)
            written[owner].add(_core(mention))
    _count(total, label, named, written)
    for one, other in apart:
        shared = whole[_plain(one)] & whole[_plain(other)]
        if shared:
            total.counts["wrong"] += 1
            total.notes.append(f"{label} WRONG {one} / {other}: {sorted(shared)}")
    total.counts["forms"] += len(owners)
    total.counts["read"] += sum(form in by_form for form in owners)
    unread = sorted(form for form in owners if form not in by_form)
    total.notes.append(f"{label} UNREAD {unread}")


def _count(
    total: Merges, label: str, named: Mapping[str, set[str]], written: Mapping[str, set[str]]
) -> None:
    bearers: dict[str, set[str]] = defaultdict(set)
    for owner, names in named.items():
        for name in names:
            bearers[name].add(owner)
        needed = max(len(written[owner]), len(names)) - 1
        total.counts["needed"] += needed
        total.counts["missed"] += len(names) - 1
        total.by_kind[total.kinds.get(owner, "name")] += len(names) - 1
        if len(names) > 1:
            total.notes.append(f"{label} MISSED {owner}: {sorted(names)}")
    for name, meant in sorted(bearers.items()):
        if len(meant) > 1:
            total.counts["wrong"] += 1
            total.notes.append(f"{label} WRONG {name}: {sorted(meant)}")


def _owners(forms: Forms) -> dict[str, str]:
    """Give the entity of every form that is a name and of one entity only."""
    found: dict[str, set[str]] = defaultdict(set)
    for entity, written in forms.items():
        for form in written:
            if _is_name(form):
                found[_plain(form)].add(entity)
    return {form: min(meant) for form, meant in found.items() if len(meant) == 1}


def _is_name(form: str) -> bool:
    """Tell whether all words but small ones are capitalised behind an article."""
    words = _ARTICLE.sub("", form, count=1).split()
    article = _ARTICLE.match(form) is not None
    return all(word[0].isupper() or word in {"of", "the", "and", "for"} for word in words) and (
        not article or len(words) > 1 or words[0][0].isupper()
    )


def _plain(form: str) -> str:
    return _ARTICLE.sub("", form, count=1).removesuffix("'s")


def _core(mention: Mention) -> str:
    surface = _plain(mention.surface)
    return surface.removeprefix(mention.title or "").strip()


def _plain_forms(mention: Mention) -> tuple[str, ...]:
    title = mention.title or ""
    whole = mention.surface if mention.surface.startswith(title) else f"{title} {mention.surface}"
    return _plain(whole), _plain(mention.surface), _core(mention)


def _names(paths: Iterable[str]) -> Iterator[tuple[Mention, str]]:
    """Give all mentions of some articles with the names that they stand for."""
    read = [one for one in map(reading.read, paths) if isinstance(one, Document)]
    extracts: list[Extract] = [normalisation.normalise(extraction.extract(one)) for one in read]
    entities = resolution.resolve(extracts, rules.load(None).entities)
    for extract in extracts:
        for mention in extract.mentions:
            if not mention.demonym:
                yield mention, canonical_name(mention.name, extract.uri, entities)


def main(arguments: list[str]) -> None:
    """Print the figures of the parts that are named, with every miss behind `-v`."""
    parts = (*PARTS, "seeds")
    for part in [one for one in arguments if one in parts] or parts:
        found = score(part)
        if "-v" in arguments and part != "held":
            sys.stdout.write("\n".join(found.notes) + "\n")
        sys.stdout.write(f"{part:<6} {found.told()}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
