"""The face for Python."""

from datetime import date
from pathlib import Path

import pytest

import checker
from checker import FactcheckError, Verdict, check, library
from tests.functional.articles import write_articles

LOW = "Alder Mills, May 4, 2031 - The Alder dam held 5.1 million litres of water on 2 May 2031.\n"
HIGH = "Alder Mills, May 5, 2031 - The Alder dam held 9.7 million litres of water on 2 May 2031.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    tmp_path.joinpath("a.txt").write_text(LOW, encoding="utf-8")
    tmp_path.joinpath("b.txt").write_text(HIGH, encoding="utf-8")
    return tmp_path


def test_public_names_are_those_of_the_library() -> None:
    assert set(vars(checker)["__all__"]) == set(library.__all__) - {"Tables"}
    for name in vars(checker)["__all__"]:
        assert getattr(checker, name) is getattr(library, name)


def test_other_names_are_refused() -> None:
    with pytest.raises(AttributeError, match="module 'checker' has no attribute 'chek'"):
        getattr(checker, "chek")  # noqa: B009 - mypy would refuse the attribute itself


def test_report_holds_the_contradiction(folder: Path) -> None:
    report = check([folder / "a.txt", folder / "b.txt"])
    found = [one for one in report.relations if one.verdict is Verdict.CONTRADICTION]

    assert [len(one.claims) for one in found] == [2]
    assert found[0].state == "new"
    assert check(folder) == check(str(folder)) == report


def test_frames_have_one_row_a_claim_and_a_relation(tmp_path: Path) -> None:
    report = check(write_articles(tmp_path / "corpus"), all_relations=True)
    claims, relations = report.to_pandas()

    assert len(claims) == sum(len(extract.claims) for extract in report.extracts) > 0
    assert len(relations) == len(report.relations) > 0
    assert list(claims["id"]) == [one.id for extract in report.extracts for one in extract.claims]
    assert list(relations["id"]) == [one.id for one in report.relations]
    assert claims["low"].dtype == claims["high"].dtype == float
    assert set(claims["doc"]) <= {one.uri for one in report.documents}


def test_frames_of_a_report_without_relations(tmp_path: Path) -> None:
    path = tmp_path / "quiet.txt"
    path.write_text("Nobody was there when the gate closed.\n", encoding="utf-8")
    tables = check(path).to_pandas()

    assert len(tables.relations) == 0
    assert "verdict" in tables.relations.columns


def test_publication_day_is_taken(folder: Path) -> None:
    report = check(folder, published=date(2031, 5, 9))

    assert {one.published for one in report.documents} == {date(2031, 5, 9)}


def test_baseline_makes_it_known(folder: Path, tmp_path: Path) -> None:
    (conflict,) = [one for one in check(folder).relations if one.verdict is Verdict.CONTRADICTION]
    accepted = tmp_path / "known.jsonl"
    lines = ('{"factcheck_baseline":1}', f'{{"fp":"{conflict.fingerprint}"}}', "")
    accepted.write_text("\n".join(lines), encoding="utf-8")
    report = check(folder, baseline=accepted)

    assert {one.state for one in report.relations if one.id == conflict.id} == {"known"}


@pytest.mark.parametrize("paths", [[], [""], "nowhere", ["nowhere.txt"]])
def test_nothing_to_check_is_an_error(paths: list[str] | str) -> None:
    with pytest.raises(FactcheckError, match=r"nothing to check|no such file"):
        check(paths)


def test_wrong_rules_are_an_error(folder: Path) -> None:
    rules = folder / "rules.yaml"
    rules.write_text("rules: [{id: a, kind: agre}]", encoding="utf-8")

    with pytest.raises(FactcheckError, match=r"rules\.yaml:1:\d+.*agre"):
        check(folder, rules=rules)
