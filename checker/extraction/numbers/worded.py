"""Numerals in words: cardinals, fractions, bare and plural scale words, ordinals."""

import re
from decimal import Decimal

from checker.extraction.numbers.number import (
    Number,
    NumberKind,
    part_number,
    scaled_by_word,
    shaped_number,
    with_word_part,
)
from checker.extraction.numbers.number_words import (
    CARDINALS,
    DENOMINATORS,
    ORDINALS,
    SCALES,
    VAGUE,
    read_cardinal,
    read_ordinal,
    vague_interval,
)
from checker.extraction.numbers.precision import digits_places
from checker.model.documents import Span
from checker.model.intervals import Interval
from checker.model.numerals import NumeralBucket

_PART = re.compile(
    r"(an?|one|two|three|four|five|six|seven|eight|nine|\d{1,2})[ -]"
    r"(half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?"
    r"|hundredths?|thousandths?)(?![a-z-])",
    re.IGNORECASE,
)
_SCALE_OF = re.compile(
    r"(?: of)?(?: an?| one)?[ -](hundred|thousand|million|billion|trillion|dozen|lakh"
    r"|crore)(?![a-z])",
    re.IGNORECASE,
)
_VAGUE_CHAIN = re.compile(
    r"(tens|dozens|scores|hundreds|thousands|millions|billions|trillions|lakhs|crores)"
    r"((?: (?:of|upon|and) (?:hundreds|thousands|millions|billions|trillions|lakhs|crores))*)"
    r"(?![a-z])",
    re.IGNORECASE,
)
_BEFORE_SCALE = re.compile(
    r"(?<![\w-])(?:(?P<one>an?)|(?P<few>several|(?:a )?few|a couple(?: of)?|many))[ -]\Z",
    re.IGNORECASE,
)
_BEFORE_PART = re.compile(r"(?<![\w-])an?[ -]\Z", re.IGNORECASE)
_LOOSE_BEFORE = re.compile(
    r"\b(?:by|(?<!\bin )(?:about|nearly|almost|roughly|approximately)|than|least|most|above|below"
    r"|under|against|just|another|exceed(?:s|ed|ing)?) \Z",
    re.IGNORECASE,
)
_LOOSE_AFTER = re.compile(
    r"\s*\Z| ?[.,;:)]| (?:from|in|since|during|over|compared|last|this|on|against|between|and|or"
    r"|but|while|as|because|when|within|versus|vs|year"
    r"|to|for|less|more|fewer|lower|higher|smaller|larger|cheaper|shorter|longer|faster|slower)\b"
)
"""Ends of a clause, after which a fraction can lack its whole."""

_YEAR_WORDS = re.compile(
    r"(?:eighteen|nineteen|twenty)[ -](?:ten|eleven|twelve|(?:thir|four|fif|six|seven"
    r"|eigh|nine)teen"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six"
    r"|seven|eight|nine))?|hundred(?= and| *$|\.|,)(?!.))(?![a-z-])",
    re.IGNORECASE,
)
_ORDINAL_TAIL = re.compile(r"[ -](?:and[ -])?(?:[a-z]+th|first|second|third)(?!\w)", re.IGNORECASE)
_PART_TAIL = re.compile(
    r"[ -](third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)s\b"
    r"(?= of)",
    re.IGNORECASE,
)
_LOOK_BACK = 14
"""Characters before a scale word that may hold its article."""


def read_words(text: str, written: str, start: int, end: int, floor: int) -> Number | None:
    """Give the number of the word written at `start`; None where the word alone is none."""
    word = written.lower()
    part = _read_part(text, start, end, floor)
    if part is not None:
        return part
    if word in VAGUE:
        return _vague(text, start, end)
    if word in ORDINALS:
        return _ordinal(text, start, end)
    if word in SCALES or word == "dozen":
        return _bare_scale(text, word, start, floor)
    return None if word not in CARDINALS else _cardinal(text, start, end)


def _read_part(text: str, start: int, end: int, floor: int) -> Number | None:
    """Read "two-thirds", "a quarter of", "half a million"."""
    article = _BEFORE_PART.search(text, max(floor, start - 3), start)
    begin = article.start() if article else start
    match = _PART.match(text, begin, end)
    if match is not None:
        return _worded_part(text, match, end)
    word = text[start : start + 7].lower()
    if word.startswith("half"):
        part = part_number(Span(begin, start + 4), Decimal(1), 2, NumberKind.WORDS)
        return _of_scale(text, end, part)
    if word != "quarter" or _SCALE_OF.match(text, start + 7, end) is None:
        return None
    part = part_number(Span(begin, start + 7), Decimal(1), 4, NumberKind.WORDS)
    return _of_scale(text, end, part)


