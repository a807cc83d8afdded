"""Who speaks, as a document is read: by name, surname, role, pronoun or description."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.extraction.lemmas import is_irregular_form
from checker.extraction.names.gazetteer import entries, names_of_people
from checker.extraction.speech.antecedents import FIRST_PERSON, GENDERS, Antecedents, Trace
from checker.extraction.speech.descriptions import OWNERS, Resolved, resolve_description
from checker.extraction.speech.name_runs import TITLES, NameRun
from checker.extraction.speech.nouns import BODIES, TEXTS, gender_of, is_role
from checker.extraction.speech.sources import Source
from checker.extraction.speech.speakers import Named, describe
from checker.extraction.speech.tokens import PERSONAL, Token
from checker.model.documents import Sentence

_OBJECTS = {"him": "he", "them": "they"}
"""Objects, with the pronoun that stands for them ("according to him")."""
_AGE = re.compile(r"[1-9]\d")


@dataclass(frozen=True, slots=True)
class Tracker:
    """Resolves the speakers of a document, and remembers them for the pronouns that follow."""

    known: Antecedents

    def inside(self, owner: str | None) -> "Tracker":
        """Give a tracker for somebody's quotation: who speaks in it is forgotten behind it."""
        return Tracker(self.known.inside(owner))

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
        if len(head) == 1 and head[0].lower in _OBJECTS:
            return self._personal(sentence, head[0], _OBJECTS[head[0].lower])
        if len(head) == 1 and head[0].lower in OWNERS:
            return self._personal(sentence, head[0], OWNERS[head[0].lower])
        resolved, trace = self._described(sentence, tokens, source)
        if trace.name is None and head and head[0].lower in {"his", "her"}:
            # "her old boss said. She ...": the owner, unless the boss is known to be a woman
            owner = self.known.meant(sentence, OWNERS[head[0].lower], head[0].start)
            if owner is not None:
                self.known.traces.append(replace(owner, sentence=sentence.index))
        self.known.traces.append(trace)
        return resolved

    def speak(self, run: NameRun, sentence: Sentence, *, heard: bool) -> Resolved:
        """Give whom the label of a turn names, and remember that he spoke if he is heard of later.

        Of an interviewer nobody tells: "she" is never the one who asks.
        """
        named = Named(" ".join(run.words), run.titles[-1] if run.titles else None, person=True)
        name = self.known.cast.full(named)
        if name is None:
            return Resolved(None)
        member = self.known.cast.member(name)
        person = member is None or member.person
        gender = self._gender(name, named)
        if heard:
            self.known.traces.append(Trace(name, person, gender, sentence.index))
        return Resolved(name, "name", person=person)

    def _personal(self, sentence: Sentence, token: Token, pronoun: str) -> Resolved:
        if pronoun in FIRST_PERSON:
            owner = self.known.owners[-1]
            if pronoun in {"we", "us"}:
                owner = self.known.affiliation(owner) if owner else None
            return Resolved(owner, "pronoun" if owner else "none", pronoun=True)
        found = self.known.meant(sentence, pronoun, token.start)
        if found is None:
            gender = GENDERS.get(pronoun)
            trace = Trace(None, gender is not None, gender, sentence.index, pronoun == "they")
            self.known.traces.append(trace)
            return Resolved(None, pronoun=True)
        self.known.traces.append(replace(found, sentence=sentence.index))
        basis = "pronoun" if found.name else "none"
        return Resolved(found.name, basis, pronoun=True, person=found.person)

    def _described(
        self, sentence: Sentence, tokens: Sequence[Token], source: Source
    ) -> tuple[Resolved, Trace]:
        """Read the phrase, or the name in apposition to it ("the chair, Ann Lee,")."""
        named, joint = _phrase(tokens, source)
        whole = " ".join(one.text for one in tokens[slice(*source.head)])
        if joint and whole in self.known.cast.members:
            named, joint = Named(whole), False  # "Parks and Recreation Department"
        named = self._written(_pointing(named, tokens, source), tokens, source)
        if named.name is None:
            return resolve_description(self.known, sentence, tokens[source.head[0]], named)
        name = self.known.cast.full(named)
        gender = self._gender(name or "", named)
        if name is None:
            return Resolved(None), Trace(None, person=True, gender=gender, sentence=sentence.index)
        surname = " " not in named.name and " " in name
        shown_body = self.known.cast.is_shown_body(name)
        person = not shown_body and (named.person or surname or self.known.cast.is_person(name))
        shown = person and name not in entries()
        trace = Trace(name, shown and not joint, gender, sentence.index, plural=joint)
        return Resolved(name, "surname" if surname else "name", person=shown), trace

    def _written(self, named: Named, tokens: Sequence[Token], source: Source) -> Named:
        """Give the name as the document knows it; a word that only opens a sentence is none."""
        first, stop = source.head
        cast = self.known.cast
        last = tokens[stop - 1].text
        if named.name is not None and named.name.isupper() and " " in named.name:
            return self._shouted(named)
        titled = stop > 1 and tokens[stop - 2].lower in TITLES
        few = titled or stop - first <= len(("Sheikh", "Omar"))
        if named.name is None and few and tokens[first].capital and last in cast.surnames:
            named = Named(last, person=True)  # "Sheikh said": a surname that is a title, too
        alone = first == 0 and stop == 1 and named.name is not None
        if alone and cast.common(tokens[0].text):
            return Named(None, tokens[0].lower)
        if named.name is None:
            return named
        whole = tokens[source.whole[0] : source.whole[1]]
        phrase = " ".join(one.text for one in whole).replace(" '", "'")
        written = cast.written(named.name, phrase)
        return named if written == named.name else replace(named, name=written)

    def _shouted(self, named: Named) -> Named:
        """Read a name or a role in the capitals of a headline ("FURIOUS BEV", "CHIPPY BOSS")."""
        words = (named.name or "").split()
        last = words[-1].capitalize()
        cast = self.known.cast
        if last in cast.surnames or last in cast.firsts:
            return Named(last, person=True)
        if is_role(last.lower()):
            return Named(None, last.lower(), words=frozenset(map(str.lower, words[:-1])))
        return named

    def _gender(self, name: str, named: Named) -> str | None:
        member = self.known.cast.member(name)
        told = member.gender if member is not None else None
        return told or (gender_of([named.title]) if named.title else None)


