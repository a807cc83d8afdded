"""A sentence with everything that was found in it, ready to be read as a whole."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.extraction.clauses.predicates import Token
from checker.extraction.sentences import dateline
from checker.model import Mention, MentionKind, Quantity, Section, Sentence, Span, TimeExpression

_TOKEN = re.compile(r"(?:[A-Za-z]\.){2,}|[A-Za-z](?:[\w.’'&-]*\w)?|\d(?:[\d.,/]*\d)?|'s\b|\S")
_POSSESSIVE = re.compile(r"(?<=\w)['’]s?\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Focus:
    """What a document talks about most, for the phrases that name nothing themselves."""

    organisation: Mention | None = None
    """The organisation that the headline names, or that is named most often."""

    place: Mention | None = None
    """The place, or name of unknown kind, likewise."""

    centre: Mention | None = None
    """Whatever but a person the headline names, or that is named most often."""

    names: tuple[Mention, ...] = ()
    """All names of the document, first mention of each, in order."""

    every: tuple[Mention, ...] = ()
    """The same with the employers of its speakers."""

    title: str = ""
    """The headline."""

    topics: tuple[str, ...] = ()
    """Up to a dozen of its commonest names, sorted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One sentence, its words and what stands where. All positions are token indices."""

    sentence: Sentence
    tokens: list[Token]
    quantities: Sequence[Quantity]
    mentions: Sequence[Mention]
    times: Sequence[TimeExpression]
    focus: Focus
    ends: list[int]
    """For each token the offset of its end in the sentence."""

    context: tuple[str, ...]
    """The names in the sentence, sorted."""

    heading: str | None
    """The heading above the sentence, lower case."""

    antecedent: Mention | None
    """Who or what "it", "he" and "its" at the start of the sentence go back to."""

    owners: list[object]
    """For each token the Quantity, TimeExpression or Mention it belongs to, else None."""

    lengths: Sequence[Quantity] = ()
    """Durations that tell how long something is; they stand in `times`, too, and make no claim."""

    def index_at(self, offset: int) -> int:
        """Give the index of the first token that ends after a document offset."""
        return bisect_right(self.ends, offset - self.sentence.span.start)

    def mention_at(self, index: int) -> Mention | None:
        """Give the mention that the token belongs to."""
        owner = self.owners[index]
        return owner if isinstance(owner, Mention) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a sentence inherits from the text before it."""

    focus: Focus
    heading: str | None = None
    antecedent: Mention | None = None

    def after(self, scene: Scene) -> "Setting":
        """Give the setting of the next sentence: an opening name becomes its antecedent."""
        base = scene.sentence.span.start
        for mention in scene.mentions:
            near = bisect_right(scene.ends, mention.span.start - base) <= _OPENING
            if near and not mention.demonym:
                return replace(self, antecedent=mention)
        pronoun = scene.tokens and scene.tokens[0].lower in _GOES_ON
        return self if pronoun else replace(self, antecedent=None)


def is_heading(sentence: Sentence, alone: bool) -> bool:  # noqa: FBT001 - the block's only one
    """Tell whether a sentence is a heading inside the text: short, unfinished, a block alone."""
    words = sentence.text.split()
    short = len(words) <= _LONGEST_HEADING and not sentence.text.endswith((".", "!", ";", ":", ","))
    return alone and short and sentence.section is Section.BODY


_LONGEST_HEADING = 10

_OPENING = 3
"""Tokens in front of a name that still opens its sentence: "On Monday, Acme"."""

_GOES_ON = frozenset("it its he she his her they their the this that".split())


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
    setting: "Setting",
) -> Scene:
    """Join what the finders found in one sentence; arguments hold that sentence's values only."""
    tokens = tokenise(sentence.text)
    owners: list[object] = [None] * len(tokens)
    base = sentence.span.start
    ends = [base + token.end for token in tokens]
    values: list[Mention | TimeExpression | Quantity] = [*mentions, *times, *quantities]
    for value in values:
        index = bisect_right(ends, value.span.start)
        while index < len(tokens) and base + tokens[index].start < value.span.end:
            owners[index] = value
            index += 1
    return Scene(
        sentence=sentence,
        tokens=tokens,
        quantities=quantities,
        mentions=mentions,
        times=times,
        focus=setting.focus,
        heading=setting.heading,
        antecedent=setting.antecedent,
        ends=[token.end for token in tokens],
        context=tuple(sorted({mention.name for mention in mentions})),
        owners=owners,
    )


