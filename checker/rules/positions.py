"""Where things stand in a rules file, so that a fault is told with line, column and caret."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Path = tuple[str | int, ...]
"""Keys and indexes from the top of a file to a value, e.g. ("rules", 0, "severity")."""

Place = tuple[int, int]
"""Line and column, from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A rules file as it is written."""

    name: str
    lines: tuple[str, ...]
    values: Mapping[Path, Place]
    keys: Mapping[Path, Place]

    def fault(self, path: Path, message: str, *, key: bool = False) -> str:
        """Tell what is wrong at a path: place, path, message, the line, and a caret.

        Args:
            path: The value that is wrong; parts that are not in the file are skipped.
            message: What is wrong, and the cure.
            key: True if the key is wrong, not its value.
        """
        place = self._key_place(path) if key else self._value_place(path)
        return self.fault_at(place, f"{spelled(path)}: {message}" if path else message)

    def fault_at(self, place: Place, message: str) -> str:
        """Tell what is wrong at a line and column."""
        line, column = place
        told = f"{self.name}:{line + 1}:{column + 1}: {message}"
        if line >= len(self.lines):
            return told
        shown = self.lines[line].replace("\t", " ")
        return f"{told}\n    {shown}\n    {' ' * column}^"

    def _key_place(self, path: Path) -> Place:
        return self.keys.get(self.known(path)) or self._value_place(path)

    def _value_place(self, path: Path) -> Place:
        return self.values.get(self.known(path), (0, 0))

    def known(self, path: Path) -> Path:
        """Keep the parts of a path that lead through the file; pydantic adds others."""
        walked: Path = ()
        for part in path:
            if (*walked, part) in self.values:
                walked = (*walked, part)
        return walked


def spelled(path: Path) -> str:
    """Write a path as a reader would.

    >>> spelled(("rules", 0, "severity"))
    'rules[0].severity'
    """
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}"
    return text.removeprefix(".")


def hint(word: str, choices: Iterable[str]) -> str:
    """Name the choice that was probably meant, else all of them.

    >>> hint("warn", ["error", "warning", "note"])
    'did you mean "warning"?'
    """
    names = sorted(choices)
    near = difflib.get_close_matches(word, names, n=1)
    return f'did you mean "{near[0]}"?' if near else f"choose one of {', '.join(names)}"
