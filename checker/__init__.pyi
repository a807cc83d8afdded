from checker.library import (
    Claim as Claim,
    ClaimGroup as ClaimGroup,
    Document as Document,
    Extract as Extract,
    FactcheckError as FactcheckError,
    Quantity as Quantity,
    Relation as Relation,
    Report as Report,
    Rule as Rule,
    Verdict as Verdict,
    check as check,
)
