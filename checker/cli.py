"""The command line: arguments in, report out, and an exit status.

What a command needs is imported where it runs, so that `--help`, `--version` and a mistyped
option answer before the first stage is loaded.
"""

import difflib
import os
import shutil
import sys
from collections.abc import Sequence
from enum import IntEnum
from typing import Annotated

import typer

from checker.console import say, tell, warn, write
from checker.errors import FactcheckError, SettingsError
from checker.model import Report, Skipped
from checker.settings import (
    Output,
    Settings,
    find_rules,
    read_answer,
    read_day,
    read_output,
    read_severity,
)

VERSION = "0.1.0"
"""Told where the program runs from its source and no package is installed."""

app = typer.Typer(
    name="factcheck",
    help=(
        "Find the claims in a folder of articles that agree, and the ones that cannot both be"
        " right. `factcheck PATH...` is short for `factcheck check PATH...`."
    ),
    epilog=(
        "Exit status: 0 the gate passed, 1 a new contradiction, 2 wrong usage, settings, rules or"
        " baseline, or nothing to check, 3 the scan is incomplete."
    ),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # rich takes 0.8 s to lay out a help page
    context_settings={"help_option_names": ["-h", "--help"]},
)
rules_app = typer.Typer(help="Look at the rules.", no_args_is_help=True)
baseline_app = typer.Typer(help="Accept what is there now.", no_args_is_help=True)
app.add_typer(rules_app, name="rules")
app.add_typer(baseline_app, name="baseline")

COMMANDS = frozenset({"check", "claims", "text", "explain", "rules", "baseline"})
BASELINE_FILE = "reports/baseline.jsonl"
_ROOT_OPTIONS = frozenset({"--help", "-h", "--version"})
Paths = Annotated[list[str], typer.Argument(metavar="PATH...", help="Files and folders.")]
RulesOption = Annotated[
    str | None, typer.Option("--rules", "-r", metavar="FILE", help="Rules to apply.")
]
DateOption = Annotated[
    str | None,
    typer.Option("--date", metavar="YYYY-MM-DD", help="When the articles were published."),
]
BaselineOption = Annotated[
    str | None, typer.Option("--baseline", metavar="FILE", help="What is accepted already.")
]
PartialOption = Annotated[
    bool, typer.Option("--allow-partial", help="Do not fail because a document was unreadable.")
]
WhatIfOption = Annotated[
    list[str] | None,
    typer.Option(
        metavar="KIND:VALUE",
        help=(
            "Tell what would change: drop:SOURCE, tolerance:0.5%, tolerance:RULE=0.5% or"
            " entity:NAME=NAME; repeatable."
        ),
    ),
]
UnreadOption = Annotated[
    bool, typer.Option("--unread", help="List the numerals that were not understood instead.")
]


class ExitStatus(IntEnum):
    """What CI sees. 2 wins over 3 over 1 over 0."""

    PASSED = 0
    FAILED = 1
    WRONG_USAGE = 2
    INCOMPLETE = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Returns:
        An `ExitStatus`, or 130 after an interrupt.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        app(_with_command(given), prog_name="factcheck")
    except FactcheckError as error:
        tell(str(error))
        return ExitStatus.WRONG_USAGE
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else ExitStatus.PASSED
    return ExitStatus.PASSED


def _with_command(given: list[str]) -> list[str]:
    """Put `check` in front where no command is named.

    Raises:
        SettingsError: if the first word is neither a command nor a path, but nearly a command.
    """
    if not given or given[0] in COMMANDS | _ROOT_OPTIONS:
        return given
    close = difflib.get_close_matches(given[0], sorted(COMMANDS), n=1)
    if close and not os.path.lexists(given[0]):
        message = f"{given[0]}: no such command, file or folder; did you mean {close[0]}?"
        raise SettingsError(message)
    return ["check", *given]


