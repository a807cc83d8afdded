"""The three verbs, in this process."""

from collections.abc import Iterable

from checker.engine import Engine, LocalEngine

ENGINE: Engine = LocalEngine()


def double(number: int) -> int:
    return 2 * number


def divisors(number: int) -> Iterable[int]:
    return (one for one in range(1, number + 1) if number % one == 0)


def last_digit(number: int) -> int:
    return number % 10


def test_map_keeps_the_order() -> None:
    assert list(ENGINE.map(double, [3, 1, 2])) == [6, 2, 4]


def test_flat_map_joins_in_order() -> None:
    assert list(ENGINE.flat_map(divisors, [4, 1, 3])) == [1, 2, 4, 1, 1, 3]


def test_group_is_ordered_by_key_and_keeps_the_order_inside() -> None:
    numbers = [21, 3, 11, 30, 13, 1]

    assert list(ENGINE.group(last_digit, numbers)) == [[30], [21, 11, 1], [3, 13]]


def test_group_takes_keys_of_several_types() -> None:
    keys = {"a": None, "b": "x", "c": ("x", None), "d": None}
    grouped = [list(group) for group in ENGINE.group(keys.__getitem__, "dcba")]

    assert sorted(grouped) == [["b"], ["c"], ["d", "a"]]
    assert grouped == [list(group) for group in ENGINE.group(keys.__getitem__, "dbca")]


def test_nothing_gives_nothing() -> None:
    assert list(ENGINE.map(double, [])) == []
    assert list(ENGINE.flat_map(divisors, [])) == []
    assert list(ENGINE.group(last_digit, [])) == []
