"""The day on which a version of something came out: "Version 5.1, 23 April 2031"."""

import re

from checker.extraction.occasions.events import Told
from checker.extraction.occasions.kinds import kind_of_noun
from checker.extraction.occasions.themes import Thing

_VERSION = re.compile(
    r"\b(?:version|release|firmware|update|v)\s?(?P<number>\d+(?:\.\d+)+)"
    r"(?P<gap>,? (?:(?:which |that )?(?:was |has been |is )?"
    r"(?:out|available|released|published|issued|dated|delivered|shipped) )?"
    r"(?:on |since |of |from )?|, | \()\Z",
    re.IGNORECASE,
)
_DELIVERED = re.compile(
    r"\b(?:deliver|ship|releas|publish|issu|roll|instal|arriv|appear|came|come)\w*\b[^.;:]*\Z",
    re.IGNORECASE,
)
_TELLS = re.compile(r"out|available|released|published|issued|dated|delivered|shipped|,|\(")
_LOOK_BACK = 160
"""Characters before a date in which its version and verb stand."""


def read_version(text: str, start: int) -> Told | None:
    """Give the release that a date tells.

    Args:
        text: The sentence.
        start: The offset at which its date begins.
    """
    left = text[max(start - _LOOK_BACK, 0) : start]
    match = _VERSION.search(left)
    kind = kind_of_noun("release")
    if match is None or kind is None:
        return None
    told = _TELLS.search(match["gap"]) or _DELIVERED.search(left[: match.start()])
    if told is None:
        return None
    number = match["number"]
    thing = Thing("version", frozenset({number}), None, f"version {number}", is_open=False)
    return Told(kind.name, thing, kind.marks)
