"""Verbs, nouns and states of what happens to one thing on one day, as kinds of occasion.

A kind joins the words for one step of a thing's life: what is announced is not yet done, what is
decided not yet carried out, so these are kinds of their own. What is done every day (say, meet,
visit, sell, rise) has no kind.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from checker.model.occasions import Mark


class Theme(StrEnum):
    """Where a verb tells what it happens to."""

    SUBJECT = "s"
    """In its subject: "died"; an object is somebody else's."""

    OBJECT = "o"
    """In its object, or its subject in the passive: "founded"."""

    EITHER = "so"
    """In its object, or its subject where it has none: "opened"."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of occasion."""

    name: str
    theme: Theme
    marks: frozenset[Mark]


_VERBS = """
birth o any: bear
death s any: die perish pass_away drown
killing o any: kill murder assassinate
founding o any: found establish set_up
building o any: build construct erect
completion o years: complete
opening so years: open inaugurate
reopening so: reopen
shutting so: close shut shut_down shut_off switch_off turn_off close_down power_down
suspension so: suspend halt stop freeze interrupt discontinue
resumption so: resume restart
launch so: launch lift_off blast_off
release so: release publish issue come_out roll_out
announcement o: announce unveil reveal
recall o: recall call_back
signing o: sign
election o: elect
appointment o: appoint
resignation s: resign step_down quit
retirement s: retire
arrest o: arrest detain pick_up apprehend
sentence o: sentence jail imprison
conviction o: convict
acquittal o: acquit
takeover o: take_over acquire
filing o: file lodge submit
grant o: grant
entry s: enter break_into break_in get_into log_in log_on get_in hack_into
crash s: crash
collapse s: collapse cave_in
explosion s: explode blow_up
derailment so: derail jump
sinking so: sink capsize go_down
demolition o: demolish raze tear_down pull_down
theft o: steal
kidnapping o: kidnap abduct
disappearance s: vanish disappear
discovery o: discover find
merging so years: merge
start so: begin start commence kick_off
end so: end finish conclude
expiry s: expire run_out lapse
burial o: bury
wedding s: marry wed
declaration o: declare
"""
"""Each kind with where its verbs tell what it happens to, its marks, and its verbs."""
_NOUNS = """
birth: birth
death: death
killing: murder killing assassination
founding: founding foundation establishment
completion: completion
opening: opening inauguration
reopening: reopening
shutting: closure shutdown shutting
suspension: suspension stoppage
resumption: resumption
launch: launch liftoff lift-off
release: release publication
announcement: announcement unveiling
recall: recall
signing: signing
resignation: resignation
retirement: retirement
arrest: arrest detention
conviction: conviction
crash: crash
collapse: collapse
explosion: explosion blast
derailment: derailment
sinking: sinking
demolition: demolition
theft: theft robbery burglary
kidnapping: kidnapping abduction
disappearance: disappearance
discovery: discovery
start: start beginning
burial: funeral burial
wedding: wedding
"""
"""What the kinds are called as nouns."""
_STATES = """
shutting: shut closed offline dark
suspension: suspended halted
opening: open
release: out available
entry: inside
arrest: custody jail prison detention behind_bars
disappearance: missing
death: dead
wedding: married
"""
"""What a thing is since an occasion of a kind."""
_JOURNEYS = {
    "sail": "trip sail leave depart run cross go ply travel drive fly sailing departure run"
    " crossing trip journey voyage service ride flight",
    "erupt": "erupt eruption",
    "perform": "perform play appear appearance performance concert show",
    "inspect": "inspect inspection check",
}
"""What is told with "first" or "last", by the words that are one there."""
PARTICLES = frozenset("up down off out away back in on into over".split())
"""Words that make one verb with the verb before them, or behind its object."""


@lru_cache(maxsize=1)
def _verbs() -> dict[str, Kind]:
    found = {}
    for line in _VERBS.strip().splitlines():
        head, _, verbs = line.partition(":")
        name, theme, *marks = head.split()
        kind = Kind(name, Theme(theme), frozenset(map(Mark, marks)))
        found.update(dict.fromkeys(verbs.split(), kind))
    return found


def _pairs(table: str) -> Iterator[tuple[str, str]]:
    for line in table.strip().splitlines():
        name, _, words = line.partition(":")
        yield from ((word, name) for word in words.split())


@lru_cache(maxsize=1)
def _by_name() -> dict[str, Kind]:
    return {kind.name: kind for kind in _verbs().values()}


_NOUN_KINDS = dict(_pairs(_NOUNS))
_STATE_KINDS = dict(_pairs(_STATES))
_JOURNEY_KINDS = {word: name for name, words in _JOURNEYS.items() for word in words.split()}


def kind_of_verb(lemma: str, particle: str | None = None) -> Kind | None:
    """Give the kind that a verb tells, with or without the particle beside it."""
    phrasal = _verbs().get(f"{lemma}_{particle}") if particle else None
    # a stem that lost its mute e by an ending that no rule knows: "collapsed"
    return phrasal or _verbs().get(lemma) or _verbs().get(f"{lemma}e")


def kind_of_noun(lemma: str) -> Kind | None:
    """Give the kind that a noun names."""
    name = _NOUN_KINDS.get(lemma)
    return None if name is None else _by_name()[name]


def kind_of_state(word: str) -> Kind | None:
    """Give the kind of occasion that begins a state: "has been shut since"."""
    name = _STATE_KINDS.get(word)
    return None if name is None else _by_name()[name]


def journey_of(word: str) -> str | None:
    """Give what is done, of words that are one with "first" or "last"."""
    return _JOURNEY_KINDS.get(word)
