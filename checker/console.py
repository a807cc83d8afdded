"""What goes to the screen, to standard error and to files."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from checker.errors import SettingsError
from checker.model import Report
from checker.settings import Output

_MOST_SKIPPED = 20
"""Skipped documents that are told one by one; the reports list them all."""


def write(texts: Iterable[tuple[Output, str]]) -> None:
    """Write all outputs or none: files to temporary names first, then renamed, then the screen.

    Raises:
        SettingsError: if a file cannot be written.
    """
    unfinished: list[tuple[Path, Path]] = []
    screen: list[str] = []
    try:
        for output, text in texts:
            if output.path is None:
                screen.append(text)
                continue
            path = Path(output.path).resolve()
            part = path.with_name(f".{path.name}.{os.getpid()}.part")
            if path.exists() and not path.is_file():
                part = path  # a device or a pipe cannot be replaced
            else:
                unfinished.append((part, path))
            _fill(part, text, output.path)
        for part, path in unfinished:
            part.replace(path)
    finally:
        for part, _ in unfinished:
            with suppress(OSError):
                part.unlink()
    say(screen, end="")


def _fill(path: Path, text: str, name: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", errors="replace", newline="\n")
    except OSError as error:
        message = f"{name}: {error.strerror}; choose a file that can be written"
        raise SettingsError(message) from error


def warn(report: Report) -> None:
    """Tell what was left out, and what was doubtful in reading the rest."""
    for one in report.skipped[:_MOST_SKIPPED]:
        tell(one.reason)
    if len(report.skipped) > _MOST_SKIPPED:
        tell(f"and {len(report.skipped) - _MOST_SKIPPED:,} more skipped; see the json report")
    for document in report.documents:
        for warning in document.warnings:
            tell(f"{document.uri}: {warning}")


def tell(message: str) -> None:
    """Give a message to the person at the terminal, whatever goes to standard output."""
    from checker.reporting.safety import visible  # noqa: PLC0415 - a stage

    # A message may quote a file name or a line of a rules file, and those are anybody's words.
    _send([f"factcheck: {visible(message)}\n"], sys.stderr)


def say(texts: Iterable[str], end: str = "\n") -> None:
    """Write texts to standard output, each followed by `end`."""
    _send((f"{text}{end}" for text in texts), sys.stdout)


def _send(texts: Iterable[str], stream: TextIO) -> None:
    """Write UTF-8 whatever the locale; a reader who has gone away is no fault.

    Raises:
        SettingsError: if the stream takes no more, as on a full disk.
    """
    try:
        for text in texts:
            stream.buffer.write(text.encode("utf-8", "replace"))
        stream.flush()
    except OSError as error:
        # Python flushes once more at its end, and would then complain itself.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if not isinstance(error, BrokenPipeError):
            message = f"{stream.name}: {error.strerror}"
            raise SettingsError(message) from error
