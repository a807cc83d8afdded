"""one-holder - a post of one holder has one, and nobody holds two that exclude each other.

Why it matters:
    "Acme's chief executive, Ana Ruiz" in one article and "Acme's chief executive, Bo Lind" in
    another of the same days: one of them is out of date, or wrong.

Finds:
    Two people of different names in the same post of the same body, in articles of three weeks
    (of three days for posts of a state); one person in two posts of one body that nobody holds
    together, such as a post and its deputy's, or that another article gives to two people; another
    post "at the time of the fire" than an article of those days gives "since 2011". And, as an
    agreement, one person in one post in several articles.

Allows:
    Former, acting, deputy and coming holders, sentences that tell of a change or of the past, two
    people in two posts, articles that lie further apart, posts that several may hold or that one
    may hold together, posts of a part of the body, texts that know of a succession, and forms of
    one name.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations, permutations

from checker.model.claims import Claim, Modality, Polarity
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.judgements import Judgement
from checker.rules.people import are_two_names
from checker.rules.posts import are_head_and_deputy, exclude

_WITHIN = 21
"""Days between two articles in which a post rarely changes hands without a word about it."""

_WITHIN_OF_STATE = 3
"""The like for posts of a state, whose changes every reader is taken to know."""

_WITHIN_APPOINTMENTS = 14
_CHANGING = re.compile(
    r"\b(?:until|till|took over|takes over|taking over|succe(?:ed|ss)\w*|replac\w+|resign\w*"
    r"|quit\w*|step\w* (?:down|aside)|stood down|appoint\w*|elected|sack\w*|dismiss\w*|oust\w*"
    r"|became|previous\w*|predecessor|joint|promoted|hands? over|handed over|retire[sd]?"
    r"|in (?:1[89]|20)\d\d|last year|years ago|at the time|back then)\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells of a change in a post, or of the past."""

_TURNING = re.compile(
    r"\b(?:tak(?:e|es|en|ing) over|took over|promot\w+|appoint\w+|becom\w+|became|succe(?:ed|ss)\w*"
    r"|replac\w+|new (?:chief|head|chair\w*|president|director|boss|leader))\b",
    re.IGNORECASE,
)
"""Words of a sentence on a holder that tell of a change in posts, wherever the article says it."""

_PAST = re.compile(
    r"\b(?:former\w*|ex|then|late|interim|acting|co|joint|previous)\b", re.IGNORECASE
)
"""Words beside the post itself that make its holder another one than the present."""

_GONE = frozenset({"former", "acting", "coming"})
_LEAVING = re.compile(
    r"\b(?:resign\w*|quit|quits|stepped down|steps down|stood down|left|leaves)\b", re.IGNORECASE
)
"""Words that tell of the end in a post, which leads to no other one in the same body."""

_WHOLE = frozenset({"leader", "chief executive", "chairman", "president", "secretary-general"})
"""Posts at the head of a body; in a part of it they exclude nothing in the whole."""

_SINCE = "since:"
_AFTER_EVENT = 400
"""Days after an event in which an article still tells who held a post at the time of it."""

_MOST_PAIRS = 200


