"""Which of its senses a unit's surface has, and whether it is a unit at all.

The table knows every sense of a surface; the words of the sentence choose. "100 mb" of a file is
megabytes and of a storm millibars, a cup of flour is a measure and a cup of a league is none. What
was chosen against another sense is told in the note.
"""

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from checker.extraction.numbers.counted import counted_noun
from checker.extraction.numbers.letters import METRE_NOTE
from checker.extraction.numbers.local_money import SHARED, local_money
from checker.extraction.numbers.number import Number
from checker.units import UnitMatch, unit_info

_TEMPERATURE = re.compile(
    r"temperature|degree|°|heat|cold|warm|celsius|fahrenheit|boil|freez|melt|minus|kelvin",
    re.IGNORECASE,
)
_HEAT = re.compile(
    r"temperature|thermomet|thermostat|\bheat|\bhot\b|hotter|hottest|\bcold|warm|\bcool|boil|freez"
    r"|\bfrost|\bmelt|celsius|fahrenheit|centigrade|weather|\bmercury|\boven|\bbake|roast|fever"
    r"|°[CF]|chilly|\b(?:lows?|highs?) (?:of|in|near|around|between)\b",
    re.IGNORECASE,
)
_ANGLE = re.compile(
    r"\bangle|\brotat|\btilt|latitude|longitude|\bslope|\binclin|swivel|\bhinge|\bpivot|\baxis"
    r"|field of view|\bbend|\bbent\b|\blens|(?:degrees?|°) (?:north|south|east|west|[NSEW]\b)"
    r"|degree[ -](?:turn|arc|view|camera|video|panorama)",
    re.IGNORECASE,
)
# "50 degrees (10 C)": what is converted was in the other scale.
_OTHER_SCALE = re.compile(
    r" ?\((?:about |around |roughly )?(?:minus )?-?\d+(?:\.\d+)? ?(?:degrees? |deg\.? |°)?"
    r"(?:(?P<F>F|Fahrenheit)|C|Celsius)\)"
)
_STUDY = re.compile(
    r"universit|college|honorary|bachelor|\bmaster'?s|doctor|diploma|graduat|academic"
    r"|degrees? in (?:physics|chemistry|biology|mathematics|medicine|law|engineering|economics"
    r"|business|history|literature|philosophy|psychology|education|science|arts|music)\b",
    re.IGNORECASE,
)
_DATA = re.compile(
    r"\bfiles?\b|download|upload|\bdis[ck]s?\b|\bmemory|\bRAM\b|storage|attach|\bdata\b|\bvideos?\b"
    r"|photo|\be-?mails?\b|software|install|\bimages?\b|\bdrives?\b|cache|database|\bapps?\b"
    r"|broadband|internet|website|firmware|\bPDF|\bserver",
    re.IGNORECASE,
)
_OIL = re.compile(r"\boil\b|crude|barrel|refiner|petroleum|\bOPEC|\bIEA\b", re.IGNORECASE)
_AIR = re.compile(
    r"\bpressure|baromet|storm|cyclone|hurricane|typhoon|anticyclone|\bair\b", re.IGNORECASE
)
_WIND = re.compile(
    r"\bwinds?\b|gust|storm|cyclone|hurricane|typhoon|airspeed|\bspeeds?\b|\bsail|\bvessels?\b|\bships?\b",
    re.IGNORECASE,
)
_RECIPE = re.compile(r"tablespoon|teaspoon|\btbsp|\btsp\b|\bcups? (?:of )?(?:flour|sugar)\b")
_SPIN = re.compile(
    r"rotat|\bspin|clockwise|\bscrew|\bvalve|\bknob|\bwheel|\bcrank|\bbolt\b", re.IGNORECASE
)
_GAME = re.compile(r"\bdeer|\bhunt|\bantler|\bdoes\b|\bhares?\b|\brabbit|\bMilwaukee|\bNBA\b")
_DRINK = re.compile(
    r"whisk(?:e?y|ies)|\bwines?\b|winer(?:y|ies)|\bbeers?\b|\bbrewer|bourbon|\bcider|\brum\b"
    r"|distiller(?:y|ies)|sherry|cognac|brandy|\bcasks?\b",
    re.IGNORECASE,
)
_OIL_TRADE = re.compile(r"\boil\b|crude|refiner|petroleum|\bOPEC|Brent|\bWTI\b", re.IGNORECASE)
_WEIGHT = re.compile(r" ?\d{1,2} ?(?:lbs?|pounds?)\b| in weight\b")
_WEIGHS = re.compile(r"\bweigh[^.;]{0,20}\Z")
_LOOK_BACK = 32
_NOUNS = frozenset(
    "stone bar mark mole hand cup crown real rod chain link cord slug grain cable lot".split()
)
"""Units that are nouns of daily life: "300 stone bridges" has none."""

