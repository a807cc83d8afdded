"""Plain facts that short sentences tell in fixed forms of words, to be held against long ones.

A brief says in six words what an article says inside a long sentence. Four forms are read that
leave no doubt what belongs to what: what a name has ("Norvia's 12 islands", "Norvia has 14
islands"), what falls to each name of a list ("Ek and Moe got 2 and 3 years, respectively"), what a
thing was sold for, and who came to or left a place on a day.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from checker.matching.alignments import Contrast
from checker.matching.contraries import lemmas
from checker.matching.fillings import exclude
from checker.matching.wordings import SlotKind, Word, read_words

_HAVING = frozenset({"has", "have", "had"})
_CLOSERS = frozenset("who which that is are was were will would can could have has had".split())
_PRICED = frozenset({"cost", "costs"})
_SOLD = frozenset({"sold", "bought", "purchased", "acquired"})
_LEAVING = frozenset({"leave", "depart"})
_COMING = frozenset({"reach", "arrive"})
_LINKS = frozenset("at in on to from for the a of and then been was is it by".split())
_BRIEF = 8
"""Words with a meaning that a sentence about one person of a list may have."""
_NEAR = 3
"""Words between the parts of a form."""


@dataclass(frozen=True, slots=True)
class Brief:
    """One plain fact: what it is about, what it says, and where."""

    key: str
    """Form, name and thing told, e.g. "has|norvia|island"."""

    contrast: Contrast
    value: Decimal | str
    step: Decimal
    start: int
    end: int
    names: frozenset[str] = frozenset()
    """Names of the sentence, of which one must be common; empty where the key has them."""


def read_briefs(text: str) -> list[Brief]:
    """Give the plain facts of a sentence."""
    words = read_words(text)
    found = [*_possessions(text, words), *_prices(words), *_moves(words), *_shares(text, words)]
    return sorted(found, key=lambda one: (one.start, one.key))


def contradict(one: Brief, other: Brief) -> bool:
    """Tell whether two facts of one key exclude one another."""
    keyed = not one.names and not other.names
    if not keyed and not (one.names & other.names) - _NOBODY:
        return False
    if isinstance(one.value, Decimal) and isinstance(other.value, Decimal):
        return exclude(one.value, other.value, max(one.step, other.step), one.step != other.step)
    return one.value != other.value


def _brief(key: str, word: Word, contrast: Contrast = Contrast.VALUE) -> Iterator[Brief]:
    slot = word.slot
    if slot is not None:
        yield Brief(key, contrast, slot.value, slot.step, word.start, word.end)


def _possessions(text: str, words: Sequence[Word]) -> Iterator[Brief]:
    """Read "Norvia's 12 islands," and "Norvia has 12 islands."."""
    for place, word in enumerate(words):
        if word.key != "#number" or place == 0 or place + 1 == len(words):
            continue
        noun, owner = words[place + 1], words[place - 1]
        if not noun.tells or not _closes(text, words, place + 1):
            continue
        if text[owner.start : owner.end].endswith("'s") and _is_name(text, owner):
            yield from _brief(f"has|{owner.key}|{noun.key}", word)
        elif owner.key in _HAVING and place > 1 and _is_name(text, words[place - 2]):
            yield from _brief(f"has|{words[place - 2].key}|{noun.key}", word)


def _closes(text: str, words: Sequence[Word], place: int) -> bool:
    """Tell whether nothing narrows the noun: a mark, a verb or the end stands behind it."""
    behind = text[words[place].end :].lstrip(" ")
    return behind[:1] in {"", ".", ",", ";", ":"} or (
        place + 1 < len(words) and words[place + 1].key in _CLOSERS
    )


def _is_name(text: str, word: Word) -> bool:
    return word.slot is None and word.tells and text[word.start].isupper()


def _prices(words: Sequence[Word]) -> Iterator[Brief]:
    """Read "Norvia Steel was sold for $4 million" and "Norvia Steel cost $4 million"."""
    for place, word in enumerate(words):
        if not word.key.startswith("#number$") or place < _NEAR - 1:
            continue
        before = words[place - 1]
        if before.key in _PRICED:
            owner = words[place - 2]
        elif before.key == "for" and words[place - 2].key in _SOLD:
            owner = _subject(words, place - 2)
        else:
            continue
        if owner.tells and (owner.named or owner.start == 0):
            yield from _brief(f"price|{owner.key}", word)


def _subject(words: Sequence[Word], verb: int) -> Word:
    """Give the word before "was (first) sold"."""
    place = verb - 1
    while place > 0 and verb - place <= _NEAR and not words[place].named:
        place -= 1
    return words[place]


def _moves(words: Sequence[Word]) -> Iterator[Brief]:
    """Read "left Norvia on 3 May" and "reached Norvia on 3 May"."""
    for place, word in enumerate(words):
        forms = lemmas(word.key)
        side = "left" if forms & _LEAVING else "reached" if forms & _COMING else ""
        if not side:
            continue
        after = place + 1
        if side == "left" and after < len(words) and words[after].key == "for":
            side = "reached"
        goal, day = _goal(words, after)
        if goal and day:
            key, end = f"move|{goal}|{day}", words[after].end
            found = Brief(key, Contrast.DIRECTION, side, Decimal(1), word.start, end)
            yield replace(found, names=_movers(words, goal))


_NOBODY = frozenset({""})


def _movers(words: Sequence[Word], goal: str) -> frozenset[str]:
    """Give the names of a sentence but the goal's; `_NOBODY` where it has no other."""
    names = {word.key for word in words if word.tells and (word.named or not word.start)}
    return frozenset(names - set(goal.split())) or _NOBODY


