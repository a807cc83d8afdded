"""Who is meant by "he", "the minister" or a lone surname, as a document is read.

A pronoun means whoever spoke last and agrees with it, else the subject of the sentence before it,
else the one person named there that agrees. Somebody without a name ("a neighbour said. She ...")
is remembered too, so that her words are nobody else's.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from checker.extraction.lemmas import is_irregular_form
from checker.extraction.names.gazetteer import entries
from checker.extraction.speech.cast import Cast, Member
from checker.extraction.speech.nouns import (
    BODIES,
    CLUBS,
    FIRMS,
    PLURAL_PEOPLE,
    TEXTS,
    gender_of,
    is_epithet,
    is_narrowing_epithet,
    is_role,
    singular,
)
from checker.extraction.speech.sources import Source
from checker.extraction.speech.speakers import Named, NameRun, describe
from checker.extraction.speech.tokens import PERSONAL, Token
from checker.model.documents import Sentence

_WINDOW = 3
"""Sentences over which a pronoun reaches back."""
_KEPT = 24
"""Traces that a quotation knows of: more than stand in the sentences within reach."""
_GENDER = {"he": "m", "she": "f"}
_PERSON = frozenset({"he", "she", "who"})
"""Pronouns of one person; "who" stands for either."""
_DESCRIBED_SUBJECT = re.compile(r"(?:The|His|Her|A|An|Their) (?:[a-z-]+ ){0,2}?([a-z-]+)(?= [a-z])")
_LATER_SUBJECT = re.compile(r"^[^“\"]*, (he|she) [a-z]")
_AHEAD = 300
"""Characters behind an opening description in which its person is named."""
_OPENING = 4
"""Words before a name that opens its sentence ("On Monday evening Lee")."""
_FIRST = frozenset({"i", "we", "us", "me"})
_OWNING = {"his": "he", "her": "she", "its": "it", "their": "they"}


@dataclass(frozen=True, slots=True)
class Trace:
    """Somebody who spoke, or stood as the subject of a sentence."""

    name: str | None
    """None for somebody without a name."""

    person: bool
    gender: str | None
    sentence: int
    plural: bool = False

    def agrees(self, pronoun: str) -> bool:
        """Tell whether a pronoun can mean this one."""
        if pronoun in _GENDER:
            fits = self.gender in {None, _GENDER[pronoun]}
            return self.person and not self.plural and fits
        if pronoun == "who":
            return self.person and not self.plural
        if pronoun == "they":
            return self.plural or not self.person
        return pronoun == "it" and not self.person and not self.plural


@dataclass(frozen=True, slots=True)
class Resolved:
    """Who speaks, and how the text says so."""

    name: str | None
    basis: str = "none"
    """"name", "surname", "role", "pronoun", "description" or "none"."""

    pronoun: bool = False


@dataclass(frozen=True, slots=True)
class Tracker:
    """The speakers met so far; `traces` and `passed` grow as sentences are read."""

    cast: Cast
    traces: list[Trace] = field(default_factory=list)
    passed: list[Sentence] = field(default_factory=list)
    """Sentences read, whose subjects are looked up only when a pronoun asks."""

    owners: list[str | None] = field(default_factory=lambda: [None])
    """Whose turn or quotation is being read: "I" means the last of them."""

    @classmethod
    def of(cls, text: str) -> "Tracker":
        """Start reading a document."""
        return cls(Cast.of(text))

    def inside(self, owner: str | None) -> "Tracker":
        """Give a tracker for somebody's quotation: who speaks in it is forgotten behind it."""
        return Tracker(self.cast, list(self.traces[-_KEPT:]), self.passed, [*self.owners, owner])

    def name(self, sentence: Sentence, tokens: Sequence[Token], source: Source) -> str | None:
        """Give the name behind a phrase, without remembering it as a speaker."""
        return self._described(sentence, tokens, source)[0].name

    def resolve(
        self, sentence: Sentence, tokens: Sequence[Token], source: Source | None
    ) -> Resolved:
        """Give the speaker that a phrase names, and remember that he spoke."""
        if source is None:
            return Resolved(None)
        head = tokens[source.head[0] : source.head[1]]
        if head and head[0].lower in PERSONAL:
            return self._personal(sentence, head[0], head[0].lower)
        if len(head) == 1 and head[0].lower in _OWNING:
            return self._personal(sentence, head[0], _OWNING[head[0].lower])
        resolved, trace = self._described(sentence, tokens, source)
        self.traces.append(trace)
        return resolved

    def speak(self, run: NameRun, sentence: Sentence) -> Resolved:
        """Give whom the label of a turn names, and remember that he spoke."""
        named = Named(" ".join(run.words), run.titles[-1] if run.titles else None, person=True)
        name = self.cast.full(named)
        if name is None:
            return Resolved(None)
        member = self.cast.member(name)
        person = member is None or member.person
        gender = self._gender(name, named)
        self.traces.append(Trace(name, person, gender, sentence.index))
        return Resolved(name, "name")

    def _personal(self, sentence: Sentence, token: Token, pronoun: str) -> Resolved:
        if pronoun in _FIRST:
            owner = self.owners[-1] if pronoun in {"i", "me"} else None
            return Resolved(owner, "pronoun" if owner else "none", pronoun=True)
        found = self._pronoun(sentence, pronoun, token.start)
        if found is None:
            gender = _GENDER.get(pronoun)
            plural = pronoun == "they"
            self.traces.append(Trace(None, gender is not None, gender, sentence.index, plural))
            return Resolved(None, pronoun=True)
        self.traces.append(
            Trace(found.name, found.person, found.gender, sentence.index, found.plural)
        )
        return Resolved(found.name, "pronoun" if found.name else "none", pronoun=True)

    def _described(
        self, sentence: Sentence, tokens: Sequence[Token], source: Source
    ) -> tuple[Resolved, Trace]:
        """Read the phrase, or the name in apposition to it ("the chair, Ann Lee,")."""
        first, stop = source.head
        named = describe(tokens[first:stop])
        if named.name is None and source.whole[1] > stop + 1:
            named = _apposed(tokens, stop + 1, source.whole[1]) or named
        joint = named.name is None and any(one.lower == "and" for one in tokens[first:stop])
        if joint:
            # of "Ann Lee and Bo Orr" the first stands for both
            fork = next(i for i in range(first, stop) if tokens[i].lower == "and")
            named = describe(tokens[first:fork])
        last = tokens[stop - 1].text
        if named.name is None and tokens[first].capital and last in self.cast.surnames:
            named = Named(last, person=True)  # "Sheikh said": a surname that is a title, too
        alone = first == 0 and stop == 1 and named.name is not None
        if alone and self.cast.common(tokens[0].text):
            named = Named(None, tokens[0].lower)
        if named.name is not None:
            phrase = " ".join(one.text for one in tokens[first:stop]).replace(" '", "'")
            named = replace(named, name=self.cast.written(named.name, phrase))
        name = self.cast.full(named)
        if name is not None:
            surname = named.name is not None and " " not in named.name and " " in name
            person = (
                named.person or surname or self.cast.is_person(name)
            ) and name not in entries()
            gender = self._gender(name, named)
            trace = Trace(name, person and not joint, gender, sentence.index, plural=joint)
            return Resolved(name, "surname" if surname else "name"), trace
        if named.name is not None:
            person = Trace(
                None, person=True, gender=self._gender("", named), sentence=sentence.index
            )
            return Resolved(None), person
        return self._by_role(sentence, tokens[first], named)

    def _gender(self, name: str, named: Named) -> str | None:
        member = self.cast.member(name)
        told = member.gender if member is not None else None
        return told or (gender_of([named.title]) if named.title else None)

    def _by_role(self, sentence: Sentence, token: Token, named: Named) -> tuple[Resolved, Trace]:
        head = named.title or ""
        position = token.start
        if head == "office" and token.lower in _OWNING:
            owner = self._pronoun(sentence, _OWNING[token.lower], position)
            name = f"{owner.name}'s office" if owner and owner.name else None
            return Resolved(name, "description"), Trace(name, False, None, sentence.index)  # noqa: FBT003
        if head == "pm":
            named = replace(named, title="minister", words=frozenset({"prime"}))
        plural = head in PLURAL_PEOPLE or (head.endswith("s") and not head.endswith("ss"))
        pointed = (named.definite or named.owner) and not (plural and head in PLURAL_PEOPLE)
        member = self.cast.in_role(named, position) if pointed else None
        if member is None and head in FIRMS and named.definite and not named.words:
            member = self._near_body(sentence)
        if member is None and not named.definite and head not in PLURAL_PEOPLE:
            member = self._introduced(sentence, named)
        if member is not None:
            trace = Trace(member.name, member.person, member.gender, sentence.index)
            return Resolved(member.name, "role"), trace
        pointing = is_epithet(singular(head)) or is_narrowing_epithet(named.words)
        if pointing and named.definite and head not in BODIES | TEXTS:
            gender = gender_of([singular(head), *named.words])
            found = self._pronoun(
                sentence, {"m": "he", "f": "she"}.get(gender or "", "who"), position
            )
            if found is not None and found.name is not None:
                trace = Trace(found.name, found.person, found.gender, sentence.index)
                return Resolved(found.name, "role"), trace
        if self._stands_for_itself(head, named) and not (
            named.office and self.cast.has_role(named)
        ):
            member = self.cast.describe(named, position)
            body = Trace(member.name, False, None, sentence.index, plural=plural)  # noqa: FBT003
            return Resolved(member.name, "description"), body
        person = head not in BODIES | TEXTS and bool(head)
        gender = gender_of([head, *named.words])
        return Resolved(None), Trace(None, person and not plural, gender, sentence.index, plural)

    def _near_body(self, sentence: Sentence) -> Member | None:
        """Give what "the company" means that nothing else tells: the one body just before it."""
        for before in reversed(self.passed[-2:]):
            name = self.cast.body_in(before.span.start, before.span.end)
            if name is not None:
                return self.cast.member(name)
            if self.cast.people_in(before.span.start, before.span.end):
                return None
        return None

    def _introduced(self, sentence: Sentence, named: Named) -> Member | None:
        """Give whom an opening description means that is named later ("A furious mum said")."""
        if sentence.index > _WINDOW:
            return None
        end = sentence.span.end
        # "A furious mum told how ... Shauna Okafor, 29, had ..."
        ahead = self.cast.people_in(end, end + _AHEAD)
        next_one = self.cast.member(ahead[0][1]) if ahead else None
        gender = gender_of([singular(named.title or ""), *named.words])
        aged = next_one is not None and any(
            role.head.endswith("-year-old") for role in next_one.roles
        )
        if (
            next_one is not None
            and aged
            and is_role(named.title or "")
            and gender
            in {
                None,
                next_one.gender,
            }
        ):
            return next_one
        found = self.cast.in_role(named, end)
        told = {word for role in found.roles for word in role.words} if found else set[str]()
        return found if not named.words or not told.isdisjoint(named.words) else None

    @staticmethod
    def _stands_for_itself(head: str, named: Named) -> bool:
        """Tell whether a description is as good as a name: of a body that it narrows, or a text."""
        if head in TEXTS:
            return bool(named.words) or named.definite
        if named.office and named.definite:
            return True  # "the Secretary", "the Board"
        if head not in BODIES:
            return False
        narrowed = bool(named.words)
        return narrowed and (named.definite or head not in FIRMS | CLUBS)

    def pass_by(self, sentence: Sentence) -> None:
        """Remember a sentence that was read."""
        self.passed.append(sentence)

    def latest(self, sentence: Sentence) -> Trace | None:
        """Give who acts or speaks in the sentence just before, for words without a speaker."""
        spoke = [one for one in self.traces if one.sentence >= sentence.index - 1]
        if spoke:
            # of a person and the paper that carries his words, the person
            said = [one for one in spoke if one.sentence == spoke[-1].sentence]
            return next((one for one in reversed(said) if one.person), said[-1])
        before = self.passed[-1] if self.passed else None
        return self._subject(before, depth=0) if before is not None else None

    def _pronoun(
        self, sentence: Sentence, pronoun: str, position: int, depth: int = 0, reach: int = _WINDOW
    ) -> Trace | None:
        """Give whom a pronoun means; None if two, or nobody, can be meant."""
        own = self._inside(sentence, pronoun, position)
        if own:
            return own[0] if len({one.name for one in own}) == 1 else None
        for back in range(reach + 1):
            index = sentence.index - back
            spoke = [
                one
                for one in self.traces
                if one.sentence == index and one.agrees(pronoun) and not self._is_owner(one)
            ]
            if spoke:
                return _surest(spoke, pronoun)
            if not back:
                continue
            found = self._told(index, pronoun, depth)
            if found:
                return found[0] if len({one.name for one in found}) == 1 else None
        only = self.cast.only(pronoun, position) if pronoun in _GENDER and reach > 1 else None
        return None if only is None else self._trace(only, sentence.index)

    def only_speaker(self) -> str | None:
        """Give the one person who has spoken so far, None if nobody or several have."""
        spoken = {one.name for one in self.traces if one.person and one.name is not None}
        return next(iter(spoken)) if len(spoken) == 1 else None

    def _is_owner(self, trace: Trace) -> bool:
        """Tell whether somebody speaks of himself here, as "I"."""
        return trace.name is not None and trace.name == self.owners[-1]

    def _inside(self, sentence: Sentence, pronoun: str, position: int) -> list[Trace]:
        """Give who opens the pronoun's own sentence before it ("When Lee left, she said")."""
        if pronoun not in _PERSON:
            return []
        start = sentence.span.start
        if any(one.sentence == sentence.index for one in self.traces):
            return []
        quoted = self._quoted(sentence)
        return [
            trace
            for place, name in self.cast.people_in(start, max(position, start))
            if not any(low <= place < high for low, high in quoted)
            and self._free(sentence, place, name)
            and (trace := self._trace(name, sentence.index)).agrees(pronoun)
        ]

    def _told(self, index: int, pronoun: str, depth: int) -> list[Trace]:
        """Give whom a sentence just before tells of that agrees: its subject, else all."""
        sentence = next((one for one in reversed(self.passed) if one.index == index), None)
        if sentence is None:
            return []
        subject = self._subject(sentence, depth)
        if subject is not None and subject.agrees(pronoun):
            return [subject]
        if pronoun not in _PERSON:
            return []
        quoted = self._quoted(sentence)
        people = [
            self._trace(name, index)
            for place, name in self.cast.people_in(sentence.span.start, sentence.span.end)
            if not any(low <= place < high for low, high in quoted)
        ]
        agreeing = [one for one in people if one.agrees(pronoun)]
        certain = [one for one in agreeing if one.gender is not None]
        return certain or agreeing

    def keep(self, name: str, sentence: Sentence) -> None:
        """Remember that somebody's turn goes on in a sentence."""
        self.traces.append(self._trace(name, sentence.index))

    def _subject(self, sentence: Sentence, depth: int) -> Trace | None:
        """Give who opens a sentence: a pronoun is followed back, a few sentences at most."""
        words = sentence.text.split(maxsplit=_OPENING + 1)
        first = words[0].strip("“\"'").lower() if words else ""
        if first in PERSONAL - _FIRST - {"you"}:
            if depth > _WINDOW:
                return None
            return self._pronoun(sentence, first, sentence.span.start, depth + 1)
        for place, name in self.cast.people_in(sentence.span.start, sentence.span.end):
            lead = sentence.text[: place - sentence.span.start]
            few = len(lead.split()) <= _OPENING or lead.rstrip().endswith(",")
            if few and self._free(sentence, place, name):
                return self._trace(name, sentence.index)
            break
        described = _DESCRIBED_SUBJECT.match(sentence.text)
        if described and is_role(described[1]):
            gender = gender_of([described[1]])
            return Trace(None, person=described[1] not in BODIES, gender=gender,
                         sentence=sentence.index)  # fmt: skip
        later = _LATER_SUBJECT.search(sentence.text)
        if later and depth <= _WINDOW and not sentence.text.startswith(("“", '"')):
            return self._pronoun(sentence, later[1], sentence.span.start, depth + 1)
        return None

    def _free(self, sentence: Sentence, place: int, name: str) -> bool:
        """Tell whether a name can be a subject: no possessive, nothing governed by a preposition."""
        local = place - sentence.span.start
        written = name.rpartition(" ")[2]
        tail = sentence.text.find(written, local)
        behind = sentence.text[tail + len(written) :][:2] if tail >= 0 else ""
        before = sentence.text[:local].split()[-1:] or [""]
        governed = before[0].lower() in {"of", "to", "with", "by", "from", "for", "at", "on", "and"}
        return not behind.startswith("'s") and not governed

    def _trace(self, name: str, index: int) -> Trace:
        member = self.cast.member(name)
        return Trace(name, person=True, gender=member.gender if member else None, sentence=index)

    @staticmethod
    def _quoted(sentence: Sentence) -> list[tuple[int, int]]:
        """Give the quoted stretches of a sentence, roughly: from an opening to a closing mark."""
        found: list[tuple[int, int]] = []
        opened: int | None = None
        for index, character in enumerate(sentence.text):
            if character in "“«" or (character == '"' and opened is None):
                opened = sentence.span.start + index
            elif character in '”»"' and opened is not None:
                found.append((opened, sentence.span.start + index))
                opened = None
        if opened is not None:
            found.append((opened, sentence.span.end))
        return found


def _apposed(tokens: Sequence[Token], first: int, stop: int) -> Named | None:
    """Give the name in apposition to a description, None if there is none."""
    end = next((i for i in range(first, stop) if tokens[i].text == ","), stop)
    apposed = describe(tokens[first:end])
    if apposed.name is None or not tokens[end - 1].capital or "'s" in apposed.name:
        return None
    participle = tokens[first].lower.endswith("ed") or is_irregular_form(tokens[first].lower)
    return None if participle else apposed


def _surest(traces: Sequence[Trace], pronoun: str) -> Trace:
    """Give the last of those that agree, a known gender before an unknown one."""
    if pronoun in _GENDER:
        certain = [one for one in traces if one.gender is not None]
        return (certain or traces)[-1]
    return traces[-1]
