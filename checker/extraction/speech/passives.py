"""Passives that name who speaks: "was described by Lee as a mess", "was told by a nurse that"."""

from collections.abc import Sequence

from checker.extraction.speech.cues import CueVerb, Form
from checker.extraction.speech.hits import Hit, Pattern
from checker.extraction.speech.noun_phrases import phrase_before
from checker.extraction.speech.sources import Source, source_after, verb_group
from checker.extraction.speech.tokens import Token
from checker.model.claims import Act

_OPENING = frozenset({"as", "that", "to", "of", "for", "not"})
_ACTS = frozenset({Act.EVALUATE, Act.DENY, Act.REQUEST, Act.ASSERT, Act.ESTIMATE})


def find_agent(tokens: Sequence[Token], index: int, verb: CueVerb, floor: int) -> Hit | None:
    """Give the cue of a passive with its agent, None if it names none.

    Its content stands behind the agent; without one there, the subject is what is spoken of.
    """
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if following != "by" or verb.act not in _ACTS or verb.frames == "q":
        return None
    group = verb_group(tokens, index, floor)
    agent = source_after(tokens, index + 2, len(tokens))
    if not group.passive or group.modal or group.negated or agent is None:
        return None
    agent = _alone(tokens, agent)
    stop = agent.whole[1]
    goes_on = stop < len(tokens) and tokens[stop].lower in _OPENING
    subject = phrase_before(tokens, group.stop, floor)
    if not goes_on and (subject is None or "n" not in verb.frames):
        return None
    return Hit(
        first=index,
        stop=stop if goes_on else index + 1,
        verb=verb,
        act=verb.act,
        pattern=Pattern.PASSIVE,
        source=agent,
        left=subject[0] if subject else group.stop,
        form=Form.PAST,
        cue_stop=index + 1,
        behind=goes_on,
    )


def _alone(tokens: Sequence[Token], agent: Source) -> Source:
    """Leave out what an agent is said to say: "by Lee | of fraud", "by critics | for its seams"."""
    first, stop = agent.head
    end = next((i for i in range(first + 1, stop) if tokens[i].lower in {"of", "for"}), stop)
    named = all(token.capital for token in tokens[first:end])
    reason = end < stop and (tokens[end].lower == "for" or (named and not tokens[end + 1].capital))
    return Source((first, end), (first, end)) if reason else agent
