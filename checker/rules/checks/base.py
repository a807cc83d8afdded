"""What a check is: a pure function from a group and a rule to judgements."""

from collections.abc import Callable, Iterator

from checker.model.findings import ClaimGroup, Rule
from checker.rules.judgements import Judgement

Judgements = Iterator[Judgement]
"""What a check yields."""

Check = Callable[[ClaimGroup, Rule], Judgements]
"""Yields what the rule finds in the group; a group out of its scope yields nothing."""