def _version(asked: bool) -> None:  # noqa: FBT001 - a callback gets the flag by position
    from importlib import metadata  # noqa: PLC0415 - 20 ms that only this option needs

    if asked:
        try:
            installed = metadata.version("factcheck")
        except metadata.PackageNotFoundError:
            installed = VERSION
        say([f"factcheck {installed}"])
        raise typer.Exit(ExitStatus.PASSED)


@app.callback()
def _root(
    version_asked: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    del version_asked


@app.command("check")
def check_command(  # noqa: PLR0913 - one parameter an option
    paths: Paths,
    rules_file: RulesOption = None,
    output: Annotated[
        list[str] | None,
        typer.Option("--output", "-o", metavar="FORMAT[:FILE]", help="A report; repeatable."),
    ] = None,
    published: DateOption = None,
    baseline_file: BaselineOption = None,
    fail_on: Annotated[
        str, typer.Option(metavar="new|any|never", help="Which contradictions fail the gate.")
    ] = "new",
    min_severity: Annotated[
        str, typer.Option(metavar="error|warning|note", help="Least severity that fails it.")
    ] = "error",
    all_relations: Annotated[
        bool, typer.Option("--all-relations", help="Show what is not comparable as well.")
    ] = False,
    allow_partial: PartialOption = False,
    allow_empty: Annotated[
        bool, typer.Option("--allow-empty", help="Pass when there is nothing to check.")
    ] = False,
    what_if: WhatIfOption = None,
) -> None:
    """Check articles and write reports (the default command)."""
    settings = Settings(
        paths=tuple(paths),
        rules=find_rules(rules_file, paths),
        baseline=baseline_file,
        published=read_day(published),
        outputs=tuple(read_output(one) for one in output or ["text"]),
        fail_on=fail_on,
        min_severity=read_severity(min_severity),
        all_relations=all_relations,
        allow_partial=allow_partial,
        allow_empty=allow_empty,
    )
    if what_if:
        from checker import answers  # noqa: PLC0415 - what no other command needs

        write(answers.tell_changes(settings, what_if))
        raise typer.Exit(ExitStatus.PASSED)
    raise typer.Exit(_check(settings))


def _check(settings: Settings) -> ExitStatus:
    from checker import pipeline  # noqa: PLC0415 - the stages

    report = pipeline.check(settings)
    status, gate = _judge(report, settings)
    warn(report)
    write([(one, _render(one, report, gate)) for one in settings.outputs])
    if Output(format="text") not in settings.outputs:
        tell(gate)
    return status


def _judge(report: Report, settings: Settings) -> tuple[ExitStatus, str]:
    """Give the outcome of a run, and the sentence that says why."""
    failed = ExitStatus.FAILED if settings.failures(report) else ExitStatus.PASSED
    gate = settings.phrase_gate(report)
    unread = 0 if settings.allow_partial else _count_unread(report)
    if not unread:
        return failed, gate
    documents = "1 document" if unread == 1 else f"{unread:,} documents"
    missing = f"The scan is incomplete: {documents} could not be read (see --allow-partial)."
    return ExitStatus.INCOMPLETE, f"{missing} {gate}"


def _count_unread(report: Report) -> int:
    return sum(one.incomplete for one in report.skipped)


@app.command("claims")
def claims_command(
    paths: Paths,
    rules_file: RulesOption = None,
    published: DateOption = None,
    allow_partial: PartialOption = False,
    unread: UnreadOption = False,
) -> None:
    """Print what was extracted, one JSON record a line."""
    from checker import pipeline, reporting  # noqa: PLC0415 - the stages

    settings = Settings(
        paths=tuple(paths),
        rules=find_rules(rules_file, paths),
        published=read_day(published),
        allow_partial=allow_partial,
    )
    report = pipeline.extract(settings)
    warn(report)
    render = reporting.render_unread if unread else reporting.render_claims
    say(render(report.documents, report.extracts))
    if _count_unread(report) and not allow_partial:
        raise typer.Exit(ExitStatus.INCOMPLETE)


@app.command("text")
def text_command(
    document: Annotated[str, typer.Argument(metavar="DOC", help="One article.")],
) -> None:
    """Print the text that the offsets of a document refer to."""
    from checker import reading  # noqa: PLC0415 - the first stage

    source = reading.read(document)
    if isinstance(source, Skipped):
        raise SettingsError(source.reason)
    say([source.source], end="")


@app.command("explain")
def explain_command(
    name: Annotated[
        str, typer.Argument(metavar="RULE|ID|PLACE", help="Rule, fingerprint, claim or DOC:LINE.")
    ],
    others: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PLACE] [PATH...]", help="What to hold it against, and where."),
    ] = None,
    rules_file: RulesOption = None,
    published: DateOption = None,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="text|json[:FILE]", help="Of two places.")
    ] = "text",
) -> None:
    """Explain a rule, one verdict, or why two places do not meet.

    A place is DOC:LINE, DOC:LINE:COLUMN or the id of a claim. Lines are those that `factcheck text
    DOC` prints.
    """
    from checker import answers, places  # noqa: PLC0415 - what no other command needs

    form = read_answer("explain", output)
    given = [name, *(others or [])]
    pointed = places.leading_places(given)
    paths = given[len(pointed or [name]) :] or places.documents_of(pointed)
    run = Settings(
        paths=tuple(paths or ["."]),
        rules=find_rules(rules_file, paths or ["."]),
        published=read_day(published),
        all_relations=True,
    )
    if pointed:
        text = answers.explain_places(run, pointed, form.format)
    else:
        text = answers.explain_name(run, name, form.format, is_found=bool(paths))
    write([(form, text)])


