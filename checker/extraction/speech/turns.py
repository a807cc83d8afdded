"""Turns of a transcript or interview: paragraphs that open with the name of who speaks.

"MS OKORO: It leaked." A paragraph is a turn only where several are, so that "Update: ..." and
"Note: ..." are none. Who mostly asks (an interviewer, a counsel) states nothing of his own.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.extraction.speech.name_runs import NameRun, title_stop
from checker.model.documents import Block, Section, Span

_LABEL = re.compile(
    r"([A-ZÀ-ÖØ-Þ][\w.'’&-]*"
    r"(?: (?:[A-ZÀ-ÖØ-Þ&(][\w.'’&-]*|of|de|da|van|von|der|al|el|the|and)){0,7}"
    r"(?:,? ?\([^()\n]{1,60}\)|, [^:\n.!?\"“]{2,60})?):\s+(?=\S)"
)
_BRACKET = re.compile(r"\s*\(([^()]*)\)")
_ASIDE = re.compile(r"\((?:[a-z][\w ]{2,20})\)\s*")
_TAIL = re.compile(r"\s*\([a-z][\w ]{2,20}\)\s*\Z")
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|Judge|Sir|Dame|Cllr)\.? [A-ZÀ-ÖØ-Þ][\w'’-]+")
_FEWEST = 3
_ASKING = frozenset({"q", "question", "questions", "interviewer", "moderator", "operator"})
_MOSTLY = 0.6
_OF_TWO = 0.4
_LABELS_OF_PAGES = frozenset(
    "update note editor source sources photo video image caption read related tip warning example"
    " summary step correction background date time place location venue tickets contact website"
    " phone email price duration result results answer why how what where when who key".split()
)


@dataclass(frozen=True, slots=True)
class Turn:
    """One paragraph of somebody's own words, marked by his name alone."""

    label: Span
    content: Span
    name: NameRun | None
    """Who speaks; None for a bare "Q" or "A"."""

    asks: bool
    """True for somebody who mostly asks."""


def find_turns(text: str, blocks: Sequence[Block]) -> Mapping[int, Turn]:
    """Give the turns of a document by the index of their paragraph; none if it is no transcript."""
    if text.count(": ") < 2:  # noqa: PLR2004 - two people at least
        return {}
    found = {
        number: match
        for number, block in enumerate(blocks)
        if block.section is not Section.BOILERPLATE
        and (match := _LABEL.match(text, block.span.start, block.span.end))
        and match[1].lower().partition(" ")[0] not in _LABELS_OF_PAGES
    }
    keys = Counter(_key(match[1]) for match in found.values())
    repeated = any(count > 1 for count in keys.values()) and len(found) >= _FEWEST
    shouted = all(match[1].partition(" (")[0].isupper() for match in found.values())
    # an interview may print its questions without a name
    alone = len(keys) == 1 and len(found) >= _FEWEST and text.count(_last_name(found)) > len(found)
    if not alone and (len(keys) < 2 or not (repeated or shouted)):  # noqa: PLR2004 - a dialogue
        return {}
    asked = Counter(
        _key(match[1]) for number, match in found.items() if _is_question(text, blocks[number].span)
    )
    addressed = _addressed(text, [blocks[number].span for number in found])
    full = {
        _plain(match[1]): match[1] for match in reversed(list(found.values())) if "(" in match[1]
    }
    return {
        number: Turn(
            label=Span(match.start(1), match.end(1)),
            content=_content(text, match.end(), blocks[number].span.end),
            # "THE CHAIR" is who stood in brackets behind it before
            name=_name(_whose(full.get(_plain(match[1]), match[1]), addressed), match.start(1)),
            asks=_key(match[1]) in _ASKING or _mostly_asks(_key(match[1]), keys, asked),
        )
        for number, match in found.items()
    }


def _mostly_asks(key: str, keys: Counter[str], asked: Counter[str]) -> bool:
    """Tell whether most turns of somebody are questions; of two, those of one alone."""
    if keys[key] < 2:  # noqa: PLR2004 - one question makes no interviewer
        return False
    alone = len(keys) == 2 and all(not asked[other] for other in keys if other != key)  # noqa: PLR2004
    return asked[key] >= (_OF_TWO if alone else _MOSTLY) * keys[key]


def _last_name(found: Mapping[int, re.Match[str]]) -> str:
    label = next(iter(found.values()))[1]
    return _BRACKET.sub("", label).split()[-1]


def _addressed(text: str, turns: Sequence[Span]) -> str | None:
    """Give whom the turns address ("Mr. Quiroga, when did you ..."), None if two or nobody."""
    names = {match[0] for span in turns for match in _VOCATIVE.finditer(text, span.start, span.end)}
    return names.pop() if len(names) == 1 else None


_VOCATIVE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof)\.? [A-ZÀ-ÖØ-Þ][\w'’-]+(?=, [a-z])")


def _whose(label: str, addressed: str | None) -> str:
    """Give the name behind "THE WITNESS": the one person who is addressed."""
    return addressed if addressed and _plain(label) in {"the witness", "witness"} else label


def _plain(label: str) -> str:
    return _BRACKET.sub("", label).lower()


def _key(label: str) -> str:
    """Give the last name of a label, so that "ANA RUIZ (CHAIR)" and "RUIZ" are one."""
    plain = _BRACKET.sub("", label).partition(",")[0].lower().split()
    return plain[-1] if plain else ""


def _is_question(text: str, span: Span) -> bool:
    return text[span.start : span.end].rstrip().rstrip("”\"'").endswith("?")


def _content(text: str, start: int, end: int) -> Span:
    aside = _ASIDE.match(text, start, end)
    tail = _TAIL.search(text, start, end)
    return Span(aside.end() if aside else start, tail.start() if tail else end)


def _name(label: str, start: int) -> NameRun | None:
    """Read a label as a name; one in capitals is written as names are."""
    bracket = _BRACKET.search(label)
    plain = _BRACKET.sub("", label).partition(",")[0]
    titles: tuple[str, ...] = ()
    rest = (bracket[1] if bracket else label.partition(",")[2]).strip().lower()
    if bracket and (titled := _TITLED.search(bracket[1])):
        # as in "THE CHAIR (Mr Oduya)", which is a role and a name
        titles = (plain.lower().removeprefix("the "),)
        plain, rest = titled.group(), ""
    words = [_cased(word) for word in plain.split()]
    if not words or plain.lower() in _ASKING | {"a"}:
        return None
    cut = title_stop([word.lower() for word in words])
    own = tuple(word.lower() for word in words[:cut])
    role = tuple(rest.split(" of ")[0].split())
    return NameRun(start, start + len(label), tuple(words[cut:]), (*titles, *role, *own), start)


def _cased(word: str) -> str:
    """Write a word in capitals as a name: "ADEYEMI-HART" is Adeyemi-Hart."""
    if not word.isupper() or len(word) < 2:  # noqa: PLR2004 - an initial
        return word
    return re.sub(r"[^\W\d_]+", lambda part: part.group().capitalize(), word)
