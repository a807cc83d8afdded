"""Every check there is, by the kind that rules.yaml calls it."""

from checker.rules.checks.agree import check_agree
from checker.rules.checks.base import Check
from checker.rules.checks.bound import check_bound
from checker.rules.checks.calendar import check_calendar
from checker.rules.checks.certainty import check_certainty
from checker.rules.checks.denial import check_denial
from checker.rules.checks.duplicate import check_duplicate
from checker.rules.checks.elapsed import check_elapsed
from checker.rules.checks.polarity import check_polarity
from checker.rules.checks.quote import check_quote
from checker.rules.checks.quote_owner import check_quote_owner
from checker.rules.checks.recompute import check_recompute
from checker.rules.checks.retelling import check_retelling
from checker.rules.checks.role import check_role
from checker.rules.checks.slip import check_slip
from checker.rules.checks.sources import check_sources
from checker.rules.checks.stance import check_stance
from checker.rules.checks.sum import check_sum
from checker.rules.checks.wording import check_wording

CHECKS: dict[str, Check] = {
    "agree": check_agree,
    "bound": check_bound,
    "slip": check_slip,
    "recompute": check_recompute,
    "sum": check_sum,
    "calendar": check_calendar,
    "elapsed": check_elapsed,
    "denial": check_denial,
    "polarity": check_polarity,
    "stance": check_stance,
    "quote": check_quote,
    "quote-owner": check_quote_owner,
    "role": check_role,
    "sources": check_sources,
    "certainty": check_certainty,
    "duplicate": check_duplicate,
    "wording": check_wording,
    "retelling": check_retelling,
}
