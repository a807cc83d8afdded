"""How alike two spellings are; the one module that knows rapidfuzz."""

_VOWELS = frozenset("aeiou")
_SAME_SOUND = (
    ("ph", "f"), ("kh", "h"), ("ck", "k"), ("ch", "k"), ("x", "ks"), ("q", "k"), ("c", "k"),
    ("y", "i"), ("j", "i"), ("w", "v"), ("z", "s"),
)  # fmt: skip
"""Letters that transliteration into English swaps ("Aleksei", "Alexey")."""

_NICKNAMES = {
    short: full
    for full, shorts in {
        "william": "bill will billy willie",
        "robert": "bob rob bobby",
        "richard": "dick rick",
        "james": "jim jimmy",
        "thomas": "tom tommy",
        "timothy": "tim",
        "michael": "mike",
        "joseph": "joe",
        "edward": "ed ted eddie",
        "david": "dave",
        "daniel": "dan danny",
        "donald": "don",
        "ronald": "ron",
        "kenneth": "ken",
        "matthew": "matt",
        "anthony": "tony",
        "nicholas": "nick",
        "gregory": "greg",
        "jeffrey": "jeff",
        "stephen": "steve steven",
        "philip": "phil",
        "benjamin": "ben",
        "samuel": "sam",
        "elizabeth": "liz beth",
        "katherine": "kate katie kathy",
        "margaret": "peggy maggie",
        "patricia": "patty",
        "deborah": "debbie",
        "susan": "sue",
    }.items()
    for short in shorts.split()
}
"""Short forms that stand for one given name only; "Alex" and "Chris" may stand for several."""

_SHORTEST_GIVEN = 5
"""Letters; below it another vowel makes another name ("Jean", "Joan", "Jan")."""

_LEAST_GIVEN = 70.0
"""Measured on 60 pairs: spellings of one name score 70 to 95 (Aleksandr/Alexander 78)."""

_LEAST_FIRM = 95.0
_SHORTEST_FIRM_WORD = 8


def ratio(left: str, right: str) -> float:
    """Give the share of letters that two strings have in common in order, 0 to 100."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - loaded only when two names are near

    return fuzz.ratio(left, right)


def same_given_name(left: str, right: str) -> bool:
    """Tell whether two given names, plain and lower case, are spellings of one.

    Consonants and first letter must sound alike and both must end alike, because a final vowel
    makes another name: "Mohammed" is "Muhammad", "Daniel" is not "Danielle".

    >>> same_given_name("aleksandr", "alexander"), same_given_name("alexander", "alexandra")
    (True, False)
    """
    if _NICKNAMES.get(left, left) == _NICKNAMES.get(right, right):
        return True
    if min(len(left), len(right)) < _SHORTEST_GIVEN:
        return False
    one, other = _sound(left), _sound(right)
    if one[0] != other[0] or not _end_alike(one, other) or _frame(one) != _frame(other):
        return False
    return ratio(left, right) >= _LEAST_GIVEN


def sound_of(given: str) -> str:
    """Give a key that all spellings and short forms of a given name share; "" for an initial."""
    return _frame_of(_NICKNAMES.get(given, given)) if len(given) > 1 else ""


def _frame_of(given: str) -> str:
    sound = _sound(given)
    return sound[0] + _frame(sound)


def _sound(name: str) -> str:
    for written, sound in _SAME_SOUND:
        name = name.replace(written, sound)
    return name


def _end_alike(left: str, right: str) -> bool:
    if left[-1] in _VOWELS or right[-1] in _VOWELS:
        return left[-1] == right[-1]
    return True


def _frame(name: str) -> str:
    """Give the consonants, doubled ones once."""
    kept: list[str] = []
    for letter in name:
        if letter not in _VOWELS and kept[-1:] != [letter]:
            kept.append(letter)
    return "".join(kept)


def is_misspelt(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Tell whether two names of as many words differ by one letter of one long word."""
    pairs = [(one, other) for one, other in zip(left, right, strict=True) if one != other]
    if len(pairs) != 1:
        return False
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - loaded only when two names are near

    one, other = pairs[0]
    if min(len(one), len(other)) < _SHORTEST_FIRM_WORD or Levenshtein.distance(one, other) != 1:
        return False
    return ratio(" ".join(left), " ".join(right)) >= _LEAST_FIRM
