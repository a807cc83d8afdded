"""What a check says, before it is named, counted and given an identity."""

from dataclasses import dataclass

from checker.model.claims import Claim
from checker.model.findings import Note, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One verdict on some claims of a group."""

    verdict: Verdict
    reason: str
    """From the closed list of the verdict."""

    claims: tuple[Claim, ...]
    """The smallest witness first."""

    explanation: str
    """One plain sentence with the arithmetic spelled out."""

    diagnosis: Note | None = None
    reconciliation: Note | None = None
