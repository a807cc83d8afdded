"""The real command line, in this process or in one of its own."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path

from checker.cli import main

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "corpus"

Json = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a run printed, and how it ended."""

    status: int
    out: str
    err: str

    def records(self) -> list[Json]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.split("\n") if line]

    def object(self) -> Json:
        """Standard output as one JSON object."""
        found: object = json.loads(self.out)
        assert isinstance(found, dict)
        return found


def run(folder: Path, *arguments: str) -> Outcome:
    """Run the command line here, from a folder."""
    # An encoding that could not hold the articles: output must not lean on the locale.
    out, err = (TextIOWrapper(BytesIO(), encoding="ascii") for _ in range(2))
    with chdir(folder), redirect_stdout(out), redirect_stderr(err):
        status = main(arguments)
    return Outcome(status=status, out=_text(out), err=_text(err))


def _text(stream: TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, BytesIO)
    return buffer.getvalue().decode()


def start(
    folder: Path, arguments: Sequence[str], **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run Python in a process of its own, from a folder."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": "", **environment},
        capture_output=True,
        check=False,
        timeout=120,
    )


def fields_of(record: Json, name: str) -> Json:
    """A field that holds an object."""
    inner = record[name]
    assert isinstance(inner, dict), name
    return inner


def objects_of(record: Json, name: str) -> Iterator[Json]:
    """A field that holds a list of objects."""
    inner = record[name]
    assert isinstance(inner, list), name
    for one in inner:
        assert isinstance(one, dict), name
        yield one
