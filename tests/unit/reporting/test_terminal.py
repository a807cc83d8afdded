import re
import subprocess
import sys
from dataclasses import replace

import pytest

from checker.model.documents import Skipped
from checker.model.findings import Note, Severity, Verdict
from checker.reporting import terminal
from checker.reporting.terminal import render_terminal
from tests.unit.reporting.factories import bridge_report, make_report
from tests.unit.reporting.hostile import PAYLOADS, hostile_report

COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def plain(report: object, width: int = 100) -> str:
    return render_terminal(report, width=width, colour=False)  # type: ignore[arg-type]  # a report


def test_a_contradiction_from_top_to_bottom() -> None:
    assert plain(bridge_report()) == (
        "2 documents, 0 skipped, 2 claims, 9 rules\n"
        "\n"
        "✕ CONTRADICTION  Aldermere Bridge, length, 2031: 312 metres vs 321 metres\n"
        "  bridge/one.txt:2, Harbour Post, 4 June 2031\n"
        "    The Aldermere Bridge is »312 metres« long.\n"
        "  bridge/two.txt:1, Fen Courier, 9 June 2031\n"
        "    The Aldermere Bridge, at »321 metres«, opens soon.\n"
        "  Why: the values exclude each other. "
        "311.5 to 312.5 m and 320.5 to 321.5 m share no value.\n"
        "  error · new · rule values-agree · 2 reports, 2 origins · fc1:0123456789abcdef\n"
        "\n"
        "Found: 1 contradiction.\n"
        "\n"
        "1 new contradiction (1 error).\n"
    )


def test_attributed_claims_tell_on_whose_word() -> None:
    report = bridge_report()
    one, two = report.relations[0].claims
    spoken = replace(two, source_text="a welder", via=("Radio Fen",))
    relation = replace(report.relations[0], claims=(one, spoken))
    lines = plain(replace(report, relations=(relation,))).splitlines()

    told = [line for line in lines if "on the word of" in line]
    assert told == ["    on the word of “a welder” (not named), through Radio Fen, in Fen Courier"]
    assert lines[lines.index(told[0]) - 1].endswith("»321 metres«, opens soon.")


def test_colour_changes_nothing_but_colour() -> None:
    report = bridge_report()
    painted = render_terminal(report, width=100, colour=True)

    assert COLOUR.search(painted)
    assert COLOUR.sub("", painted) == plain(report)


@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize("width", [40, 72, 120])
def test_lines_keep_to_the_width(width: int, colour: bool) -> None:  # noqa: FBT001 -- a parameter
    text = render_terminal(bridge_report(), width=width, colour=colour)

    assert max(len(COLOUR.sub("", line)) for line in text.splitlines()) <= width


def test_causes_are_told() -> None:
    report = bridge_report()
    relation = replace(
        report.relations[0],
        verdict=Verdict.LIKELY_SLIP,
        reason="digit-swap",
        diagnosis=Note(kind="digit-swap", detail="Two digits are swapped."),
        reconciliation=Note(kind="span", detail="One counts the ramps."),
    )
    text = plain(replace(report, relations=(relation,)))

    assert "✎ LIKELY SLIP" in text
    assert "Likely cause: Two digits are swapped." in text
    assert "Both fit if: One counts the ramps." in text


def test_other_verdicts_are_only_counted() -> None:
    report = bridge_report()
    one = report.relations[0]
    soft = [replace(one, id=str(n), verdict=Verdict.TENSION, severity=Severity.NOTE) for n in "ab"]
    text = plain(replace(report, relations=tuple(soft)))

    assert "Found: 2 tensions.\n" in text
    assert "»" not in text
    assert text.endswith("\nNo contradiction found.\n")


def test_skipped_and_warnings_are_told_before_the_outcome() -> None:
    report = bridge_report(skipped=(Skipped(uri="bridge/x.pdf", reason="No text layer."),))
    warned = replace(report.documents[0], warnings=("The date is a guess.",))
    lines = plain(replace(report, documents=(warned,))).splitlines()

    assert "  bridge/x.pdf: No text layer." in lines
    assert "  bridge/one.txt: The date is a guess." in lines
    assert lines[-1].startswith("1 new contradiction")


def test_gate_has_the_last_word() -> None:
    text = render_terminal(bridge_report(), width=80, colour=False, gate="The gate failed.")

    assert text.splitlines()[-1] == "The gate failed."


def test_fresh_conflicts_come_first_and_the_rest_is_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(terminal, "_MOST_CONFLICTS", 1)
    report = bridge_report()
    one = report.relations[0]
    known = replace(one, id="known", state="known")
    text = plain(replace(report, relations=(known, one)))

    assert "error · new" in text
    assert "error · known" not in text
    assert "1 more are not shown here." in text


@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_article_text_commands_nothing(payload: str, colour: bool) -> None:  # noqa: FBT001 -- a parameter
    text = COLOUR.sub("", render_terminal(hostile_report(payload), width=200, colour=colour))

    assert not {"\x1b", "\x9b", "\x00", "\x07", "\r", "\u202e", "\u2028"} & set(text)
    assert "No contradiction found." not in text.splitlines()
    text.encode()


def test_rich_markup_is_shown_as_it_is() -> None:
    text = render_terminal(hostile_report(PAYLOADS["markup"]), width=400, colour=True)

    assert PAYLOADS["markup"] in text


def test_empty_run() -> None:
    assert plain(make_report()) == (
        "0 documents, 0 skipped, 0 claims, 9 rules\n\n"
        "Nothing was checked: no document could be read.\n"
    )


def test_plain_output_imports_no_heavy_library() -> None:
    code = (
        "import sys\n"
        "from checker.reporting import FORMATS, render_text\n"
        "from checker.model.findings import Report\n"
        "render_text(Report(documents=(), skipped=(), extracts=(), groups=(), relations=()))\n"
        "heavy = {'rich', 'pandas', 'numpy', 'pint', 'pydantic', 'jinja2'}\n"
        "print(*sorted(heavy & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == ""
