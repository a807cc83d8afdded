"""What one run was asked to do."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from checker.errors import SettingsError
from checker.model import Report, Severity, Verdict
from checker.reporting import FORMATS

FAIL_ON = ("new", "any", "never")
RULES_FILE = "rules.yaml"
_ACCUSATIONS = frozenset({Verdict.CONTRADICTION, Verdict.LIKELY_SLIP})
_WEIGHT = {Severity.ERROR: 3, Severity.WARNING: 2, Severity.NOTE: 1, Severity.OFF: 0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """One report to write."""

    format: str
    """A key of `checker.reporting.FORMATS`."""

    path: str | None = None
    """Where to write it; None for standard output."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The command line, checked."""

    paths: tuple[str, ...]
    """Files and folders, as the user gave them."""

    rules: str | None = None
    """A rules file; None for the default rules."""

    baseline: str | None = None
    """A baseline file; None where nothing is accepted yet."""

    published: date | None = None
    """`--date`: when the articles were published, above what they say themselves."""

    outputs: tuple[Output, ...] = (Output(format="text"),)
    fail_on: str = "new"
    min_severity: Severity = Severity.ERROR
    """Contradictions below it never fail the gate."""

    all_relations: bool = False
    allow_partial: bool = False
    allow_empty: bool = False

    def __post_init__(self) -> None:
        """Refuse what no run can do.

        Raises:
            SettingsError: naming what there is to choose from.
        """
        for output in self.outputs:
            if output.format not in FORMATS:
                message = (
                    f"--output {output.format}: no such format; "
                    f"choose one of {', '.join(sorted(FORMATS))}"
                )
                raise SettingsError(message)
        if self.fail_on not in FAIL_ON:
            message = f"--fail-on {self.fail_on}: choose one of {', '.join(FAIL_ON)}"
            raise SettingsError(message)
        if sum(output.path is None for output in self.outputs) > 1:
            message = "--output: only one report fits on standard output; write FORMAT:FILE"
            raise SettingsError(message)

    def fails(self, report: Report) -> bool:
        """Tell whether the gate fails: a contradiction that `fail_on` and the severity count."""
        if self.fail_on == "never":
            return False
        return any(
            relation.verdict in _ACCUSATIONS
            and _WEIGHT[relation.severity] >= _WEIGHT[self.min_severity]
            and (self.fail_on == "any" or relation.state != "known")
            for relation in report.relations
        )


def find_rules(given: str | None, paths: Sequence[str]) -> str | None:
    """Give the rules file of a run.

    Args:
        given: What the user named; it is taken as it is.
        paths: What is checked; the first `rules.yaml` from the first path upwards is taken, then
            the one of the working directory.

    Returns:
        A path, or None if there is no file and the default rules run.
    """
    if given is not None:
        return given
    start = Path(paths[0]) if paths else Path()
    resolved = start.resolve()
    folders = [resolved, *resolved.parents] if resolved.is_dir() else list(resolved.parents)
    for folder in (*folders, Path.cwd()):
        candidate = folder / RULES_FILE
        if candidate.is_file():
            return _readable(candidate)
    return None


def _readable(path: Path) -> str:
    """Give a path relative to the working directory where it lies below it."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)
