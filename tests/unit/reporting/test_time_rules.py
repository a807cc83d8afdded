"""Every rule that places a time has its reason in words, and the page on times tells it."""

from pathlib import Path

from checker.reporting.time_rules import TIME_RULES
from tests.evaluation.times.gold import articles
from tests.evaluation.times.scoring import times_of

PAGE = Path(__file__).parents[3] / "docs" / "times.md"


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


def test_the_page_on_times_tells_every_rule() -> None:
    lines = PAGE.read_text(encoding="utf-8").splitlines()

    told = {line for line in lines if line.startswith("| `")}

    assert told >= {f"| `{name}` | {words} |" for name, words in TIME_RULES.items()}