def check_role(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield who is told to hold one post, alike or in conflict, and two posts of one person."""
    if group.scope is not Scope.ROLE:
        return
    holders = {claim.context for claim in group.claims}
    posts = {claim.attribute for claim in group.claims}
    if len(holders) > 1 and len(posts) == 1:
        yield from _two_holders(group, rule)
    elif len(holders) > 1:
        yield from _posts_apart(group, rule)
    elif len(posts) > 1:
        yield from _two_posts(group, rule)
    else:
        yield from _alike(group)


def _two_holders(group: ClaimGroup, rule: Rule) -> Iterator[Judgement]:
    """Yield the first two holders of one post at one time."""
    known = _knows_change(group.claims)
    for one, other in list(combinations(group.claims, 2))[:_MOST_PAIRS]:
        changing = all("changing" in claim.definition for claim in (one, other))
        at_once = (changing or not known) and _are_comparable(one, other, rule)
        if not at_once and not _is_enclosed(group.claims, one, other):
            continue
        if _are_two(one, other, changing=changing):
            yield Judgement(
                verdict=Verdict.CONTRADICTION,
                reason="role",
                claims=(one, other),
                explanation=(
                    f"{one.context[0]} ({one.doc}) and {other.context[0]} ({other.doc}) are both "
                    f"named as {group.attribute}{_of(group.entity)}."
                ),
            )
            return


def _is_enclosed(claims: Sequence[Claim], one: Claim, other: Claim) -> bool:
    """Tell whether articles before and after one of two tell what the other tells.

    Who holds a post in March and in May has not given it away in April: whatever an article knows
    of coming changes, two of them would be needed.
    """
    if one.doc == other.doc or not all(_is_firm(claim) for claim in (one, other)):
        return False
    return any(_surrounds(claims, *pair) for pair in ((one, other), (other, one)))


def _surrounds(claims: Sequence[Claim], usual: Claim, odd: Claim) -> bool:
    told = [
        claim.published
        for claim in claims
        if (claim.context, claim.attribute, claim.entity)
        == (usual.context, usual.attribute, usual.entity)
        and claim.doc != odd.doc
        and claim.published is not None
        and _is_firm(claim)
        and _PAST.search(claim.text) is None
    ]
    if odd.published is None or len(told) < 2:  # noqa: PLR2004 - one before, one after
        return False
    first, last = min(told), max(told)
    return first < odd.published < last and _days(first, last) <= _MOST_ENCLOSED


_MOST_ENCLOSED = 180
"""Days between the articles on both sides of one; nobody returns to a post within half a year."""


def _of(body: str | None) -> str:
    return f" of {body}" if body else ""


def _knows_change(claims: Sequence[Claim]) -> bool:
    """Tell whether any article knows of a change in the post, or of two holders."""
    if any(_tells_change(claim) for claim in claims):
        return True
    told: dict[str, tuple[str, ...]] = {}
    return any(
        are_two_names(told.setdefault(claim.doc, claim.context)[0], claim.context[0])
        for claim in claims
    )


def _tells_change(claim: Claim) -> bool:
    """Tell whether a sentence knows of a change in posts that is no matter of past years."""
    if {*_GONE, "changing"} & {*claim.definition}:
        return True
    settled = any(mark.startswith(_SINCE) for mark in claim.definition)
    return not settled and _TURNING.search(claim.sentence_text) is not None


def _are_comparable(one: Claim, other: Claim, rule: Rule) -> bool:
    if one.doc == other.doc or one.published is None or other.published is None:
        return False
    if not all(_is_firm(claim) for claim in (one, other)):
        return False
    if "document" == one.entity_basis == other.entity_basis and one.entity is not None:
        return False
    return _days(one.published, other.published) <= _window((one, other), rule)


def _window(claims: Sequence[Claim], rule: Rule) -> int:
    if rule.within_days is not None:
        return rule.within_days
    if all("changing" in claim.definition for claim in claims):
        return _WITHIN_APPOINTMENTS
    of_state = any("of-state" in claim.definition for claim in claims)
    return _WITHIN_OF_STATE if of_state else _WITHIN


def _days(one: date, other: date) -> int:
    return abs((one - other).days)


def _is_firm(claim: Claim) -> bool:
    firm = claim.modality is Modality.FACT and claim.polarity is not Polarity.NEGATIVE
    return firm and _GONE.isdisjoint(claim.definition)


def _are_two(one: Claim, other: Claim, *, changing: bool) -> bool:
    """Tell whether two names cannot be one person's, and neither text tells of a change."""
    turned = any(
        _PAST.search(claim.text) or (not changing and _CHANGING.search(claim.sentence_text))
        for claim in (one, other)
    )
    full = all(" " in claim.context[0] for claim in (one, other))
    return full and not turned and are_two_names(one.context[0], other.context[0])


def _two_posts(group: ClaimGroup, rule: Rule) -> Iterator[Judgement]:
    """Yield two posts that nobody holds together in one body, told of one person."""
    for one, other in list(combinations(group.claims, 2))[:_MOST_PAIRS]:
        if one.attribute is None or other.attribute is None:
            continue
        if exclude(one.attribute, other.attribute) and _are_rivals(group.claims, one, other, rule):
            yield _of_two_posts(one, other)
            return


def _are_rivals(claims: Sequence[Claim], one: Claim, other: Claim, rule: Rule) -> bool:
    """Tell whether two posts of one person are of one body at one time."""
    if any("narrowed" in claim.definition and claim.attribute in _WHOLE for claim in (one, other)):
        return False
    if _holds_longer(one, other) or _holds_longer(other, one):
        return one.entity is not None and one.entity == other.entity
    if not _are_in_one_body(one, other):
        return False
    if _is_enclosed(claims, one, other) and not _are_worded_apart(one, other):
        return True
    return _are_comparable(one, other, rule) and not _knows_posts(claims, one, other)


def _are_in_one_body(one: Claim, other: Claim) -> bool:
    """Tell whether two posts are of one body; a deputy and his head need not both name it."""
    bodies = {claim.entity for claim in (one, other)}
    if are_head_and_deputy(one.attribute or "", other.attribute or ""):
        sole = any(
            "sole" in claim.definition or claim.attribute == "leader" for claim in (one, other)
        )
        return sole and len(bodies - {None}) < 2  # noqa: PLR2004 - two names are two bodies
    return len(bodies) == 1 and None not in bodies


def _holds_longer(then: Claim, since: Claim) -> bool:
    """Tell whether one text knows another post at the time of an event than one written then."""
    begun = next((mark for mark in since.definition if mark.startswith(_SINCE)), None)
    if "then" not in then.definition or begun is None:
        return False
    if then.published is None or since.published is None or not _is_firm(since):
        return False
    late = 0 <= (then.published - since.published).days <= _AFTER_EVENT
    return late and int(begun.removeprefix(_SINCE)) < since.published.year


def _of_two_posts(one: Claim, other: Claim) -> Judgement:
    return Judgement(
        verdict=Verdict.CONTRADICTION,
        reason="role",
        claims=(one, other),
        explanation=(
            f"{one.context[0]} is named as {one.attribute} ({one.doc}) and as "
            f"{other.attribute} ({other.doc}){_of(one.entity or other.entity)}."
        ),
    )


def _posts_apart(group: ClaimGroup, rule: Rule) -> Iterator[Judgement]:
    """Yield two posts of one person that another article gives to two people."""
    told: dict[str, list[Claim]] = {}
    for claim in group.claims:
        if claim.context:
            told.setdefault(claim.context[0], []).append(claim)
    for claims in told.values():
        for one, other in list(permutations(claims, 2))[:_MOST_PAIRS]:
            if _are_held_apart(group.claims, claims, one, other, rule):
                yield _of_two_posts(one, other)
                break


def _are_held_apart(
    group: Sequence[Claim], of_person: Sequence[Claim], one: Claim, other: Claim, rule: Rule
) -> bool:
    """Tell whether the text of the first post names somebody else in the second one."""
    if one.attribute == other.attribute or exclude(one.attribute or "", other.attribute or ""):
        return False
    if not _are_comparable(one, other, rule) or _knows_posts(of_person, one, other):
        return False
    return any(
        claim.doc == one.doc
        and claim.attribute == other.attribute
        and _is_firm(claim)
        and _are_two(claim, other, changing=False)
        for claim in group
    )


def _knows_posts(claims: Sequence[Claim], one: Claim, other: Claim) -> bool:
    """Tell whether an article gives the person both posts, or knows of a change of post."""
    both = {one.attribute, other.attribute}
    told: dict[str, set[str | None]] = {}
    changed = False
    for claim in claims:
        told.setdefault(claim.doc, set()).add(claim.attribute)
        related = claim.attribute in both or claim.entity in {None, one.entity}
        changed = changed or (related and _tells_change(claim))
    return changed or _are_worded_apart(one, other) or any(both <= posts for posts in told.values())


def _are_worded_apart(one: Claim, other: Claim) -> bool:
    """Tell whether a sentence tells of a change; that both tell of the end in a post is none."""
    texts = [claim.sentence_text for claim in (one, other)]
    if all(_LEAVING.search(text) for text in texts):
        texts = [_LEAVING.sub("", text) for text in texts]
    return any(_CHANGING.search(text) for text in texts)


def _alike(group: ClaimGroup) -> Iterator[Judgement]:
    """Yield that several articles give one person one post."""
    first: dict[str, Claim] = {}
    for claim in group.claims:
        sure = claim.modality is Modality.FACT and claim.polarity is Polarity.POSITIVE
        if sure and claim.published is not None:  # who knows of what year an undated text speaks
            first.setdefault(claim.doc, claim)
    if len(first) < 2 or not group.claims[0].context:  # noqa: PLR2004 - two agree, one cannot
        return
    claims = tuple(first.values())
    texts = {" ".join(claim.text.casefold().split()) for claim in claims}
    body = next((claim.entity for claim in claims if claim.entity is not None), None)
    state = next((f"{mark} " for mark in sorted(_GONE) if mark in claims[0].definition), "")
    yield Judgement(
        verdict=Verdict.AGREEMENT,
        reason="identical" if len(texts) == 1 else "paraphrase",
        claims=claims,
        explanation=(
            f"{len(claims)} articles name {claims[0].context[0]} as "
            f"{state}{group.attribute}{_of(body)}."
        ),
    )
