"""The order of the stages, and what the pipeline itself decides."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from checker import pipeline, rules
from checker.errors import BaselineError, RuleError, SettingsError
from checker.model import ClaimGroup, Relation, Rule, Verdict
from checker.settings import Settings

LOW = "Alder Mills, May 4, 2031 - The Alder dam held 5.1 million litres of water on 2 May 2031.\n"
HIGH = "Alder Mills, May 5, 2031 - The Alder dam held 9.7 million litres of water on 2 May 2031.\n"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    tmp_path.joinpath("b.txt").write_text(HIGH, encoding="utf-8")
    tmp_path.joinpath("a.txt").write_text(LOW, encoding="utf-8")
    tmp_path.joinpath("c.txt").write_bytes(b"\x00\x01\x02\x03" * 50)
    tmp_path.joinpath("b.pdf").touch()
    return Settings(paths=(tmp_path.as_posix(),))


def names(uris: Iterator[str]) -> list[str]:
    return [uri.rpartition("/")[2] for uri in uris]


def test_report_holds_every_stage(settings: Settings) -> None:
    report = pipeline.check(settings)

    assert names(one.uri for one in report.documents) == ["a.txt", "b.txt"]
    assert [one.uri for one in report.extracts] == [one.uri for one in report.documents]
    assert names(one.uri for one in report.skipped) == ["b.pdf", "c.txt"]
    assert [one.incomplete for one in report.skipped] == [False, True]
    assert Verdict.CONTRADICTION in {one.verdict for one in report.relations}
    assert all(group.differs is None for group in report.groups)
    assert report.rules > 0


def test_extraction_alone_judges_nothing(settings: Settings) -> None:
    whole, alone = pipeline.check(settings), pipeline.extract(settings)

    assert alone == replace(whole, groups=(), relations=())


def test_what_is_not_comparable_is_shown_on_demand(settings: Settings) -> None:
    few = pipeline.check(settings).relations
    all_of_them = pipeline.check(replace(settings, all_relations=True)).relations

    assert Verdict.NOT_COMPARABLE not in {one.verdict for one in few}
    assert set(few) <= set(all_of_them)


def test_first_relation_of_an_id_stays(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    genuine = rules.evaluate

    def evaluate(group: ClaimGroup, **rulebook: tuple[Rule, ...]) -> Iterator[Relation]:
        for relation in genuine(group, **rulebook):
            yield relation
            yield replace(relation, explanation="the same once more")

    monkeypatch.setattr(rules, "evaluate", evaluate)
    relations = pipeline.check(settings).relations

    assert relations
    assert len({one.id for one in relations}) == len(relations)
    assert "the same once more" not in {one.explanation for one in relations}


def test_nothing_to_check_names_ten_reasons(tmp_path: Path) -> None:
    for number in range(12):
        tmp_path.joinpath(f"{number:02}.pdf").touch()

    with pytest.raises(SettingsError, match=r"(?s)no readable article.*09\.pdf.*and 2 more"):
        pipeline.check(Settings(paths=(tmp_path.as_posix(),)))


def test_nothing_to_check_may_be_allowed(tmp_path: Path) -> None:
    report = pipeline.check(Settings(paths=(tmp_path.as_posix(),), allow_empty=True))

    assert report.documents == ()
    assert report.relations == ()


def test_faults_are_told_before_anything_is_read(settings: Settings) -> None:
    with pytest.raises(BaselineError):
        pipeline.check(replace(settings, paths=("nowhere",), baseline="none.jsonl"))
    with pytest.raises(RuleError):
        pipeline.check(replace(settings, paths=("nowhere",), rules="none.yaml"))
