"""What a sentence tells, without the words that say who told it."""

import re

_NAME = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}"
_VERB = r"(?:said|says|told (?:reporters|journalists)|added|adds)"
_BEHIND = re.compile(
    rf",?[”\"]? (?:{_VERB}|according to) (?:{_NAME}|[a-z’' -]*? {_NAME})(?:, [^,]{{2,80}})?[.”\"]*$"
    rf"|, (?:[a-z’' -]*? )?{_NAME}(?:, [^,]{{2,80}},)? {_VERB}\b[^,]{{0,40}}$"
)
""""..., said Ane Moe, the harbour master." and "..., Ane Moe said on Monday.\""""
_BEFORE = re.compile(rf"^(?:[a-z’' -]* )?{_NAME}(?:, [^,]{{2,80}},)? {_VERB}\b(?: that\b)?")
""""Ane Moe, the harbour master, said that ...\""""


def without_teller(text: str) -> str:
    """Give a sentence without the person it is attributed to at either end.

    >>> without_teller("The quay is closed, said Ane Moe, the harbour master.")
    'The quay is closed'
    >>> without_teller("Ane Moe said the quay is closed.")
    ' the quay is closed.'
    """
    return _BEFORE.sub("", _BEHIND.sub("", text, count=1), count=1)
