"""Who is meant by "he", "the minister" or a lone surname, as a document is read."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from checker.extraction.cues import CUE_FORMS
from checker.extraction.sources import Source, subject
from checker.extraction.speakers import Named, Register, agrees, describe, register
from checker.extraction.tokens import PERSONAL, Token
from checker.model.documents import Sentence

_WINDOW = 2
"""Sentences over which a pronoun reaches back."""


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
    """The speakers and subjects met so far; `traces` grows as sentences are read."""

    names: Register
    traces: list[_Trace] = field(default_factory=list)

    @classmethod
    def of(cls, text: str) -> "Tracker":
        """Start reading a document."""
        return cls(register(text))

    def name(self, sentence: Sentence, tokens: Sequence[Token], source: Source) -> str | None:
        """Give the name behind a phrase, without remembering it as a speaker."""
        del sentence
        return self.names.full(describe(tokens[source.head[0] : source.head[1]]))

    def resolve(
        self, sentence: Sentence, tokens: Sequence[Token], source: Source | None
    ) -> tuple[bool, str | None]:
        """Tell whether the source is a pronoun, and give the speaker's name."""
        if source is None:
            return False, None
        head = tokens[source.head[0] : source.head[1]]
        if head and head[0].lower in PERSONAL:
            return True, self._pronoun(sentence, head[0].lower)
        named = describe(head)
        name = self.names.full(named)
        if name is not None:
            self._remember(named, name, sentence, spoke=True)
        return False, name

    def pass_by(self, sentence: Sentence, tokens: Sequence[Token]) -> None:
        """Remember the subject of a sentence that was read."""
        verb = next((i for i, one in enumerate(tokens) if one.lower in CUE_FORMS), len(tokens))
        found = subject(tokens, verb or len(tokens))
        if found is None:
            return
        named = describe(tokens[found.head[0] : found.head[1]])
        name = self.names.full(named)
        if name is not None and named.person:
            self._remember(named, name, sentence, spoke=False)

    def _remember(self, named: Named, name: str, sentence: Sentence, *, spoke: bool) -> None:
        person = named.person or (named.name is not None and " " not in named.name and " " in name)
        self.traces.append(_Trace(name, named.title, person, sentence.index, spoke))

    def _pronoun(self, sentence: Sentence, pronoun: str) -> str | None:
        near = [one for one in self.traces[-8:] if sentence.index - one.sentence <= _WINDOW]
        if pronoun == "it":
            last = near[-1] if near else None
            return last.name if last is not None and not last.person else None
        if pronoun not in {"he", "she"}:
            return None
        people = [one for one in near if one.person and agrees(pronoun, one.title)]
        if not people:
            return None
        latest = max(one.sentence for one in people)
        names = sorted({one.name for one in people if one.sentence == latest and one.spoke})
        names = names or sorted({one.name for one in people if one.sentence == latest})
        return names[0] if len(names) == 1 else None
