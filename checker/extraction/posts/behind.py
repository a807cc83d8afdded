"""Posts told behind a name: in an apposition, in brackets, by a verb."""

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.extraction.posts import table
from checker.extraction.posts.base import (
    OPENERS,
    OWN_NOUN,
    PLACES,
    POST,
    PRONOUNS,
    Reading,
    mark_of,
)

_FLAGS = re.IGNORECASE
_DET = r"(?:(?P<det>the|its|their|his|her|our|whose|a|an|this|that) )?"
_AGE = r"(?:, (?:aged )?\d{1,3})?"
_FOR_YEARS = r"(?:for (?:[\w-]+ ){1,3}(?:years|months|decades) )?"
_BEHIND = re.compile(
    rf"{_AGE}(?:, | \()(?:{_FOR_YEARS}){_DET}(?P<mods>(?:[\w'-]+ ){{0,3}}?(?:ex-)?){POST}", _FLAGS
)
_ROLES = re.compile(
    rf"{_AGE}(?:,? who)?,? (?P<verb>(?:(?:is|was|were|has been|had been|will be) )?"
    r"(?:re-?)?(?:named|appointed|elected|chosen|sworn in|installed|promoted|confirmed)|became"
    r"|becomes|will become|took over|takes over|has taken over|is|was|has been|had been|remains)"
    rf"(?: \w+day)?(?: as| to)? {_DET}(?P<mods>(?:[\w'-]+ ){{0,2}}?(?:ex-)?){POST}",
    _FLAGS,
)
_WHO = re.compile(
    rf"{_AGE}, who (?:(?:now|currently|has|had) )?(?P<verb>{'|'.join(sorted(table.VERBS))}) "
    r"(?P<det>the|its|their|our|his|her)? ?"
)
_MAIN = re.compile(r" (?P<verb>chairs|heads|captains|coaches|skippers) (?P<det>the )?")
_AND = re.compile(rf" and {_DET}(?P<mods>(?:[\w'-]+ ){{0,2}}?(?:ex-)?){POST}", _FLAGS)
_TURNED = frozenset({"is", "was", "has been", "had been", "remains"})


def behind(sentence: str, start: int, end: int) -> Iterator[Reading]:
    """Yield the posts told behind a name that stands at [start, end) of a sentence."""
    who = _WHO.match(sentence, end) or _MAIN.match(sentence, end)
    if who is not None:
        yield _doing(sentence, start, who)
        return
    found: list[Reading] = []
    match = _ROLES.match(sentence, end) or _BEHIND.match(sentence, end)
    while match is not None:
        reading = _told(sentence, start, match)
        if reading is None:
            break
        found.append(reading)
        match = _AND.match(sentence, match.end("post"))
    yield from _together(found)


def _together(found: list[Reading]) -> Iterator[Reading]:
    """Give two posts of one phrase the body of the second, and the verb of the first."""
    for reading in found:
        marks = {*reading.marks, *({"changing", "former"} & {*found[0].marks})}
        shared = replace(reading, marks=tuple(sorted(marks)))
        last = found[-1]
        if reading.anaphor is not None and last.anaphor is None:
            shared = replace(shared, owner_start=last.owner_start, anaphor=None)
        yield shared


def _doing(sentence: str, start: int, match: re.Match[str]) -> Reading:
    post = table.VERBS[match["verb"].lower()]
    rest = sentence[match.end() :]
    word = re.match(r"[\w'-]+", rest)
    noun = word[0].lower() if word else ""
    part = _PART.match(rest)
    if part is not None:
        return _of_part(post, start, match, part, sentence)
    duty = _DUTY.match(rest) if post == "leader" else None
    if duty is not None:
        return _of_part("head", start, match, duty, sentence)
    named = _NAMED_BODY.match(rest)
    if rest[:1].isupper() or named is not None:
        at = match.end() + (named.end() if named is not None else 0)
        return Reading(post, start, at, owner_start=at)
    known = noun in table.BODIES | PLACES
    return Reading(post, start, match.end(), anaphor=noun if known else "other")


def _of_part(
    post: str, start: int, match: re.Match[str], part: re.Match[str], sentence: str
) -> Reading:
    """Read who heads a part of a body, with the body if it is named behind it."""
    end = match.end() + part.end()
    body = _OF.match(sentence, end)
    return Reading(
        f"{post} of {part['part'].lower()}",
        start,
        body.end() if body else end,
        owner_start=body.end() if body else None,
        anaphor=None if body else (match["det"] or "").lower(),
        marks=("narrowed",),
    )


_NAMED_BODY = re.compile(rf"(?:[a-z'’-]+ ){{0,3}}(?:{'|'.join(sorted(table.BODIES))}),? (?=[A-Z])")
"""The noun for a body before its name ("the farmers' federation FAA")."""


