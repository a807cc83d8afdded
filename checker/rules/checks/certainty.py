"""headline-not-stronger - a headline is no surer than the text below it.

Why it matters:
    Most readers see the headline only. "300 jobs to go" above "up to 300 jobs may go" says
    what nobody has said.

Finds:
    Headline "Flood destroys 90 homes" / body "The flood may have destroyed up to 90 homes." The
    same between a dek or caption and the text, "50.0 %" above "about half", and a number that
    the headline tells as a fact and the text has from a nameless source alone.

Allows:
    A body that states the number plainly at least once, a body that says "more than", police and
    authorities without a name, headlines that tell of plans, threats and fears, that quote or
    name a source, and headlines of other articles.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from checker.model.claims import Act, Claim, Modality, Modifier
from checker.model.documents import Section
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.comparison import SURE, interval_of, unit_of
from checker.rules.judgements import Judgement
from checker.rules.stances import FOR, side_of
from checker.rules.wording import clipped, quoted

_SCOPES = frozenset({Scope.HEADLINE, Scope.STATEMENT})
_DIFFERING = frozenset({None, "modality"})
_ABOVE = frozenset({Section.HEADLINE, Section.DEK, Section.CAPTION})
_UNSURE = frozenset({Act.BELIEVE, Act.ESTIMATE})
_SOFT_NUMBERS = frozenset({Modifier.ABOUT, Modifier.AT_MOST, Modifier.LESS})
_SOFT_MOODS = frozenset({Modality.POSSIBLE, Modality.CONDITIONAL})


_NAMELESS = re.compile(
    r"\b(?:sources?|insiders?|people (?:familiar|close|with)|persons?|rumou?rs?|gossip|some|many"
    r"|observers)\b",
    re.IGNORECASE,
)
"""Sources that hide behind a word; police and authorities are institutions, named or not."""
_OPEN = re.compile(
    r"\b(?:plan|threat|worth|fear|risk|may\b|might|could|mull|consider|seek|propos|expect|sources?\b"
    r"|report|say\b|says\b|claim|set to|poised)|[:?]|[-–—] |['‘\"“]\d",
    re.IGNORECASE,
)
"""Words and marks of a headline that states less than a fact, or on somebody's word."""


def check_certainty(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield each headline whose article only hedges what it states."""
    del rule
    if group.scope not in _SCOPES or group.differs not in _DIFFERING:
        return
    by_document: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in group.claims:
        if claim.confidence >= SURE and _is_put(claim):
            by_document[claim.doc].append(claim)
    for document in sorted(by_document):
        yield from _overclaims(by_document[document])


def _is_put(claim: Claim) -> bool:
    """Tell whether a claim is put forward at all; a hedge does not count against it."""
    return side_of(claim) == FOR or claim.modality in _SOFT_MOODS


def _overclaims(claims: Sequence[Claim]) -> Iterator[Judgement]:
    above = [claim for claim in claims if claim.section in _ABOVE and not _softness(claim)]
    headlines = [claim for claim in above if not _OPEN.search(claim.sentence_text)]
    body = [claim for claim in claims if claim.section is Section.BODY]
    for headline in headlines:
        same = [claim for claim in body if _same_value(headline, claim)]
        softened = [claim for claim in same if _softness(claim)]
        if softened and len(softened) == len(same):
            yield _overclaim(headline, softened)
            return
        if same and headline.source_text is None and all(map(_is_hearsay, same)):
            yield _unowned(headline, same)
            return


def _is_hearsay(claim: Claim) -> bool:
    """Tell whether the text has a number from a nameless source alone, or as a mere belief."""
    nameless = claim.speaker is None and bool(_NAMELESS.search(claim.source_text or ""))
    return claim.quantity is not None and (nameless or claim.act in _UNSURE)


def _unowned(headline: Claim, body: Sequence[Claim]) -> Judgement:
    source = body[0].source_text or body[0].speaker
    return Judgement(
        verdict=Verdict.OVERCLAIM,
        reason="attribution",
        claims=(headline, *body),
        explanation=(
            f"The {headline.section.value} of {headline.doc} states {quoted(headline)} as a fact; "
            f'the text has it from "{source}" alone: {quoted(body[0])}.'
        ),
    )


def _softness(claim: Claim) -> str | None:
    """Name the hedge of a claim: "about", "at most", "only possible"; None where it is plain."""
    quantity = claim.quantity
    if claim.modality in _SOFT_MOODS:
        return f"only as {claim.modality.value}"
    if quantity is not None and quantity.modifier in _SOFT_NUMBERS:
        return "as about so many" if quantity.modifier is Modifier.ABOUT else "as an upper limit"
    return None


def _same_value(headline: Claim, claim: Claim) -> bool:
    if headline.quantity is None or claim.quantity is None:
        return headline.quantity is claim.quantity
    if unit_of(headline) != unit_of(claim):
        return False
    limit = claim.quantity.modifier is Modifier.LESS
    return limit or interval_of(headline).meets(interval_of(claim))


def _overclaim(headline: Claim, body: Sequence[Claim]) -> Judgement:
    words = quoted(headline) if headline.quantity else f'"{clipped(headline.text)}"'
    below = quoted(body[0]) if body[0].quantity else f'"{clipped(body[0].text)}"'
    return Judgement(
        verdict=Verdict.OVERCLAIM,
        reason="precision" if _is_finer(headline, body[0]) else "certainty",
        claims=(headline, *body),
        explanation=(
            f"The {headline.section.value} of {headline.doc} states {words} plainly; "
            f"the text puts it {_softness(body[0])}: {below}."
        ),
    )


def _is_finer(headline: Claim, claim: Claim) -> bool:
    """Tell whether a headline writes decimals that the text, with its "about", does not."""
    first, second = headline.quantity, claim.quantity
    if first is None or second is None or second.modifier is not Modifier.ABOUT:
        return False
    return first.places > 0 and first.places > second.places
