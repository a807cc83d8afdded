"""Nouns that report: "Lee's claim that", "his promise to", "in her view", "made the claim"."""

from collections.abc import Sequence
from dataclasses import replace

from checker.extraction.lemmas import is_irregular_form
from checker.extraction.speech.cues import (
    EMERGING,
    MAKING,
    NOUN_CUES,
    NOUN_FORMS,
    PLAN_NOUNS,
    RECKONINGS,
    VIEW_NOUNS,
    WRITINGS,
    CueVerb,
)
from checker.extraction.speech.hits import Hit, Pattern, floor_of
from checker.extraction.speech.noun_phrases import phrase_before
from checker.extraction.speech.sources import Source, source_after, source_before, verb_group
from checker.extraction.speech.tokens import DETERMINERS, POSSESSIVE, Token
from checker.model.claims import Act

_NOUN_REACH = 4
_EMERGING_REACH = 9


def noun_hit(tokens: Sequence[Token], index: int, hits: Sequence[Hit]) -> Hit | None:
    """Give the cue that begins with the noun, or the verb of making one, at `index`.

    Args:
        tokens: The sentence.
        index: Place of a noun of saying, a plan or a view, or of a form of "make".
        hits: The cues left of it, which no phrase crosses.

    Returns:
        The cue with its source, None if the word reports nothing here.
    """
    lower = tokens[index].lower
    if lower in MAKING:
        return _made_claim(tokens, index, hits)
    written = _written(tokens, index, hits) if lower in WRITINGS else None
    if written is not None:
        return written
    if lower in VIEW_NOUNS | RECKONINGS:
        held = _in_view(tokens, index) or _is_that(tokens, index, hits)
        if held is not None or lower not in NOUN_FORMS:
            return held
    planned = _planned(tokens, index, hits) if lower in PLAN_NOUNS else None
    if planned is not None or lower not in NOUN_FORMS:
        return planned
    return (
        _is_that(tokens, index, hits)
        or _by_somebody(tokens, index)
        or _claim_that(tokens, index, hits)
    )


def _written(tokens: Sequence[Token], index: int, hits: Sequence[Hit]) -> Hit | None:
    """Read "Corvo sent a one-line email: '...'": whose verb stands before the noun."""
    behind = tokens[index + 1 : index + 3]
    if len(behind) < 2 or behind[0].text != ":" or not behind[1].quoted:  # noqa: PLR2004
        return None
    for verb in range(index - 1, max(floor_of(hits), index - _WRITING_REACH) - 1, -1):
        if tokens[verb].quoted or tokens[verb].text in {".", ";", ":"}:
            return None
        acts = tokens[verb].lower.endswith("ed") or is_irregular_form(tokens[verb].lower)
        if acts and verb and tokens[verb - 1].lower not in DETERMINERS:
            source = source_before(tokens, verb_group(tokens, verb, floor_of(hits)).stop, 0)
            if source is None:
                return None
            cue = CueVerb(tokens[index].lower, Act.ASSERT, "w")
            return Hit(first=index, stop=index + 1, verb=cue, act=Act.ASSERT,
                       pattern=Pattern.NOUN, source=source, left=source.whole[0])  # fmt: skip
    return None


_WRITING_REACH = 14


def _claim_that(tokens: Sequence[Token], index: int, hits: Sequence[Hit]) -> Hit | None:
    """Read "Lee's claim that", and "reports emerged that", which nobody owns."""
    lemma = NOUN_FORMS[tokens[index].lower]
    verb = CueVerb(lemma, NOUN_CUES[lemma], "t")
    hit = Hit(first=index, stop=index + 1, verb=verb, act=verb.act, pattern=Pattern.NOUN,
              left=index)  # fmt: skip
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if following == "that" and index and tokens[index - 1].lower in POSSESSIVE:
        owner = phrase_before(tokens, index - 1, floor_of(hits))
        source = Source(owner, owner) if owner else None
        return replace(hit, source=source, left=owner[0]) if owner else None
    return _emerging(tokens, hit)


def _planned(tokens: Sequence[Token], index: int, hits: Sequence[Hit]) -> Hit | None:
    """Read "Lee's promise to pay": what an owned noun announces."""
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    place = index - 1
    while (
        place > 0
        and tokens[place].word
        and tokens[place].text.islower()
        and (tokens[place].lower not in DETERMINERS | POSSESSIVE)
    ):
        place -= 1
    if following != "to" or place < 1 or tokens[place].lower not in POSSESSIVE:
        return None
    owner = phrase_before(tokens, place, floor_of(hits))
    if owner is None:
        return None
    act = PLAN_NOUNS[tokens[index].lower]
    return Hit(first=index, stop=index + 1, verb=CueVerb(tokens[index].lower, act, "p"), act=act,
               pattern=Pattern.NOUN, source=Source(owner, owner), left=owner[0])  # fmt: skip


def _owner(tokens: Sequence[Token], index: int, floor: int) -> tuple[int, int] | None:
    """Give whose a noun is: "Lee" in "Lee's main argument", "her" in "her advice"."""
    place = index - 1
    while (
        place > floor
        and tokens[place].text.islower()
        and (tokens[place].lower not in DETERMINERS | POSSESSIVE)
    ):
        place -= 1
    if place < floor:
        return None
    if tokens[place].lower in {"his", "her", "their", "its"}:
        return place, place + 1
    if tokens[place].lower in POSSESSIVE:
        return phrase_before(tokens, place, floor)
    return None


