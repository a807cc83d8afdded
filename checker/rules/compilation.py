"""Compile the packs: `python -m checker.rules.compilation` after editing packs/*.yaml."""

import json

from checker.errors import RuleError
from checker.rules.layers import merged
from checker.rules.loading import Reader
from checker.rules.packs import COMPILED, FOLDER
from checker.rules.plain import Plain, is_mapping
from checker.rules.references import cross_check
from checker.rules.schema import check_file


def compile_packs() -> str:
    """Give the compiled packs, with every pack checked as a user's file is.

    Raises:
        RuleError: if a pack is wrong; its arguments are all the faults.
    """
    compiled: dict[str, Plain] = {}
    faults: list[str] = []
    for file in sorted(FOLDER.glob("*.yaml")):
        reader = Reader(file.name, file.read_text(encoding="utf-8"))
        if not is_mapping(reader.data):
            faults.extend(reader.faults)
            continue
        faults.extend(reader.faults or check_file(reader.data, reader.source))
        faults.extend(cross_check(reader.data, merged({}, reader.data), reader.source))
        compiled[file.stem] = reader.data
    if faults:
        raise RuleError(*faults)
    return json.dumps(compiled, default=str, ensure_ascii=False, indent=1, sort_keys=False) + "\n"


if __name__ == "__main__":
    COMPILED.write_text(compile_packs(), encoding="utf-8")
