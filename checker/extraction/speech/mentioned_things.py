"""Bodies and texts that a sentence tells of: what "it", "they" and a bare noun can mean."""

import re

from checker.extraction.speech.cast import Cast
from checker.extraction.speech.nouns import BODIES, TEXTS, shows_person
from checker.extraction.speech.speakers import Named
from checker.extraction.speech.tokens import FUNCTION_WORDS
from checker.model.documents import Sentence

_FULLER = (
    r"\b(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[\w-]+['’]s) (?=[a-z])|(?=[A-Z]))"
    r"((?:[\w-]+ ){{1,3}}?{head})\b(?!['’-])"
)
"""A noun with up to three words before it, behind an article or with a name in front."""
_LOOSE = frozenset("same new old whole own local other entire then small big large".split())
_HEADS = "|".join(sorted(BODIES | TEXTS, key=lambda word: (-len(word), word)))
_THING = re.compile(
    r"\b(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]his) |(?=[\w-]+['’]s ))"
    r"((?:(?:[A-Z][\w-]* ){0,2}[\w-]+['’]s )?(?:[\w-]+ ){0,2}?)"
    rf"({_HEADS})\b(?!['’]s|[-/]| (?:{_HEADS}|[a-z]+(?:er|or|ist|man))\b)"
)
"""A body or a text that an article or an owner leads in."""


def fuller_words(text: str, head: str, position: int) -> str | None:
    """Give the fuller words that a bare noun had before ("the agency", of the drugs agency).

    None where the text has two such bodies.
    """
    pattern = re.compile(_FULLER.format(head=re.escape(head)))
    found = {match[1].lower(): match[1] for match in pattern.finditer(text, 0, position)}
    plain = [key for key in found if key.split()[0] not in FUNCTION_WORDS | _LOOSE]
    return found[plain[0]] if len(plain) == 1 else None


def mentioned_things(cast: Cast, sentence: Sentence, pronoun: str) -> list[str]:
    """Name the bodies and texts that a sentence tells of, the one that opens it alone if any does.

    `pronoun` is "it" or "they": "they" means bodies, and no text.
    """
    start, end = sentence.span.start, sentence.span.end
    quoted = quoted_stretches(sentence)
    names = {
        name: place
        for place, name in cast.bodies_in(start, end)
        if not _is_within(place, quoted) and _may_be_body(cast, name)
    }
    for match in _THING.finditer(sentence.text):
        place = start + match.start()
        texts = pronoun == "it" or match[2] in BODIES
        if match[0].lower().startswith(("his ", "her ", "its ", "their ")):
            texts = texts and match[2] not in {"office", "team", "staff"}  # whose is it?
        called = _called(cast, match, place) if texts else None
        if called and not _is_within(place, quoted):
            names.setdefault(called, place)
    for phrase in [name for name in names if " " in name]:
        for word in phrase.split()[:-1]:
            names.pop(word, None)  # the place in "the Tehora observatory"
    opening = [name for name, place in names.items() if _opens_with(sentence, place)]
    return opening or list(names)


def _is_within(place: int, stretches: list[tuple[int, int]]) -> bool:
    return any(low <= place < high for low, high in stretches)


def _may_be_body(cast: Cast, name: str) -> bool:
    """Tell whether nothing that is said of a name makes it a person's."""
    member = cast.member(name)
    return member is None or not any(shows_person(role.head) for role in member.roles)


def _called(cast: Cast, match: re.Match[str], place: int) -> str | None:
    """Give the member that a described body is, else the words that describe it.

    "A firm" and "an email" may be any.
    """
    phrase = match[1] + match[2]
    some = match[0][:2].lower() in {"a ", "an"} and not match[1]
    if match[2] not in BODIES:
        return None if some else phrase
    words = frozenset(match[1].lower().split())
    member = cast.in_role(Named(None, match[2], definite=True, words=words), place)
    if member is not None and not member.person:
        return member.name
    return phrase if match[1] else None


def _opens_with(sentence: Sentence, place: int) -> bool:
    """Tell whether a body opens a sentence, so that it is what the sentence tells of."""
    text = sentence.text[place - sentence.span.start :]
    if place == sentence.span.start:
        match = _THING.match(text)
        return match is None or match[2] in BODIES
    return sentence.text.startswith("The ") and place == sentence.span.start + len("The ")


def quoted_stretches(sentence: Sentence) -> list[tuple[int, int]]:
    """Give the quoted stretches of a sentence, roughly: from an opening to a closing mark."""
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for index, character in enumerate(sentence.text):
        if character in "“«" or (character == '"' and opened is None):
            opened = sentence.span.start + index
        elif character in '”»"' and opened is not None:
            found.append((opened, sentence.span.start + index))
            opened = None
    if opened is not None:
        found.append((opened, sentence.span.end))
    return found
