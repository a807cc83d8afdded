"""Paragraphs that are no part of an article, and the lines under its pictures.

The patterns are the furniture of news pages in general: what they ask the
reader to do, whom they credit, what they reserve. No outlet is named.
"""

import re

from checker.reading.agencies import PHOTO_CREDITS
from checker.reading.credits import is_byline, is_date_line

_LONGEST_CAPTION = 700
_LONGEST_NOTICE = 240
_LONGEST_CREDIT = 90
_LONGEST_LEGAL = 900
_TAIL = 500
"""How far from its end a paragraph may hide a boilerplate tail, in code points."""


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_TEASER = _any_of(
    r"read (?:more|also|next)\s*(?:[:>»…-]|$|on\b|about\b|at\b|from\b|here\b)",
    r"read (?:the full|our)\b[^.]{0,80}$",
    r"(?:also read|see also)\b",
    r"related(?: (?:articles?|stor(?:y|ies)|content|coverage|news|posts?|links?|topics?"
    r"|reading))?\s*(?::|$)",
    r"more top reads\b",
    r"more (?:from|on|stories|reads|news|top)\b[^.]{0,80}:?$",
    r"most (?:read|popular|viewed|shared)\b[^.]{0,20}$",
    r"trending(?: now)?\s*:?$",
    r"you (?:may|might) also (?:like|be interested)\b",
    r"(?:don't miss|up next|in other news|continue reading|story continues)\b[^.]{0,60}$",
    r"recommended(?: for you| articles?| stories| reading)?\s*:?$",
    r"editor'?s'? picks?\b[^.]{0,20}$",
    r"click here\b",
    r"(?:watch|listen)(?: live| now)?\s*:",
    r"sign up (?:for (?:our|the|free|more)|to (?:our|get|receive)|here|now)\b",
    r"subscribe(?: (?:to|for|now|here|today)\b|$)",
    r"join our\b[^.]{0,80}\b(?:newsletter|channel|community|mailing|whatsapp|telegram)\b",
    r"get (?:our|the)\b[^.]{0,40}\b(?:newsletter|app|briefing)\b",
    r"(?:our |the )?newsletters?\s*:?$",
    r"download (?:our|the)\b[^.]{0,40}\bapp\b",
    r"follow (?:us|me|@|our|the authors?|him|her|them)\b.{0,60}(?:twitter|facebook|instagram"
    r"|telegram|@|linkedin|google|youtube|\bx\b)",
    r"(?:follow|like|find) us(?: on\b|$|\s*:)",
    r"share (?:this\b[^.]{0,40}$|on\b|via\b|\s*:?$)",
    r"(?:tweet|print|email|share|comments?|advertisement|advert|back to top|ad feedback)\s*:?$",
    r"leave a (?:comment|reply)\b",
    r"(?:view |show |hide )?(?:all )?(?:\d+ )?comments?\s*(?:\(\d+\))?$",
    r"advertisement\b[^.]{0,40}$",
    r"sponsored(?: content| by\b[^.]{0,40})?$",
    r"skip (?:to|advert|ad)\b[^.]{0,40}$",
    r"(?:tags?|filed under|categor(?:y|ies)|topics?|keywords?|posted in)\s*:",
    r"(?:accept (?:all )?cookies|we use cookies|this (?:web)?site uses cookies"
    r"|cookie (?:policy|settings))\b",
)
_CREDIT = _any_of(
    r"\(?(?:additional |further )?(?:reporting|writing|editing|compiled|translated|translation"
    r"|edited|production|graphics?|research) by (?-i:[A-Z])",
    r"(?:original (?:url|article|source|link)|source url)\s*:",
    r"this (?:article|story|post|piece|report) (?:was|is|has been|originally|first)\b.{0,40}"
    r"\b(?:published|appeared|posted|syndicated)\b",
    r"(?:originally|first) (?:published|appeared|posted) (?:on|in|at|by)\b",
    r"(?:to contact|to reach|contact) the (?:[\w ]{1,30} )?(?:reporter|editor|author|writer)s?\b",
    r"(?:our standards|disclaimer|disclosure)\s*:",
    r"(?:-{1,2} ?)?with (?:assistance|reporting|files|contributions) (?:from|by)\b",
    r"(?-i:[A-Z])[\w'., -]{1,90} contributed (?:reporting|to this (?:report|story|article))\b",
    r"(?:photo|image|picture)s? courtesy\b",
    r"about the author\b",
    r"(?:©|\(c\)|copyright)\s?(?:©|\(c\))?\s?(?:\d{4}|by (?-i:[A-Z]))",
    r"©",
    r"all rights reserved\b",
    r"(?:terms (?:of|and) (?:use|service|conditions)|privacy policy)\b[^.]{0,60}$",
    r"this material may not be\b",
)
_SOURCE = _any_of(
    r"(?:sources?|via|credit|by)\s*:\s*\S[^.!?]{0,100}$",
    r"\(?(?:https?://|www\.)\S+\)?$",
)
_AGENCY_ONLY = re.compile(r"[(\[–—-]{1,2}\s?([A-Za-z][\w .'-]{1,40})\s?[)\]]?$")
_CAPTION = _any_of(
    r"(?:file photo|file image|file picture|photo|photograph|image|picture|pic|caption"
    r"|illustration|graphic|infographic)\s?[:|]\s?\S",
    r"(?:chart|map|figure|fig\.) ?\d{1,3}[a-z]?\s?[:.|]\s?\S",
    r"file (?:-{1,2}|[–—])\s\S",
)
_PHOTO_CREDIT = re.compile(
    r"\b(?:(?:[Pp]hoto(?:graph)?s?|[Ii]mages?|[Pp]ictures?|[Ii]llustration)\s?(?::|/|\s[Bb]y\s)"
    r"|(?:AP Photo|REUTERS|AFP|EPA)/|Credits?:)\s?[A-Z][^.:!?]{1,60}[)\].]?$"
)
_SLASHED = re.compile(
    r"[\[(]?(\w[\w.'&-]*(?: \w[\w.'&-]*){0,4}"
    r"(?: ?[/|] ?\w[\w.'&-]*(?: \w[\w.'&-]*){0,3}){1,3})[\])]?\.?$"
)
_STOPS = (". ", '." ', ".” ", "? ", "! ")
_TAIL_START = re.compile(
    r"[.!?\"'”)]\s{1,9}(?=\(?(?:By [A-Z]"
    r"|More (?:Top|From|from|on)\b|Read (?:more|next|also)\b"
    r"|Related ?:|(?:Additional r|R)eporting by\b|Writing by\b|Editing by\b|Copyright\b|©"
    r"|Original url\b|Follow us\b|Subscribe\b|Sign up\b|Click here\b|With assistance\b"
    r"|To contact the\b|Share this\b|All rights reserved\b))"
)


