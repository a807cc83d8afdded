"""One name in other letters."""

import pytest

from checker.resolution.variants import name_variants


@pytest.mark.parametrize(
    "names",
    [
        ["Mörby", "Moerby"],
        ["Ærøskøbing", "AEROSKOBING"],
        ["Hakim el-Tazi", "Hakim al-Tazi"],
        ["Léa Brûlé", "Lea Brule"],
        ["Port Quay", "PORT QUAY"],
    ],
)
def test_one_name(names: list[str]) -> None:
    assert list(name_variants(names)) == [tuple(sorted(names))]


@pytest.mark.parametrize(
    "names",
    [
        ["Moerby", "Morby"],  # nobody writes the letter that both could stand for
        ["Quay", "The Quay"],
        ["Goel", "Gol"],
        ["Niger", "Nigeria"],
        [],
    ],
)
def test_two_names(names: list[str]) -> None:
    assert list(name_variants(names)) == []
