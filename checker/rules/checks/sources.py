"""sources-are-several - a plural of sources has more than one behind it.

Why it matters:
    "Experts warn" above a single expert makes one opinion sound like a consensus.

Finds:
    "Analysts say the dam is unsafe" in an article whose only voice for it is one named person.

Allows:
    Articles that name two voices or more, a voice that speaks for several ("one of 40 doctors"),
    another proposition, sources that stay unnamed throughout.
"""

import re
from collections.abc import Sequence

from checker.model.claims import Act, Claim
from checker.model.documents import MentionKind
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.judgements import Judgement
from checker.rules.stances import is_one_proposition
from checker.rules.wording import clipped

_PLURAL = re.compile(
    r"(?:(?:some|many|several|most|the|other) )?(?:[a-z-]+ ){0,2}"
    r"(?:experts|analysts|critics|scientists|researchers|doctors|economists|officials|residents"
    r"|witnesses|lawyers|campaigners|historians|engineers|observers|insiders|sources|observers)",
    re.IGNORECASE,
)
_VOICED = frozenset({Act.ASSERT, Act.ESTIMATE, Act.BELIEVE})


def check_sources(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield each statement of unnamed several that one named person alone makes."""
    del rule
    if group.scope is not Scope.VOICES:
        return
    if len({claim.speaker for claim in group.claims} - {None}) != 1:
        return  # who else is named may agree in words that are not read
    told = [claim for claim in group.claims if claim.act in _VOICED and not _joins(claim)]
    for claim in told:
        if claim.speaker is None and _PLURAL.fullmatch(claim.source_text or ""):
            named = _voices_for(claim, told)
            if len({one.speaker for one in named}) == 1:
                yield Judgement(
                    verdict=Verdict.TENSION,
                    reason="sources",
                    claims=(claim, named[0]),
                    explanation=(
                        f'{claim.doc} gives "{clipped(claim.text)}" to "{claim.source_text}"; '
                        f"the only voice it names for that is {named[0].speaker}."
                    ),
                )


def _joins(claim: Claim) -> bool:
    """Tell whether a sentence says that its speaker is one of several."""
    return bool(_JOINING.search(claim.sentence_text))


_JOINING = re.compile(
    r"\b(?:one of|led|chairs?|head(?:s|ed)?|on behalf|also|too|another|others?|agree\w*|echo\w*"
    r"|colleagues?|co-authors?|signed|panel|team)\b",
    re.IGNORECASE,
)


def _voices_for(claim: Claim, told: Sequence[Claim]) -> list[Claim]:
    return [
        one
        for one in told
        if one.speaker_type == MentionKind.PERSON
        and one is not claim
        and is_one_proposition(one, claim)
    ]
