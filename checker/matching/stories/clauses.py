"""Sentences as words with their place in the grammar, as far as closed classes show it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from checker.matching.stems import stem
from checker.matching.stories.antonyms import base, poles
from checker.matching.stories.senses import sense
from checker.model import Claim


class Sort(StrEnum):
    """What a word does in its clause."""

    AUXILIARY = "auxiliary"
    NEGATION = "negation"
    PREPOSITION = "preposition"
    DETERMINER = "determiner"
    PRONOUN = "pronoun"
    BREAK = "break"
    ADVERB = "adverb"
    TIME = "time"
    NUMBER = "number"
    CONTENT = "content"


@dataclass(frozen=True, slots=True)
class Word:
    """A word, or a phrase that is one in the list of antonyms."""

    text: str
    lower: str
    key: str
    """Its stem, that of the verb for a past form: by it predicates are found again."""

    kind: str
    """Its class among the words of a story; "" for one that tells nothing."""

    name: str | None
    """The name it is part of, as the documents call it."""

    sort: Sort


_SORTED = {
    Sort.AUXILIARY: "is are was were be been being has have had having do does did will would"
    " shall should can could may might must to 's 've 're remain remains remained remaining stay"
    " stays stayed get gets got able unable supposed",
    Sort.NEGATION: "not never no none nobody nothing neither nor",
    Sort.PREPOSITION: "of in on at by for from with without into onto over under after before"
    " during since until till through across about against between among near behind"
    " beyond within inside outside around along off up down"
    " out than despite per via like unlike amid throughout above"
    " below toward towards beside besides aboard upon",
    Sort.DETERMINER: "a an the this that these those its his her their our my your all any some"
    " each every both either another other such own single same more most many much several few",
    Sort.PRONOUN: "it he she they we i you him them us me himself herself itself themselves who"
    " which whom one ones everyone everybody someone somebody anyone anybody everything something"
    " anything there what nowhere here",
    Sort.BREAK: "and but or while whereas although though because when whenever if unless whose"
    " where so whether as yet",
    Sort.ADVERB: "also still again now then later ever even just already only once long soon ago"
    " however too almost nearly quite very far therefore thus instead together fully well always"
    " often sometimes meanwhile rather away back perhaps maybe twice",
    Sort.TIME: "am pm"
    " monday tuesday wednesday thursday friday saturday sunday january february march"
    " april june july august september october november december today yesterday tonight tomorrow"
    " morning afternoon evening night midnight noon day days week weeks month months year years"
    " hour hours minute minutes time weekend last next earlier late",
}
_SORT_OF = {word: sort for sort, words in _SORTED.items() for word in words.split()}
_NO_ADVERBS = frozenset(
    "family reply supply apply rely italy ally assembly early fly only daily weekly belly jelly"
    " bully rally monopoly homily butterfly".split()
)
_TOKEN = re.compile(r"\d(?:[\d.,:]*\d)?(?!\w)|\w+(?:[.'’-]\w+)*['’]?|\S")
_SHORT = (
    (re.compile(r"\b(?:cannot|can[’']t)\b", re.IGNORECASE), "can not"),
    (re.compile(r"\bwon[’']t\b", re.IGNORECASE), "will not"),
    (re.compile(r"(?<=\w)n[’']t\b", re.IGNORECASE), " not"),
    (re.compile(r"\bno[ -]one\b", re.IGNORECASE), "nobody"),
    (re.compile(r"\bnot (?:a|one)(?: single)?(?= [a-z])", re.IGNORECASE), "no"),
    (re.compile(r"\b(?:go|goes|going|went|keep|keeps|kept) on being\b"), "be"),
    (re.compile(r"\bcontinues? to be\b"), "be"),
)
"""Short forms and other spellings of a negation or an auxiliary, and how they are written out."""
_MARK = re.compile(r"[^\w\s]")


_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")


def unquoted(text: str) -> str:
    """Give a sentence without what it quotes.

    >>> unquoted('The "royal" yacht sank.')
    'The … yacht sank.'
    """
    return _QUOTED.sub("…", text)


def words_of(claim: Claim) -> list[Word]:
    """Give the words of a claim's sentence, short forms written out, without quotations."""
    text = unquoted(claim.sentence_text)
    for short, full in _SHORT:
        text = short.sub(full, text)
    names = {
        stem(part): name
        for name in sorted(claim.context, key=len)
        for part in name.split()
        if part[0].isupper() or part[0].isdigit()
    }
    words = [_word(match[0], names) for match in _TOKEN.finditer(text)]
    return list(_joined([_settled(words, index) for index in range(len(words))]))


