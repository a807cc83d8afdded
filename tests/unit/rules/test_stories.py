"""Figures of one story: what is said of them, and what is never said."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from checker.model import (
    Act,
    Claim,
    ClaimGroup,
    ClaimKind,
    Modality,
    Polarity,
    Rule,
    Severity,
    Verdict,
)
from checker.model.findings import Tolerance
from checker.rules.checks.retelling import check_retelling
from checker.rules.judgements import Judgement
from checker.rules.stories import judge_story
from tests.build import make_claim, make_group, make_quantity, make_time

RULE = Rule(id="values-agree", kind="agree", severity=Severity.ERROR)
FIRST, SECOND = date(2031, 5, 2), date(2031, 5, 3)


def kiln(doc: str, text: str, **changes: object) -> Claim:
    """A figure of the kiln's tiles; what begins with `of_` is a field of the quantity."""
    told = str(changes.pop("sentence", "The kiln fires {} tiles.")).format(text)
    of_number = {
        key.removeprefix("of_"): changes.pop(key) for key in list(changes) if key.startswith("of_")
    }
    unit = str(changes.pop("unit", "count"))
    quantity = make_quantity(text, unit, start=told.index(text), **of_number)  # type: ignore[arg-type]  # fields named by a test
    return replace(make_claim(doc, quantity, sentence=told), **changes)  # type: ignore[arg-type]  # fields named by a test


def judged(*claims: Claim, contrast: str | None = "value", rule: Rule = RULE) -> list[Judgement]:
    return list(judge_story(make_group(claims, scope="story", contrast=contrast), rule))


def verdicts(*claims: Claim, contrast: str | None = "value") -> list[str]:
    return [f"{one.verdict}/{one.reason}" for one in judged(*claims, contrast=contrast)]


def test_figures_of_several_documents_agree() -> None:
    claims = [
        kiln("a", "480"),
        kiln("b", "480", sentence="{} tiles are in it."),
        kiln("c", "480", sentence="It: {}."),
    ]
    (found,) = judged(*claims, contrast=None)

    assert (found.verdict, found.reason) == (Verdict.AGREEMENT, "identical")
    assert len(found.claims) == 3


def test_without_a_contrast_nobody_is_accused() -> None:
    assert verdicts(kiln("a", "480"), kiln("b", "612"), contrast=None) == []
    assert verdicts(kiln("a", "480"), contrast=None) == []


def test_a_group_that_cannot_both_hold_is_accused() -> None:
    (found,) = judged(kiln("b", "612"), kiln("a", "480"), kiln("c", "480", sentence="It: {}."))

    assert (found.verdict, found.reason) == (Verdict.CONTRADICTION, "count")
    assert [claim.text for claim in found.claims] == ["480", "612", "480"]
    assert "no value lies in both, 132 apart" in found.explanation


def test_only_the_first_two_are_held_against_each_other() -> None:
    assert verdicts(kiln("a", "480"), kiln("b", "480", sentence="It: {}."), kiln("c", "612")) == []


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"unit": "kilogram"}, "value"),
        ({"of_modifier": ">"}, "bound"),
    ],
)
def test_the_reason_of_an_accusation(changes: dict[str, object], reason: str) -> None:
    unit = str(changes.get("unit", "count"))

    assert verdicts(kiln("a", "480", unit=unit), kiln("b", "612", **changes)) == [
        f"contradiction/{reason}"
    ]


def test_values_on_two_sides_of_nought_are_of_two_directions() -> None:
    fields: dict[str, object] = {"unit": "percent", "of_role": "change"}
    up, down = kiln("a", "4", of_trend="up", **fields), kiln("b", "9", of_trend="down", **fields)

    assert verdicts(up, down) == ["contradiction/direction"]


@pytest.mark.parametrize(
    "changes",
    [
        {"polarity": Polarity.NEGATIVE},
        {"act": Act.DENY},
        {"act": Act.REQUEST},
        {"modality": Modality.POSSIBLE},
        {"modality": Modality.CONDITIONAL},
        {"modality": Modality.REQUIRED},
        {"modality": Modality.FORECAST, "speaker": "Ane Roth"},
        {"modality": Modality.FORECAST},
        {"act": Act.ESTIMATE, "speaker": "Ane Roth"},
    ],
)
def test_what_is_no_statement_of_fact_is_not_accused(changes: dict[str, object]) -> None:
    assert verdicts(kiln("a", "480"), kiln("b", "612", **changes)) == []
    assert verdicts(kiln("a", "480", **changes), kiln("b", "612")) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"modality": Modality.PLANNED},
        {"act": Act.ESTIMATE},
        {"act": Act.INTEND},
        {"speaker": "Ane Roth"},
    ],
)
def test_what_is_put_forward_is(changes: dict[str, object]) -> None:
    found = verdicts(kiln("a", "480"), kiln("b", "612", **changes))

    assert found == ["contradiction/count"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Potters want {} tiles.",
        "A guild proposed {} tiles.",
        "They hope for {} tiles.",
        "He called for {} tiles.",
    ],
)
def test_a_wish_is_not_accused(sentence: str) -> None:
    assert verdicts(kiln("a", "480"), kiln("b", "612", sentence=sentence)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The kiln now fires {} tiles.",
        "So far, as all who were there to see it on the day have said, {} tiles.",
        "By Friday {} tiles were fired.",
        "The tiles have risen to {}.",
        "Already {} tiles.",
    ],
)
def test_a_figure_of_its_day_changes(sentence: str) -> None:
    first = kiln("a", "480", sentence=sentence, published=FIRST)
    second = kiln("b", "612", published=SECOND)
    (found,) = judged(second, first)

    assert (found.verdict, found.reason) == (Verdict.CHANGED, "time")
    assert [claim.text for claim in found.claims] == ["480", "612"]
    assert "on 2031-05-02" in found.explanation


