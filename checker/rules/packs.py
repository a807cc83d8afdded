"""The packs that ship with the program: reviewed YAML, compiled to one JSON file.

Reading YAML and validating it costs more than the first article; so `packs/*.yaml` is
checked and compiled by `python -m checker.rules.compilation`, and a test compares.
"""

import json
from functools import cache
from pathlib import Path

from checker.model.findings import Rulebook
from checker.rules.layers import merged
from checker.rules.plain import Layer, Plain, is_mapping, mapping_of
from checker.rules.translation import translate

PREFIX = "factcheck:"
RECOMMENDED = f"{PREFIX}recommended"
FOLDER = Path(__file__).with_name("packs")
COMPILED = FOLDER / "packs.json"


@cache
def _compiled() -> Layer:
    data: Plain = json.loads(COMPILED.read_text(encoding="utf-8"))
    return mapping_of(data)


def names() -> tuple[str, ...]:
    """Give the names by which `extends:` takes packs, sorted."""
    return tuple(f"{PREFIX}{name}" for name in sorted(_compiled()))


def layer(name: str) -> Layer:
    """Give a pack as plain data.

    Raises:
        KeyError: if there is no such pack.
    """
    data = _compiled()[name.removeprefix(PREFIX)]
    return data if is_mapping(data) else {}


@cache
def recommended() -> Rulebook:
    """Give the rulebook of the recommended pack, which runs where no rules file is named."""
    return translate(merged({}, layer(RECOMMENDED)))