def _settled(words: Sequence[Word], index: int) -> Word:
    """Give a word; "that" begins a clause behind a noun or verb, or before another determiner."""
    one = words[index]
    if one.lower not in _TWOFOLD:
        return one
    before = words[index - 1].sort if index else Sort.BREAK
    behind = words[index + 1] if index + 1 < len(words) else None
    follows = behind.sort if behind else Sort.BREAK
    sort = one.sort
    if one.lower == "that" and (before is Sort.CONTENT or follows is not Sort.CONTENT):
        sort = Sort.BREAK
    elif one.lower == "to" and (follows in _NOMINAL or (behind and behind.text[0].isupper())):
        sort = Sort.PREPOSITION
    elif one.lower in {"about", "around", "over", "under"} and follows is Sort.NUMBER:
        sort = Sort.ADVERB
    elif one.lower in {"allowed", "permitted"} and behind and behind.lower == "to":
        sort = Sort.AUXILIARY
    return replace(one, sort=sort)


_TWOFOLD = frozenset("that to about around over under allowed permitted".split())
_NOMINAL = frozenset({Sort.DETERMINER, Sort.NUMBER, Sort.PRONOUN})
"""What stands before a noun, or for one: "to the north", no "to go"."""


def _word(text: str, names: dict[str, str]) -> Word:
    one = _plain_word(text)
    name = names.get(stem(text)) if text[0].isupper() else None
    return one if name is None else replace(one, kind="", name=name, sort=Sort.CONTENT)


@lru_cache(maxsize=65536)
def _plain_word(text: str) -> Word:
    lower = text.casefold()
    sort = _sort(text, lower)
    kind = sense(text) if sort is Sort.CONTENT else ""
    return Word(text, lower, base(lower), kind, None, sort)


def _sort(text: str, lower: str) -> Sort:
    if _MARK.fullmatch(text):
        return Sort.BREAK
    if text[0].isdigit() or lower in _NUMBERS:
        return Sort.NUMBER
    if text == "May" or lower in _SORT_OF:
        return Sort.TIME if text == "May" else _SORT_OF[lower]
    adverb = lower.endswith("ly") and lower not in _NO_ADVERBS and text[0].islower()
    return Sort.ADVERB if adverb else Sort.CONTENT


_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
    " thousand million dozen first second third fourth fifth sixth".split()
)


def _joined(words: Sequence[Word]) -> Iterator[Word]:
    """Yield the words, those of a phrase in the list of antonyms as one."""
    known = poles()
    index = 0
    while index < len(words):
        one = words[index]
        sizes = (3, 2) if _opening(one) in _openings() else ()
        size = next((size for size in sizes if _phrase(words[index : index + size]) in known), 1)
        if size > 1:
            key = _phrase(words[index : index + size])
            text = " ".join(word.text for word in words[index : index + size])
            one = Word(text, text.casefold(), key, key, None, Sort.CONTENT)
        yield one
        index += size


@lru_cache(maxsize=1)
def _openings() -> frozenset[str]:
    """Give the first words of the phrases in the list of antonyms."""
    return frozenset(phrase.partition(" ")[0] for phrase in poles() if " " in phrase)


def _opening(word: Word) -> str:
    return word.lower if len(word.lower) < len("out") else word.key


def _phrase(words: Sequence[Word]) -> str:
    head, *rest = words
    return " ".join((_opening(head), *(word.lower for word in rest))) if rest else ""


def told_of(words: Sequence[Word]) -> frozenset[str]:
    """Give the word classes and names of a sentence."""
    return frozenset(word.name or word.kind for word in words if word.name or word.kind)
