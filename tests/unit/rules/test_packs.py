"""The packs: checked as a user's file is, and compiled."""

import pytest

from checker.rules import packs
from checker.rules.compilation import compile_packs
from checker.rules.layers import merged
from checker.rules.translation import translate


def test_compiled_packs_are_those_of_the_yaml_files() -> None:
    assert packs.COMPILED.read_text(encoding="utf-8") == compile_packs()


def test_there_are_seven() -> None:
    kinds = ("disasters", "docs", "elections", "energy", "finance", "health", "recommended")

    assert packs.names() == tuple(f"factcheck:{kind}" for kind in kinds)


@pytest.mark.parametrize("name", packs.names())
def test_pack_names_nothing_twice(name: str) -> None:
    book = translate(merged({}, packs.layer(name)))
    words = [word for attribute in book.attributes for word in attribute.words]
    aliases = [alias for entity in book.entities for alias in (entity.name, *entity.aliases)]

    assert len(words) == len(set(words))
    assert len(aliases) == len(set(aliases))


@pytest.mark.parametrize("name", packs.names())
def test_look_alikes_are_kept_apart_on_both_sides(name: str) -> None:
    entities = {entity.name: entity for entity in translate(merged({}, packs.layer(name))).entities}

    for entity in entities.values():
        for other in entity.distinct:
            if other in entities:
                assert entity.name in entities[other].distinct
