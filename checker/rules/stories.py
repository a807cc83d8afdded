"""Figures of one story: judged by what they are, as their wording was weighed before."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.model.claims import Act, Claim, Modality, Role
from checker.model.findings import ClaimGroup, Rule, Verdict
from checker.rules.agreement import agreement, truncation
from checker.rules.comparison import Pair, conflict, is_put_forward
from checker.rules.conflicts import accused, granted, is_slip, reconciled, revised
from checker.rules.judgements import Judgement
from checker.rules.schedules import dated, judge_days
from checker.rules.wording import stated, subject

_OPEN = frozenset({Modality.POSSIBLE, Modality.CONDITIONAL, Modality.REQUIRED})


def judge_story(group: ClaimGroup, rule: Rule) -> Iterator[Judgement]:
    """Yield that all figures of a story agree, or what sets its first two against each other."""
    if group.claims[0].quantity is None:
        told = dated(group.claims[:2] if group.contrast else group.claims)
        if len(told) > 1:
            yield from judge_days(group, told)
        return
    written = {claim.id: claim for claim in group.claims}
    for judgement in _judge_figures(group, rule):
        yield replace(
            judgement,
            claims=tuple(written[one.id] for one in judgement.claims),
            explanation=f"{judgement.explanation}{_told_of(group)}",
        )


def _told_of(group: ClaimGroup) -> str:
    """Say by which words the figures were taken for one quantity."""
    return f" Both tell of {group.evidence}." if group.evidence else ""


def _judge_figures(group: ClaimGroup, rule: Rule) -> Iterator[Judgement]:
    claims = [_level(claim) for claim in group.claims if claim.quantity and is_put_forward(claim)]
    if len(claims) < len(_PAIR):
        return
    if group.contrast is None:
        found = agreement(group, claims) if conflict(claims) is None else None
    else:
        witness = [claim.id for claim in group.claims[: len(_PAIR)]]
        pair = [claim for claim in claims if claim.id in witness]
        whole = len(pair) == len(_PAIR)
        found = _judge_pair(group, rule, (pair[0], pair[1]), claims) if whole else None
    if found is not None:
        yield found


_PAIR = (0, 1)
"""Places of the two claims that stand against each other."""


def _judge_pair(
    group: ClaimGroup, rule: Rule, pair: Pair, claims: Sequence[Claim]
) -> Judgement | None:
    if group.contrast == "direction":
        return _turned(group, pair)
    apart = conflict([_plain_plan(claim) for claim in pair])
    if apart is None:
        return None
    if is_slip(apart):  # no view, day or revision makes a thousandfold of a figure
        return accused(group, apart, claims)
    if _are_views(apart):
        return None
    return (
        revised(group, apart, apart)
        or _changed(group, apart)
        or granted(group, rule, apart, apart)
        or truncation(apart, group)
        or reconciled(group, apart)
        or accused(group, apart, claims)
    )


def _changed(group: ClaimGroup, pair: Pair) -> Judgement | None:
    """Say that a figure was another one on another day, where a text gives it as of its own day."""
    earlier, later = sorted(pair, key=lambda claim: (str(claim.published), claim.doc, claim.span))
    if earlier.published == later.published or not any(map(_is_of_its_day, pair)):
        return None
    return Judgement(
        verdict=Verdict.CHANGED,
        reason="time",
        claims=(earlier, later),
        explanation=(
            f"{subject(group)}: {stated(earlier)} on {earlier.published} and {stated(later)} on "
            f"{later.published} are figures as of those days."
        ),
    )


_OF_ITS_DAY = re.compile(
    r"\b(?:now|currently|at present|at the moment|so far|to date|as of|until now|already|by"
    r" (?:now|then|midday|noon|night|evening|midnight"
    r"|\w+day)|(?:has|have) (?:risen|grown|climbed|fallen|dropped|reached|passed|topped))\b",
    re.IGNORECASE,
)


def _is_of_its_day(claim: Claim) -> bool:
    """Tell whether a text gives a figure as it stands on its own day."""
    if claim.quantity is None:
        return False
    if _NOW.search(claim.sentence_text) is not None:
        return True
    start = claim.quantity.span.start - claim.sentence.start
    end = claim.quantity.span.end - claim.sentence.start
    around = claim.sentence_text[max(start - _BESIDE, 0) : end + _BESIDE]
    return _OF_ITS_DAY.search(around) is not None


_NOW = re.compile(
    r"\b(?:now|currently|at present|at the moment|so far|to date|still|remain(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
_BESIDE = 40
"""Characters before and behind a figure in which a text dates it."""


def _are_views(pair: Pair) -> bool:
    """Tell whether something is only possible, or two speakers foresee or reckon differently."""
    first, second = pair
    if first.modality in _OPEN or second.modality in _OPEN:
        return True
    if any(map(_is_wish, pair)):
        return True
    modalities = {first.modality, second.modality}
    if Modality.FORECAST in modalities and len(modalities) > 1:
        return True  # what was foreseen, and what came
    views = Modality.FORECAST in modalities or Act.ESTIMATE in {first.act, second.act}
    return views and first.speaker != second.speaker


_WISH = re.compile(
    r"\b(?:wants?|wanted|propos\w+|seeks?|seeking|sought|urg(?:e|ed|es|ing)|hop(?:e|ed|es|ing)"
    r"|aim(?:s|ed|ing)?|consider\w*|discuss\w*|suggest\w*|demand\w*|call(?:s|ed|ing)? for)\b",
    re.IGNORECASE,
)


def _is_wish(claim: Claim) -> bool:
    """Tell whether a sentence tells what somebody would like, which nobody has agreed to."""
    return _WISH.search(claim.sentence_text) is not None


def _level(claim: Claim) -> Claim:
    """Give a count as a bare number: "240 jobs go" and "260 workers" count the same."""
    quantity = claim.quantity
    if quantity is None or quantity.base_unit != "count":
        return claim
    return replace(claim, quantity=replace(quantity, role=Role.LEVEL, trend=None))


def _plain_plan(claim: Claim) -> Claim:
    """Give what a plan says of itself ("the port is to cost $340 million") as a fact about it."""
    return replace(claim, modality=Modality.FACT) if claim.modality is Modality.PLANNED else claim


def _turned(group: ClaimGroup, pair: Pair) -> Judgement:
    return Judgement(
        verdict=Verdict.CONTRADICTION,
        reason="direction",
        claims=pair,
        explanation=(
            f"{subject(group)}: {stated(pair[0])} and {stated(pair[1])} are one change, which goes "
            f"up in one text and down in the other."
        ),
    )
