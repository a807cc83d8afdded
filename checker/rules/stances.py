"""Which side of a statement its speaker takes."""

from datetime import date

from checker.model.claims import Act, Claim, ClaimKind, Modality, Polarity

_TURNED = frozenset({Act.DENY, Act.REFUSE})
_SILENT = frozenset({Act.NO_COMMENT, Act.REQUEST, Act.EVALUATE})
_HYPOTHETICAL = frozenset({Modality.CONDITIONAL, Modality.POSSIBLE})

FOR = 1
AGAINST = -1
NEITHER = 0


def side_of(claim: Claim) -> int:
    """Give FOR, AGAINST or NEITHER: what the speaker says of the content as worded.

    A denial is a denial whether or not the content was marked as negated by it; silence,
    requests and hypotheticals take no side.
    """
    if claim.act in _SILENT or claim.modality in _HYPOTHETICAL:
        return NEITHER
    if claim.act in _TURNED:
        return AGAINST
    if claim.polarity is Polarity.UNKNOWN:
        return NEITHER
    return FOR if claim.polarity is Polarity.POSITIVE else AGAINST


def said_day(claim: Claim) -> date | None:
    """Give the day of speaking, else the day of publication."""
    return claim.said_on or claim.published


def voice(claim: Claim) -> str:
    """Name who speaks: the speaker, else the document in its own voice."""
    return claim.speaker or f"the text of {claim.doc}"


def is_statement(claim: Claim) -> bool:
    """Tell whether the claim is a statement rather than a number, a rank or a date."""
    return claim.kind in {ClaimKind.STATEMENT, ClaimKind.EVENT, ClaimKind.ROLE}
