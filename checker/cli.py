"""The command line: arguments in, report out, and an exit status.

What a command needs is imported where it runs, so that `--help`, `--version` and a mistyped
option answer before the first stage is loaded.
"""

import difflib
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from enum import IntEnum
from pathlib import Path
from typing import Annotated, TextIO

import typer

from checker.errors import FactcheckError, SettingsError
from checker.model import Report, Skipped
from checker.settings import Output, Settings, find_rules, read_day, read_output, read_severity

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
_MOST_SKIPPED = 20
"""Skipped documents that are told one by one; the reports list them all."""

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
        _tell(str(error))
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
        _say([f"factcheck {installed}"])
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
        published=read_day(published),
        outputs=tuple(read_output(one) for one in output or ["text"]),
        fail_on=fail_on,
        min_severity=read_severity(min_severity),
        all_relations=all_relations,
        allow_partial=allow_partial,
        allow_empty=allow_empty,
    )
    raise typer.Exit(_check(settings))


def _check(settings: Settings) -> ExitStatus:
    from checker import pipeline  # noqa: PLC0415 - the stages

    report = pipeline.check(settings)
    status, gate = _judge(report, settings)
    _warn(report)
    _write([(one, _render(one, report, gate)) for one in settings.outputs])
    if Output(format="text") not in settings.outputs:
        _tell(gate)
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
    _warn(report)
    render = reporting.render_unread if unread else reporting.render_claims
    _say(render(report.documents, report.extracts))
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
    _say([source.source], end="")


@app.command("explain")
def explain_command(
    name: Annotated[str, typer.Argument(metavar="RULE|ID", help="Rule, fingerprint or claim.")],
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="[PATH...]", help="Where it was found.")
    ] = None,
    rules_file: RulesOption = None,
    published: DateOption = None,
) -> None:
    """Print a rule's page, or every step from the text to one verdict."""
    from checker import pipeline, reporting, rules  # noqa: PLC0415 - the stages

    file = find_rules(rules_file, paths or ["."])
    found = rules.load(file).rules
    if not paths and name.startswith("fc1:"):
        message = f"{name}: where was it found? Give the path: factcheck explain {name} PATH..."
        raise SettingsError(message)
    if not paths or name in {rule.id for rule in found}:
        _say([rules.describe(name, found)])
        return
    settings = Settings(
        paths=tuple(paths), rules=file, published=read_day(published), all_relations=True
    )
    report = pipeline.check(settings)
    _warn(report)
    _say([reporting.render_explanation(report, name)], end="")


@rules_app.command("list")
def rules_list(rules_file: RulesOption = None) -> None:
    """Print the rules that would run."""
    from checker import rules  # noqa: PLC0415 - a stage

    found = rules.load(find_rules(rules_file, ["."])).rules
    _say(f"{rule.id:<28} {rule.kind:<12} {rule.severity}" for rule in found)


@rules_app.command("validate")
def rules_validate(
    file: Annotated[str | None, typer.Argument(metavar="[FILE]", help="A rules file.")] = None,
) -> None:
    """Check a rules file alone; every fault is told at once."""
    from checker import rules  # noqa: PLC0415 - a stage

    path = find_rules(file, ["."])
    count = len(rules.load(path).rules)
    _say([f"{path or 'factcheck:recommended'}: {count} rules, no fault"])


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
    _warn(report)
    if _count_unread(report) and not allow_partial:
        _tell(f"{file}: not written, as the scan is incomplete (see --allow-partial)")
        raise typer.Exit(ExitStatus.INCOMPLETE)
    after = baseline.accept(report.relations, before, paths)
    _write([(Output(format="baseline", path=file), baseline.render(after))])
    added, removed = sorted(after.keys() - before), sorted(before.keys() - after)
    changes = [*(f"+ {name}" for name in added), *(f"- {name}" for name in removed)]
    _say([f"{file}: +{len(added)} -{len(removed)} ={len(after)}", *changes])


def _render(output: Output, report: Report, gate: str) -> str:
    from checker import reporting  # noqa: PLC0415 - a stage

    colour = output.path is None and sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if colour else reporting.PLAIN_WIDTH
    if output.format == "text":
        return reporting.render_terminal(report, width=width, colour=colour, gate=gate)
    if output.format == "html":
        return reporting.render_html(report, gate=gate)
    return reporting.FORMATS[output.format][0](report)


def _write(texts: Iterable[tuple[Output, str]]) -> None:
    """Write all outputs or none: files to temporary names first, then renamed, then the screen."""
    unfinished: list[tuple[Path, Path]] = []
    screen: list[str] = []
    try:
        for output, text in texts:
            if output.path is None:
                screen.append(text)
                continue
            path = Path(output.path).resolve()
            part = path.with_name(f".{path.name}.{os.getpid()}.part")
            if path.exists() and not path.is_file():
                part = path  # a device or a pipe cannot be replaced
            else:
                unfinished.append((part, path))
            _fill(part, text, output.path)
        for part, path in unfinished:
            part.replace(path)
    finally:
        for part, _ in unfinished:
            with suppress(OSError):
                part.unlink()
    _say(screen, end="")


def _fill(path: Path, text: str, name: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", errors="replace", newline="\n")
    except OSError as error:
        message = f"{name}: {error.strerror}; choose a file that can be written"
        raise SettingsError(message) from error


def _warn(report: Report) -> None:
    """Tell what was left out, and what was doubtful in reading the rest."""
    for one in report.skipped[:_MOST_SKIPPED]:
        _tell(one.reason)
    if len(report.skipped) > _MOST_SKIPPED:
        _tell(f"and {len(report.skipped) - _MOST_SKIPPED:,} more skipped; see the json report")
    for document in report.documents:
        for warning in document.warnings:
            _tell(f"{document.uri}: {warning}")


def _tell(message: str) -> None:
    from checker.reporting.safety import visible  # noqa: PLC0415 - a stage

    # A message may quote a file name or a line of a rules file, and those are anybody's words.
    _send([f"factcheck: {visible(message)}\n"], sys.stderr)


def _say(texts: Iterable[str], end: str = "\n") -> None:
    _send((f"{text}{end}" for text in texts), sys.stdout)


def _send(texts: Iterable[str], stream: TextIO) -> None:
    """Write UTF-8 whatever the locale; a reader who has gone away is no fault.

    Raises:
        SettingsError: if the stream takes no more, as on a full disk.
    """
    try:
        for text in texts:
            stream.buffer.write(text.encode("utf-8", "replace"))
        stream.flush()
    except OSError as error:
        # Python flushes once more at its end, and would then complain itself.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if not isinstance(error, BrokenPipeError):
            message = f"{stream.name}: {error.strerror}"
            raise SettingsError(message) from error