@pytest.mark.parametrize(
    ("sentence", "published"),
    [
        ("The kiln now fires {} tiles.", FIRST),
        ("The kiln fires {} tiles.", SECOND),
        ("By Friday, as all who were there to see it on the day have said, {} tiles.", SECOND),
    ],
)
def test_what_is_of_one_day_or_of_none_does_not(sentence: str, published: date) -> None:
    first = kiln("a", "480", published=FIRST)

    assert verdicts(first, kiln("b", "612", sentence=sentence, published=published)) == [
        "contradiction/count"
    ]


def test_a_correction_comes_before_a_change() -> None:
    first = kiln("a", "480", published=FIRST)
    second = kiln("b", "612", sentence="Corrected, it now fires {} tiles.", published=SECOND)

    assert verdicts(first, second) == ["revised/correction"]


def test_a_tolerance_of_the_rule_is_granted() -> None:
    rule = replace(RULE, tolerance=Tolerance(relative=Decimal("0.3")))
    (found,) = judged(kiln("a", "480"), kiln("b", "612"), rule=rule)

    assert found.verdict is Verdict.WITHIN_TOLERANCE


def test_a_number_that_was_cut_is_an_edge() -> None:
    found = verdicts(kiln("a", "17", unit="kilogram"), kiln("b", "17.7", unit="kilogram"))

    assert found == ["edge/truncation"]


def test_a_factor_of_a_thousand_is_a_slip() -> None:
    found = verdicts(kiln("a", "4.7", unit="kilogram"), kiln("b", "4700", unit="kilogram"))

    assert found == ["likely-slip/factor-1000"]


def test_a_count_is_one_whether_it_is_told_as_a_change() -> None:
    change = kiln("a", "480", of_role="change", of_trend="down")

    assert verdicts(change, kiln("b", "480", sentence="It: {}."), contrast=None) == [
        "agreement/identical"
    ]
    assert verdicts(change, kiln("b", "612")) == ["contradiction/count"]


def test_one_change_that_turns_two_ways() -> None:
    (found,) = judged(kiln("a", "4"), kiln("b", "4", sentence="It: {}."), contrast="direction")

    assert (found.verdict, found.reason) == (Verdict.CONTRADICTION, "direction")
    assert "goes up in one text and down in the other" in found.explanation


def on(doc: str, day: str, **changes: object) -> Claim:
    claim = make_claim(
        doc, sentence=f"The kiln was lit on {day}, {doc} has it.", kind=ClaimKind.EVENT
    )
    return replace(claim, time=make_time(day), text=day, **changes)  # type: ignore[arg-type]  # fields named by a test


def test_days_of_a_story_agree_or_exclude_each_other() -> None:
    first, same, other = on("a", "2031-05-02"), on("b", "2031-05-02"), on("c", "2031-05-12")

    assert verdicts(first, same, contrast=None) == ["agreement/identical"]
    assert verdicts(first, other, same) == ["contradiction/date"]
    assert verdicts(first, contrast=None) == []


def test_of_days_at_odds_only_two_are_judged() -> None:
    (found,) = judged(on("a", "2031-05-02"), on("c", "2031-05-12"), on("b", "2031-06-22"))

    assert [claim.doc for claim in found.claims] == ["a", "c"]


def retold(scope: str = "retelling", contrast: str | None = None) -> ClaimGroup:
    claims = [make_claim(doc, sentence=f"{doc}: the kiln is lit.") for doc in ("a", "b", "c")]
    return make_group(claims, scope=scope, evidence="kiln, lit", contrast=contrast)


def test_a_retelling_is_an_agreement_of_all() -> None:
    (found,) = check_retelling(retold(), RULE)

    assert (found.verdict, found.reason) == (Verdict.AGREEMENT, "paraphrase")
    assert [claim.doc for claim in found.claims] == ["a", "b", "c"]
    assert found.explanation.endswith("tell the same of kiln, lit.")


@pytest.mark.parametrize("group", [retold("fact"), retold("story"), retold(contrast="polarity")])
def test_other_groups_are_no_retelling(group: ClaimGroup) -> None:
    assert list(check_retelling(group, RULE)) == []