def find_focus(
    mentions: Sequence[Mention], sentences: Sequence[Sentence], sources: Sequence[Span] = ()
) -> Focus:
    """Tell what a document talks about most; abstain where nothing stands out.

    The place of a dateline tells where the reporter sat, a byline who wrote, and the employer of
    a speaker ("an analyst at Orsted Bank") only who talks, so they do not count.
    """
    employers = {
        one.span
        for source in sources
        for one in mentions
        if one.span.within(source) and _width(source) > _width(one.span) + _ARTICLE
    }
    told = [one for one in mentions if one.span not in employers and not _in_credit(one, sentences)]
    counts = _with_longer(Counter(mention.name.casefold() for mention in told))
    firsts: dict[str, Mention] = {}
    for mention in told:
        firsts.setdefault(mention.name.casefold(), mention)
    every = {mention.name.casefold(): mention for mention in reversed(mentions)}
    headline = [one.span for one in sentences if one.section is Section.HEADLINE][:1]
    return Focus(
        organisation=_central(firsts, counts, _BODIES, headline),
        place=_central(firsts, counts, _PLACES, headline),
        centre=_central(firsts, counts, _THINGS, headline),
        names=tuple(firsts.values()),
        every=tuple(sorted(every.values(), key=lambda one: one.span)),
        title=" ".join(one.text for one in sentences if one.section is Section.HEADLINE),
        topics=_topics(firsts, counts),
    )


_ARTICLE = 4
"""Characters of "the " before a name: a source that is the name alone is no employer."""


def _width(span: Span) -> int:
    return span.end - span.start


def _topics(firsts: dict[str, Mention], counts: Counter[str]) -> tuple[str, ...]:
    ranked = sorted(
        (name for name, one in firsts.items() if not one.demonym),
        key=lambda name: (-counts[name], firsts[name].span),
    )
    return tuple(sorted(firsts[name].name for name in ranked[:_MOST_TOPICS]))


_MOST_TOPICS = 12


def _with_longer(counts: Counter[str]) -> Counter[str]:
    """Count "Lake County" as well where "Lake County Council" is named."""
    total = Counter(counts)
    for name in sorted(counts):
        words = name.split()
        for length in range(1, len(words)):
            shorter = " ".join(words[:length])
            if shorter in counts:
                total[shorter] += counts[name]
    return total


def _in_credit(mention: Mention, sentences: Sequence[Sentence]) -> bool:
    """Tell whether a name stands in a dateline, a byline or another part that is no article."""
    starts = [sentence.span.start for sentence in sentences]
    index = bisect_right(starts, mention.span.start) - 1
    if index < 0:
        return False
    sentence = sentences[index]
    if sentence.section is Section.BOILERPLATE:
        return True
    return mention.span.end <= sentence.span.start + dateline(sentence.text)


def _central(
    firsts: dict[str, Mention],
    counts: Counter[str],
    kinds: frozenset[MentionKind],
    headline: Sequence[Span],
) -> Mention | None:
    """Give the name of some kinds that the text comes back to most often."""
    found = [
        (-counts[name], not any(one.span.within(span) for span in headline), one.span, one)
        for name, one in firsts.items()
        if one.kind in kinds and not one.demonym
    ]
    if not found:
        return None
    count, elsewhere, _, mention = min(found, key=lambda entry: entry[:3])
    return mention if count <= -_OFTEN or not elsewhere or len(found) == 1 else None


_BODIES = frozenset({MentionKind.ORGANISATION})
_PLACES = frozenset({MentionKind.PLACE, MentionKind.NAME})
_THINGS = frozenset(MentionKind) - {MentionKind.PERSON, MentionKind.GROUP}

_OFTEN = 2
"""Mentions that make a name central where the headline does not name it."""