_DUTY = re.compile(rf"(?P<part>{table.DUTY})(?= (?:at|of|for|in)\b|[,.;])")
"""What somebody is in charge of in a body ("sales at Acme")."""

_PART = re.compile(
    r"(?P<part>(?:[\w-]+ ){0,3}(?:business|division|unit|arm|operations|team|committee|office"
    r"|branch|department|wing|project|programme|program|study|campaign|laboratory|section|desk|region"
    r"|chapter))\b"
)
"""A part of a body, told by a common noun."""


def _told(sentence: str, start: int, match: re.Match[str]) -> Reading | None:
    """Read the post in an apposition or after a verb of being or becoming."""
    verb = (match.groupdict().get("verb") or "").lower()
    words = match["mods"].split()
    marks = _marks_of(words)
    if marks is None or (verb == "" and match["det"] in {"that", "this"}):
        return None
    if verb and verb not in _TURNED:
        marks = (*marks, "changing")
    elif verb in {"was", "had been"}:
        marks = (*marks, "former")
    marks = (*marks, *_marks_behind(sentence[match.end("post") :]))
    reading = Reading(
        table.post_of(match["post"]), start, match.end("post"), marks=tuple(sorted(set(marks)))
    )
    return _with_body(reading, sentence, match)


def _marks_behind(rest: str) -> tuple[str, ...]:
    """Give the marks of the words behind a post ("designate", "of the audit committee")."""
    word = _QUALIFIED.match(rest)
    if word is not None:
        return ("former",) if word["word"] in {"emeritus", "emerita"} else ("coming",)
    return ("narrowed",) if _OF_PART.match(rest) and not _OF_NOUN.match(rest) else ()


_QUALIFIED = re.compile(r"[ -](?P<word>designate|elect|in waiting|nominate|emeritus|emerita)\b")
_OF_PART = re.compile(r" (?:of|for) (?:the|its|their|our|an?) [a-z]")
"""What follows the post of a part ("of the supervisory board"), or of what has no name."""


def _marks_of(words: list[str]) -> tuple[str, ...] | None:
    """Give the marks of the words before a post; None where they are none of a noun phrase."""
    marks = []
    for word in words:
        mark = mark_of(word)
        if mark is None and word.lower() in OPENERS | {"who", "which", "not", "met", "is", "was"}:
            return None
        lowered = word.islower() and not word.endswith(("'s", "s'"))
        marks.append(mark if mark is not None else ("narrowed" if lowered else ""))
    return tuple(mark for mark in marks if mark)


def _with_body(reading: Reading, sentence: str, match: re.Match[str]) -> Reading:
    owner = re.search(r"(?:'s|s') (?:[a-z-]+ )*\Z", sentence[: match.start("post")])
    noun = OWN_NOUN.search(sentence[: match.start("post")])
    behind = _OF.match(sentence, match.end("post"))
    common = _OF_NOUN.match(sentence, match.end("post"))
    if noun is not None and noun.start() >= match.start():
        return replace(reading, anaphor=noun["noun"].lower())
    if owner is not None and owner.start() > match.start():
        cut = owner.start() + (1 if owner[0].startswith("s'") else 0)
        return replace(reading, owner_end=cut)
    if behind is not None or common is not None:
        return _with_body_behind(reading, behind, common)
    return _with_name_before(reading, sentence, match)


def _with_body_behind(
    reading: Reading, name: re.Match[str] | None, noun: re.Match[str] | None
) -> Reading:
    """Give the reading with "of Acme" or "of the company" behind it."""
    if name is not None:
        return replace(reading, owner_start=name.end(), end=name.end())
    if noun is None:
        return reading
    return replace(reading, anaphor=noun["noun"].lower(), end=noun.end())


def _with_name_before(reading: Reading, sentence: str, match: re.Match[str]) -> Reading:
    """Give the reading with a body right before the post ("the Acme chairman"), or a pronoun."""
    inside = sentence[match.start() : match.start("post")]
    capital = re.search(r"([A-Z][\w.-]*) (?:[a-z-]+ )*\Z", inside)
    if capital is not None:
        return replace(reading, owner_end=match.start() + capital.end(1))
    det = (match["det"] or "").lower()
    return replace(reading, anaphor=det if det in PRONOUNS else "")


_OF = re.compile(r" (?:of|at|for|in) (?:the |its )?(?=[A-Z])")
_OF_NOUN = re.compile(
    rf" (?:of|at|for) (?:the|its|our) (?P<noun>{'|'.join(sorted(table.BODIES))})\b(?!['’-])"
)
