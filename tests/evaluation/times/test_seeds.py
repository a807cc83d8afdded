"""Three real articles: every time is placed where a careful reader places it, dated or not."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from shutil import copy

import pytest

from checker import check
from checker.model import Report, TimeExpression, Verdict

SEEDS = Path(__file__).parents[3].parent / "shared" / "seeds"

pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the three articles are kept beside the project, not in it"
)

PUBLISHED = {
    "000_d4d615ee94d649a3.txt": "2018-11-19",
    "001_e1df8a370ba8b261.txt": "2020-04-03",
    "002_2536b3258e85194c.txt": "2008-10-22",
}
"""When they were published; the second says so itself."""

DATED: Mapping[str, Sequence[tuple[str, str]]] = {
    "000_d4d615ee94d649a3.txt": (
        ("early December", "2018-12"),
        ("Monday", "2018-11-19"),
        ("today", "2018-11-19"),
        ("this past weekend", "2018-W46-WE"),
        ("Monday", "2018-11-19"),
        ("December", "2018-12"),
        ("December 6", "2018-12-06"),
        ("7", "2018-12-07"),
        ("the past week", "P1W"),
        ("next year", "2019"),
        ("months", "PXM"),
        ("Monday", "2018-11-19"),
        ("December", "2018-12"),
        ("October", "2018-10"),
        ("last week", "2018-W46"),
        ("June", "2018-06"),
        ("October", "2018-10"),
        ("September", "2018-09"),
        ("a month ago", "2018-10"),
        ("last week", "2018-W46"),
        ("last week", "2018-W46"),
    ),
    "001_e1df8a370ba8b261.txt": (
        ("Monday", "2020-04-06"),
        ("early March", "2020-03"),
        ("Friday", "2020-04-03"),
        ("recent weeks", "PXW"),
        ("Last month", "2020-03"),
        ("recently", "PAST_REF"),
        ("Thursday", "2020-04-02"),
        ("Monday", "2020-04-06"),
    ),
    "002_2536b3258e85194c.txt": (
        ("years", "PXY"),
        ("recently", "PAST_REF"),
        ("this week", "2008-W43"),
        ("Wednesday", "2008-10-22"),
        ("Friday", "2008-10-24"),
        ("Wednesday", "2008-10-22"),
        ("December", "2008-12"),
        ("July", "2008-07"),
        ("nearly a decade", "P10Y"),
        ("this year", "2008"),
        ("next year", "2009"),
        ("recent years", "PXY"),
        ("this week", "2008-W43"),
        ("a full year", "P1Y"),
        ("recent years", "PXY"),
        ("Last month", "2008-09"),
        ("Tuesday", "2008-10-21"),
        ("decades-long", "PXDE"),
    ),
}


def dated_copy(folder: Path) -> Report:
    for name, day in PUBLISHED.items():
        copy(SEEDS / name, folder / name)
        (folder / f"{name}.meta.yaml").write_text(f"published: {day}\n", encoding="utf-8")
    return check(folder.as_posix(), all_relations=True)


def times_by_name(report: Report) -> dict[str, tuple[TimeExpression, ...]]:
    return {Path(extract.uri).name: extract.times for extract in report.extracts}


def test_every_time_of_the_dated_articles_is_right(tmp_path: Path) -> None:
    found = times_by_name(dated_copy(tmp_path))

    assert {
        name: tuple((one.text, one.value) for one in times) for name, times in found.items()
    } == DATED


def test_times_with_days_are_resolved_and_nothing_else(tmp_path: Path) -> None:
    for times in times_by_name(dated_copy(tmp_path)).values():
        for one in times:
            placed = one.value[0].isdigit() or one.text == "the past week"
            assert (one.begin is not None) == placed, one


def test_undated_articles_keep_their_relative_times_open() -> None:
    found = times_by_name(check(SEEDS.as_posix(), all_relations=True))

    for name in PUBLISHED:
        values = [one.value for one in found[name]]
        assert [one.text for one in found[name]] == [words for words, _ in DATED[name]]
        if not name.startswith("001"):
            assert all(one.begin is None for one in found[name])
            assert all(value.startswith(("XXXX", "published", "P")) for value in values)


def test_an_undated_article_says_what_it_tells_of_its_day() -> None:
    report = check(SEEDS.as_posix())
    hints = {Path(extract.uri).name[:3]: extract.published_hint for extract in report.extracts}

    assert hints["000"] == "a Monday or one of the six days after it, before 6 December"
    assert hints["001"] is None


def test_no_undated_article_is_compared_with_another() -> None:
    report = check(SEEDS.as_posix(), all_relations=True)
    dated = {document.uri for document in report.documents if document.published}

    for relation in report.relations:
        documents = {claim.doc for claim in relation.claims}
        compared = relation.verdict not in {Verdict.NOT_COMPARABLE, Verdict.DUPLICATE}
        assert not (compared and len(documents) > 1 and documents - dated), relation.explanation


def test_the_days_are_those_of_publication(tmp_path: Path) -> None:
    report = dated_copy(tmp_path)

    assert {Path(document.uri).name: document.published for document in report.documents} == {
        name: date.fromisoformat(day) for name, day in PUBLISHED.items()
    }