def _worded_part(text: str, match: re.Match[str], end: int) -> Number | None:
    first, name = match[1].lower(), match[2].lower()
    count = int(first) if first.isdigit() else CARDINALS.get(first, 1)
    plural = name.endswith("s")
    followed = text.startswith((" of ", " the "), match.end()) or _is_loose_part(text, match)
    scaled = _SCALE_OF.match(text, match.end(), end) is not None
    loose = first in {"a", "an"} or name.startswith("quarter")
    if (count > 1) != plural or (loose and name != "half" and not (followed or scaled)):
        return None
    span = Span(match.start(), match.end())
    part = part_number(span, Decimal(count), DENOMINATORS[name.removesuffix("s")], NumberKind.WORDS)
    return _of_scale(text, end, part)


def _is_loose_part(text: str, match: re.Match[str]) -> bool:
    """Tell whether "a quarter" or "a third" with nothing after it is a fraction: "by a third"."""
    if _LOOSE_AFTER.match(text, match.end()) is None:
        return False
    low = max(0, match.start() - _LOOK_BACK)
    return _LOOSE_BEFORE.search(text, low, match.start()) is not None


def _of_scale(text: str, end: int, part: Number) -> Number:
    match = _SCALE_OF.match(text, part.span.end, end)
    if match is None:
        return part
    word = match[1].lower()
    factor = Decimal(12) if word == "dozen" else Decimal(10) ** SCALES[word]
    value = part.value * factor
    return part._replace(
        span=Span(part.span.start, match.end()), value=value, scale=word, fraction=False,
        places=0 if word == "dozen" else part.places - SCALES[word],
        radius=value / 6 if word == "dozen" else None,
    )  # fmt: skip


def _vague(text: str, start: int, end: int) -> Number | None:
    match = _VAGUE_CHAIN.match(text, start, end)
    if match is None or (match[0].lower() == "scores" and not text.startswith(" of ", start + 6)):
        # Scores alone are results of games and tests.
        return None
    words = [match[1].lower(), *match[2].lower().split()[1::2]]
    low, high = map(Decimal, vague_interval(words))
    return Number(
        span=Span(start, match.end()), value=low, places=0, kind=NumberKind.WORDS,
        mantissa=low, scale=words[-1], vague=Interval(low=low, high=high),
    )  # fmt: skip


def _bare_scale(text: str, word: str, start: int, floor: int) -> Number | None:
    """Read "a million", "a dozen", "several hundred"; a scale word alone is no number."""
    before = _BEFORE_SCALE.search(text, max(floor, start - _LOOK_BACK), start)
    ordinal = _ordinal(text, start, len(text))
    if ordinal is not None or before is None:
        return ordinal
    factor = Decimal(12) if word == "dozen" else Decimal(10) ** SCALES[word]
    span = Span(before.start(), start + len(word))
    vague = None
    if before["few"]:
        vague = Interval(low=2 * factor, high=10 * factor - 1)
    number = Number(
        span=span, value=factor, places=-SCALES.get(word, 0), kind=NumberKind.WORDS,
        mantissa=Decimal(1), scale=word, vague=vague,
        radius=Decimal(2) if word == "dozen" else None,
    )  # fmt: skip
    return _few_scaled(text, number) if before["few"] else _on_scale(text, number)


def _few_scaled(text: str, number: Number) -> Number:
    """Give "a few hundred million" from "a few hundred"."""
    scaled = scaled_by_word(text, len(text), number)
    if scaled is number or number.vague is None or scaled.scale not in SCALES:
        return number
    factor = Decimal(10) ** SCALES[scaled.scale]
    low, high = (Decimal(end) * factor for end in (number.vague.floor, number.vague.ceiling))
    return scaled._replace(vague=Interval(low=low, high=high))


def _on_scale(text: str, number: Number) -> Number:
    """Give "a hundred thousand" and "a million and a half" from "a hundred" and "a million"."""
    return with_word_part(text, len(text), scaled_by_word(text, len(text), number))


def _ordinal(text: str, start: int, end: int) -> Number | None:
    """Read "third", "twenty-fifth", "two hundredth"."""
    read = read_ordinal(text, start, end)
    if read is None:
        return None
    rank, stop = read
    return shaped_number(Span(start, stop), NumeralBucket.ORDINAL, NumberKind.WORDS, rank)


def _cardinal(text: str, start: int, end: int) -> Number | None:
    year = _YEAR_WORDS.match(text, start, end)
    if year is not None:
        return shaped_number(Span(start, year.end()), NumeralBucket.TIME, NumberKind.WORDS)
    read = read_cardinal(text, start, end)
    if read is None:
        return None
    value, stop = read
    ordinal = _ordinal(text, start, end) if _ORDINAL_TAIL.match(text, stop, end) else None
    if ordinal is not None:
        return ordinal
    part = _PART_TAIL.match(text, stop, end)
    if part is not None:
        below = DENOMINATORS[part[1].lower()]
        return part_number(Span(start, part.end()), value, below, NumberKind.WORDS)
    scale = text[start:stop].replace("-", " ").lower().rpartition(" ")[2]
    number = Number(
        span=Span(start, stop), value=value, places=digits_places(str(value), words=True),
        kind=NumberKind.WORDS, mantissa=value, scale=scale if scale in SCALES else "",
    )  # fmt: skip
    whole = with_word_part(text, end, number)
    return whole if number.scale else scaled_by_word(text, end, whole)
