"""What would be found otherwise: two runs over one corpus held against each other."""

from dataclasses import dataclass

from checker.model.findings import Relation


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One finding that is no longer there, is there for the first time, or has another verdict."""

    before: Relation | None
    """None where it is new."""

    after: Relation | None
    """None where it is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What changes where something is supposed."""

    changes: tuple[Change, ...]
    """Those that are gone, those with another verdict, those that are new; urgent ones first."""

    suppositions: tuple[tuple[str, str], ...] = ()
    """(as it was given, what was done) pairs: "drop:Courier", "2 documents are left out: ..."."""

    left_out: tuple[str, ...] = ()
    """Documents that are supposed away, sorted."""

    kept: int = 0
    """Findings that have the verdict they had."""

    moved: int = 0
    """Those among them that rest on other claims than before."""
