"""The command line: arguments in, report out, and an exit status."""

import shutil
import sys
from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, TextIO

import typer

from checker import baseline, pipeline, reading, reporting, rules
from checker.engine import LocalEngine
from checker.errors import FactcheckError, SettingsError
from checker.model import Report, Severity, Skipped
from checker.settings import Output, Settings, find_rules

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
    context_settings={"help_option_names": ["-h", "--help"]},
)
rules_app = typer.Typer(help="Look at the rules.", no_args_is_help=True)
baseline_app = typer.Typer(help="Accept what is there now.", no_args_is_help=True)
app.add_typer(rules_app, name="rules")
app.add_typer(baseline_app, name="baseline")

COMMANDS = frozenset({"check", "claims", "text", "explain", "rules", "baseline"})
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


class ExitStatus(IntEnum):
    """What CI sees. 2 wins over 3 over 1 over 0."""

    PASSED = 0
    FAILED = 1
    WRONG_USAGE = 2
    INCOMPLETE = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Returns:
        The exit status of `ExitStatus`.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] not in COMMANDS | _ROOT_OPTIONS:
        given.insert(0, "check")
    try:
        app(given)
    except FactcheckError as error:
        _say(f"factcheck: {error}", stream=sys.stderr)
        return ExitStatus.WRONG_USAGE
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else ExitStatus.PASSED
    return ExitStatus.PASSED


def _version(asked: bool) -> None:  # noqa: FBT001 - a callback gets the flag by position
    if asked:
        _say(f"factcheck {version('factcheck')}")
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
) -> None:
    """Check articles and write reports (the default command)."""
    settings = Settings(
        paths=tuple(paths),
        rules=find_rules(rules_file, paths),
        baseline=baseline_file,
        published=_day(published),
        outputs=tuple(_output(one) for one in output or ["text"]),
        fail_on=fail_on,
        min_severity=_severity(min_severity),
        all_relations=all_relations,
        allow_partial=allow_partial,
        allow_empty=allow_empty,
    )
    report = pipeline.check(settings)
    for one in settings.outputs:
        _write(one, _render(one.format, report))
    raise typer.Exit(_status(report, settings))


def _status(report: Report, settings: Settings) -> ExitStatus:
    if not settings.allow_partial and any(one.incomplete for one in report.skipped):
        return ExitStatus.INCOMPLETE
    return ExitStatus.FAILED if settings.fails(report) else ExitStatus.PASSED


@app.command("claims")
def claims_command(
    paths: Paths, published: DateOption = None, allow_partial: PartialOption = False
) -> None:
    """Print what was extracted, one JSON record a line."""
    settings = Settings(paths=tuple(paths), published=_day(published))
    engine = LocalEngine()
    documents, skipped = pipeline.read(settings, engine)
    extracts = pipeline.understand(documents, rules.load(find_rules(None, paths)), engine)
    for line in reporting.render_claims(documents, extracts):
        _say(line)
    _warn(skipped)
    incomplete = not allow_partial and any(one.incomplete for one in skipped)
    raise typer.Exit(ExitStatus.INCOMPLETE if incomplete else ExitStatus.PASSED)


@app.command("text")
def text_command(
    document: Annotated[str, typer.Argument(metavar="DOC", help="One article.")],
) -> None:
    """Print the text that the offsets of a document refer to."""
    source = reading.read(document)
    if isinstance(source, Skipped):
        message = f"{source.uri}: {source.reason}"
        raise SettingsError(message)
    sys.stdout.buffer.write(source.source.encode("utf-8", "replace"))


@app.command("explain")
def explain_command(
    name: Annotated[str, typer.Argument(metavar="RULE|ID", help="Rule, fingerprint or claim.")],
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="PATH...", help="Where it was found.")
    ] = None,
    rules_file: RulesOption = None,
    published: DateOption = None,
) -> None:
    """Print a rule's page, or every step from the text to one verdict."""
    found = rules.load(find_rules(rules_file, paths or ["."]))
    if name in {rule.id for rule in found.rules}:
        _say(rules.describe(name, found.rules))
        return
    if not paths:
        known = ", ".join(rule.id for rule in found.rules)
        message = f"{name}: no such rule ({known}); for a finding, give its PATH as well"
        raise SettingsError(message)
    settings = Settings(
        paths=tuple(paths),
        rules=find_rules(rules_file, paths),
        published=_day(published),
        all_relations=True,
    )
    _say(reporting.render_explanation(pipeline.check(settings), name))


@rules_app.command("list")
def rules_list(rules_file: RulesOption = None) -> None:
    """Print the rules that would run."""
    for rule in rules.load(find_rules(rules_file, ["."])).rules:
        _say(f"{rule.id:<28} {rule.kind:<12} {rule.severity}")


@rules_app.command("validate")
def rules_validate(
    file: Annotated[str | None, typer.Argument(metavar="FILE", help="A rules file.")] = None,
) -> None:
    """Check a rules file alone; every fault is told at once."""
    path = find_rules(file, ["."])
    count = len(rules.load(path).rules)
    _say(f"{path or 'factcheck:recommended'}: {count} rules, no fault")


@baseline_app.command("write")
def baseline_write(
    paths: Paths,
    baseline_file: BaselineOption = "reports/baseline.jsonl",
    rules_file: RulesOption = None,
    published: DateOption = None,
) -> None:
    """Accept every contradiction that is there now."""
    settings = Settings(
        paths=tuple(paths), rules=find_rules(rules_file, paths), published=_day(published)
    )
    report = pipeline.check(settings)
    text = baseline.render(report.relations)
    _write(Output(format="baseline", path=baseline_file), text)
    _say(f"{baseline_file}: {len(text.splitlines()) - 1} accepted")


def _day(written: str | None) -> date | None:
    if written is None:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        message = f"--date {written}: not a day; write it as 2024-05-31"
        raise SettingsError(message) from error


def _severity(written: str) -> Severity:
    try:
        return Severity(written)
    except ValueError as error:
        choices = "error, warning, note"
        message = f"--min-severity {written}: choose one of {choices}"
        raise SettingsError(message) from error


def _output(written: str) -> Output:
    name, _, path = written.partition(":")
    default = reporting.FORMATS[name][1] if name in reporting.FORMATS else None
    return Output(format=name, path=path or default)


def _render(name: str, report: Report) -> str:
    if name == "text":
        width = shutil.get_terminal_size().columns
        return reporting.render_terminal(report, width=width, colour=sys.stdout.isatty())
    return reporting.FORMATS[name][0](report)


def _write(output: Output, text: str) -> None:
    """Write one output whole or not at all: to a temporary name first, then renamed."""
    if output.path is None:
        _say(text.rstrip("\n"))
        return
    path = Path(output.path)
    unfinished = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(text, encoding="utf-8", errors="replace", newline="\n")
        unfinished.replace(path)
    except OSError as error:
        message = f"{output.path}: {error.strerror}; choose a file that can be written"
        raise SettingsError(message) from error


def _warn(skipped: Sequence[Skipped]) -> None:
    for one in skipped:
        _say(f"factcheck: {one.uri}: {one.reason}", stream=sys.stderr)


def _say(line: str, stream: TextIO | None = None) -> None:
    out = sys.stdout if stream is None else stream
    out.buffer.write(f"{line}\n".encode("utf-8", "replace"))
    out.flush()
