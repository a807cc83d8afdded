"""Which words of a sentence report speech, and whose."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from checker.extraction.speech.cue_acts import act_of
from checker.extraction.speech.cues import (
    CERTAINTIES,
    CUE_FORMS,
    HEARING,
    IMPERSONAL,
    MAKING,
    NOUN_FORMS,
    PLAN_NOUNS,
    QUOTED_AS,
    RECKONINGS,
    TRIGGERS,
    VIEW_NOUNS,
    WRITINGS,
    CueVerb,
    Form,
)
from checker.extraction.speech.hits import Hit, Pattern, floor_of
from checker.extraction.speech.noun_cues import noun_hit
from checker.extraction.speech.noun_phrases import STANDING, phrase_after, phrase_before
from checker.extraction.speech.nouns import BODIES, PLURAL_PEOPLE, TEXTS, is_role
from checker.extraction.speech.passives import find_agent
from checker.extraction.speech.phrasal_cues import PHRASAL_CUES, PHRASE_HEADS
from checker.extraction.speech.quoted_cues import quoted_as
from checker.extraction.speech.sources import (
    Group,
    Source,
    is_document,
    source_after,
    source_before,
    subject,
    verb_group,
    whole_source,
)
from checker.extraction.speech.time_phrases import skip_time_after
from checker.extraction.speech.tokens import (
    AUXILIARIES,
    DETERMINERS,
    PERSONAL,
    POSSESSIVE,
    Token,
    is_adverb,
)
from checker.extraction.speech.verb_readings import reads_as_verb
from checker.model.claims import Act

_SPEAKING_NOUNS = BODIES | PLURAL_PEOPLE | TEXTS
_STANDING_ALONE = PERSONAL | STANDING
_OPENS_CLAUSE = PERSONAL | DETERMINERS

_LEADS_IN = frozenset({"by", "after", "before", "while", "and", "but", ",", "or", "when", "—", "--",
                       "then", "in", "with"})  # fmt: skip
_LONGEST_PHRASE = 4
_NOMINAL = frozenset(NOUN_FORMS) | frozenset(PLAN_NOUNS) | VIEW_NOUNS | RECKONINGS | WRITINGS
_NEAR_CUES = 6
"""Cues back over which a speaker is inherited."""


def find_hits(tokens: Sequence[Token], *, headline: bool = False) -> list[Hit]:
    """Give the cues of a sentence, in order; words inside quotations report nothing here."""
    hits: list[Hit] = []
    for index, token in enumerate(tokens):
        if token.lower not in TRIGGERS or token.quoted or (hits and index < hits[-1].stop):
            continue
        hit = _hit_at(tokens, index, hits, headline=headline)
        if hit is not None:
            hits.append(hit)
    return hits


def _hit_at(
    tokens: Sequence[Token], index: int, hits: Sequence[Hit], *, headline: bool
) -> Hit | None:
    lower = tokens[index].lower
    if lower in {"according", "per"}:
        return _according(tokens, index)
    if lower in QUOTED_AS:
        quoted = quoted_as(tokens, index, floor_of(hits))
        if quoted is not None or lower not in CUE_FORMS or _names_source(tokens, index + 1):
            return quoted
    if lower in CERTAINTIES:
        return _certainty(tokens, index, hits)
    made = lower in MAKING and not _is_valued(tokens, index)
    nominal = made or lower in _NOMINAL
    noun = noun_hit(tokens, index, hits) if nominal else None
    return noun or _verbal(tokens, index, hits, headline=headline)


def _is_valued(tokens: Sequence[Token], index: int) -> bool:
    """Tell "put the charge at 3 million" from "put the charge to him"."""
    if tokens[index].lower not in {"put", "puts"}:
        return False
    near = tokens[index + 1 : index + 2 * _PHRASE_REACH]
    return any(
        one.lower == "at" and (two.text[:1].isdigit() or two.text in "$€£¥")
        for one, two in pairwise(near)
    )


def _verbal(
    tokens: Sequence[Token], index: int, hits: Sequence[Hit], *, headline: bool
) -> Hit | None:
    lower = tokens[index].lower
    named = index > 0 and tokens[index - 1].lower in DETERMINERS  # "on a call on Monday"
    phrase = _phrase_at(tokens, index) if lower in PHRASE_HEADS and not named else None
    if phrase is not None:
        form = Form.PARTICIPLE if lower.endswith("ing") else Form.PAST
        hit = _verb_hit(tokens, index, phrase[1], (phrase[0], form), hits)
        bare = hit is not None and phrase[0].lemma.startswith("not ")
        # the cue of "did not respond" is the verb, as that of "denied" is
        if hit is not None or phrase[0].lemma != "put it":
            return replace(hit, first=phrase[1] - 1) if hit is not None and bare else hit
    entry = CUE_FORMS.get(lower)
    if entry is None:
        return _impersonal(tokens, index, hits) if lower in IMPERSONAL else None
    if entry[1] is Form.PAST and (by_agent := find_agent(tokens, index, entry[0], floor_of(hits))):
        return by_agent
    if not reads_as_verb(tokens, index, entry[1], headline=headline):
        return None
    return _verb_hit(tokens, index, index + 1, entry, hits)


def _phrase_at(tokens: Sequence[Token], index: int) -> tuple[CueVerb, int] | None:
    reach = range(index, min(len(tokens), index + _LONGEST_PHRASE + _ADVERBS_WITHIN))
    # "did not immediately respond"
    places = [step for step in reach if not is_adverb(tokens[step])][:_LONGEST_PHRASE]
    behind = skip_time_after(tokens, index + 1, len(tokens))
    if behind > index + 1:
        places = [index, *range(behind, min(len(tokens), behind + 1))]  # "complained in May of"
    words = tuple(tokens[step].lower for step in places)
    for length in range(len(words), 1, -1):
        found = PHRASAL_CUES.get(words[:length])
        if found is not None:
            lemma, act, frames = found
            verb = CueVerb(lemma, act, frames, addressed="o" in frames)
            return verb, places[length - 1] + 1
    return None


_ADVERBS_WITHIN = 1


def _verb_hit(
    tokens: Sequence[Token],
    first: int,
    stop: int,
    entry: tuple[CueVerb, Form],
    hits: Sequence[Hit],
) -> Hit | None:
    verb, form = entry
    group = verb_group(tokens, first, floor_of(hits))
    act = act_of(tokens, stop, entry, group)
    if act is None or (verb.lemma == "dismiss" and _dismisses_somebody(tokens, stop)):
        return None
    inserted = verb.lemma == "go on" and tokens[stop : stop + 1] and tokens[stop].text == ","
    if verb.frames == "q" and not (inserted or _beside_quote(tokens, group.stop, stop)):
        return None
    if verb.frames == "n" and tokens[stop : stop + 1] and tokens[stop].text in {",", ".", ";"}:
        return None  # "a report, which both sides cite, found"
    hit = Hit(first=first, stop=stop, verb=verb, act=act, pattern=Pattern.VERB,
              left=group.stop, form=form)  # fmt: skip
    if group.passive and form is Form.PAST and verb.frames != "np":
        return _impersonal(tokens, first, hits) if tokens[first].lower in IMPERSONAL else None
    return _sourced(tokens, hit, group, hits)


def _beside_quote(tokens: Sequence[Token], first: int, stop: int) -> bool:
    """Tell whether a quotation stands near a verb that reports nothing else ("she laughed")."""
    behind = tokens[stop : stop + _PHRASE_REACH]
    before = tokens[max(first - _PHRASE_REACH, 0) : first][::-1]
    for near in (behind, before):
        for token, following in pairwise(near):
            if token.quoted:
                return True
            if token.text == "," and not following.quoted:
                break  # "Lee, who sang for years, calls it 'a mess'"
        else:
            if near and near[-1].quoted:
                return True
    return False


_PHRASE_REACH = 12


def _dismisses_somebody(tokens: Sequence[Token], index: int) -> bool:
    """Tell "dismissed coach Inigo Arrate" from "dismissed the claim"."""
    if tokens[index : index + 1] and tokens[index].lower in {"him", "her", "them", "us", "me"}:
        return True
    phrase = phrase_after(tokens, index, len(tokens))
    if phrase is None:
        return False
    words = tokens[phrase[0] : phrase[1]]
    named = any(token.capital for token in words) and not any(
        token.lower in POSSESSIVE for token in words
    )
    return named or is_role(next((t.lower for t in words if t.lower not in DETERMINERS), ""))


def _sourced(tokens: Sequence[Token], hit: Hit, group: Group, hits: Sequence[Hit]) -> Hit | None:
    """Find who speaks: the phrase on the left, else whoever spoke before."""
    before = tokens[group.stop - 1].lower if group.stop else ""
    if before in {"and", "but"} and hits and _is_backshifted(tokens, group.stop, hit.first):
        return None  # "said that staff had acted quickly but | had told the family too little"
    if before in {"and", "but", "or", "then"} or (hit.form is Form.PARTICIPLE and (
        before in _LEADS_IN or not before)):  # fmt: skip
        return _inherited(tokens, hit, hits)
    source = source_before(tokens, group.stop, floor_of(hits))
    if source is None:
        # the source may follow ("said Lee"), or the sentence begins with a quotation
        return hit
    nobody = tokens[source.head[0]].lower in {"nobody", "none", "no"}
    if not nobody and is_document(tokens, source) and hit.form is Form.PARTICIPLE:
        return _inherited(tokens, hit, hits)
    bare = nobody or _is_bare_noun(tokens, source)
    return None if bare else _with_source(tokens, hit, source)


def _is_backshifted(tokens: Sequence[Token], first: int, cue: int) -> bool:
    """Tell whether "had" goes on with what is reported, which stands in the pluperfect too."""
    had = any(token.lower == "had" for token in tokens[first:cue])
    earlier = any(token.lower == "had" for token in tokens[max(first - _BACK, 0) : first])
    return had and earlier


_BACK = 12


def _with_source(tokens: Sequence[Token], hit: Hit, source: Source) -> Hit | None:
    """Give the cue with the source on its left, None if the two make no report."""
    lead = tokens[source.whole[0] - 1].lower if source.whole[0] else ""
    conditional = lead in {"if", "unless", "whether"}  # "if Lee says so" is no report
    asked = tokens[-1].text == "?" and not tokens[-1].quoted
    if asked and (lead in AUXILIARIES or tokens[source.head[0]].lower == "you"):
        return None  # "did the clerk say that?", "is that how you remember it?"
    unheard = hit.verb.lemma == "hear" and tokens[source.head[1] - 1].lower not in HEARING
    if conditional or unheard:
        return None
    relative = lead in {"which", "who", "what"}
    # the constructor, as most cues come by here: `replace` costs ten times as much
    return Hit(first=hit.first, stop=hit.stop, verb=hit.verb, act=hit.act, source=source,
               pattern=Pattern.RELATIVE if relative else Pattern.VERB, left=source.whole[0],
               form=hit.form, cue_stop=hit.cue_stop)  # fmt: skip


def _is_bare_noun(tokens: Sequence[Token], source: Source) -> bool:
    """Tell whether a phrase is one singular common noun ("offset expected losses").

    No speaker is named so, but bodies are ("police said"), and headlines leave articles out.
    """
    first, stop = source.head
    word = tokens[first].lower
    if stop - first > 1 or tokens[first].capital or word in _STANDING_ALONE:
        return False
    return not (word.endswith("s") or word in _SPEAKING_NOUNS or is_role(word))


def _inherited(tokens: Sequence[Token], hit: Hit, hits: Sequence[Hit]) -> Hit | None:
    near = [one for one in hits[-_NEAR_CUES:] if one.source and not _within(tokens, hit, one)]
    source = near[-1].source if near else None
    source = source or _behind_quote(tokens, hit, hits) or subject(tokens, hit.first)
    if source is None:
        return None
    participle = hit.form is Form.PARTICIPLE
    return replace(
        hit,
        source=replace(source, inherited=True),
        pattern=Pattern.PARTICIPLE if participle else Pattern.INHERITED,
    )


def _within(tokens: Sequence[Token], hit: Hit, before: Hit) -> bool:
    """Tell whether an earlier cue belongs to a clause that a comma has closed since.

    Of "Lee said that the tape showed him, and urged voters to listen" Lee urged them.
    """
    lead = hit.left - 1 if hit.left else 0
    closed = tokens[lead].lower in {"and", "but"} and lead and tokens[lead - 1].text == ","
    source = before.source
    if not closed or source is None or not source.whole[0]:
        return False
    return tokens[source.whole[0] - 1].lower == "that"


def _behind_quote(tokens: Sequence[Token], hit: Hit, hits: Sequence[Hit]) -> Source | None:
    """Give who follows an inverted cue before this one ("...," said Lee, adding that)."""
    last = hits[-1] if hits else None
    if last is None or last.source is not None or last.first < 1:
        return None
    before = tokens[last.first - 1]
    quoted = before.quoted or (before.text == "," and tokens[last.first - 2].quoted)
    return source_after(tokens, last.stop, hit.first) if quoted else None


def _according(tokens: Sequence[Token], index: int) -> Hit | None:
    phrase = tokens[index].lower == "according"
    words = [token.lower for token in tokens[index + 1 : index + 2]]
    if phrase and words != ["to"]:
        return None
    bare_per = index and tokens[index - 1].text == "," and tokens[index + 1 : index + 2] != []
    if not phrase and not (bare_per and tokens[index + 1].capital):
        return None
    stop = index + 2 if phrase else index + 1
    limit = _according_limit(tokens, index)
    source = source_after(tokens, stop, limit)
    if source is None:
        return None
    source = whole_source(tokens, source, limit)
    lemma = "according to" if phrase else "per"
    return Hit(first=index, stop=stop, verb=CueVerb(lemma, Act.ASSERT, "c"), act=Act.ASSERT,
               pattern=Pattern.ACCORDING, source=source, left=index)  # fmt: skip


def _according_limit(tokens: Sequence[Token], index: int) -> int:
    """Give where the source ends at the latest: a sentence that opens so has its clause next."""
    if index > 1:
        return len(tokens)
    comma = next((i for i in range(index, len(tokens)) if tokens[i].text == ","), len(tokens))
    relative = [token.lower for token in tokens[comma + 1 : comma + 2]]
    described = relative and relative[0] in {"who", "which", "whose", "a", "an"}
    return len(tokens) if described else comma


def _names_source(tokens: Sequence[Token], first: int) -> bool:
    """Tell "citing two officials", which names who said it, from "citing a lack of funds"."""
    phrase = phrase_after(tokens, first, len(tokens))
    if phrase is None:
        return False
    plain = [token for token in tokens[phrase[0] : phrase[1]] if token.lower not in DETERMINERS]
    heads = {token.lower for token in plain}
    named = bool(plain) and plain[0].capital
    return named or not heads.isdisjoint(_SPEAKING_NOUNS) or any(map(is_role, heads))


def _certainty(tokens: Sequence[Token], index: int, hits: Sequence[Hit]) -> Hit | None:
    """Read "is confident that", "were afraid the roof would fall"."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    clause = following is not None and (
        following.lower == "that" or following.lower in _OPENS_CLAUSE
    )
    group = verb_group(tokens, index, floor_of(hits))
    if not clause or not group.passive or group.modal:
        return None
    source = source_before(tokens, group.stop, floor_of(hits))
    if source is None or tokens[source.head[0]].lower in {"it", "that", "what", "this"}:
        return None
    act = CERTAINTIES[tokens[index].lower]
    verb = CueVerb(tokens[index].lower, act, "ct")
    return Hit(first=index, stop=index + 1, verb=verb, act=act, pattern=Pattern.VERB,
               source=source, left=source.whole[0], form=Form.PAST)  # fmt: skip


def _impersonal(tokens: Sequence[Token], index: int, hits: Sequence[Hit]) -> Hit | None:
    """Read "is said to own" and "it is expected that", where nobody is named."""
    group = verb_group(tokens, index, floor_of(hits))
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    # "which is said to": the clause begins at its relative word
    owner = phrase_before(tokens, group.stop, floor_of(hits)) or (group.stop - 1, group.stop)
    verb = tokens[index + 2].text if index + 2 < len(tokens) else ""
    bare = following == "to" and verb.islower() and verb not in DETERMINERS
    clause = following == "that" and group.stop > 0 and tokens[owner[0]].lower == "it"
    if not (group.passive and (bare or clause)) or not group.stop or group.negated:
        return None
    entry = CUE_FORMS.get(tokens[index].lower)
    act = entry[0].act if entry else Act.ASSERT
    return Hit(first=index, stop=index + 1, verb=CueVerb("say", act, "t" if clause else "i"),
               act=act, pattern=Pattern.IMPERSONAL, left=owner[0])  # fmt: skip