@rules_app.command("list")
def rules_list(rules_file: RulesOption = None) -> None:
    """Print the rules that would run."""
    from checker import rules  # noqa: PLC0415 - a stage

    found = rules.load(find_rules(rules_file, ["."])).rules
    say(f"{rule.id:<28} {rule.kind:<12} {rule.severity}" for rule in found)


@rules_app.command("validate")
def rules_validate(
    file: Annotated[str | None, typer.Argument(metavar="[FILE]", help="A rules file.")] = None,
) -> None:
    """Check a rules file alone; every fault is told at once."""
    from checker import rules  # noqa: PLC0415 - a stage

    path = find_rules(file, ["."])
    count = len(rules.load(path).rules)
    say([f"{path or 'factcheck:recommended'}: {count} rules, no fault"])


@baseline_app.command("write")
def baseline_write(
    paths: Paths,
    baseline_file: BaselineOption = BASELINE_FILE,
    rules_file: RulesOption = None,
    published: DateOption = None,
    allow_partial: PartialOption = False,
) -> None:
    """Accept every contradiction that is there now; what lies elsewhere stays accepted."""
    from checker import baseline, pipeline  # noqa: PLC0415 - the stages

    file = baseline_file or BASELINE_FILE
    before = baseline.read_entries(file) if os.path.lexists(file) else {}
    settings = Settings(
        paths=tuple(paths), rules=find_rules(rules_file, paths), published=read_day(published)
    )
    report = pipeline.check(settings)
    warn(report)
    if _count_unread(report) and not allow_partial:
        tell(f"{file}: not written, as the scan is incomplete (see --allow-partial)")
        raise typer.Exit(ExitStatus.INCOMPLETE)
    after = baseline.accept(report.relations, before, paths)
    write([(Output(format="baseline", path=file), baseline.render(after))])
    added, removed = sorted(after.keys() - before), sorted(before.keys() - after)
    changes = [*(f"+ {name}" for name in added), *(f"- {name}" for name in removed)]
    say([f"{file}: +{len(added)} -{len(removed)} ={len(after)}", *changes])


def _render(output: Output, report: Report, gate: str) -> str:
    from checker import reporting  # noqa: PLC0415 - a stage

    colour = output.path is None and sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if colour else reporting.PLAIN_WIDTH
    if output.format == "text":
        return reporting.render_terminal(report, width=width, colour=colour, gate=gate)
    if output.format == "html":
        return reporting.render_html(report, gate=gate)
    return reporting.FORMATS[output.format][0](report)
