"""Whom a pronoun can mean: those who spoke or acted in the sentences before it.

A pronoun means whoever spoke last and agrees with it, else the subject of the sentence before it,
else the one person named there that agrees. Somebody without a name ("a neighbour said. She ...")
is remembered too, so that her words are nobody else's.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from checker.extraction.lemmas import is_irregular_form
from checker.extraction.speech.cast import Cast, Member, is_called
from checker.extraction.speech.cues import CUE_FORMS
from checker.extraction.speech.mentioned_things import (
    fuller_words,
    mentioned_things,
    quoted_stretches,
)
from checker.extraction.speech.nouns import BODIES, gender_of, is_epithet, is_role
from checker.extraction.speech.speakers import Named
from checker.extraction.speech.tokens import AUXILIARIES, FINITE_VERBS, PERSONAL
from checker.model.documents import Sentence

WINDOW = 3
"""Sentences over which a pronoun reaches back."""
FIRST_PERSON = frozenset({"i", "we", "us", "me"})
GENDERS = {"he": "m", "she": "f"}
_BEHIND = 40
"""Characters behind a name in which its verb begins."""
_VERBS_BEHIND = 2
_KEPT = 24
"""Traces that a quotation knows of: more than stand in the sentences within reach."""
_PERSON = frozenset({"he", "she", "who"})
"""Pronouns of one person; "who" stands for either."""
_BELONGS = re.compile(r"[\w'-]+, [^.;:\n]{4,90}")
_OF_BODY = re.compile(r"(?:,| of| for| at| with)(?: the)? $")
_OPENERS = frozenset({"The", "His", "Her", "A", "An", "Their"})
_CLOSED = re.compile(r"[”\"’»](?=[\s,.]|\Z)")
_VERBS = AUXILIARIES | FINITE_VERBS | {"who"}
_LONGEST_SUBJECT = 4
"""Words of "The retired head teacher" at most."""
_LATER_SUBJECT = re.compile(r"^[^“\"]*, (he|she) [a-z]")
_OPENING = 4
"""Words before a name that opens its sentence ("On Monday evening Lee")."""


@dataclass(frozen=True, slots=True)
class Trace:
    """Somebody who spoke, or stood as the subject of a sentence."""

    name: str | None
    """None for somebody without a name."""

    person: bool
    gender: str | None
    sentence: int
    plural: bool = False
    holder: bool = False
    """True of an office, which "it" can mean and whoever holds it ("the Secretary")."""

    def agrees(self, pronoun: str) -> bool:
        """Tell whether a pronoun can mean this one."""
        if pronoun in GENDERS:
            fits = self.gender in {None, GENDERS[pronoun]}
            return (self.person or self.holder) and not self.plural and fits
        if pronoun == "who":
            return self.person and not self.plural
        if pronoun == "they":
            return self.plural or not self.person
        return pronoun == "it" and not self.person and not self.plural


@dataclass(frozen=True, slots=True)
class Antecedents:
    """The speakers met so far; `traces` and `passed` grow as sentences are read."""

    cast: Cast
    text: str = ""
    """The text of the article."""

    traces: list[Trace] = field(default_factory=list)
    passed: list[Sentence] = field(default_factory=list)
    """Sentences read, whose subjects are looked up only when a pronoun asks."""

    owners: list[str | None] = field(default_factory=lambda: [None])
    """Whose turn or quotation is being read: "I" means the last of them."""

    def inside(self, owner: str | None) -> "Antecedents":
        """Give a copy for somebody's quotation: who speaks in it is forgotten behind it."""
        kept = list(self.traces[-_KEPT:])
        return Antecedents(self.cast, self.text, kept, self.passed, [*self.owners, owner])

    def fuller(self, head: str, position: int) -> str | None:
        """Give the fuller words that a bare noun had before ("the agency", of the drugs agency).

        None where the text has two such bodies.
        """
        return fuller_words(self.text, head, position)

    def speaks(self, name: str, place: int) -> bool:
        """Tell whether a verb of saying stands behind a mention of somebody."""
        written = name.rpartition(" ")[2]
        behind = self.text[place : place + len(name) + _BEHIND]
        told = behind.partition(written)[2].replace(",", " ").split()[:_VERBS_BEHIND]
        return any(word in CUE_FORMS for word in told)

    def affiliation(self, name: str) -> str | None:
        """Give the body for which somebody speaks, as told behind a mention of him.

        As in "Ana Ruiz, chief executive of Corvo Foods".
        """
        member = self.cast.member(name)
        for place in member.places if member is not None and member.person else ():
            last = name.rpartition(" ")[2]
            start = self.text.find(last, place, place + len(name) + _BEHIND)  # over his title
            told = _BELONGS.match(self.text, start) if start >= 0 else None
            if told is None:
                continue
            for at, body in self.cast.bodies_in(*told.span()):
                if _OF_BODY.search(self.text[told.start() : at]):
                    return body
        return None

    def near_body(self, head: str) -> Member | None:
        """Give what "the company" means that nothing else tells: the one body just before it."""
        for before in reversed(self.passed[-2:]):
            name = self.cast.body_in(before.span.start, before.span.end)
            member = self.cast.member(name) if name is not None else None
            if member is not None:
                return member if is_called(member, head) else None
            if self.cast.people_in(before.span.start, before.span.end):
                return None
        return None

    def protagonist(self) -> Member | None:
        """Give the body that a text tells of most, if it has spoken."""
        member = self.cast.protagonist()
        spoke = member is not None and any(one.name == member.name for one in self.traces)
        return member if spoke else None

    def spoken_body(self, sentence: Sentence, head: str) -> Member | None:
        """Give the body that spoke in the sentence just before and may be called by a noun."""
        for trace in reversed(self.traces):
            if trace.sentence < sentence.index - 1:
                break
            member = None if trace.name is None else self.cast.member(trace.name)
            if member is not None and not member.person and is_called(member, head):
                return member
        return None

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

    def meant(
        self, sentence: Sentence, pronoun: str, position: int, depth: int = 0
    ) -> Trace | None:
        """Give whom a pronoun means; None if two, or nobody, can be meant."""
        own = self._inside(sentence, pronoun, position)
        if own:
            return own[0] if len({one.name for one in own}) == 1 else None
        unnamed = self._unnamed_subject(sentence, pronoun, position)
        if unnamed is not None:
            return unnamed
        for back in range(WINDOW + 1):
            index = sentence.index - back
            spoke = [
                one
                for one in self.traces
                if one.sentence == index and one.agrees(pronoun) and not self._is_owner(one)
            ]
            if spoke:
                proven = [one for one in spoke if one.name is None or self._is_proven(one.name)]
                return _surest(proven or spoke, pronoun)
            if not back:
                continue
            found = self._told(index, pronoun, depth, far=back > 1)
            if found:
                return found[0] if len({one.name for one in found}) == 1 else None
        only = self.cast.only(pronoun, position) if pronoun in GENDERS else None
        return None if only in {None, self.owners[-1]} else self.trace(only or "", sentence.index)

    def _unnamed_subject(self, sentence: Sentence, pronoun: str, position: int) -> Trace | None:
        """Give somebody without a name who opens the pronoun's own sentence.

        As in "The previous holder of the record sent flowers; he now calls ...".
        """
        lead = sentence.text[: max(position - sentence.span.start, 0)]
        words = lead.split(maxsplit=_OPENING + 1)
        if pronoun not in GENDERS or ";" not in lead or words[:1] not in (["The"], ["A"], ["An"]):
            return None
        heads = [one for one, following in pairwise(words[:-1]) if following == "of"]
        named = self.cast.people_in(sentence.span.start, position)
        if named or not heads or not is_role(heads[0]):
            return None
        return Trace(None, person=True, gender=None, sentence=sentence.index)

    def only_speaker(self) -> str | None:
        """Give the one person who has spoken so far, None if nobody or several have."""
        spoken = {one.name for one in self.traces if one.person and one.name is not None}
        return next(iter(spoken)) if len(spoken) == 1 else None

    def _is_proven(self, name: str) -> bool:
        """Tell whether a name is shown to be a person's, or is unknown to the article."""
        member = self.cast.member(name)
        return member is None or member.person

    def _is_owner(self, trace: Trace) -> bool:
        """Tell whether somebody speaks of himself here, as "I"."""
        return trace.name is not None and trace.name == self.owners[-1]

    def _inside(self, sentence: Sentence, pronoun: str, position: int) -> list[Trace]:
        """Give who opens the pronoun's own sentence before it ("When Lee left, she said")."""
        if pronoun not in _PERSON:
            return []
        start = sentence.span.start
        if any(one.sentence == sentence.index and not self._is_owner(one) for one in self.traces):
            return []
        quoted = self._foreign(sentence)
        return [
            trace
            for place, name in self.cast.people_in(start, max(position, start))
            if not any(low <= place < high for low, high in quoted)
            and _free(sentence, place, name)
            and (trace := self.trace(name, sentence.index)).agrees(pronoun)
        ]

    def _told(self, index: int, pronoun: str, depth: int, *, far: bool) -> list[Trace]:
        """Give whom a sentence just before tells of that agrees: its subject, else all."""
        sentence = next((one for one in reversed(self.passed) if one.index == index), None)
        if sentence is None:
            return []
        subject = self._subject(sentence, depth)
        if subject is not None and subject.agrees(pronoun):
            return [subject]
        if pronoun not in _PERSON:
            things = (
                self._things(sentence, pronoun) if pronoun in {"it", "they"} and not far else []
            )
            return [one for one in things if not self._is_owner(one)]
        quoted = self._foreign(sentence)
        people = [
            self.trace(name, index)
            for place, name in self.cast.people_in(sentence.span.start, sentence.span.end)
            if not any(low <= place < high for low, high in quoted)
        ]
        agreeing = [one for one in people if one.agrees(pronoun)]
        others = [one for one in agreeing if not self._is_owner(one)]
        certain = [one for one in others if one.gender is not None]
        return certain or others

    def _foreign(self, sentence: Sentence) -> list[tuple[int, int]]:
        """Give what is quoted in a sentence, and so tells nothing; inside a quotation all does."""
        return [] if len(self.owners) > 1 else quoted_stretches(sentence)

    def keep(self, name: str, sentence: Sentence) -> None:
        """Remember that somebody's turn goes on in a sentence."""
        self.traces.append(self.trace(name, sentence.index))

    def _subject(self, sentence: Sentence, depth: int) -> Trace | None:
        """Give who opens a sentence: a pronoun is followed back, a few sentences at most."""
        words = sentence.text.split(maxsplit=_OPENING + 1)
        first = words[0].strip("“\"'").lower() if words else ""
        if first in {"it", "they"} and sentence.text[0] in "“\"'‘«":
            return None  # what it means is told in the quotation
        if first in PERSONAL - FIRST_PERSON - {"you"}:
            return self._followed(sentence, first, depth)
        named = self._named_subject(sentence)
        described = None if named else _described_subject(words)
        if described:
            return self._of_role(sentence, words, described)
        later = None if named else _LATER_SUBJECT.search(sentence.text)
        if later and not sentence.text.startswith(("“", '"')):
            return self._followed(sentence, later[1], depth)
        return named

    def _of_role(self, sentence: Sentence, words: Sequence[str], head: str) -> Trace:
        """Give whom the role that opens a sentence means, somebody without a name if unknown."""
        if words[0] == "The":
            plain = [word.rstrip(",") for word in words]
            between = frozenset(word.lower() for word in plain[1 : plain.index(head)])
            named = Named(None, head, definite=True, words=between)
            member = self.cast.in_role(named, sentence.span.start)
            if member is not None:
                return self.trace(member.name, sentence.index)
        return Trace(None, person=head not in BODIES, gender=gender_of([head]),
                     sentence=sentence.index)  # fmt: skip

    def _followed(self, sentence: Sentence, pronoun: str, depth: int) -> Trace | None:
        """Give whom the pronoun that opens an earlier sentence means."""
        if depth > WINDOW:
            return None
        return self.meant(sentence, pronoun, sentence.span.start, depth + 1)

    def _named_subject(self, sentence: Sentence) -> Trace | None:
        """Give the first person named in a sentence, if he opens it."""
        people = self.cast.people_in(sentence.span.start, sentence.span.end)
        if not people:
            return None
        place, name = people[0]
        lead = sentence.text[: place - sentence.span.start]
        if lead[:1] in {"“", '"', "‘", "«"} and not _CLOSED.search(lead):
            return None  # who is named in a quotation does not speak it
        few = len(lead.split()) <= _OPENING or lead.rstrip().endswith(",")
        return self.trace(name, sentence.index) if few and _free(sentence, place, name) else None

    def trace(self, name: str, index: int) -> Trace:
        """Give the trace of somebody who is named in the sentence of an index."""
        member = self.cast.member(name)
        person = member is None or member.person
        return Trace(name, person, member.gender if member else None, sentence=index)

    def _things(self, sentence: Sentence, pronoun: str) -> list[Trace]:
        """Give the bodies and texts that a sentence tells of: what "it" means, if it is one."""
        names = mentioned_things(self.cast, sentence, pronoun)
        return [Trace(name, person=False, gender=None, sentence=sentence.index) for name in names]


