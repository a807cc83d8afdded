"""What can go wrong, as one tree.

    FactcheckError
    ├── SettingsError        the command line or pyproject.toml asks for nonsense
    ├── RuleError            rules.yaml is wrong; carries every fault found in it
    ├── BaselineError        the baseline file cannot be trusted
    └── UnitError            a unit is unknown or has another dimension

A document that cannot be read is no error: it becomes a `checker.model.Skipped`
and stands in the report. A message says where, what is wrong, and the cure.
"""

from typing_extensions import override


class FactcheckError(Exception):
    """Base of every error that factcheck raises on purpose."""


class SettingsError(FactcheckError):
    """The command line or pyproject.toml asks for something impossible."""


class RuleError(FactcheckError):
    """A rules file is wrong. Its arguments are all the faults, gathered before it is raised."""

    @override
    def __str__(self) -> str:
        return "\n".join(map(str, self.args))


class BaselineError(FactcheckError):
    """The baseline file is missing, broken or of another version."""


class UnitError(FactcheckError):
    """A unit is unknown, or has another dimension than the one it meets."""