def _goal(words: Sequence[Word], place: int) -> tuple[str, str]:
    """Give the name of the place moved to, and the day behind it, "" where none is told."""
    names: list[str] = []
    dates: list[str] = []
    for word in words[place:]:
        slot = word.slot
        if slot is not None and slot.kind in {SlotKind.DAY, SlotKind.MONTH, SlotKind.YEAR}:
            dates.append(f"{slot.kind}{slot.value}")
        elif dates or not (word.named or word.key in _LINKS):
            break
        elif word.named:
            names.append(word.key)
    known = any(date.startswith("day") for date in dates)
    return " ".join(names), " ".join(sorted(dates)) if known else ""


def _shares(text: str, words: Sequence[Word]) -> Iterator[Brief]:
    """Read what falls to each of a list, and what a short sentence says of one name."""
    told = sum(word.tells for word in words)
    places = [place for place, word in enumerate(words) if word.key == "respectively"]
    if places:
        yield from _respective(text, words, places[0])
    elif told <= _BRIEF:
        slots = [word for word in words if word.slot is not None]
        names = _names(text, words)
        if len(slots) == 1 and len(names) == 1:
            thing = _thing(words[words.index(slots[0]) + 1 :])
            for verb in _verbs(words, len(words)):
                yield from _brief(f"each|{names[0]}|{slots[0].key}{thing}|{verb}", slots[0])


def _respective(text: str, words: Sequence[Word], last: int) -> Iterator[Brief]:
    """Pair the names of "A and B" with the figures of "2 and 3 years, respectively"."""
    slots: list[Word] = []
    end = first = last - 1 if words[last - 1].tells else last
    for place in range(end - 1, -1, -1):
        if words[place].slot is not None:
            slots.insert(0, words[place])
        elif words[place].key not in {"and", "or"}:
            break
        first = place
    names = _names(text, words[:first])
    if len(slots) > 1 and len(slots) == len(names) and len({word.key for word in slots}) == 1:
        thing = _thing(words[end:last])
        for name, slot in zip(names, slots, strict=True):
            for verb in _verbs(words, first):
                yield from _brief(f"each|{name}|{slot.key}{thing}|{verb}", slot)


def _thing(words: Sequence[Word]) -> str:
    """Give the word behind a figure, "" for none."""
    return f" {words[0].key}" if words and words[0].tells else ""


def _verbs(words: Sequence[Word], end: int) -> list[str]:
    """Give the last participle before a figure: "were sentenced to"."""
    told = [word.key for word in words[:end] if word.tells and not word.named]
    return [word for word in told if word.endswith("ed")][-1:]


def _names(text: str, words: Sequence[Word]) -> list[str]:
    """Give the full names of a sentence in order, each its words; a single opening word is none."""
    runs: list[list[Word]] = []
    for word in words:
        capital = word.slot is None and word.tells and text[word.start].isupper()
        if not capital:
            continue
        if runs and text[runs[-1][-1].end : word.start] == " ":
            runs[-1].append(word)
        else:
            runs.append([word])
    return [" ".join(word.key for word in run) for run in runs if len(run) > 1]
