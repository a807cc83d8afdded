"""Find the claims in a folder of articles that agree, and those that cannot both be right.

One straight pipeline, told in `checker.pipeline`, turns files into relations:

    stage          takes                       gives
    reading        a path                      a Document, or why it was Skipped
    extraction     a Document                  an Extract: its claims, quantities, times, voices
    normalisation  an Extract                  the Extract in base units
    resolution     the names of all Extracts   the Entities they stand for, linked into each
    matching       the Claims                  ClaimGroups: claims that can be judged together
    rules          a ClaimGroup and the Rules  Relations: verdict, reason, explanation
    baseline       Relations                   which of them are new
    reporting      a Report                    text, HTML, JSON, CSV

No stage imports another: they meet only in `checker.model`.
"""

import importlib

__all__ = [
    "Claim",
    "ClaimGroup",
    "Document",
    "Extract",
    "FactcheckError",
    "Quantity",
    "Relation",
    "Report",
    "Rule",
    "Verdict",
    "check",
]


def __getattr__(name: str) -> object:
    """Load the public names when they are first asked for; types stand in `__init__.pyi`.

    The command line imports this package at every start and must not pay for pandas.

    Raises:
        AttributeError: if the name is not public.
    """
    if name not in __all__:
        message = f"module 'checker' has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(importlib.import_module("checker.library"), name)
