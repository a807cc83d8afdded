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
_DATELINE = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ .'-]+,[^-–—]{0,60}[-–—] ")


def without_dateline(text: str) -> str:
    """Give a sentence without the place and day that a report opens with.

    >>> without_dateline("VARDE, Jan 2 (Nordpost) - The quay is closed.")
    'The quay is closed.'
    """
    head = _DATELINE.match(text)
    return text[head.end() :] if head else text


def without_teller(text: str) -> str:
    """Give a sentence without the person it is attributed to at either end.

    >>> without_teller("The quay is closed, said Ane Moe, the harbour master.")
    'The quay is closed'
    >>> without_teller("Ane Moe said the quay is closed.")
    ' the quay is closed.'
    """
    return _BEFORE.sub("", _BEHIND.sub("", text, count=1), count=1)