def _is_that(tokens: Sequence[Token], index: int, hits: Sequence[Hit]) -> Hit | None:
    """Read "Lee's argument is that", "her advice was to"."""
    words = [token.lower for token in tokens[index + 1 : index + 3]]
    if words[:1] not in (["is"], ["was"]) or words[1:] not in (["that"], ["to"]):
        return None
    owner = _owner(tokens, index, floor_of(hits))
    if owner is None:
        return None
    lemma = tokens[index].lower
    asks = words[1] == "to"
    act = NOUN_CUES.get(NOUN_FORMS.get(lemma, ""), Act.REQUEST if asks else Act.ASSERT)
    return Hit(first=index, stop=index + 2, verb=CueVerb(lemma, act, "p" if asks else "t"),
               act=act, pattern=Pattern.NOUN, source=Source(owner, owner), left=owner[0],
               cue_stop=index + 1)  # fmt: skip


def _by_somebody(tokens: Sequence[Token], index: int) -> Hit | None:
    """Read "the claim by campaigners that", "a report by the audit office that"."""
    if index + 2 >= len(tokens) or tokens[index + 1].lower not in {"by", "from"}:
        return None
    source = source_after(tokens, index + 2, len(tokens))
    stop = source.whole[1] if source else 0
    stop += stop + 1 < len(tokens) and tokens[stop].text == ","  # "by Lee, the mayor, that"
    if source is None or stop >= len(tokens) or tokens[stop].lower != "that":
        return None
    lemma = NOUN_FORMS[tokens[index].lower]
    return Hit(first=index, stop=stop, verb=CueVerb(lemma, NOUN_CUES[lemma], "t"),
               act=NOUN_CUES[lemma], pattern=Pattern.NOUN, source=source, left=index,
               cue_stop=index + 1)  # fmt: skip


def _in_view(tokens: Sequence[Token], index: int) -> Hit | None:
    """Read "in her view", "in Lee's opinion"."""
    led = "by" if tokens[index].lower in RECKONINGS else "in"
    owner = _led_owner(tokens, index, led)
    if owner is None:
        return None
    # "in her words" gives what she said, and only in quotation marks
    said = tokens[index].lower == "words"
    quoted = any(token.quoted for token in tokens[index + 1 : index + 3])
    if said and not quoted:
        return None
    plain = Act.ESTIMATE if led == "by" else Act.BELIEVE
    act = Act.ASSERT if said or tokens[index].lower == "account" else plain
    kind = ("estimate", act, "e") if led == "by" else ("view", act, "v")
    return Hit(first=index, stop=index + 1, verb=CueVerb(*kind), act=act,
               pattern=Pattern.NOUN, source=Source(owner, owner), left=owner[0] - 1)  # fmt: skip


def _led_owner(tokens: Sequence[Token], index: int, led: str) -> tuple[int, int] | None:
    """Give whose view "in her view" and "by the institute's own estimate" are."""
    place = index - (tokens[index - 1].lower == "own")
    if place < 2:  # noqa: PLR2004 - "in" and an owner
        return None
    owner: tuple[int, int] | None = None
    if tokens[place - 1].lower in {"his", "her", "their", "its"}:
        owner = (place - 1, place)
    elif tokens[place - 1].lower in POSSESSIVE:
        owner = phrase_before(tokens, place - 1)
    return owner if owner and owner[0] and tokens[owner[0] - 1].lower == led else None


def _emerging(tokens: Sequence[Token], hit: Hit) -> Hit | None:
    """Read "reports emerged last week that": nobody's word."""
    seen = False
    for step in range(hit.stop, min(len(tokens), hit.stop + _EMERGING_REACH)):
        lower = tokens[step].lower
        if tokens[step].quoted or tokens[step].text in {",", ".", ";"}:
            return None
        seen = seen or lower in EMERGING
        if seen and lower == "that":
            source = Source((hit.first, hit.first + 1), (hit.first, hit.first + 1))
            return replace(hit, source=source, pattern=Pattern.IMPERSONAL, stop=step)
    return None


def _made_claim(tokens: Sequence[Token], index: int, hits: Sequence[Hit]) -> Hit | None:
    """Read "made the claim", whose content may stand elsewhere."""
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if following == "no" or following not in DETERMINERS:
        return None
    for step in range(index + 2, min(len(tokens), index + 2 + _NOUN_REACH)):
        lower = tokens[step].lower
        if lower in NOUN_FORMS:
            group = verb_group(tokens, index, floor_of(hits))
            source = source_before(tokens, group.stop, floor_of(hits))
            if source is None or group.negated or group.modal or group.passive:
                return None
            verb = CueVerb(NOUN_FORMS[lower], NOUN_CUES[NOUN_FORMS[lower]], "t")
            return Hit(first=index, stop=step + 1, verb=verb, act=verb.act,
                       pattern=Pattern.NOUN, source=source, left=source.whole[0])  # fmt: skip
        if tokens[step].quoted or not tokens[step].word:
            return None
    return None
