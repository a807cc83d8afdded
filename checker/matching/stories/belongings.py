"""What somebody has, or has none of: "keeps no register", "the city's register"."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from checker.matching.stories.clauses import Sort, Word, told_of
from checker.matching.stories.openness import is_voiced
from checker.matching.stories.phrases import (
    Phrase,
    completed,
    objects_of,
    phrases_of,
    rest_of,
    subject_of,
)
from checker.matching.stories.predications import Predication
from checker.matching.stories.senses import sense
from checker.matching.stories.verbs import HAVE, Tense
from checker.model import Claim

HAVING = "have"
"""The key of what somebody has, keeps or runs."""
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_ABSTRACT = frozenset(
    map(
        sense,
        "comment intention interest idea doubt choice evidence information time reason right power"
        " authority effect chance plan objection need knowledge word say influence control"
        " responsibility duty obligation relation connection link role part hope fear money access"
        " jurisdiction problem trouble difficulty impact case sign way place end name work".split(),
    )
)
"""Heads of which somebody may have none, and yet one for another matter."""
_OWNED = frozenset({Sort.DETERMINER, Sort.NUMBER, Sort.CONTENT})


def having(claim: Claim, words: Sequence[Word], index: int) -> Predication | None:
    """Give what a verb of having at a place says of its subject and object."""
    subject, beside = subject_of(words, index)
    behind = objects_of(words, index + 1) or []
    if subject is None or not behind or behind[0].link:
        return None
    theme = completed(behind, "of")
    return Predication(
        claim=claim,
        word=words[index].text,
        key=HAVING,
        denied=theme.none,
        tense=Tense.PAST if words[index].lower == "had" else Tense.PRESENT,
        agent=subject,
        theme=theme,
        beside=(*beside, *rest_of(behind, "of")),
        sentence=told_of(words),
    )


def belongings(
    claim: Claim, words: Sequence[Word], heads: Collection[str]
) -> Iterator[Predication]:
    """Yield what a sentence says that somebody has: "has a register", "the city's register".

    What a speaker has to say of "the city's register" takes for granted that there is one.

    Args:
        claim: The sentence.
        words: Its words.
        heads: What to look for.
    """
    voiced, held = is_voiced(claim), frozenset(heads) - _ABSTRACT
    for index, word in enumerate(words[:-1]):
        if word.lower in HAVE and not voiced and words[index + 1].sort in _OWNED:
            found = having(claim, words, index)
            owned = found.theme.head if found is not None and found.theme else ""
            if found is not None and not found.denied and owned in heads:
                yield found
        elif word.lower.endswith(_POSSESSIVE) and (word.name or word.kind):
            yield from _owned(claim, words, index, held)
        elif word.lower == "of" and index > 1 and words[index - 1].kind in held:
            yield from _owned_by(claim, words, index)


def _owned(
    claim: Claim, words: Sequence[Word], index: int, heads: Collection[str]
) -> Iterator[Predication]:
    """Yield "the city's register"."""
    finish = _end(words, index + 1, {Sort.BREAK, Sort.AUXILIARY})
    behind = phrases_of(words[index + 1 : finish])
    owner = words[index].name or words[index].kind
    names = frozenset({owner} if words[index].name else ())
    for head in sorted(behind[0].words & frozenset(heads)) if behind else ():
        yield Predication(
            claim=claim,
            word=words[index].text,
            key=HAVING,
            agent=Phrase(head=owner, words=frozenset({owner}), names=names),
            theme=replace(completed(behind, "of"), head=head),
            beside=tuple(rest_of(behind, "of")),
            sentence=told_of(words),
        )


def _owned_by(claim: Claim, words: Sequence[Word], index: int) -> Iterator[Predication]:
    """Yield "the register of the city" as what the city has."""
    begin = index
    while begin > 0 and words[begin - 1].sort is Sort.CONTENT:
        begin -= 1
    if begin == 0 or words[begin - 1].lower != "the":
        return
    finish = _end(words, index + 1, {*Sort} - {Sort.CONTENT, Sort.DETERMINER})
    owners, owned = phrases_of(words[index + 1 : finish]), phrases_of(words[begin:index])
    if owners and owned:
        yield Predication(
            claim=claim,
            word=words[index - 1].text,
            key=HAVING,
            agent=owners[0],
            theme=owned[0],
            sentence=told_of(words),
        )


def _end(words: Sequence[Word], begin: int, stops: Collection[Sort]) -> int:
    """Give where the words from a place on reach one of some sorts, or their end."""
    return next((n for n in range(begin, len(words)) if words[n].sort in stops), len(words))
