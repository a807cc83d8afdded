"""Whether a later publication replaces an earlier figure, or speaks for someone else."""

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from checker.model.claims import Act, Claim, Granularity, Modality
from checker.model.documents import Span
from checker.rules.comparison import Pair, conflict, interval_of, is_bound

_REVISING = re.compile(
    r"\b(?:revis(?:ed|es|ing|ions?)|restat(?:ed|es|ements?)|update[ds]|preliminary"
    r"|provisional|initially|first estimates?|earlier estimates?|previously reported)\b",
    re.IGNORECASE,
)
_CORRECTING = re.compile(
    r"\b(?:corrected|corrects|corrections?|erratum|misstated)\b", re.IGNORECASE
)

_RUNNING_COUNTS = frozenset(
    "admit arrest body booking cancel cancellation case casualty dead death deaths detainee die"
    " diagnosis displace displaced download evacuate evacuation evacuee evacuees fatality"
    " fatalities homeless hospitalisation hospitalise hospitalization hospitalize hurt infect"
    " infection injure injured injuries injury kill killed killing miss missing outage patient"
    " rescue rescued strand survivor toll trap treat victim wound wounded".split()
)
"""Head nouns and verbs of counts that run on while an event unfolds: each report has its day."""

_OPEN = frozenset({Modality.POSSIBLE, Modality.CONDITIONAL, Modality.REQUIRED})
_AHEAD = frozenset({Modality.PLANNED, Modality.FORECAST})


def revision(first: Claim, second: Claim, claims: Sequence[Claim]) -> str | None:
    """Say why the later of two figures replaces the earlier: "vintage" or "correction".

    Gives None where both are meant to hold, or where claims published on one day already
    contradict each other.
    """
    earlier, later = sorted((first, second), key=_publication)
    if earlier.published is None or later.published is None:
        return None
    if earlier.published == later.published or same_day_conflict(claims) is not None:
        return None
    texts = f"{earlier.sentence_text}\n{later.sentence_text}"
    if _CORRECTING.search(texts):
        return "correction"
    if _REVISING.search(texts) or _runs_on(earlier, later) or _both_ahead(first, second):
        return "vintage"
    return None


def _publication(claim: Claim) -> tuple[date, str, Span]:
    return claim.published or date.min, claim.doc, claim.span


def same_day_conflict(claims: Sequence[Claim]) -> Pair | None:
    """Give two claims of one publication day that cannot both hold; None if there are none."""
    by_day: defaultdict[date | None, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_day[claim.published].append(claim)
    pairs = (conflict(day) for day in by_day.values())
    return next((pair for pair in pairs if pair is not None), None)


def _runs_on(earlier: Claim, later: Claim) -> bool:
    counts = all(
        claim.quantity and claim.quantity.dimension == "[count]" for claim in (earlier, later)
    )
    if not counts or not (is_running(earlier) or is_running(later)):
        return False
    if _of_one_day(earlier, later) or _is_long_over(earlier) or _is_long_over(later):
        return False
    return interval_of(later).ceiling > interval_of(earlier).ceiling or is_bound(later)


def _of_one_day(first: Claim, second: Claim) -> bool:
    """Tell whether both texts say by which day they count, and it is the same day."""
    stated = all(
        claim.time.text is not None and claim.time.granularity is Granularity.DAY
        for claim in (first, second)
    )
    return stated and first.time.finish == second.time.finish


def _is_long_over(claim: Claim) -> bool:
    """Tell whether the text places the event more than a month before its own day."""
    finish, published = claim.time.finish, claim.published
    if claim.time.symbol is None or finish is None or published is None:
        return False
    return published - finish > _UNFOLDING


_UNFOLDING = timedelta(days=31)
"""Days in which the count of an event may still grow."""


def is_running(claim: Claim) -> bool:
    """Tell whether a count grows while the event it counts goes on."""
    head = claim.quantity.counted_head if claim.quantity else None
    named = f"{claim.attribute or ''} {claim.attribute_head or ''} {head or ''}"
    return not _RUNNING_COUNTS.isdisjoint(named.casefold().split())


def _both_ahead(first: Claim, second: Claim) -> bool:
    return first.modality in _AHEAD and second.modality in _AHEAD


def incomparable(first: Claim, second: Claim) -> str | None:
    """Name what keeps two claims of one key from being held against each other.

    "modality" for what only may be, "speaker" for two people's forecasts; else None.
    """
    if _narrowed_apart(first, second) or _under_other_heading(first, second):
        return "scope"
    if _one_occasion(first, second):
        return None
    if first.modality in _OPEN or second.modality in _OPEN:
        return "modality"
    views = first.modality in _AHEAD or Act.ESTIMATE in {first.act, second.act}
    if views and first.speaker != second.speaker:
        return "speaker"
    return None


_CAUSE = "cause:"


def _narrowed_apart(first: Claim, second: Claim) -> bool:
    """Tell whether the clauses narrow the figures differently; a cause may be left unsaid."""
    plain = [{word for word in one.scope if not word.startswith(_CAUSE)} for one in (first, second)]
    causes = [set(one.scope) - words for one, words in zip((first, second), plain, strict=True)]
    return plain[0] != plain[1] or (all(causes) and causes[0] != causes[1])


def _under_other_heading(first: Claim, second: Claim) -> bool:
    """Tell whether two claims of one document stand in sections of their own."""
    return first.doc == second.doc and first.heading != second.heading


def _one_occasion(first: Claim, second: Claim) -> bool:
    """Tell whether both report what one speaker said on one day in one mood."""
    if first.speaker is None or first.speaker != second.speaker:
        return False
    if first.modality is not second.modality:
        return False
    if first.said_on is not None and second.said_on is not None:
        return first.said_on == second.said_on
    days = [set(_DAY.findall(claim.sentence_text)) for claim in (first, second)]
    return not days[0].isdisjoint(days[1])


_DAY = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"\s\d{1,2}\b"
)


def rival_sources(first: Claim, second: Claim) -> bool:
    """Tell whether one text sets two named speakers' numbers side by side."""
    if first.doc != second.doc or first.speaker is None or second.speaker is None:
        return False
    return first.speaker != second.speaker
