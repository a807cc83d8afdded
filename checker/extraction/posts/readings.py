"""How a sentence ties a post to a person: before the name, behind it, or by a verb."""

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.extraction.names.words import ACTING_VERBS
from checker.extraction.posts import table
from checker.extraction.posts.base import OPENERS, OWN_NOUN, POST, PRONOUNS, Reading, mark_of
from checker.extraction.posts.behind import behind
from checker.extraction.posts.presiding import presided_before, presided_behind

_PLAIN_POST = rf"(?P<post>(?:{table.FORM})(?![\w-]))"
_TOLD_POST = rf"(?P<post>{table.CHIEF_OFFICER}|{table.DUTY_HEAD}|(?:{table.FORM})(?![\w-]))"
_FLAGS = re.IGNORECASE
_BEFORE = re.compile(rf"(?<![\w-])(?:ex-)?{_TOLD_POST}(?P<comma>,? |: | is )\Z", _FLAGS)
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
_LAST = re.compile(r"(?P<word>[\w'.-]+) \Z")
_MOST_WORDS = 4


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
    yield from behind(sentence, start, end)
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
    if match["comma"] == ": " and found.start > 0 and not _LISTED.search(left[: found.start]):
        return None
    apart = match["comma"] in {", ", " is "}
    if apart and found.anaphor == "" and not _DEFINITE.search(left[: match.start("post")]):
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
    body = match["body"]
    part = body[:1].islower() and body.split()[0] not in table.BODIES
    marks = tuple(sorted({*found.marks, *(("narrowed",) if part else ())}))
    at = match.start("body")
    return replace(found, owner_end=None, owner_start=at, anaphor=None, marks=marks)


_OF_BODY = re.compile(
    rf"(?<![\w-]){POST} (?:of|at|for) (?:the |its )?(?P<body>[A-Z][^,;:.“”\"]{{0,60}}?),? \Z",
    _FLAGS,
)
_NOUN_PHRASE = re.compile(
    r"(?:\A|\b(?:[Tt]he|[Ii]ts|[Tt]heir|by|and|with|[Mm]eanwhile|said|,) ?)\Z"
)
_LISTED = re.compile(r"[;:,*•–-] ?\Z")
"""What stands before an entry of a list ("Chair: Ana Ruiz; Treasurer: Bo Lind")."""

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


def _with_owner(reading: Reading, head: str) -> Reading:
    """Give the reading with what stands before the post: a name, a pronoun, or another noun."""
    noun = OWN_NOUN.search(head)
    if noun is not None:
        return replace(reading, anaphor=noun["noun"].lower(), start=noun.start())
    if head.endswith(("'s ", "s' ")):
        cut = len(head) - (len("'s ") if head.endswith("'s ") else len("' "))
        return replace(reading, owner_end=cut, anaphor=None)
    last = _LAST.search(head)
    word = last["word"] if last else ""
    if word.lower() not in PRONOUNS and word[:1].isupper() and word != "The":
        return replace(reading, owner_end=len(head) - 1, anaphor=None)
    return _with_word(reading, word)


def _with_word(reading: Reading, word: str) -> Reading:
    """Give the reading with a word before the post that is no name."""
    if word.lower() in PRONOUNS:
        return replace(reading, anaphor=word.lower())
    narrowed = word.isalpha() and word != "The" and not _opens(word.lower())
    return (
        replace(reading, marks=tuple(sorted({*reading.marks, "narrowed"}))) if narrowed else reading
    )


def _opens(word: str) -> bool:
    """Tell whether a word ends what stands before a noun phrase, as a verb does."""
    return word in OPENERS or word in ACTING_VERBS or word.endswith(("ed", "ing"))


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
