"""How a sentence ties a post to a person: before the name, behind it, or by a verb."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from checker.extraction.names.words import ACTING_VERBS
from checker.extraction.posts import table
from checker.extraction.posts.presiding import presided_before, presided_behind

_POST = rf"(?P<post>{table.HEAD_OF}|(?:{table.FORM})(?![\w-]))"
_PLAIN_POST = rf"(?P<post>(?:{table.FORM})(?![\w-]))"
_TOLD_POST = rf"(?P<post>{table.CHIEF_OFFICER}|{table.DUTY_HEAD}|(?:{table.FORM})(?![\w-]))"
_DET = r"(?:(?P<det>the|its|their|his|her|our|whose|a|an|this|that) )?"
_FLAGS = re.IGNORECASE
_BEFORE = re.compile(rf"(?<![\w-])(?:ex-)?{_TOLD_POST}(?P<comma>,? )\Z", _FLAGS)
_TRADE = re.compile(r", (?:the |a |an )?(?:[a-z-]+ ){0,2}[a-z-]+ \Z")
_WHOSE = re.compile(rf"(?:,|\band) whose {_PLAIN_POST}\Z", _FLAGS)
_MINISTRY = re.compile(
    rf"\b(?P<field>{table.FIELDS}) (?:ministry|portfolio|brief|job|post) "
    r"(?:goes|went|will go|is to go|has gone|passes|passed|falls|fell) to (?:the )?\Z",
    _FLAGS,
)
_BY = re.compile(
    rf",? (?:(?:is|was|are|were|been|being) )?(?P<verb>{'|'.join(sorted(table.VERBS))}) by "
    rf"(?:{_PLAIN_POST} )?\Z",
    _FLAGS,
)
_PLACES = frozenset("ship vessel town city country".split())
_AGE = r"(?:, (?:aged )?\d{1,3})?"
_FOR_YEARS = r"(?:for (?:[\w-]+ ){1,3}(?:years|months|decades) )?"
_BEHIND = re.compile(
    rf"{_AGE}, {_FOR_YEARS}{_DET}(?P<mods>(?:[\w'-]+ ){{0,3}}?(?:ex-)?){_POST}", _FLAGS
)
_ROLES = re.compile(
    rf"{_AGE}(?:,? who)?,? (?P<verb>(?:(?:is|was|were|has been|had been|will be) )?"
    r"(?:re-?)?(?:named|appointed|elected|chosen|sworn in|installed|promoted|confirmed)|became"
    r"|becomes|will become|took over|takes over|has taken over|is|was|has been|had been|remains)"
    rf"(?: \w+day)?(?: as| to)? {_DET}(?P<mods>(?:[\w'-]+ ){{0,2}}?(?:ex-)?){_POST}",
    _FLAGS,
)
_WHO = re.compile(
    rf"{_AGE}, who (?:(?:now|currently|has|had) )?(?P<verb>{'|'.join(sorted(table.VERBS))}) "
    r"(?P<det>the|its|their|our|his|her)? ?"
)
_MAIN = re.compile(r" (?P<verb>chairs|heads|captains|coaches|skippers) (?P<det>the )?")
_AND = re.compile(rf" and {_DET}(?P<mods>(?:[\w'-]+ ){{0,2}}?(?:ex-)?){_POST}", _FLAGS)
_OWN_NOUN = re.compile(
    rf"\b(?:the|this|that|our) (?P<noun>{'|'.join(sorted(table.BODIES | _PLACES))})(?:'s|s') \Z",
    re.IGNORECASE,
)
_LAST = re.compile(r"(?P<word>[\w'.-]+) \Z")
_MOST_WORDS = 4
_TURNED = frozenset({"is", "was", "has been", "had been", "remains"})


@dataclass(frozen=True, slots=True)
class Reading:
    """One post of one person as a sentence tells it; offsets count in the sentence."""

    post: str
    start: int
    end: int
    owner_end: int | None = None
    """Where the name of the body ends, if it stands before the post."""

    owner_start: int | None = None
    """Where the name of the body begins, if it stands behind the post."""

    anaphor: str | None = None
    """What refers to the body: "its", "company", or "" where nothing does."""

    loose: bool = False
    """True if other words may stand between the body and the post."""

    marks: tuple[str, ...] = ()
    """Of "former", "acting", "coming", "changing", "below", "narrowed"."""


def readings(sentence: str, start: int, end: int) -> Iterator[Reading]:
    """Yield the posts of a person whose bare name stands at [start, end) of a sentence."""
    left = sentence[:start]
    beside = _before(left)
    found = (
        _presiding(sentence, left, start, end)
        or _by(left)
        or _whose(left)
        or _ministry(left)
        or beside
    )
    if found is not None:
        yield replace(found, end=max(found.end, end))
    if found is not beside and beside is not None and found and found.post != beside.post:
        yield replace(beside, end=end)
    yield from _behind(sentence, start, end)
    yield from _belonging(sentence, left, start, end)


def _presiding(sentence: str, left: str, start: int, end: int) -> Reading | None:
    """Read who sits in judgement, before the name or behind it."""
    before, behind = presided_before(left), presided_behind(sentence, end)
    if before is None and behind is None:
        return None
    begin = start if before is None else before
    return Reading("presiding judge", begin, behind or end, anaphor="")


def _belonging(sentence: str, left: str, start: int, end: int) -> Iterator[Reading]:
    """Read whose a person is: "the Front's Ana Ruiz", "Ana Ruiz (FRT)", "Ana Ruiz of the Front"."""
    owner = _WHOSE_NAME.search(left)
    if owner is not None:
        yield Reading("member", owner.start(), end, owner_end=owner.start())
        return
    behind = _IN_BRACKETS.match(sentence, end) or _OF_THE.match(sentence, end)
    if behind is not None:
        yield Reading("member", start, behind.end(), owner_start=behind.end())


_WHOSE_NAME = re.compile(r"(?:'s|(?<=s)') (?:(?:Mr|Mrs|Ms|Dr|Prof|Professor)\.? )?\Z")
_IN_BRACKETS = re.compile(r" \((?=[A-Z])")
_OF_THE = re.compile(r" of (?:the )?(?=[A-Z])")


def _before(left: str) -> Reading | None:
    match = _BEFORE.search(left)
    if match is None:
        return _before_body(left)
    found = _owned(left[: match.start("post")], match["post"], match.start("post"))
    comma = match["comma"].startswith(",")
    if comma and found.anaphor == "" and not _DEFINITE.search(left[: match.start("post")]):
        return None
    return found


def _before_body(left: str) -> Reading | None:
    """Read "the mayor of Leeds, Ana Ruiz" and "Mayor of Leeds Ana Ruiz"."""
    match = _OF_BODY.search(left)
    if match is None:
        return None
    found = _owned(left[: match.start("post")], match["post"], match.start("post"))
    if not _NOUN_PHRASE.search(left[: found.start]):
        return None
    return replace(found, owner_end=None, owner_start=match.start("body"), anaphor=None)


_OF_BODY = re.compile(
    rf"(?<![\w-]){_POST} (?:of|at|for) (?:the |its )?(?P<body>[A-Z][^,;:.“”\"]{{0,60}}?),? \Z",
    _FLAGS,
)
_NOUN_PHRASE = re.compile(
    r"(?:\A|\b(?:[Tt]he|[Ii]ts|[Tt]heir|by|and|with|[Mm]eanwhile|said|,) ?)\Z"
)
_DEFINITE = re.compile(r"\b(?:the) (?:[\w-]+ ){0,2}\Z", re.IGNORECASE)


def _owned(head: str, form: str, at: int) -> Reading:
    """Give the reading of a post by the words that stand before it, last one first."""
    marks: list[str] = []
    if head.endswith("ex-"):
        marks, head = ["former"], head.removesuffix("ex-")
    for _ in range(_MOST_WORDS):
        last = _LAST.search(head)
        mark = mark_of(last["word"]) if last else None
        if last is None or mark is None:
            break
        marks.append(mark)
        head = head[: last.start()]
    kept = tuple(sorted({mark for mark in marks if mark}))
    reading = Reading(table.post_of(form), len(head), at, marks=kept, anaphor="")
    return _with_owner(reading, head)


def mark_of(word: str) -> str | None:
    """Give the mark of a word before a post; "" if it changes nothing, None if it is no such."""
    lowered = word.lower()
    for mark, words in _MARKS.items():
        if lowered in words or lowered.removesuffix("-") in words:
            return mark
    if lowered.startswith("ex-"):
        return "former"
    return None


_MARKS = {
    "former": table.FORMER,
    "acting": table.ACTING,
    "coming": table.COMING,
    "below": table.BELOW,
    "narrowed": table.NARROWED,
    "": table.PLAIN,
}


def _with_owner(reading: Reading, head: str) -> Reading:
    """Give the reading with what stands before the post: a name, a pronoun, or another noun."""
    noun = _OWN_NOUN.search(head)
    if noun is not None:
        return replace(reading, anaphor=noun["noun"].lower(), start=noun.start())
    if head.endswith(("'s ", "s' ")):
        cut = len(head) - (len("'s ") if head.endswith("'s ") else len("' "))
        return replace(reading, owner_end=cut, anaphor=None)
    last = _LAST.search(head)
    word = last["word"] if last else ""
    if word.lower() not in _PRONOUNS and word[:1].isupper() and word != "The":
        return replace(reading, owner_end=len(head) - 1, anaphor=None)
    return _with_word(reading, word)


def _with_word(reading: Reading, word: str) -> Reading:
    """Give the reading with a word before the post that is no name."""
    if word.lower() in _PRONOUNS:
        return replace(reading, anaphor=word.lower())
    narrowed = word.isalpha() and word != "The" and not _opens(word.lower())
    return (
        replace(reading, marks=tuple(sorted({*reading.marks, "narrowed"}))) if narrowed else reading
    )


def _opens(word: str) -> bool:
    """Tell whether a word ends what stands before a noun phrase, as a verb does."""
    return word in _OPENERS or word in ACTING_VERBS or word.endswith(("ed", "ing"))


_PRONOUNS = frozenset("its their his her our whose".split())
_OPENERS = frozenset(
    "the and but said says by to with from of for as while when that told a an or where if under"
    " against after before between than because added be is was are were been being has had have"
    " will would can could may might must not only also then it he she they who".split()
)


def _whose(left: str) -> Reading | None:
    """Read "the Front, whose leader, the historian Ana Ruiz"."""
    trade = _TRADE.search(left)
    head = left[: trade.start()] if trade else left.rstrip().removesuffix(",")
    match = _WHOSE.search(head)
    if match is None:
        return None
    post = table.post_of(match["post"])
    return Reading(post, match.start(), match.end(), owner_end=match.start())


def _ministry(left: str) -> Reading | None:
    match = _MINISTRY.search(left)
    if match is None:
        return None
    post = table.ministry(match["field"].lower())
    return Reading(post, match.start(), match.end(), anaphor="", marks=("changing",))


def _by(left: str) -> Reading | None:
    match = _BY.search(left)
    if match is None:
        return None
    post = table.post_of(match["post"]) if match["post"] else table.VERBS[match["verb"].lower()]
    return Reading(post, match.start(), match.end(), owner_end=match.start(), loose=True)


def _behind(sentence: str, start: int, end: int) -> Iterator[Reading]:
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
    named = _NAMED_BODY.match(rest)
    if rest[:1].isupper() or named is not None:
        at = match.end() + (named.end() if named is not None else 0)
        return Reading(post, start, at, owner_start=at)
    known = noun in table.BODIES | _PLACES
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


_PART = re.compile(
    r"(?P<part>(?:[\w-]+ ){0,3}(?:business|division|unit|arm|operations|team|committee|office"
    r"|branch|department|wing|project|programme|program|study|campaign|laboratory|section|desk|region|chapter))\b"
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
    reading = Reading(
        table.post_of(match["post"]), start, match.end("post"), marks=tuple(sorted(set(marks)))
    )
    return _with_body(reading, sentence, match)


def _marks_of(words: list[str]) -> tuple[str, ...] | None:
    """Give the marks of the words before a post; None where they are none of a noun phrase."""
    marks = []
    for word in words:
        mark = mark_of(word)
        if mark is None and word.lower() in _OPENERS | {"who", "which", "not", "met", "is", "was"}:
            return None
        lowered = word.islower() and not word.endswith(("'s", "s'"))
        marks.append(mark if mark is not None else ("narrowed" if lowered else ""))
    return tuple(mark for mark in marks if mark)


def _with_body(reading: Reading, sentence: str, match: re.Match[str]) -> Reading:
    owner = re.search(r"(?:'s|s') (?:[a-z-]+ )*\Z", sentence[: match.start("post")])
    noun = _OWN_NOUN.search(sentence[: match.start("post")])
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
    return replace(reading, anaphor=det if det in _PRONOUNS else "")


_OF = re.compile(r" (?:of|at|for|in) (?:the |its )?(?=[A-Z])")
_OF_NOUN = re.compile(
    rf" (?:of|at|for) (?:the|its|our) (?P<noun>{'|'.join(sorted(table.BODIES))})\b(?!['’-])"
)
