"""Sentences that leave open what is so, and those that give it as what somebody says."""

import re

from checker.matching.stories.clauses import unquoted
from checker.model import Claim

_MEANT = (
    r"plan\w*|propos\w+|offer\w*|due|about|set|ready|likely|able|need\w*|tr(?:y|ies|ied)|vot\w+"
    r"|decid\w+|agree[ds]?|threaten\w*|promis\w*|vow\w*|pledg\w*"
)
"""Words before "to" that tell what is meant to be."""
_OPEN = re.compile(
    r"^without\b|\?\s*[”\"]?\s*$|[\"“”]|\b(?:if|unless|whether|would|could|might|should|perhaps"
    r"|maybe|probably|likely|alleged\w*|reported\w*|apparent\w*|seem\w*|appear(?:s|ed)? to|fear\w*"
    r"|hop(?:e|es|ed|ing)|want\w*|wish\w*|expect\w*|believ\w*|thought|thinks?|rumou?r\w*|suppos\w*"
    r"|suspect(?:s|ed)|almost|nearly|suggest\w*|recommend\w*|urg(?:e|ed|es|ing)"
    r"|call(?:s|ed|ing)? for|yet|so far|no longer|any ?more"
    rf"|(?:{_MEANT}) to)\b",
    re.IGNORECASE,
)
"""A question, a condition, a wish, a plan, a belief, or what may still change."""
_PARTLY = re.compile(
    r"\bnot (?:only|just|all|every|always|necessarily|quite|fully|even|until|because|merely|simply"
    r"|entirely|both|everyone|everybody)\b|\bnot\b[^,;]*\bbut\b"
    r"|\b(?:not|n[’']t)\b[^;]*\b(?:because|due to|in order|so that|as a result)\b",
    re.IGNORECASE,
)
"""A negation of a part only: "not all", "not closed by the storm but by hand"."""
_VOICED = re.compile(
    r"\b(?:sa(?:id|ys?)|told|tells?|warn(?:s|ed)|claim\w*|insist\w*|according|recall\w*"
    r"|den(?:y|ied|ies)|stat(?:ed|es)|argu(?:e|ed|es|ing)|add(?:ed|s)|accus\w*|contend\w*"
    r"|maintain(?:s|ed) that)\b",
    re.IGNORECASE,
)


def is_open(claim: Claim) -> bool:
    """Tell whether a sentence leaves open what is so, or denies a part of it only."""
    text = unquoted(claim.sentence_text)
    return _OPEN.search(text) is not None or _PARTLY.search(text) is not None


def is_voiced(claim: Claim) -> bool:
    """Tell whether a sentence gives something as what somebody says."""
    return _VOICED.search(claim.sentence_text) is not None