def _phrase(tokens: Sequence[Token], source: Source) -> tuple[Named, bool]:
    """Read a source's phrase or the name in apposition to it; tell whether it names two."""
    first, stop = source.head
    named = describe(tokens[first:stop])
    comma = next((i for i in range(stop, source.whole[1]) if tokens[i].text == ","), None)
    behind = tokens[comma + 1] if comma is not None and comma + 1 < source.whole[1] else None
    if behind is not None and named.name is None and _AGE.fullmatch(behind.text):
        named = replace(named, aged=behind.text)
    if behind is not None and behind.lower in {"who", "whose"}:
        named = replace(named, told=True)
    if named.title in TEXTS and named.name is None:
        # "A poll in August by Medijan": what a text is called is all of its phrase
        named = describe(tokens[first : comma or source.whole[1]])
    farther = comma is not None and _describes_farther(tokens, first, comma)
    if (
        named.name is None
        and comma is not None
        and comma + 1 < source.whole[1]
        and not (farther and not _is_given(tokens[comma + 1 : source.whole[1]]))
    ):
        named = _apposed(tokens, comma + 1, source.whole[1]) or named
    fork = next((i for i in range(first, stop) if tokens[i].lower == "and"), None)
    if fork == first + 2 and tokens[first].lower == "the" and tokens[fork + 1].capital:
        # "the Metal and Foundry Workers"
        return Named(" ".join(one.text for one in tokens[first + 1 : stop])), False
    if named.name is not None or fork is None:
        return named, False
    # of "Ann Lee and Bo Orr" the first stands for both
    return describe(tokens[first:fork]), True


def _describes_farther(tokens: Sequence[Token], first: int, comma: int) -> bool:
    """Tell whether a body stands last in a description of somebody.

    As in "an engineer for the operator, Corvane Custodial": the name behind it is the body's.
    """
    governed = any(token.lower in {"for", "of", "at", "from"} for token in tokens[first:comma])
    return governed and tokens[comma - 1].lower in BODIES


def _is_given(tokens: Sequence[Token]) -> bool:
    return tokens[0].text in names_of_people()


def _pointing(named: Named, tokens: Sequence[Token], source: Source) -> Named:
    """Read "the Swede" and "the 22-year-old Londoner" as words for somebody named before."""
    words = [token.lower for token in tokens[source.head[0] : source.head[1]]]
    if named.name is None or words[0] != "the" or " " in named.name:
        return named
    entry = entries().get(named.name)
    demonym = entry is not None and entry.demonym and len(words) == 2  # noqa: PLR2004
    aged = any(word.endswith("-year-old") for word in words)
    if not (demonym or aged):
        return named
    return Named(None, "native", definite=True, words=frozenset(words[1:-1]))


def _apposed(tokens: Sequence[Token], first: int, stop: int) -> Named | None:
    """Give the name in apposition to a description, None if there is none."""
    end = next((i for i in range(first, stop) if tokens[i].text == ","), stop)
    apposed = describe(tokens[first:end])
    if apposed.name is None or not tokens[end - 1].capital or "'s" in apposed.name:
        return None
    known = tokens[first].lower in {"retired", "renowned", "disgraced", "celebrated"}
    participle = (not known and tokens[first].lower.endswith("ed")) or is_irregular_form(
        tokens[first].lower
    )
    return None if participle else apposed
