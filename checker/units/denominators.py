"""What a number is per: " a day", "/yr", " per 100,000 people", " annually"."""

import re
from dataclasses import replace
from decimal import Decimal

from checker.units.atoms import Atom, find_atom
from checker.units.conversion import unit_info
from checker.units.table import Role
from checker.units.values import UnitMatch

_CONNECTOR = re.compile(
    r" ?/ ?(?P<slash>)"
    r"|[ \n-](?i:per|each|every)(?P<per>)[ \n-]"
    r"|[ \n-][Aa]n?(?P<article>)[ \n-]"
)
_NUMBER = re.compile(
    r"(?P<digits>\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?:[ -](?P<scale>thousand|million|billion)\b)?[ -]?"
    r"|(?P<word>hundred|thousand|million|billion) "
)
_MAY_DIVIDE = frozenset(
    f"{space}{first}" for space in " \n-" for first in "/pPeEaAhdwmqy"
)  # fmt: skip
"""The two characters, where it is no slash, that begin every connector or adverb."""

_TIME = "[time]"
_SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "million": Decimal(10**6),
    "billion": Decimal(10**9),
}
# "5% a year earlier" and "$2 a week ago" name a time, not a rate.
_TIME_WORD = re.compile(
    r"[ \n](?:ago|earlier|later|before|after|prior|previously|old|hence|since|from now|apart|ahead"
    r"|or (?:so|two|more)|early|late|of)\b|-[a-z]"
)
# What may follow a whole noun phrase: the end of the clause or a function word.
_PHRASE_ENDS = re.compile(
    r"[ \n]*(?:$|[.,;:!?)\]\"”—–]|(?:and|or|but|to|from|in|on|at|for|with|by|when|while|as"
    r"|than|that|which|is|are|was|were|has|have|had|will|would|can|could|during|over|under|after|before|if|"
    r"between|since|until|through|because|of)\b)"
)
# "a second time", "5 dollars a bit later": the words have other uses after an article.
_OTHER_USES = frozenset({"second", "bit"})
_ADVERB = re.compile(
    r"[ \n](?:(?P<hour>hourly)|(?P<day>daily)|(?P<week>weekly)|(?P<month>monthly)"
    r"|(?P<quarter_year>quarterly)|(?P<year>annually|yearly|p\.a\.|pa))(?![\w-])"
)
_EACH = re.compile(r"[ \n](?:each|apiece)\b")
# "litres of water a day": the measured stuff stands between unit and rate.
_STUFF = re.compile(
    r"[ \n]of(?:[ \n][A-Za-z][\w'-]{0,30}){1,3}?"
    r"(?=[ \n](?:per|an?|each|every|hourly|daily|weekly|monthly|quarterly|annually|yearly)\b)"
)
_NOUN = re.compile(r"[a-z]{3,30}(?:-[a-z]{2,20})?(?![\w-])")
_SECOND_NOUN = re.compile(r" [a-z]{3,30}(?![\w-])")
_SIZED = re.compile(
    r"\d[\d.,]*-(?:foot|feet|inch|metre|meter|mile|litre|liter|gallon|pound|ton)[ -]"
)
"""The size in front of a noun that so much is per."""

_NO_NOUNS = frozenset({
    "all", "another", "any", "each", "every", "her", "here", "his", "in", "its", "last", "now",
    "our", "over", "own", "said", "some", "such", "that", "the", "their", "there", "these",
    "this", "those", "today", "what", "which", "your",
})  # fmt: skip
_NO_DIVISORS = frozenset({Role.NUMERATOR, Role.LARGE, Role.ATTACHED})
_PLAIN_PLURAL = re.compile(r"(?<=[a-rt-z])s$")


def match_denominator(text: str, position: int) -> UnitMatch | None:
    """Give what the quantity that ends at a position is per; None if it is per nothing.

    `unit` is the divisor, and `scale` how many of it: " per 100,000 people" is 100000 person,
    so a value is divided by `scale`. An unknown noun after "per" is a unit of its own in
    braces: " per ticket holder" is never the whole amount. " each" is "{each}".

    Args:
        text: Folded text.
        position: Where the quantity ends: the place of the space, hyphen or slash.
    """
    following = text[position : position + 2]
    if following not in _MAY_DIVIDE and following[:1] != "/":
        return None
    connector = _CONNECTOR.match(text, position)
    if connector is None:
        return _adverb(text, position) or _distributive(text, position)
    if connector["slash"] is not None:
        return _after_slash(text, connector)
    if connector["article"] is not None:
        return _after_article(text, connector)
    return _after_per(text, connector)