def _described_subject(words: Sequence[str]) -> str | None:
    """Give the role that opens a sentence with its verb behind it ("The retired teacher left")."""
    if not words or words[0] not in _OPENERS:
        return None
    for word, following in pairwise(words[1 : _LONGEST_SUBJECT + 1]):
        plain = word.rstrip(",")
        verb = (
            following in _VERBS or following.endswith(("ed", "s")) or is_irregular_form(following)
        )
        if (verb or plain != word) and is_role(plain):
            # "The old woman smiled": who was named before, and nobody new
            return None if words[0] not in {"A", "An"} and is_epithet(plain) else plain
    return None


def _surest(traces: Sequence[Trace], pronoun: str) -> Trace:
    """Give the last of those that agree, a known gender before an unknown one."""
    if pronoun in GENDERS:
        certain = [one for one in traces if one.gender is not None]
        return (certain or traces)[-1]
    return traces[-1]


def _free(sentence: Sentence, place: int, name: str) -> bool:
    """Tell whether a name can be a subject: no possessive, nothing governed by a preposition."""
    local = place - sentence.span.start
    written = name.rpartition(" ")[2]
    tail = sentence.text.find(written, local)
    behind = sentence.text[tail + len(written) :][:2] if tail >= 0 else ""
    before = sentence.text[:local].split()[-1:] or [""]
    governed = before[0].lower() in {"of", "to", "with", "by", "from", "for", "at", "on", "and"}
    return not behind.startswith("'s") and not governed
