"""Noun phrases: who takes part in what a clause tells, and beside which preposition."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.matching.stories.antonyms import base, is_past
from checker.matching.stories.clauses import Sort, Word


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase."""

    head: str
    """The class of its last word, or its name; "" for "nobody"."""

    words: frozenset[str]
    """The classes and names in it, that of its head among them."""

    names: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    aliases: frozenset[str] = frozenset()
    """Heads of what stands beside it between commas: "Sael, a port"."""

    link: str = ""
    """The preposition before it; "" for a subject or an object."""

    whole: bool = False
    """True for "all sirens" and "every siren"."""

    none: bool = False
    """True for "no siren" and "nobody"."""

    text: str = ""
    """Its head as written."""


_COLLECTIVE = frozenset(
    map(
        base,
        "member majority number group dozen part most pair total lot all half rest none both"
        " one any some each several handful crowd".split(),
    )
)
"""Heads behind whose "of" stands who is meant."""
_NONE = frozenset({"no", "none", "nobody", "nothing", "neither"})
_ALONE = frozenset({"nobody", "nothing"})
_PARTIAL = frozenset({"not", "never", "nor", "without"})


def phrases_of(words: Sequence[Word]) -> list[Phrase]:
    """Give the noun phrases of some words in order, each with the preposition before it."""
    return list(_whole(_phrases(words)))


def _phrases(words: Sequence[Word]) -> Iterator[Phrase]:
    link, start = "", 0
    for index, word in enumerate(words):
        opens = word.sort in {Sort.DETERMINER, Sort.NUMBER, Sort.NEGATION}
        if word.sort is Sort.PREPOSITION or (opens and _tells(words[start:index])):
            yield from _phrase(words[start:index], link)
            start = index
            link = word.lower if word.sort is Sort.PREPOSITION else ""
    yield from _phrase(words[start:], link)


def _tells(words: Sequence[Word]) -> bool:
    return any(word.sort is Sort.CONTENT for word in words)


def _phrase(words: Sequence[Word], link: str) -> Iterator[Phrase]:
    """Yield the phrase that some words make, if they make one."""
    none = any(word.lower in _NONE for word in words)
    told = [word for word in words if word.sort is Sort.CONTENT and (word.kind or word.name)]
    numbers = frozenset(word.lower for word in words if word.sort is Sort.NUMBER)
    if not told and not none and not numbers:
        return
    last = told[-1] if told else None
    yield Phrase(
        head=(last.name or last.kind) if last else "",
        words=frozenset(word.name or word.kind for word in told),
        names=frozenset(word.name for word in told if word.name),
        numbers=numbers,
        link=link,
        whole=any(word.lower in {"all", "every", "each"} for word in words),
        none=none,
        text=last.text if last else "",
    )


def _whole(phrases: Iterator[Phrase]) -> Iterator[Phrase]:
    """Yield the phrases, "members of the union" and "none of the girls" as what is behind "of"."""
    before: Phrase | None = None
    for one in phrases:
        if before is not None and one.link == "of" and _is_collective(before):
            one = replace(  # noqa: PLW2901 - the two are one phrase
                one,
                link=before.link,
                none=one.none or before.none,
                numbers=one.numbers | before.numbers,
            )
        elif before is not None:
            yield before
        before = one
    if before is not None:
        yield before


def _is_collective(phrase: Phrase) -> bool:
    return phrase.head in _COLLECTIVE or not phrase.head


def completed(phrases: Sequence[Phrase], *links: str) -> Phrase:
    """Give a phrase with the words of what belongs to it: "a register of towers"."""
    first = phrases[0]
    if len(rest_of(phrases, *links)) == len(phrases) - 1:
        return first
    return replace(
        first,
        words=first.words | phrases[1].words,
        names=first.names | phrases[1].names,
        numbers=first.numbers | phrases[1].numbers,
    )


def rest_of(phrases: Sequence[Phrase], *links: str) -> Sequence[Phrase]:
    """Give the phrases behind the first one and what belongs to it."""
    belongs = bool(phrases[1:]) and phrases[1].link in links
    return phrases[2 if belongs else 1 :]


def subject_of(words: Sequence[Word], end: int) -> tuple[Phrase | None, list[Phrase]]:
    """Give the subject of a verb, and the phrases beside it.

    Args:
        words: A sentence.
        end: Where the verb begins, with its auxiliaries.
    """
    start = _start(words, end)
    region = words[start:end]
    if any(word.lower in _PARTIAL or word.sort is Sort.PRONOUN for word in region):
        return None, []
    found = phrases_of(region)
    if not found:
        return _shared(words, start), []
    free = [one for one in found if not one.link]
    if not free:
        return replace(found[-1], link=""), []
    place = found.index(free[0])
    rest = [one for one in (*found[:place], *rest_of(found[place:], "of", "from")) if one.link]
    return completed(found[place:], "of", "from"), rest


def _start(words: Sequence[Word], end: int) -> int:
    start = end
    while start > 0 and words[start - 1].sort is not Sort.BREAK:
        start -= 1
    return start


def _shared(words: Sequence[Word], end: int) -> Phrase | None:
    """Give the subject that a clause shares with the one before: the first phrase of a sentence.

    What stands between commas behind it is another word for it.
    """
    opening: list[Word] = []
    first = next((n for n in range(end, 0, -1) if words[n - 1].text in _HARD), 0)
    for place, word in enumerate(words[first:end], start=first + 1):
        if word.sort in {Sort.AUXILIARY, Sort.PREPOSITION, Sort.BREAK, Sort.PRONOUN}:
            break
        if opening and word.name is None and is_past(word.lower):
            break
        opening.append(word)
        if word.name is not None and words[place].name is None:
            break
    found = phrases_of(opening)
    if len(found) != 1 or found[0].none:
        return None
    rest = words[first + len(opening) : end]
    return replace(found[0], aliases=frozenset(_beside(rest)))


_HARD = frozenset(";:—–()")
"""Marks behind which a sentence begins anew."""


def _beside(words: Sequence[Word]) -> Iterator[str]:
    """Yield the heads of the phrases between commas: ", a city of about 84,000,"."""
    for index, word in enumerate(words[:-1]):
        if word.text == "," and words[index + 1].lower in {"a", "an", "the"}:
            finish = next(
                (
                    place
                    for place in range(index + 2, len(words))
                    if words[place].sort in {Sort.BREAK, Sort.PREPOSITION}
                ),
                len(words),
            )
            yield from (one.head for one in phrases_of(words[index + 1 : finish])[:1])


def objects_of(words: Sequence[Word], begin: int) -> list[Phrase] | None:
    """Give the phrases behind a verb up to the end of its clause; the first may be its object.

    None where another verb follows, so that the word was no verb.
    """
    finish = begin
    while finish < len(words) and words[finish].sort is not Sort.BREAK:
        if words[finish].lower == "to" and words[finish].sort is Sort.AUXILIARY:
            break
        if words[finish].sort is Sort.AUXILIARY:
            return None
        finish += 1
    return phrases_of(words[begin:finish])
