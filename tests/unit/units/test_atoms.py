import pytest

from checker.units.atoms import find_atom, is_cut_short


@pytest.mark.parametrize(
    ("text", "position", "end"),
    [("5 km away", 2, 4), ("5 km/h", 2, 6), ("5 sq. km", 2, 8), ("5 % of", 2, 3), ("5 kms", 2, 5)],
)
def test_takes_the_longest_surface(text: str, position: int, end: int) -> None:
    atom = find_atom(text, position)

    assert atom is not None
    assert atom.end == end


@pytest.mark.parametrize("text", ["kmart", "C-130", "V8", "J.P. Smith", "T's", "in it", "İ", ""])
def test_keeps_the_borders_of_words(text: str) -> None:
    assert find_atom(text, 0) is None


def test_a_slash_cuts_a_letter_short() -> None:
    atom = find_atom("F/A", 0)

    assert atom is not None
    assert is_cut_short("F/A", atom)
