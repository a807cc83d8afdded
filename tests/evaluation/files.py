"""What the measurements share: where the data stand, and how their files and floors are read."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeGuard

import pytest
import yaml

DATA = Path(__file__).parents[2].parent / "shared" / "data"
"""Development data made by others, kept beside the project and not in it."""

NEEDS_DATA = pytest.mark.skipif(not DATA.is_dir(), reason=f"there are no data at {DATA}")


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    """Tell whether a value of a JSON or YAML file is an object."""
    return isinstance(value, dict)


def read_yaml(path: Path) -> Mapping[str, object]:
    """Read a YAML file that holds an object."""
    # The parser in C spares the large files of the gold most of their reading time.
    content: object = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
    assert is_mapping(content)
    return content


def fallen(figures: Mapping[str, float], floors: Mapping[str, float]) -> dict[str, float]:
    """Give the measures that are below their floor, with their figures."""
    return {
        measure: round(figures[measure], 4)
        for measure, floor in floors.items()
        if figures[measure] < floor
    }
