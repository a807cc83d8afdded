"""Who is meant by "he", "the minister" or a lone surname, as a document is read."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from checker.extraction.names.gazetteer import entries
from checker.extraction.speech.cues import CUE_FORMS
from checker.extraction.speech.sources import Source, subject
from checker.extraction.speech.speakers import Named, Register, agrees, describe, register
from checker.extraction.speech.tokens import PERSONAL, Token, tokenise
from checker.model.documents import Sentence

_WINDOW = 2
"""Sentences over which a pronoun reaches back."""
_SUBJECT_REACH = 120
"""Characters at the start of a sentence in which its subject is sought."""


@dataclass(frozen=True, slots=True)
class _Trace:
    """Somebody who spoke or stood as a subject."""

    name: str
    title: str | None
    person: bool
    sentence: int
    spoke: bool


@dataclass(frozen=True, slots=True)
class Tracker:
    """The speakers met so far; `traces` and `passed` grow as sentences are read."""

    names: Register
    traces: list[_Trace] = field(default_factory=list)
    passed: list[Sentence] = field(default_factory=list)
    """Sentences read, whose subjects are looked up only when a pronoun asks."""

    @classmethod
    def of(cls, text: str) -> "Tracker":
        """Start reading a document."""
        return cls(register(text))

    def name(self, sentence: Sentence, tokens: Sequence[Token], source: Source) -> str | None:
        """Give the name behind a phrase, without remembering it as a speaker."""
        del sentence
        return self.names.full(self._described(tokens, source))

    def resolve(
        self, sentence: Sentence, tokens: Sequence[Token], source: Source | None
    ) -> tuple[bool, str | None]:
        """Tell whether the source is a pronoun, and give the speaker's name."""
        if source is None:
            return False, None
        head = tokens[source.head[0] : source.head[1]]
        if head and head[0].lower in PERSONAL:
            found = self._pronoun(sentence, head[0].lower)
            if found is not None:
                self.traces.append(replace(found, sentence=sentence.index, spoke=True))
            return True, found.name if found else None
        named = self._described(tokens, source)
        name = self.names.full(named)
        if name is not None:
            self._remember(named, name, sentence, spoke=True)
        return False, name

    def _described(self, tokens: Sequence[Token], source: Source) -> Named:
        """Read the phrase, or the name in apposition to it ("the chair, Ann Lee,")."""
        first, stop = source.head
        named = describe(tokens[first:stop])
        if named.name is None and source.whole[1] > stop + 1:
            apposed = tokens[stop + 1 : source.whole[1]]
            if apposed and all(token.capital for token in apposed):
                return describe(apposed)
        alone = first == 0 and stop == 1 and named.name is not None
        return Named(None) if alone and self.names.common(tokens[0].text) else named

    def pass_by(self, sentence: Sentence) -> None:
        """Remember a sentence that was read."""
        self.passed.append(sentence)

    def _remember(self, named: Named, name: str, sentence: Sentence, *, spoke: bool) -> None:
        self.traces.append(_trace(named, name, sentence, spoke=spoke))

    def _subjects(self, sentence: Sentence) -> list[_Trace]:
        """Give the people who open the sentences just before."""
        found: list[_Trace] = []
        for earlier in self.passed[-_WINDOW:]:
            if sentence.index - earlier.index > _WINDOW:
                continue
            tokens = tokenise(earlier.text, 0, min(len(earlier.text), _SUBJECT_REACH))
            verb = next((i for i, one in enumerate(tokens) if one.lower in CUE_FORMS), len(tokens))
            source = subject(tokens, verb or len(tokens))
            named = Named(None) if source is None else describe(_name_part(tokens, source))
            name = self.names.full(named)
            if name is not None:
                found.append(_trace(named, name, earlier, spoke=False))
        return found

    def _pronoun(self, sentence: Sentence, pronoun: str) -> _Trace | None:
        """Give whom a pronoun means; None if two people, or nobody, can be meant."""
        near = [one for one in self.traces[-8:] if sentence.index - one.sentence <= _WINDOW]
        if pronoun == "it":
            return near[-1] if near and not near[-1].person else None
        if pronoun not in {"he", "she"}:
            return None
        people = [one for one in near if one.person and agrees(pronoun, one.title)]
        rivals = [
            one for one in self._subjects(sentence) if one.person and agrees(pronoun, one.title)
        ]
        latest = max((one.sentence for one in (*people, *rivals)), default=-1)
        spoke = {one.name: one for one in people if one.sentence == latest}
        others = {one.name: one for one in rivals if one.sentence == latest}
        if spoke:
            return next(iter(spoke.values())) if len(spoke) == 1 else None
        if len(others) == 1 and all(one.name in others for one in people):
            return next(iter(others.values()))
        return None


def _name_part(tokens: Sequence[Token], source: Source) -> Sequence[Token]:
    """Give a subject up to the end of its name, because a plain verb may follow it unseen."""
    first, stop = source.head
    for index in range(first + 1, stop):
        if tokens[index - 1].capital and tokens[index].text[:1].islower():
            beyond = tokens[index + 1 : stop]
            return tokens[first : stop if any(one.capital for one in beyond) else index]
    return tokens[first:stop]


def _trace(named: Named, name: str, sentence: Sentence, *, spoke: bool) -> _Trace:
    surname = named.name is not None and " " not in named.name and " " in name
    person = (named.person or surname) and name not in entries()
    return _Trace(name, named.title, person, sentence.index, spoke)
