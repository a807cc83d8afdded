"""What a sentence denies: "no siren was sounded", "refused to sign", "has no register"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.matching.stories.antonyms import base, is_past, verb_class
from checker.matching.stories.belongings import HAVING, having
from checker.matching.stories.clauses import Sort, Word, told_of
from checker.matching.stories.openness import is_voiced
from checker.matching.stories.phrases import Phrase, objects_of
from checker.matching.stories.predications import Predication, predication
from checker.matching.stories.verbs import HAVE, NEGATING, Tense
from checker.model import Claim

_HOLD = frozenset(map(base, "keep hold run own operate maintain contain carry".split()))
_OTHERS = frozenset("more other others further additional new such else".split())
"""Words behind "no" that set what is denied apart from what was told before."""
_FALLEN = {"injuries": "injure", "deaths": "die", "fatalities": "die", "arrests": "arrest"}
"""Nouns of what happens to people, and their verbs."""


def denials(claim: Claim, words: Sequence[Word]) -> Iterator[Predication]:
    """Yield what a sentence denies."""
    if is_voiced(claim):
        return
    for index, word in enumerate(words[:-1]):
        if word.key == "lack":
            yield from _lack(claim, words, index)
        elif word.sort is Sort.NEGATION and words[index + 1].lower not in _OTHERS:
            yield from _without(claim, words, index)
        for place in _places(words, index):
            found = predication(claim, words, place)
            if found is not None and found.denied:
                yield found
                yield from _had(found)


def _places(words: Sequence[Word], index: int) -> Iterator[int]:
    """Yield where the verb or adjective may stand that a word denies, if it denies one."""
    if words[index].key in NEGATING and words[index + 1].lower == "to":
        places = [index + 2]
    elif words[index].sort is not Sort.NEGATION or words[index + 1].lower in _OTHERS:
        places = []
    elif words[index].lower in {"not", "never"}:
        places = [_behind(words, index)]
    else:
        places = [index - 1, *_verb_behind(words, index)]
    yield from (n for n in places if 0 <= n < len(words) and words[n].sort is Sort.CONTENT)


def _behind(words: Sequence[Word], index: int) -> int:
    """Give the place of the first word behind "not" that is no auxiliary or adverb."""
    place = index + 1
    while place < len(words) and words[place].sort in {Sort.AUXILIARY, Sort.ADVERB}:
        place += 1
    return place


def _verb_behind(words: Sequence[Word], index: int) -> Iterator[int]:
    """Yield the place of the verb of which "no siren" is the subject."""
    for place in range(index + 1, len(words)):
        if words[place].sort in {Sort.BREAK, Sort.PRONOUN}:
            return
        begins = words[place - 1].sort is Sort.AUXILIARY or is_past(words[place].lower)
        if words[place].sort is Sort.CONTENT and begins:
            yield place
            return


def _lack(claim: Claim, words: Sequence[Word], index: int) -> Iterator[Predication]:
    """Yield "lacks a register" as what somebody has none of."""
    found = having(claim, words, index)
    if found is not None and found.theme is not None and not found.denied:
        yield replace(found, denied=True, theme=replace(found.theme, none=True))


def _had(one: Predication) -> Iterator[Predication]:
    """Yield that somebody has none of what he keeps none of."""
    if one.key in _HOLD and one.theme is not None and one.theme.none:
        yield replace(one, key=HAVING, poles=())


def _without(claim: Claim, words: Sequence[Word], index: int) -> Iterator[Predication]:
    """Yield "has no register" and "there were no injuries"."""
    if words[index].lower != "no" or index == 0:
        return
    if words[index - 1].lower in HAVE:
        found = having(claim, words, index - 1)
        if found is not None and found.denied:
            yield found
    elif index > 1 and words[index - 2].lower == "there":
        yield from _none_fell(claim, words, index)


def _none_fell(claim: Claim, words: Sequence[Word], index: int) -> Iterator[Predication]:
    """Yield "there were no injuries" as that nobody was injured."""
    noun = words[index + 1]
    behind = objects_of(words, index)
    if noun.lower in _FALLEN and behind:
        yield Predication(
            claim=claim,
            word=noun.text,
            key=verb_class(_FALLEN[noun.lower]),
            denied=True,
            tense=Tense.PAST,
            theme=Phrase(head="", words=frozenset(), none=True),
            beside=tuple(behind[1:]),
            sentence=told_of(words),
        )