def is_teaser(text: str) -> bool:
    """Tell whether a paragraph only asks the reader to click, read or follow something.

    >>> is_teaser("Read more: Ferries return"), is_teaser("Read more slowly, the judge said.")
    (True, False)
    """
    return len(text) <= _LONGEST_NOTICE and _TEASER.match(text) is not None


def is_boilerplate(text: str) -> bool:
    """Tell whether a paragraph is no part of the article: credits, teasers, notices, addresses."""
    if len(text) > _LONGEST_LEGAL:
        return False
    if is_teaser(text) or (len(text) <= _LONGEST_NOTICE and _SOURCE.match(text)):
        return True
    if _CREDIT.match(text) or is_byline(text) or is_date_line(text):
        return True
    only = _AGENCY_ONLY.match(text)
    return bool(only and only[1].casefold() in PHOTO_CREDITS)


def is_caption(text: str) -> bool:
    """Tell whether a paragraph stands under a picture: it says so, or ends in a photo credit."""
    if len(text) > _LONGEST_CAPTION:
        return False
    if _CAPTION.match(text) or _PHOTO_CREDIT.search(text, max(0, len(text) - _LONGEST_CREDIT)):
        return True
    return _ends_in_credit(text)


def find_tail(text: str) -> int | None:
    """Give where a boilerplate tail begins behind the last sentence of a paragraph, or None.

    >>> find_tail("Nobody was hurt. Reporting by Jane Roe; editing by John Doe")
    17
    """
    for match in _TAIL_START.finditer(text, max(0, len(text) - _TAIL)):
        if is_boilerplate(text[match.end() :]):
            return match.end()
    return None


def _ends_in_credit(text: str) -> bool:
    if "/" not in text and "|" not in text:
        return False
    cut = max(text.rfind(stop) + len(stop) if stop in text else 0 for stop in _STOPS)
    match = _SLASHED.match(text, cut)
    if not match:
        return False
    names = [name.strip().casefold() for name in re.split(r"[/|]", match[1])]
    return any(name in PHOTO_CREDITS for name in names)
