"""Every check there is, by the kind that rules.yaml calls it."""

from checker.rules.checks.agree import check_agree
from checker.rules.checks.base import Check
from checker.rules.checks.bound import check_bound
from checker.rules.checks.calendar import check_calendar
from checker.rules.checks.certainty import check_certainty
from checker.rules.checks.denial import check_denial
from checker.rules.checks.duplicate import check_duplicate
from checker.rules.checks.elapsed import check_elapsed
from checker.rules.checks.recompute import check_recompute
from checker.rules.checks.slip import check_slip
from checker.rules.checks.stance import check_stance
from checker.rules.checks.sum import check_sum

CHECKS: dict[str, Check] = {
    "agree": check_agree,
    "bound": check_bound,
    "slip": check_slip,
    "recompute": check_recompute,
    "sum": check_sum,
    "calendar": check_calendar,
    "elapsed": check_elapsed,
    "denial": check_denial,
    "stance": check_stance,
    "certainty": check_certainty,
    "duplicate": check_duplicate,
}
