"""The command line, checked."""

from contextlib import chdir
from datetime import date
from pathlib import Path

import pytest

from checker import reporting
from checker.errors import SettingsError
from checker.model import Relation, Report, Severity, Verdict
from checker.settings import FORMATS, Output, Settings, choose, find_rules, read_day, read_output


def make_relation(
    verdict: str = "contradiction", severity: str = "error", state: str = "new"
) -> Relation:
    return Relation(
        id="r1",
        verdict=Verdict(verdict),
        reason="",
        rule="values-agree",
        severity=Severity(severity),
        claims=(),
        explanation="",
        state=state,
    )


def make_report(*relations: Relation) -> Report:
    return Report(documents=(), skipped=(), extracts=(), groups=(), relations=relations)


def test_formats_are_those_of_reporting() -> None:
    assert {name: path for name, (_, path) in reporting.FORMATS.items()} == FORMATS


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"paths": ()}, "name a file or a folder"),
        ({"paths": ("a", "")}, "name a file or a folder"),
        ({"outputs": (Output(format="htlm"),)}, "--output htlm: .*did you mean html"),
        ({"outputs": (Output(format="xml"),)}, "--output xml: no such choice; choose one of csv"),
        ({"outputs": (Output(format="text"), Output(format="csv"))}, "only one of text, csv"),
        (
            {"outputs": (Output(format="json", path="r"), Output(format="csv", path="r"))},
            "two reports would go to r",
        ),
        ({"fail_on": "News"}, "--fail-on News: .*did you mean new"),
        ({"min_severity": Severity.OFF}, "--min-severity off: .*error, warning, note"),
    ],
)
def test_nonsense_is_refused(fields: dict[str, object], message: str) -> None:
    whole = {"paths": ("a.txt",), **fields}

    with pytest.raises(SettingsError, match=message):
        Settings(**whole)  # type: ignore[arg-type]  # fields named by a test table


@pytest.mark.parametrize(
    ("relation", "fields", "fails"),
    [
        (make_relation(), {}, True),
        (make_relation("likely-slip"), {}, True),
        (make_relation("tension"), {}, False),
        (make_relation("agreement"), {"fail_on": "any"}, False),
        (make_relation(severity="warning"), {}, False),
        (make_relation(severity="warning"), {"min_severity": Severity.WARNING}, True),
        (make_relation(severity="note"), {"min_severity": Severity.WARNING}, False),
        (make_relation(severity="note"), {"min_severity": Severity.NOTE}, True),
        (make_relation(state="known"), {}, False),
        (make_relation(state="grew"), {}, True),
        (make_relation(state="known"), {"fail_on": "any"}, True),
        (make_relation(), {"fail_on": "never"}, False),
    ],
)
def test_gate(relation: Relation, fields: dict[str, object], fails: bool) -> None:  # noqa: FBT001
    settings = Settings(paths=("a",), **fields)  # type: ignore[arg-type]  # from a test table

    assert settings.failures(make_report(relation)) == ((relation,) if fails else ())


@pytest.mark.parametrize(
    ("relations", "fields", "sentence"),
    [
        ([], {}, "The gate passes: no new contradiction of severity error."),
        ([make_relation()], {}, "The gate fails: 1 new contradiction of severity error."),
        (
            [make_relation(), make_relation(severity="warning")],
            {"min_severity": Severity.WARNING},
            "The gate fails: 2 new contradictions of severity warning or above.",
        ),
        (
            [make_relation(state="known")],
            {"min_severity": Severity.NOTE, "fail_on": "any"},
            "The gate fails: 1 contradiction.",
        ),
        (
            [make_relation()],
            {"fail_on": "never"},
            "The gate passes: nothing fails it (--fail-on never).",
        ),
    ],
)
def test_gate_is_put_in_one_sentence(
    relations: list[Relation], fields: dict[str, object], sentence: str
) -> None:
    settings = Settings(paths=("a",), **fields)  # type: ignore[arg-type]  # from a test table

    assert settings.phrase_gate(make_report(*relations)) == sentence


@pytest.mark.parametrize(
    ("written", "format_", "path"),
    [
        ("text", "text", None),
        ("html", "html", "reports/index.html"),
        ("html:-", "html", None),
        ("json:C:/a:b.json", "json", "C:/a:b.json"),
        ("json:", "json", None),
        ("what", "what", None),
    ],
)
def test_output_is_read(written: str, format_: str, path: str | None) -> None:
    assert read_output(written) == Output(format=format_, path=path)


def test_choice_is_taken() -> None:
    choose("--fail-on", "any", ("new", "any"))


def test_day_is_read() -> None:
    assert read_day("2031-05-04") == date(2031, 5, 4)
    assert read_day(None) is None


@pytest.mark.parametrize(
    "written", ["2024-13-40", "2023-02-29", "20240531", "2024-W05-3", "31.5.2024", "", "2024-5-1"]
)
def test_other_days_are_refused(written: str) -> None:
    with pytest.raises(SettingsError, match="write it as 2024-05-31"):
        read_day(written)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two outlets with two articles each, seen from above."""
    for name in ("corpus/east/a.txt", "corpus/west/b.txt", "elsewhere/c.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return tmp_path


@pytest.mark.parametrize(
    ("places", "paths", "found"),
    [
        (["corpus"], ["corpus"], "corpus/rules.yaml"),
        (["corpus"], ["corpus/east"], "corpus/rules.yaml"),
        (["corpus"], ["corpus/east/a.txt"], "corpus/rules.yaml"),
        (["corpus", "."], ["corpus/east/a.txt", "corpus/west"], "corpus/rules.yaml"),
        (["corpus", "."], ["corpus", "elsewhere"], "rules.yaml"),
        (["corpus/east", "."], ["corpus/east", "corpus/west"], "rules.yaml"),
        (["."], ["elsewhere/c.txt"], "rules.yaml"),
        (["."], [], "rules.yaml"),
    ],
)
def test_rules_are_found_from_what_is_checked_upwards(
    folder: Path, places: list[str], paths: list[str], found: str
) -> None:
    for place in places:
        folder.joinpath(place, "rules.yaml").touch()
    with chdir(folder):
        assert find_rules(None, paths) == str(Path(found))
        assert find_rules(None, paths[::-1]) == str(Path(found))


def test_rules_of_the_working_folder_serve_articles_elsewhere(folder: Path) -> None:
    folder.joinpath("elsewhere", "rules.yaml").touch()
    with chdir(folder / "elsewhere"):
        assert find_rules(None, ["../corpus"]) == "rules.yaml"


def test_rules_above_the_working_folder_are_named_in_full(folder: Path) -> None:
    folder.joinpath("rules.yaml").touch()
    with chdir(folder / "elsewhere"):
        assert find_rules(None, ["c.txt"]) == str(folder.resolve() / "rules.yaml")


def test_rules_that_are_named_are_taken(folder: Path) -> None:
    assert find_rules("nowhere.yaml", [str(folder)]) == "nowhere.yaml"
