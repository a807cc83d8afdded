"""Whose words a paper passes on: "X quoted Y as saying", "Y was quoted as saying"."""

from collections.abc import Sequence
from dataclasses import replace

from checker.extraction.speech.cues import CUE_FORMS, Form
from checker.extraction.speech.hits import Hit, Pattern
from checker.extraction.speech.sources import source_after, source_before, verb_group
from checker.extraction.speech.tokens import POSSESSIVE, Token


def quoted_as(tokens: Sequence[Token], index: int, floor: int) -> Hit | None:
    """Read "X quoted Y as saying" and "Y was quoted as saying"."""
    group = verb_group(tokens, index, floor)
    outer = source_before(tokens, group.stop, floor)
    if group.passive:
        link, source, via = _passive_link(tokens, index), outer, None
        if link > index + 1:
            via = source_after(tokens, index + 2, link)
    else:
        source, via = source_after(tokens, index + 1, len(tokens)), outer
        link = source.whole[1] if source else index + 1
    link += link < len(tokens) and tokens[link].text == ","
    if source is not None and not group.passive:
        link = _saying_link(tokens, link)
    words = [token.lower for token in tokens[link : link + 2]]
    if source is None or words[:1] != ["as"] or not words[1:]:
        return None
    entry = CUE_FORMS.get(words[1])
    if entry is None or entry[1] is not Form.PARTICIPLE:
        return None
    left = outer.whole[0] if outer else index
    return Hit(first=index, stop=link + 2, verb=replace(entry[0], lemma="quote"),
               act=entry[0].act, pattern=Pattern.QUOTED_AS, source=source, via=via,
               left=left, cue_stop=index + 1)  # fmt: skip


def _saying_link(tokens: Sequence[Token], index: int) -> int:
    """Give the place of "as saying" behind what describes the one who is quoted."""
    for step in range(index, min(len(tokens) - 1, index + _QUOTING_REACH)):
        if tokens[step].quoted or tokens[step].text in {".", ";", ":"}:
            break
        entry = CUE_FORMS.get(tokens[step + 1].lower)
        if tokens[step].lower == "as" and entry is not None and entry[1] is Form.PARTICIPLE:
            return step
    return index


def _passive_link(tokens: Sequence[Token], index: int) -> int:
    """Give the place of "as" in "was quoted (by the Post) (on Monday) as saying"."""
    for step in range(index + 1, min(len(tokens), index + _QUOTING_REACH)):
        lower = tokens[step].lower
        if lower == "as" or not (tokens[step].word or lower in POSSESSIVE):
            return step
    return index + 1


_QUOTING_REACH = 10
