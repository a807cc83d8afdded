"""Sentences as names and word classes with their places, and what they deny."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.matching.stories.likeness import Rarity
from checker.matching.stories.profiles import contents
from checker.matching.stories.ranks.scales import Scale, ranks_in
from checker.matching.stories.senses import direction, sense
from checker.matching.stories.tellers import without_dateline, without_teller
from checker.model import Claim

_NEGATED = re.compile(
    r"\b(?:no|not|never|none|nobody|without|neither|nor|cannot|\w+n[’']t)\b"
    r"(?P<denied>(?:\s+[\w’'-]+)+)",
    re.IGNORECASE,
)
"""A negation and the words behind it, up to the next mark, that it is taken to deny."""
_REACH = 4
"""Words behind a negation that it surely denies."""
_WHOLE = 0.75
"""Share of the denied clause that the other sentence must have before the two are opposites."""
_VOICED = re.compile(
    r"[\"“”]|\b(?:sa(?:id|ys?)|told|tells?|warn\w*|claim\w*|insist\w*|according|recall\w*"
    r"|den(?:y|ied|ies)|stat(?:ed|es)|argu\w*|add(?:ed|s))\b",
    re.IGNORECASE,
)
"""Speech: what somebody says is not yet told by the text."""
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_COMPARED = re.compile(
    r"^(?:more|less|fewer|longer|only|doubt|matter|one|\w{3,}er)$", re.IGNORECASE
)
"""Words that make a comparison or an idiom of a negation: "no more than", "no longer"."""
_PENDING = re.compile(r"\b(?:not|n[’']t)\s+yet\b|\byet to\b|\bso far\b", re.IGNORECASE)
"""What may still come about after the text: no denial of what a later one tells."""
DENIED_TWICE = 2
"""Shared words that one of two sentences denies before they state the opposite."""
_ORDER = re.compile(
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as names and word classes with their places."""

    claim: Claim
    places: Mapping[str, int]
    """Place of each word class that is no part of a name."""

    names: Mapping[str, int]
    """Place of each name, by its canonical form."""

    denied: frozenset[str]
    """Word classes that stand under a negation: "no siren was sounded"."""

    turn: int
    """1 if something rises in it, -1 if something falls, 0 if neither or both."""

    orders: frozenset[str]
    """Ordinals: "second", "last"."""

    ranks: Mapping[Scale, frozenset[int]]
    """Places in an order, by what orders it: "the second largest"."""

    @property
    def spots(self) -> dict[str, int]:
        """Give the place of each word class and name."""
        return {**self.places, **self.names}


def line_of(claim: Claim) -> Line:
    """Give the names and word classes of a sentence."""
    text = claim.sentence_text
    tokens = contents(without_teller(without_dateline(text)))
    names: dict[str, int] = {}
    taken: set[int] = set()
    for name in claim.context:
        parts = {sense(word.strip(".,’'")) for word in name.split()}
        found = [
            index
            for index, (word, kind) in enumerate(tokens)
            if word[0].isupper() and (kind in parts or _spells(word, name))
        ]
        if found:
            names[name] = found[0]
            taken.update(found)
    places: dict[str, int] = {}
    for index, (_, kind) in enumerate(tokens):
        if kind and index not in taken:
            places.setdefault(kind, index)
    turns = {direction(word) for word, _ in tokens} - {0}
    orders = frozenset(word.casefold() for word, _ in tokens if _ORDER.fullmatch(word))
    return Line(
        claim=claim,
        places=places,
        names=names,
        denied=_denied(text),
        turn=turns.pop() if len(turns) == 1 else 0,
        orders=orders,
        ranks=ranks_in(text),
    )


def _denied(text: str) -> frozenset[str]:
    """Give the word classes behind the negations of a sentence, up to the next mark."""
    found: set[str] = set()
    for match in _NEGATED.finditer(text):
        words = match["denied"].split()
        if words and not _COMPARED.search(words[0]):
            near = " ".join(words[:_REACH])
            found.update(kind for _, kind in contents(near) if kind)
    return frozenset(found)


def _spells(word: str, name: str) -> bool:
    """Tell whether a word is made of the initials of a name: "NHM"."""
    initials = "".join(part[0] for part in name.split() if part[0].isupper())
    return len(word) > 1 and word == initials


def rarity_of(lines: Sequence[Line]) -> Rarity:
    """Give how rarely each name and word class stands in some sentences."""
    return Rarity.of_sentences([(*line.places, *line.names) for line in lines])


def contrary(one: Line, other: Line) -> frozenset[str]:
    """Give the words that both sentences have and one of them denies."""
    shared = one.places.keys() & other.places.keys()
    return (one.denied ^ other.denied) & shared


def are_opposites(one: Line, other: Line) -> bool:
    """Tell whether one text denies a whole clause that the other tells, in their own voice."""
    texts = one.claim.sentence_text, other.claim.sentence_text
    if any(map(_VOICED.search, texts)) or any(map(_PENDING.search, texts)):
        return False
    years = [set(_YEAR.findall(text)) for text in texts]
    return years[0] == years[1] and (_is_denied(one, other) or _is_denied(other, one))


def _is_denied(one: Line, other: Line) -> bool:
    match = _NEGATED.search(one.claim.sentence_text)
    words = {kind for _, kind in contents(match["denied"]) if kind} if match else set()
    return len(words & other.places.keys()) >= max(_WHOLE * len(words), DENIED_TWICE)
