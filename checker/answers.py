"""Answers to one question about a run: a rule, a finding, two places, something supposed."""

from collections.abc import Iterator, Sequence

from checker import inquiry, pipeline, rules, suppositions
from checker.console import warn
from checker.errors import SettingsError
from checker.reporting import changes, explaining, meeting_records, meetings
from checker.settings import ANSWERS, Output, Settings, choose


def explain_name(settings: Settings, name: str, form: str, *, is_found: bool) -> str:
    """Give the page of a rule, or every step from the text to one verdict or claim.

    Args:
        settings: The run to look in, all relations asked for.
        name: A rule, a kind of rule, a fingerprint, or the id of a relation or claim.
        form: "text".
        is_found: Whether the user has said where to look.

    Raises:
        SettingsError: if nothing has that name, or another form than text is asked for.
    """
    if form != "text":
        message = "--output json: only places are told as json, as in a.txt:12 b.txt:3"
        raise SettingsError(message)
    found = rules.load(settings.rules).rules
    if not is_found and name.startswith("fc1:"):
        message = f"{name}: where was it found? Give the path: factcheck explain {name} PATH..."
        raise SettingsError(message)
    if not is_found or name in {rule.id for rule in found}:
        return f"{rules.describe(name, found)}\n"
    report = pipeline.check(settings)
    warn(report)
    return explaining.render_explanation(report, name)


def explain_places(settings: Settings, written: Sequence[str], form: str) -> str:
    """Give what one place states, or how two places meet, as text or JSON.

    Raises:
        SettingsError: if there is no such place, or both are one and the same claim.
    """
    workings = inquiry.study(settings)
    warn(workings.report)
    confrontation = inquiry.confront(workings, written)
    if form == "json":
        return meeting_records.render_confrontation_json(confrontation)
    claims = confrontation.places[0].claims
    if len(written) == 1 and claims:
        pages = [explaining.render_explanation(workings.report, claim.id) for claim in claims]
        return "\n".join(pages)
    return meetings.render_confrontation(confrontation)


def tell_changes(settings: Settings, what_if: Sequence[str]) -> Iterator[tuple[Output, str]]:
    """Yield each output of what would change if something were so.

    Raises:
        SettingsError: if a supposition is not understood, or an output is not for such answers.
    """
    for output in settings.outputs:
        choose("--what-if with --output", output.format, ANSWERS)
    report, comparison = suppositions.suppose(settings, what_if)
    warn(report)
    for output in settings.outputs:
        if output.format == "json":
            yield output, changes.render_changes_json(comparison)
        else:
            yield output, changes.render_changes(comparison, report.documents)
