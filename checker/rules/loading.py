"""rules.yaml into a Rulebook, with every fault of the file told at once.

Plain PyYAML reads `no` as False and 12:30 as 750, and drops a duplicate key without a
word; here YAML 1.2's core words count, and the rest is text.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path as File

from checker.errors import RuleError
from checker.model.findings import Rulebook
from checker.rules import packs
from checker.rules.layers import merged
from checker.rules.plain import Layer, Plain, is_mapping
from checker.rules.positions import Path, Place, Source, hint
from checker.rules.references import cross_check
from checker.rules.translation import translate

_INTEGER = re.compile(r"[-+]?\d+")
_DECIMAL = re.compile(r"[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d{1,3})?")
_WORDS: dict[str, Plain] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_CORE_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}"
    for name in ("bool", "float", "int", "map", "merge", "null", "seq", "str", "timestamp", "value")
)
_MOST_NODES = 50_000
"""More than any rules file has: a file of nested aliases would otherwise fill the memory."""


def load(path: str | None) -> Rulebook:
    """Read a rules file and what it extends; None gives the recommended pack alone.

    Raises:
        RuleError: if anything is wrong; its arguments are all the faults.
    """
    if path is None:
        return packs.recommended()
    faults: list[str] = []
    layer = _file_layer(File(path), (), faults)
    if faults:
        raise RuleError(*faults)
    return translate(layer)


def _file_layer(file: File, trail: tuple[File, ...], faults: list[str]) -> Layer:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        faults.append(f"{file}: cannot be read ({_why(error)}); check the path, or leave it out")
        return {}
    document = Reader(file.name if not trail else str(file), text)
    if document.faults or not is_mapping(document.data):
        faults.extend(document.faults or [f"{file}: expected keys such as `rules:` at the top"])
        return {}
    # pydantic takes a tenth of a second to import, and only a user's file needs it.
    from checker.rules.schema import check_file  # noqa: PLC0415

    wrong = check_file(document.data, document.source)
    faults.extend(wrong)
    below = _bases(file, document, trail, faults) if not wrong else {}
    layer = merged(below, document.data)
    if not faults:
        faults.extend(cross_check(document.data, layer, document.source))
    return layer


def _why(error: OSError | UnicodeDecodeError) -> str:
    return "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else str(error.strerror)


def _bases(file: File, document: "Reader", trail: tuple[File, ...], faults: list[str]) -> Layer:
    """Merge what a file extends, the recommended pack where it does not say."""
    data = document.data
    names = data.get("extends", [packs.RECOMMENDED]) if is_mapping(data) else []
    below: Layer = {}
    for index, name in enumerate(names if isinstance(names, list) else [names]):
        path: Path = ("extends", index) if isinstance(names, list) else ("extends",)
        text = str(name)
        if text.startswith(packs.PREFIX):
            below = merged(below, _pack(text, document.source, path, faults))
            continue
        base = (file.parent / text).resolve()
        if base in {file.resolve(), *trail}:
            faults.append(document.source.fault(path, f"{text} extends itself; take it out"))
        elif not base.is_file():
            faults.append(document.source.fault(path, f"no file {text} beside {file.name}"))
        else:
            below = merged(below, _file_layer(base, (*trail, file.resolve()), faults))
    return below


def _pack(name: str, source: Source, path: Path, faults: list[str]) -> Layer:
    names = packs.names()
    if name not in names:
        faults.append(source.fault(path, f"unknown pack {name!r}; {hint(name, names)}"))
        return {}
    return packs.layer(name)


class Reader:
    """One YAML document as plain data, with the place of every key and value."""

    def __init__(self, name: str, text: str) -> None:
        """Read the text; what is wrong with it stands in `faults`."""
        self.faults: list[str] = []
        self._values: dict[Path, Place] = {}
        self._keys: dict[Path, Place] = {}
        self._nodes = 0
        self.source = Source(
            name=name, lines=tuple(text.splitlines()), values=self._values, keys=self._keys
        )
        self.data: Plain = self._read(text)

    def _read(self, text: str) -> Plain:
        import yaml  # noqa: PLC0415 - the default rules need no YAML

        try:
            node = yaml.compose(text, Loader=yaml.CSafeLoader)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark
            place = (mark.line, mark.column) if mark else (0, 0)
            self.faults.append(self.source.fault_at(place, f"no valid YAML: {error.problem}"))
            return None
        except yaml.YAMLError as error:
            self.faults.append(self.source.fault_at((0, 0), f"no valid YAML: {error}"))
            return None
        return {} if node is None else self._plain(node, (), ())

    def _plain(self, node: object, path: Path, above: tuple[int, ...]) -> Plain:
        import yaml  # noqa: PLC0415

        if not isinstance(node, yaml.Node):
            return None
        self._nodes += 1
        self._values[path] = node.start_mark.line, node.start_mark.column
        if not self._is_allowed(node.tag, path, is_recursive=id(node) in above):
            return None
        inner = (*above, id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node.value, path, inner)
        if isinstance(node, yaml.SequenceNode):
            items = enumerate(node.value)
            return [self._plain(child, (*path, index), inner) for index, child in items]
        return str(node.value) if getattr(node, "style", None) else _scalar(str(node.value))

    def _is_allowed(self, tag: str, path: Path, *, is_recursive: bool) -> bool:
        if is_recursive:
            self._refuse(path, "it refers to itself; write it out")
        elif tag not in _CORE_TAGS:
            self._refuse(path, f"the tag {tag} is not allowed; take it out")
        elif self._nodes > _MOST_NODES:
            self._refuse(path, "the file is too large once its aliases are written out")
        else:
            return True
        return False

    def _refuse(self, path: Path, message: str) -> None:
        if self._nodes <= _MOST_NODES + 1:
            self.faults.append(self.source.fault(path, message))

    def _mapping(
        self, pairs: list[tuple[object, object]], path: Path, above: tuple[int, ...]
    ) -> dict[str, Plain]:
        mapping: dict[str, Plain] = {}
        for name, place, child in self._entries(pairs, path):
            if name in mapping:
                first = self._keys[*path, name][0] + 1
                told = f"{name!r} is given twice, first on line {first}; keep one"
                self.faults.append(self.source.fault_at(place, told))
                continue
            self._keys[*path, name] = place
            mapping[name] = self._plain(child, (*path, name), above)
        return mapping

    def _entries(
        self, pairs: list[tuple[object, object]], path: Path
    ) -> Iterator[tuple[str, Place, object]]:
        import yaml  # noqa: PLC0415

        for key, child in pairs:
            if isinstance(key, yaml.ScalarNode):
                yield str(key.value), (key.start_mark.line, key.start_mark.column), child
            else:
                self.faults.append(self.source.fault(path, "a key must be one word or phrase"))


def _scalar(text: str) -> Plain:
    """Read an unquoted scalar by the core schema of YAML 1.2, numbers as exact decimals."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return Decimal(text) if _DECIMAL.fullmatch(text) else text
