"""What one run was asked to do."""

import difflib
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from checker.errors import SettingsError
from checker.model import Relation, Report, Severity, Verdict

FORMATS = {"csv": None, "html": "reports/index.html", "json": None, "jsonl": None, "text": None}
"""What `--output` takes, and the default path of each; None stands for standard output.

`checker.reporting.FORMATS` has the renderers. The names stand here as well so that a look at the
help or a mistyped option imports no renderer.
"""

ANSWERS = ("text", "json")
"""Formats of what answers one question; a whole report has more."""

FAIL_ON = ("new", "any", "never")
SEVERITIES = ("error", "warning", "note")
RULES_FILE = "rules.yaml"
_ACCUSATIONS = frozenset({Verdict.CONTRADICTION, Verdict.LIKELY_SLIP})
_WEIGHT = {Severity.ERROR: 3, Severity.WARNING: 2, Severity.NOTE: 1, Severity.OFF: 0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """One report to write."""

    format: str
    """One of `FORMATS`."""

    path: str | None = None
    """Where to write it; None for standard output."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The command line, checked."""

    paths: tuple[str, ...]
    """Files and folders, as the user gave them; at least one."""

    rules: str | None = None
    """A rules file; None for the default rules."""

    baseline: str | None = None
    """A baseline file; None where nothing is accepted yet."""

    published: date | None = None
    """`--date`: when the articles were published, above what they say themselves."""

    outputs: tuple[Output, ...] = (Output(format="text"),)
    fail_on: str = "new"
    """One of `FAIL_ON`."""

    min_severity: Severity = Severity.ERROR
    """Contradictions below it never fail the gate; not `off`."""

    all_relations: bool = False
    allow_partial: bool = False
    allow_empty: bool = False

    def __post_init__(self) -> None:
        """Refuse what no run can do.

        Raises:
            SettingsError: naming what there is to choose from.
        """
        if not self.paths or not all(self.paths):
            message = "nothing to check; name a file or a folder of articles"
            raise SettingsError(message)
        for output in self.outputs:
            choose("--output", output.format, tuple(FORMATS))
        choose("--fail-on", self.fail_on, FAIL_ON)
        choose("--min-severity", self.min_severity, SEVERITIES)
        self._refuse_shared_outputs()

    def _refuse_shared_outputs(self) -> None:
        places = Counter(output.path for output in self.outputs)
        if places[None] > 1:
            names = ", ".join(output.format for output in self.outputs if output.path is None)
            message = (
                f"--output: only one of {names} fits on standard output; write the others to a "
                "file, as in json:report.json"
            )
            raise SettingsError(message)
        for path, number in places.items():
            if number > 1:
                message = f"--output: two reports would go to {path}; give each a file of its own"
                raise SettingsError(message)

    def failures(self, report: Report) -> tuple[Relation, ...]:
        """Give the contradictions that fail the gate, by `fail_on` and the least severity."""
        if self.fail_on == "never":
            return ()
        return tuple(
            relation
            for relation in report.relations
            if relation.verdict in _ACCUSATIONS
            and _WEIGHT[relation.severity] >= _WEIGHT[self.min_severity]
            and (self.fail_on == "any" or relation.state != "known")
        )

    def phrase_gate(self, report: Report) -> str:
        """Give the verdict of the gate in one sentence."""
        if self.fail_on == "never":
            return "The gate passes: nothing fails it (--fail-on never)."
        number = len(self.failures(report))
        kind = "contradiction" if self.fail_on == "any" else "new contradiction"
        level = {
            Severity.ERROR: " of severity error",
            Severity.WARNING: " of severity warning or above",
        }.get(self.min_severity, "")
        if not number:
            return f"The gate passes: no {kind}{level}."
        return f"The gate fails: {number:,} {kind}{'' if number == 1 else 's'}{level}."


def choose(option: str, written: str, choices: Sequence[str]) -> None:
    """Refuse a value that an option does not take.

    Raises:
        SettingsError: naming the nearest choice, and all of them.
    """
    if written in choices:
        return
    close = difflib.get_close_matches(written.casefold(), choices, n=1)
    guess = f"did you mean {close[0]}? " if close else ""
    message = f"{option} {written}: no such choice; {guess}choose one of {', '.join(choices)}"
    raise SettingsError(message)


def read_severity(written: str) -> Severity:
    """Read the severity of `--min-severity`.

    Raises:
        SettingsError: if there is none of that name.
    """
    choose("--min-severity", written, SEVERITIES)
    return Severity(written)


def read_output(written: str) -> Output:
    """Read one `--output`; a file named - is standard output.

    >>> read_output("json:report.json")
    Output(format='json', path='report.json')
    >>> read_output("html").path
    'reports/index.html'
    """
    name, _, path = written.partition(":")
    return Output(format=name, path=None if path == "-" else path or FORMATS.get(name))


def read_answer(option: str, written: str) -> Output:
    """Read the one `--output` of a question that is answered as text or as JSON.

    Args:
        option: What is asked, for the message.
        written: The option's value.

    Raises:
        SettingsError: if another format is named.
    """
    output = read_output(written)
    choose(f"{option}: --output", output.format, ANSWERS)
    return output


def read_day(written: str | None) -> date | None:
    """Read the day of `--date`; None stays None.

    Raises:
        SettingsError: if it is no day of the calendar, or written in another way.

    >>> read_day("2024-05-31")
    datetime.date(2024, 5, 31)
    """
    if written is None:
        return None
    try:
        day = date.fromisoformat(written)
    except ValueError:
        day = None
    if day is None or day.isoformat() != written:
        message = f"--date {written}: no day of the calendar; write it as 2024-05-31"
        raise SettingsError(message)
    return day


def find_rules(given: str | None, paths: Sequence[str]) -> str | None:
    """Give the rules file of a run.

    Args:
        given: What the user named; it is taken as it is.
        paths: What is checked, in any order; the first `rules.yaml` from the folder that holds
            all of it upwards is taken, then the one of the working directory.

    Returns:
        A path, or None if there is no file and the default rules run.
    """
    if given is not None:
        return given
    start = _shared_folder(paths)
    for folder in (start, *start.parents, Path.cwd()):
        candidate = folder / RULES_FILE
        if candidate.is_file():
            return _readable(candidate)
    return None


def _shared_folder(paths: Sequence[str]) -> Path:
    """Give the folder that holds all paths; the first one's where they share no drive."""
    resolved = [Path(path).resolve() for path in paths] or [Path.cwd()]
    folders = [path if path.is_dir() else path.parent for path in resolved]
    try:
        return Path(os.path.commonpath(folders))
    except ValueError:
        return folders[0]


def _readable(path: Path) -> str:
    """Give a path relative to the working directory where it lies below it."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)
