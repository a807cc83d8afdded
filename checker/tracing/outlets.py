"""Who is named as having told a story first: a wire service, a newspaper, a station."""

import re
from collections.abc import Iterator

from checker.model.agencies import agency
from checker.model.claims import Claim
from checker.model.documents import MentionKind

_TITLE = re.compile(
    r"(?:the )?(?:daily|radio|sunday|evening|morning) (?:\w[\w'&-]* ?){1,3}"
    r"|(?:[\w'&.-]+ ){1,5}(?:times|post|herald|gazette|tribune|journal|chronicle|courier|observer"
    r"|examiner|dispatch|newspaper|news|tv|television|radio|magazine|newswire|news agency)",
    re.IGNORECASE,
)
"""What papers and stations call themselves, the whole language over; "the paper" alone is none."""

_WORD = r"[A-Z][\w'&-]*(?:\.\w+)*"
_NAME = rf"(?P<name>{_WORD}(?: (?:of |and )?{_WORD}){{0,4}})"
_CALLED = re.compile(
    r"(?:[\w-]+ ){0,4}(?:news agency|newswire|wire service|newspaper|daily|weekly|tabloid|magazine"
    r"|broadcaster|(?:radio|television|TV|news) (?:station|channel|network)|news (?:site|website)"
    rf"|journal),? {_NAME}\Z"
)
"""Words that name a source and say beside it that it is an outlet."""

_TOLD = re.compile(
    r"\b(?:told|interview (?:with|to|by|in)|(?:spoke|speaking|talking|statement|remarks) to"
    r"|(?:carried|cited|quoted|reported|published) by)"
    rf" (?:the )?(?:(?:[a-z-]+ ){{0,3}}(?:agency|newspaper|daily|magazine|broadcaster) )?{_NAME}"
)
"""Whom a source spoke to."""

_AMBIGUOUS = 4
"""Letters below which the name of an agency may be another body's, but for the best known."""

_BEST_KNOWN = frozenset({"ap", "afp", "dpa", "upi", "efe"})
_STATIONS = frozenset(
    "bbc cnn npr nbc cbs abc cnbc msnbc cbc itv rte ard zdf nhk euronews c-span pbs".split()
) | {"al jazeera", "deutsche welle", "channel 4", "voice of america"}
"""Broadcasters of whole countries, whose names do not say what they are."""


def outlet_behind(claim: Claim, known: dict[str, str]) -> str | None:
    """Give the outlet on whose report a claim stands, or None.

    Args:
        claim: Any claim.
        known: Folded names of the publishers and agencies of the run, with the names as written.
    """
    if claim.source_text is None and claim.speaker is None:
        return None
    return next((outlet for name in _names(claim) if (outlet := _outlet(name, known))), None)


def _names(claim: Claim) -> Iterator[str]:
    """Yield the names that may be an outlet's, the nearest to the source first."""
    yield from reversed(claim.via)
    called = _CALLED.match(claim.source_text or "")
    if called:
        yield f"{called['name']} news agency"
    if claim.speaker_type != MentionKind.PERSON:
        yield from filter(None, (claim.speaker, claim.source_text))
    for told in _TOLD.finditer(claim.sentence_text):
        yield told["name"]


def _outlet(name: str, known: dict[str, str]) -> str | None:
    called = name.removesuffix(" news agency")
    folded = fold_outlet(called)
    if folded in known:
        return known[folded]
    wire = agency(called)
    if wire is not None and (len(folded) >= _AMBIGUOUS or folded in _BEST_KNOWN):
        return wire
    bare = called[4:] if called.casefold().startswith("the ") else called
    if folded in _STATIONS:
        return bare
    capital = all(word[0].isupper() for word in bare.split() if word not in _SMALL)
    return bare if _TITLE.fullmatch(name) and capital and bare.casefold() not in _KINDS else None


_SMALL = frozenset({"of", "and", "the", "&"})
_KINDS = frozenset("newspaper news journal magazine radio television tv post dispatch".split())
"""Words for any outlet, which name none ("The Journal" with a capital may be a heading's)."""


def fold_outlet(name: str) -> str:
    """Give a name without what prints of it differ in.

    >>> fold_outlet("The Harbour  Bell")
    'harbour bell'
    """
    return " ".join(name.casefold().split()).removeprefix("the ")
