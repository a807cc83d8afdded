"""rules.yaml: what is read, and every fault told with its place."""

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from checker.errors import RuleError
from checker.model import Rule, Severity
from checker.rules import load
from checker.rules.loading import Reader

ROOT = Path(__file__).parents[3]


def faults(tmp_path: Path, text: str) -> list[str]:
    file = tmp_path / "rules.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(RuleError) as caught:
        load(str(file))
    return [str(fault) for fault in caught.value.args]


def rules(tmp_path: Path, text: str) -> dict[str, Rule]:
    file = tmp_path / "rules.yaml"
    file.write_text(text, encoding="utf-8")
    return {rule.id: rule for rule in load(str(file)).rules}


def test_no_file_gives_the_recommended_pack() -> None:
    book = load(None)

    assert [rule.id for rule in book.rules][:2] == ["values-agree", "magnitude-slip"]
    assert any("killed" in attribute.words for attribute in book.attributes)


def test_the_default_needs_neither_yaml_nor_pydantic() -> None:
    code = (
        "import sys; from checker.rules import load; load(None);"
        "print([name for name in ('yaml', 'pydantic', 'pint', 'pandas') if name in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )

    assert told.stdout == "[]\n"


def test_the_shipped_rules_file_loads() -> None:
    book = load(str(ROOT / "rules.yaml"))

    found = {rule.id: rule for rule in book.rules}
    assert found["oil-output-agrees"].tolerance.relative == Decimal("0.005")
    assert found["headline-not-stronger"].kind == "certainty"
    assert found["headline-not-stronger"].severity is Severity.NOTE


def test_a_file_without_extends_stands_on_the_recommended_pack(tmp_path: Path) -> None:
    found = rules(tmp_path, "version: 1\nrules:\n  - {id: denials, severity: off}\n")

    assert found["denials"].severity is Severity.OFF
    assert found["denials"].kind == "denial"
    assert found["values-agree"].severity is Severity.ERROR


def test_extends_nothing(tmp_path: Path) -> None:
    found = rules(tmp_path, "version: 1\nextends: []\nrules: [{id: only, kind: agree}]\n")

    assert list(found) == ["only"]
    assert found["only"].severity is Severity.WARNING


def test_later_files_win_key_by_key(tmp_path: Path) -> None:
    (tmp_path / "base.yaml").write_text(
        "version: 1\nextends: []\nrules: [{id: one, kind: agree, message: Base., severity: error}]"
    )
    found = rules(tmp_path, "version: 1\nextends: base.yaml\nrules: [{id: one, severity: info}]")

    assert (found["one"].message, found["one"].severity) == ("Base.", Severity.NOTE)


def test_defaults_are_for_the_rules_of_the_same_file(tmp_path: Path) -> None:
    text = """version: 1
defaults: {severity: note, tolerance: {rel: 2%}}
rules: [{id: a, kind: agree}]
"""
    found = rules(tmp_path, text)

    assert found["a"].severity is Severity.NOTE
    assert found["a"].tolerance.relative == Decimal("0.02")
    assert found["values-agree"].tolerance.relative == 0


def test_values_carry_units(tmp_path: Path) -> None:
    text = """version: 1
attributes:
  bridge length: {words: [bridge length], unit: km, window: lasting}
rules:
  - id: short-bridges
    kind: bound
    select: {attribute: bridge length}
    max: 2 mile
    tolerance: {abs: 5 m}
    exceptions: [{entity: Long Bridge, date: 2031-05-14, reason: it is long}]
"""
    rule = rules(tmp_path, text)["short-bridges"]

    assert (rule.high, rule.unit) == (Decimal("3218.688"), "meter")
    assert rule.tolerance.absolute == 5
    assert rule.exceptions == ((("entity", "Long Bridge"), ("period", "2031-05-14")),)


def test_a_fault_is_told_with_place_line_and_caret(tmp_path: Path) -> None:
    text = "version: 1\nrules:\n  - id: one\n    kind: agree\n    severity: warn\n"

    assert faults(tmp_path, text) == [
        (
            "rules.yaml:5:15: rules[0].severity: unknown severity 'warn'; "
            'did you mean "warning"?\n        severity: warn\n                  ^'
        )
    ]


def test_all_faults_are_told_at_once_in_order(tmp_path: Path) -> None:
    text = """version: 1
rules:
  - id: one
    kind: agrees
    severty: error
  - id: Two
    kind: bound
    max: 5 parsnips
    tolerance: {rel: 5}
"""
    told = [fault.splitlines()[0] for fault in faults(tmp_path, text)]

    places = [line.split(": ")[0] for line in told]
    assert places == [f"rules.yaml:{place}" for place in ("4:11", "5:5", "6:9", "8:10", "9:22")]
    assert 'did you mean "agree"?' in told[0]
    assert 'unknown key; did you mean "severity"?' in told[1]
    assert "parsnips" in told[3]
    assert "write 0.5%" in told[4]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("version: 1\nversion: 1\n", "'version' is given twice, first on line 1; keep one"),
        ("version: 1\nrules: !!python/name:os.system x\n", "tag:yaml.org,2002:python/name"),
        ("version: 1\nrules: &r [*r]\n", "it refers to itself"),
        ("version: 1\nrules: [\n", "no valid YAML"),
        ("- 1\n", "expected keys such as `rules:`"),
        ("rules: []\n", "`version:` is missing; write `version: 1` at the top"),
        ("version: 2\n", "version: input should be 1"),
        ("version: 1\nextends: [factcheck:enrgy]\n", 'did you mean "factcheck:energy"?'),
        ("version: 1\nextends: [rules.yaml]\n", "extends itself"),
        ("version: 1\nextends: [other.yaml]\n", "no file other.yaml beside rules.yaml"),
        ("version: 1\nrules: [{id: a}]\n", "`kind:` is missing"),
        ("version: 1\nrules: [{id: a, kind: bound}]\n", "a bound needs"),
        ("version: 1\nrules: [{id: a, kind: bound, max: 5}]\n", "'5' has no unit"),
        (
            "version: 1\nrules: [{id: a, kind: agree}, {id: a, kind: slip}]\n",
            "'a' is the id of rules[0] too",
        ),
        (
            "version: 1\nrules: [{id: a, kind: agree, select: {attribute: deahts}}]\n",
            'did you mean "deaths"?',
        ),
        (
            "version: 1\nrules: [{id: a, kind: agree, select: {entity: Atlantis}}]\n",
            "declare it under `entities:`",
        ),
        (
            """version: 1
rules: [{id: a, kind: agree, select: {attribute: deaths}, tolerance: {abs: 5 km}}]""",
            "5 km is no count",
        ),
        ("version: 1\nrules: [{id: a, kind: slip, factors: [0.5]}]\n", "no factor above 1"),
        ("version: 1\nrules: [{id: a, kind: slip, factors: ['10']}]\n", "factors[0]"),
        (
            "version: 1\nrules: [{id: a, kind: recompute, patterns: [rato]}]\n",
            'did you mean "ratio"?',
        ),
        ("version: 1\nattributes: {a: {words: [a], window: soon}}\n", "'soon' is no window"),
        ("version: 1\nattributes: {a: {words: [a], unit: parsnip}}\n", "unknown unit 'parsnip'"),
    ],
)
def test_fault(tmp_path: Path, text: str, told: str) -> None:
    found = faults(tmp_path, text)

    assert told in "\n".join(found)
    assert len(found) == 1


def test_a_missing_file_is_a_fault_with_the_cure(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="check the path, or leave it out"):
        load(str(tmp_path / "none.yaml"))


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"),
        ("off", "off"),
        ("12:30", "12:30"),
        ("1.10", Decimal("1.10")),
        ("0o17", "0o17"),
        ("2031-05-14", "2031-05-14"),
        ("true", True),
        ("'5'", "5"),
        ("~", None),
    ],
)
def test_words_are_those_of_yaml_1_2(written: str, value: object) -> None:
    assert Reader("rules.yaml", f"key: {written}").data == {"key": value}


def test_nested_aliases_do_not_fill_the_memory() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]

    reader = Reader("rules.yaml", "\n".join(lines))

    assert len(reader.faults) == 1
    assert "too large" in reader.faults[0]
