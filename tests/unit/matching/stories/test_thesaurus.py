"""Words that writers use for one another, and words that never stand for one another."""

import re
from importlib.resources import files

import pytest

from checker.matching.stories.roots import root, rows
from checker.matching.stories.thesaurus import classes, meaning, phrases

APART = """
kill/injure dead/hurt dead/missing revenue/profit revenue/income gross/net import/export buy/sell
win/lose open/close men/women boy/girl supply/demand plan/outcome target/result
borrow/lend hire/dismiss arrive/depart birth/death marry/divorce crew/passenger driver/passenger
teacher/pupil doctor/nurse judge/lawyer plaintiff/defendant prosecutor/defendant
victim/perpetrator adult/child north/south east/west deposit/withdrawal asset/liability
profit/loss day/night summer/winter height/width height/depth length/width quarter/half
month/year week/day hour/minute landlord/tenant tax/subsidy convict/acquit jail/release
admit/deny accept/reject start/end maximum/minimum voter/seat shareholder/share load/unload
mother/father brother/sister husband/wife son/daughter upper/lower before/after
""".split()


def shared(first: str, second: str) -> frozenset[str]:
    return meaning(first) & meaning(second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("laid", "lay"),
        ("women", "woman"),
        ("organised", "organizes"),
        ("harbour", "harbors"),
        ("travelled", "traveled"),
        ("centres", "center"),
        ("Danes", "Denmark"),
        ("Portuguese", "Portugal"),
        ("Londoners", "London"),
    ],
)
def test_forms_of_one_word_have_one_root(one: str, other: str) -> None:
    assert root(one) == root(other)


@pytest.mark.parametrize(
    ("one", "other"), [("found", "founded"), ("saw", "seed"), ("Mali", "Malta")]
)
def test_words_of_two_roots(one: str, other: str) -> None:
    assert root(one) != root(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("charged", "accused"),
        ("charge", "fee"),
        ("charging", "charger"),
        ("burglars", "thieves"),
        ("ferries", "ferry"),
        ("postponed", "delays"),
        ("quake", "tremors"),
        ("physician", "doctors"),
        ("repaired", "mended"),
        ("labour", "workforce"),
    ],
)
def test_words_that_stand_for_one_another(one: str, other: str) -> None:
    assert shared(one, other)


@pytest.mark.parametrize("pair", APART)
def test_words_that_are_told_apart(pair: str) -> None:
    assert not shared(*pair.split("/"))


@pytest.mark.parametrize(
    ("phrase", "word"),
    [
        ("laid off", "dismissals"),
        ("paid back", "repayment"),
        ("called off", "cancelled"),
        ("put off", "postponed"),
        ("shutting down", "closure"),
        ("turned down", "rejected"),
        ("handed over", "gave"),
        ("set up", "established"),
        ("hold up", "robbery"),
        ("broke down", "breakdown"),
        ("take over", "acquisition"),
        ("stepped down", "resigned"),
    ],
)
def test_a_phrase_is_a_word_of_its_own(phrase: str, word: str) -> None:
    ((_, key),) = phrases([root(one) for one in phrase.split()])

    assert not set(classes(key)).isdisjoint(classes(root(word)))


def test_phrases_have_a_place() -> None:
    found = phrases([root(word) for word in "the mill laid off eleven and shut down".split()])

    assert [at for at, _ in found] == [2, 6]


def test_a_word_without_a_class_has_its_root_alone() -> None:
    assert meaning("Zwettlhorn") == {root("Zwettlhorn")}


@pytest.mark.parametrize("name", ["thesaurus.txt", "forms.txt", "variants.txt"])
def test_the_tables_are_plain(name: str) -> None:
    text = files("checker.matching.stories").joinpath(name).read_text(encoding="utf-8")
    words = [word for row in rows(name) for word in row]

    assert all(len(set(row)) == len(row) > 1 for row in rows(name))
    assert all(re.fullmatch(r"[a-z0-9'_.-]+", word) for word in words), text[:80]
    assert len({frozenset(row) for row in rows(name)}) == len(list(rows(name)))