_LONE_LETTERS = frozenset('mglLCFKWVAthsN"\u03a9\u2126')
"""Units of one character that may stand apart from their number."""

_ENDS_OF_NAME = re.compile(r"[A-Za-z0-9]")
_MASS = re.compile(
    r"\b(?:production|output|harvest|crops?|catch|landings|shipments|tonnage|tons?|tonnes|weigh\w*"
    r"|imports?|exports?|inventories|stockpiles?|warehouses?|bushels|acres|cargo|freight)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"£|\b(?:sterling|worth|costs?|prices?|revenue|profits?|sales|paid|spen[dt]\w*|funds?|invest\w*"
    r"|budget|debt|fined?|loans?|value\w*|earn\w*|British|Britain|UK|London|England|Scotland|Wales)\b"
)
_MANY_MARKS = 1000
_MANY_BARRELS = 20
"""A gun has fewer barrels than anybody sells of oil."""

_SCALE_NOTE = "'{}' is read as a temperature; its scale is not written"


def is_meant(text: str, number: Number, match: UnitMatch, position: int) -> bool:
    """Tell whether a surface after the number is its unit, not a word that happens to look so."""
    surface = match.surface
    if surface.lower() in {"point", "second"}:
        return text[position - 1] == "-" or text.endswith(" of a ", 0, position)
    if _is_name_or_noun(text, surface, position) or text[match.end : match.end + 1].isdigit():
        return False
    if not _is_measure(text, number, match):
        return False
    attached = position == number.span.end
    if not attached and len(surface) == 1 and surface.isalpha():
        return surface in _LONE_LETTERS
    return not _ENDS_OF_NAME.match(text, match.end) or not surface[-1:].isalnum()


def _is_name_or_noun(text: str, surface: str, position: int) -> bool:
    """Tell whether a unit's letters are part of a name ("Form 13F") or a plain noun."""
    if surface == "B" or (surface in {"F", "C", "K"} and not _TEMPERATURE.search(text)):
        return surface not in {"C", "F"} or not _is_heated(text, position)
    return surface in _NOUNS and counted_noun(text, position - 1, len(text)) is not None


def _is_heated(text: str, position: int) -> bool:
    """Tell "stored at 14C" from "Form 13F" and "Flat 14C"."""
    near = text[max(0, position - _LOOK_BACK) : position]
    return _AT_HEAT.search(near) is not None and not _NAME_AFTER.match(text, position + 1)


_AT_HEAT = re.compile(
    r"\b(?:at|below|above|to|around|reached|reaching|hit|of|under|over) (?:about |around |nearly )?"
    r"-?\d{1,3}(?:\.\d)?\Z"
)
_NAME_AFTER = re.compile(r" [A-Z]")


def _is_measure(text: str, number: Number, match: UnitMatch) -> bool:
    """Tell of a noun that is a unit now and then whether the sentence measures with it."""
    unit, surface = match.unit.partition("/")[0], match.surface
    if unit in {"cup", "turn", "oil_barrel"}:
        return _is_filled(text, number, match)
    if surface in {"marks", "bucks"}:
        return number.value >= _MANY_MARKS if unit == "DEM" else _GAME.search(text) is None
    if surface in {"crown", "crowns"}:
        return _is_coined(text, number)
    if surface == "st":
        start = number.span.start
        weighs = _WEIGHS.search(text, max(0, start - _LOOK_BACK), start)
        return bool(weighs or _WEIGHT.match(text, match.end))
    return unit != "degree" or surface == "°" or not _is_study(text)


def _is_coined(text: str, number: Number) -> bool:
    """Tell crowns that are money from those of kings and teeth."""
    sized = bool(number.scale) or number.value >= _MANY_MARKS or number.places > 0
    return sized or _MONEY.search(text) is not None or _SHARES.search(text) is not None


_SHARES = re.compile(r"\b(?:shares?|stocks?|closed|dividend)\b")


def _is_filled(text: str, number: Number, match: UnitMatch) -> bool:
    """Tell a cup of flour from a trophy, a turn of a screw from one in a queue, oil from wine."""
    if match.unit.startswith("cup"):
        return _is_part(number) or _RECIPE.search(text) is not None
    if match.unit.startswith("turn"):
        return number.fraction or _SPIN.search(text) is not None
    if "barrel" not in match.surface:
        return True
    gun = number.value < _MANY_BARRELS and text[number.span.end : number.span.end + 1] == "-"
    return not (_is_about_drink(text) or (gun and _OIL_TRADE.search(text) is None))


@lru_cache(maxsize=64)
def _is_about_drink(text: str) -> bool:
    """Tell the barrels of a cellar; asked again for every barrel of a sentence, and kept."""
    return _OIL_TRADE.search(text) is None and _DRINK.search(text) is not None


def _is_part(number: Number) -> bool:
    return number.value != number.value.to_integral_value()


def _is_study(text: str) -> bool:
    return _STUDY.search(text) is not None and not (_HEAT.search(text) or _ANGLE.search(text))


def sense(text: str, number: Number, match: UnitMatch) -> UnitMatch:
    """Give the match with the unit that the sentence gives its surface."""
    unit = match.unit.partition("/")[0]
    if unit in SHARED:
        return local_money(text, unit, match)
    if unit in {"pound", "degree"}:
        return (_pound if unit == "pound" else _degree)(text, number, match)
    if match.surface in {"mb", "Mb", "kb"}:
        return _data_or_oil(text, match)
    if match.surface == "kt" and _WIND.search(text) and not text.startswith(" of ", match.end):
        return _as(match, "knot", Decimal(1))
    return match


def _degree(text: str, number: Number, match: UnitMatch) -> UnitMatch:
    """Decide degrees: of a scale that the bracket after them shows, of no known scale, of arc."""
    other = _OTHER_SCALE.match(text, match.end)
    if other is not None and match.unit == "degree":
        return _as(match, "degree_Celsius" if other["F"] else "degree_Fahrenheit", Decimal(1))
    if _is_heat(text, number):
        return _as(match, f"temperature_{match.unit}", match.scale)
    return match


def _is_heat(text: str, number: Number) -> bool:
    """Tell whether degrees are of a temperature: the sentence is about it, or they are below 0."""
    return not _ANGLE.search(text) and (number.value < 0 or _HEAT.search(text) is not None)


def _pound(text: str, number: Number, match: UnitMatch) -> UnitMatch:
    """Decide pounds: a million of them are money unless they are pounds of something."""
    scaled = number.scale in {"million", "billion", "trillion", "m", "bn"}
    spelled = match.unit == "pound" and match.surface[:2] != "lb"
    if not (scaled and spelled) or text.startswith(" of ", match.end):
        return match
    weighed = _MASS.search(text) is not None and _MONEY.search(text) is None
    return match if weighed else _as(match, "GBP", Decimal(1))


def _data_or_oil(text: str, match: UnitMatch) -> UnitMatch:
    if match.surface == "mb" and _AIR.search(text):
        return match
    power = 3 if match.surface == "kb" else 6
    if _OIL.search(text):
        return _as(match, "oil_barrel", Decimal(10) ** power)
    if not _DATA.search(text):
        return match
    if match.surface == "Mb":
        return _as(match, "bit", Decimal(10) ** power)
    return _as(match, "megabyte" if match.surface == "mb" else "kilobyte", Decimal(1))


def _as(match: UnitMatch, unit: str, scale: Decimal) -> UnitMatch:
    if (match.unit, match.scale) == (unit, scale):
        return match
    return replace(
        match, unit=unit, scale=scale, dimension=unit_info(unit).dimension, ambiguous=(match.unit,)
    )


def sense_note(match: UnitMatch) -> str | None:
    """Tell how a surface with several senses was read; None if it has one."""
    if match.surface == "m":
        return METRE_NOTE
    if match.unit.startswith("temperature_degree"):
        return _SCALE_NOTE.format(match.surface)
    if not match.ambiguous:
        return None
    return f"'{match.surface}' is read as {match.unit}, not as {match.ambiguous[0]}"
