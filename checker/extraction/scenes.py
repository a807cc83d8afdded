"""A sentence with everything that was found in it, ready to be read as a whole."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from checker.extraction.predicates import Token
from checker.model import Mention, MentionKind, Quantity, Section, Sentence, Span, TimeExpression

_TOKEN = re.compile(r"(?:[A-Za-z]\.){2,}|[A-Za-z](?:[\w.’'&-]*\w)?|\d(?:[\d.,/]*\d)?|'s\b|\S")
_POSSESSIVE = re.compile(r"(?<=\w)['’]s?\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Focus:
    """What a document talks about most, for the phrases that name nothing themselves."""

    organisation: Mention | None = None
    """The organisation that is named at least twice as often as any other."""

    place: Mention | None = None
    """The place that the headline or the first sentence names, or the most frequent one."""

    names: tuple[Mention, ...] = ()
    """All names of the document, first mention of each, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One sentence, its words and what stands where. All positions are token indices."""

    sentence: Sentence
    tokens: list[Token]
    quantities: Sequence[Quantity]
    mentions: Sequence[Mention]
    times: Sequence[TimeExpression]
    focus: Focus
    owners: list[object]
    """For each token the Quantity, TimeExpression or Mention it belongs to, else None."""

    def index_at(self, offset: int) -> int:
        """Give the index of the first token that ends after a document offset."""
        local = offset - self.sentence.span.start
        for index, token in enumerate(self.tokens):
            if token.end > local:
                return index
        return len(self.tokens)

    def span_of(self, start: int, end: int) -> Span:
        """Give the place in the document of the tokens [start, end)."""
        base = self.sentence.span.start
        return Span(base + self.tokens[start].start, base + self.tokens[end - 1].end)

    def mention_at(self, index: int) -> Mention | None:
        """Give the mention that the token belongs to."""
        owner = self.owners[index]
        return owner if isinstance(owner, Mention) else None


def tokenise(text: str) -> list[Token]:
    """Split a sentence into words, numbers and signs; a possessive 's is a token of its own."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text):
        word, start = match.group(), match.start()
        ending = _POSSESSIVE.search(word)
        if ending and len(word) > len(ending.group()):
            cut = start + ending.start()
            tokens.append(Token(start, cut, text[start:cut], text[start:cut].lower()))
            word, start = ending.group(), cut
        tokens.append(Token(start, match.end(), word, word.lower().replace("’", "'")))
    return tokens


def build_scene(
    sentence: Sentence,
    quantities: Sequence[Quantity],
    mentions: Sequence[Mention],
    times: Sequence[TimeExpression],
    focus: Focus,
) -> Scene:
    """Join what the finders found in one sentence; arguments hold that sentence's values only."""
    tokens = tokenise(sentence.text)
    owners: list[object] = [None] * len(tokens)
    base = sentence.span.start
    for value in (*mentions, *times, *quantities):
        for index, token in enumerate(tokens):
            if base + token.start < value.span.end and base + token.end > value.span.start:
                owners[index] = value
    return Scene(
        sentence=sentence,
        tokens=tokens,
        quantities=quantities,
        mentions=mentions,
        times=times,
        focus=focus,
        owners=owners,
    )


def find_focus(mentions: Sequence[Mention], sentences: Sequence[Sentence]) -> Focus:
    """Tell what a document talks about most; abstain where nothing stands out."""
    counts = Counter(mention.name for mention in mentions)
    firsts: dict[str, Mention] = {}
    for mention in mentions:
        firsts.setdefault(mention.name, mention)
    organisations = _ranked(firsts, counts, MentionKind.ORGANISATION)
    places = _ranked(firsts, counts, MentionKind.PLACE)
    opening = [one.span for one in sentences if one.section is Section.HEADLINE][:1]
    opening += [one.span for one in sentences if one.section is Section.BODY][:1]
    named_first = [one for one in places if any(one.span.within(span) for span in opening)]
    return Focus(
        organisation=_outstanding(organisations, counts),
        place=named_first[0] if named_first else _outstanding(places, counts),
        names=tuple(firsts.values()),
    )


def _ranked(firsts: dict[str, Mention], counts: Counter[str], kind: MentionKind) -> list[Mention]:
    found = [one for one in firsts.values() if one.kind is kind and not one.demonym]
    return sorted(found, key=lambda one: (-counts[one.name], one.span))


def _outstanding(ranked: list[Mention], counts: Counter[str]) -> Mention | None:
    if not ranked:
        return None
    if len(ranked) == 1 or counts[ranked[0].name] >= 2 * counts[ranked[1].name]:
        return ranked[0]
    return None