def match_denominator_across(text: str, position: int) -> UnitMatch | None:
    """Give what a quantity is per where the measured stuff stands between: " of water a day".

    Only a time, or a known unit after "per", counts as one so far away.

    Args:
        text: Folded text.
        position: Where the unit or the amount ends.
    """
    if not text.startswith((" of", "\nof"), position):
        return None
    stuff = _STUFF.match(text, position)
    found = match_denominator(text, stuff.end()) if stuff else None
    if found is None or (found.unit.startswith("{") and "per" not in found.surface):
        return None
    if found.dimension != _TIME and "per" not in found.surface:
        return None
    return replace(found, start=position, surface=text[position : found.end])


def _after_slash(text: str, connector: re.Match[str]) -> UnitMatch | None:
    number = _NUMBER.match(text, connector.end())
    if number is not None and text[connector.start() - 1 : connector.start()].isdigit():
        # A fraction: "2 1/2 weeks".
        return None
    atom = find_atom(text, number.end() if number else connector.end())
    found = _divisor(text, connector, atom) if atom else None
    if found is None and number is None and text[connector.start() - 1].isalpha():
        return _own_noun(text, connector, connector.end())
    if found is None or number is None:
        return found
    return replace(found, scale=found.scale * _many(number))


def _after_article(text: str, connector: re.Match[str]) -> UnitMatch | None:
    atom = find_atom(text, connector.end())
    if atom is None or atom.letters == 1 or atom.role == Role.SLASHED:
        return None
    if _TIME_WORD.match(text, atom.end) and unit_info(atom.row.unit).dimension == _TIME:
        return None
    if atom.row.unit in _OTHER_USES and not _PHRASE_ENDS.match(text, atom.end):
        return None
    return _divisor(text, connector, atom)


def _after_per(text: str, connector: re.Match[str]) -> UnitMatch | None:
    number = _NUMBER.match(text, connector.end())
    start = number.end() if number else connector.end()
    sized = _SIZED.match(text, connector.end())
    if sized is not None:  # "per 40-foot container": the size is the noun's
        return _own_noun(text, connector, sized.end())
    atom = find_atom(text, start)
    found = _divisor(text, connector, atom) if atom and atom.role != Role.SLASHED else None
    if found is None:
        found = _own_noun(text, connector, start)
    if number is None:
        return found
    many = _many(number)
    if found is None:
        end = number.end() - (text[number.end() - 1] in " -")
        return _match(text, (connector.start(), end), "count", many)
    return replace(found, scale=found.scale * many)


def _own_noun(text: str, connector: re.Match[str], start: int) -> UnitMatch | None:
    noun = _NOUN.match(text, start)
    sign = connector[0].strip(" \n-").lower()
    if noun is None or noun[0] in _NO_NOUNS or sign not in {"per", "/"}:
        return None
    if sign == "/" and noun[0].endswith(("s", "men", "people", "children")):
        return None  # "300 cats/dogs" are two things
    end, second = noun.end(), _SECOND_NOUN.match(text, noun.end())
    if second and not _PHRASE_ENDS.match(text, end) and _PHRASE_ENDS.match(text, second.end()):
        end = second.end()  # "per dry container"
    name = _PLAIN_PLURAL.sub("", text[noun.start() : end].replace(" ", "_"))
    return _match(text, (connector.start(), end), f"{{{name}}}", Decimal(1))


def _adverb(text: str, position: int) -> UnitMatch | None:
    adverb = _ADVERB.match(text, position)
    if adverb is None or adverb.lastgroup is None:
        return None
    return _match(text, adverb.span(), adverb.lastgroup, Decimal(1))


def _distributive(text: str, position: int) -> UnitMatch | None:
    each = _EACH.match(text, position)
    if each is None or not _PHRASE_ENDS.match(text, each.end()):
        return None
    return _match(text, each.span(), "{each}", Decimal(1))


def _divisor(text: str, connector: re.Match[str], atom: Atom) -> UnitMatch | None:
    if atom.role in _NO_DIVISORS:
        return None
    row = atom.row
    return _match(text, (connector.start(), atom.end), row.unit, row.scale, row.ambiguous)


def _many(number: re.Match[str]) -> Decimal:
    if number["word"]:
        return _SCALES[number["word"]]
    digits = Decimal(number["digits"].replace(",", ""))
    return digits * _SCALES.get(number["scale"] or "", Decimal(1))


def _match(
    text: str,
    place: tuple[int, int],
    unit: str,
    scale: Decimal,
    ambiguous: tuple[str, ...] = (),
) -> UnitMatch:
    start, end = place
    return UnitMatch(
        start=start,
        end=end,
        surface=text[start:end],
        unit=unit,
        scale=scale,
        dimension=unit_info(unit).dimension,
        ambiguous=ambiguous,
    )
