"""Every rule that places a time has its reason in words."""

from checker.reporting.time_rules import TIME_RULES
from tests.evaluation.times.gold import articles
from tests.evaluation.times.scoring import times_of


def test_every_rule_that_is_used_has_words() -> None:
    used = {
        time.rule.removesuffix("-impossible")
        for part in ("open", "held")
        for article in articles(part)
        for published in (article.published, None)
        for time in times_of(article.text, published)
    }

    assert len(used) > 20
    assert used <= TIME_RULES.keys()
