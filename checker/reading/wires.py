"""Whom a text is credited to in the lines around it: a wire service, or the first outlet.

Datelines are read where dates are; here are bylines, closing credits and notes on earlier prints.
"""

import re
from collections.abc import Iterator

from checker.model.agencies import agency
from checker.reading.dates import MONTHS, WEEKDAYS

_LONGEST = 300
_PARTS = re.compile(
    r"\s*(?:[,;|/&·•+]|\s[-–—]\s|\band\b|\bof\b|\bfor\b|\bvia\b|\bwith\b|[()\[\]])\s*"
)
_DESK = re.compile(
    r"\s(?:staff|wires?|newswires?|wire reports?|wire services?|correspondents?|reporters?|writers?"
    r"|reports?|(?:news )?services?|news agency|international)\Z",
    re.IGNORECASE,
)
_LINE = re.compile(
    r"[-–—(\[]*\s?(?:by|from|via|source|sources|credit|agency|wire|©|\(c\)|copyright)\s?:?\s"
    r"(?:©\s?)?(?:\d{4}\s(?:by\s)?)?(?P<names>.{2,120})\Z"
    r"|[-–—(\[]*\s?(?:(?:story |written )?with |additional |further |some )?"
    r"(?:reporting|inputs?|files|contributions|assistance|material|information|agency inputs?)"
    r"\s(?:by|from):?\s(?P<helpers>.{2,120})\Z",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"[.!?\"'”’)]\s*(?:[-–—]{1,2}\s?|[(\[])([A-Za-z][\w .-]{1,40})[)\]]?\.?\Z")
_EARLIER = re.compile(
    r"\(?(?:(?:this|the) (?:article|story|post|piece|report|column|text) )?"
    r"(?:(?:was|is|has been|first|originally|previously|also) ){0,3}"
    r"(?:(?:re)?published|appeared|posted|reprinted|reproduced|syndicated|ran|distributed|provided)"
    r"(?: with(?: the)? (?:kind )?permission| here| under [\w ]{1,40}?licen[cs]e)?,?"
    r" (?:(?:by|on|from|courtesy of|at) (?:the )?|in the )"
    r"(?P<name>(?-i:[A-Z])[\w'’&-]*(?:\.[a-z]{2,6})*(?: (?-i:[A-Z])[\w'’&-]*){0,4})",
    re.IGNORECASE,
)
_TIMES = frozenset(MONTHS) | WEEKDAYS | {"english", "print", "page"}


def closing_credit(text: str) -> str | None:
    """Give the wire service or first outlet that a line of its own credits, or None.

    >>> closing_credit("Source: dpa"), closing_credit("With reporting by The Associated Press.")
    ('dpa', 'AP')
    >>> closing_credit("This story was first published by the Harbour Bell on 4 May.")
    'Harbour Bell'
    """
    if len(text) > _LONGEST:
        return None
    line = _LINE.match(text.strip())
    wire = first_wire(line["names"] or line["helpers"]) if line else None
    return wire or whole_line(text) or _first_outlet(text)


def whole_line(text: str) -> str | None:
    """Give the wire service that a line consists of, or None.

    >>> whole_line("- Reuters"), whole_line("(AFP)"), whole_line("Reuters cut 40 jobs.")
    ('Reuters', 'AFP', None)
    """
    name = text.strip(" -–—()[]*_.")
    return _wire(name) if len(name) <= _LONGEST else None


def signature(text: str) -> str | None:
    """Give the wire service that signs a paragraph behind its last sentence, or None.

    >>> signature("The pier reopens on Sunday. - Reuters"), signature("He works for Reuters.")
    ('Reuters', None)
    """
    signed = _SIGNED.search(text, max(0, len(text) - 60))
    return _wire(signed[1]) if signed else None


def first_wire(names: str) -> str | None:
    """Give the first wire service of a list of names.

    >>> first_wire("Jane Roe in Oslo, Reuters staff"), first_wire("agencies")
    ('Reuters', None)
    """
    return next(_wires(names), None)


def _wires(names: str) -> Iterator[str]:
    for part in _PARTS.split(names.rstrip(" .")):
        wire = _wire(part)
        if wire:
            yield wire


def _wire(name: str) -> str | None:
    plain = name.strip(" .*_")
    found = agency(plain) or agency(_DESK.sub("", plain))
    # A credit has its capitals; "pa", "spa" and "sputnik" are also words.
    return found if found and (plain[:1].isupper() or plain.casefold() == found) else None


def _first_outlet(text: str) -> str | None:
    match = _EARLIER.match(text.strip())
    if not match or match["name"].split()[0].casefold() in _TIMES:
        return None
    return agency(match["name"]) or match["name"]
