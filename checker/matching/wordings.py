"""A sentence as a row of words and slots, so that two of them can be laid side by side.

A slot is a place that edits fill anew: a number, a month, a weekday, a year, a time of day. It is
aligned by its kind and compared by its value.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

PLAIN = frozenset(
    "a an the of to in on at by for from with and or but as it as its they their he his she her"
    " this that these those is are was were be been being has have had having will would can could"
    " may might do does did who which than then there not no so also just only up out about into"
    " over after before said says say i we you our your my me him them us if when while where what"
    " how because through during between more less most least very all some any each both".split()
)
"""Words that two sentences share whatever they tell."""


class SlotKind(StrEnum):
    """What a slot is filled with."""

    NUMBER = "number"
    ORDINAL = "ordinal"
    CODE = "code"
    """Figures with marks between them: a score, a version, a range, a fraction."""

    DURATION = "duration"
    """A number of days, months ...; its value counts days."""

    CLOCK = "clock"
    DAY = "day"
    WEEKDAY = "weekday"
    MONTH = "month"
    YEAR = "year"


CALENDAR = frozenset({SlotKind.DAY, SlotKind.WEEKDAY, SlotKind.MONTH, SlotKind.YEAR})


@dataclass(frozen=True, slots=True)
class Slot:
    """What stands in a slot."""

    kind: SlotKind
    value: Decimal | str
    unit: str = ""
    """"$", "%", the letters behind the figures ("3D"), else ""."""

    step: Decimal = Decimal(1)
    """What the last written digit is worth, in the value's own unit."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word or slot of a sentence."""

    start: int
    """Place in the sentence's text."""

    end: int
    key: str
    """What it is aligned by: the folded word, or "#" and the kind and unit of a slot."""

    slot: Slot | None = None
    named: bool = False
    """True for a word with a capital inside the sentence."""

    @property
    def tells(self) -> bool:
        """Tell whether it is a word with a meaning of its own, no slot."""
        return self.slot is None and self.key not in PLAIN


_UNITS = {
    word: Decimal(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
        " fifteen sixteen seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: Decimal(10 * value)
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
_SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(1_000),
    "k": Decimal(1_000),
    "million": Decimal(1_000_000),
    "mn": Decimal(1_000_000),
    "m": Decimal(1_000_000),
    "billion": Decimal(1_000_000_000),
    "bn": Decimal(1_000_000_000),
    "trillion": Decimal(1_000_000_000_000),
}
_ORDINALS = {
    word: Decimal(value)
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),
        start=1,
    )
}
_SPELT = tuple(
    names.split(",")
    for names in (
        "january,jan february,feb march,mar april,apr may june,jun july,jul august,aug"
        " september,sept,sep october,oct november,nov december,dec"
    ).split()
)
_MONTHS = {name: str(number) for number, names in enumerate(_SPELT, start=1) for name in names}
MONTHS = frozenset(names[0] for names in _SPELT)
"""The months, written out, lower case."""

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
"""The days of the week, lower case."""

_SHORT = {"st": "saint", "mt": "mount", "ft": "fort", "gov": "governor", "sen": "senator"}
"""Parts of names that one text writes out and another does not."""
_FIRST_YEAR, _LAST_YEAR = 1100, 2100
_LAST_DAY = 31
_YEAR_CUES = frozenset(
    "in of since by from to until till during year before after early late mid through between and"
    " season around summer winter spring autumn fall # , (".split()
)

_SPELLED = "|".join([*_UNITS, *_TENS])
_TOKEN = re.compile(
    r"(?P<clock>\d{1,2}(?::\d{2}(?:\s?[ap]\.?m\b\.?)?|(?:\.\d{2})?\s?[ap]\.?m\b\.?))"
    r"|(?P<code>\d+(?:[/-]\d+)+(?!\w)|\d+(?:\.\d+){2,})"
    r"|(?P<number>(?:(?:(?:US|A|C|NZ|HK)?\$|[€£¥])\s?)?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+))(?P<tail>%|[A-Za-z]{1,2}(?!\w))?"
    rf"|(?P<spelled>(?:(?:{'|'.join(_TENS)})[- ](?:{'|'.join(list(_UNITS)[1:10])})|{_SPELLED}))"
    r"(?!\w)(?!-(?:of|off|on|in|to|size|sided|way)\b)"
    r"|(?P<word>[^\W\d_](?:\w|[-'’.](?=\w))*)"
    r"|(?P<mark>[(,])",
    re.IGNORECASE,
)
_SCALE = re.compile(r"[ -]?(hundred|thousand|million|billion|trillion|bn|mn)\b", re.IGNORECASE)
_MONEY = re.compile(r"[ -]?(?:U\.?S\.? )?(dollars?|euros?|pounds?|yen)\b", re.IGNORECASE)
_LENGTH = re.compile(r"[ -](minute|hour|day|week|month|year|decade)s?\b(?![- ]old)", re.IGNORECASE)
_DAYS = {
    "minute": Decimal(1) / 1440,
    "hour": Decimal(1) / 24,
    "day": Decimal(1),
    "week": Decimal(7),
    "month": Decimal(365) / 12,
    "year": Decimal(365),
    "decade": Decimal(3650),
}
_CURRENCY = re.compile(r"(?:(?:US|A|C|NZ|HK)?\$|[€£¥])\s?", re.IGNORECASE)
_CURRENCIES = {"d": "$", "e": "€", "p": "£", "y": "¥"}
_PERCENT = re.compile(r"[ -]?(?:percent|per cent|%)", re.IGNORECASE)


@lru_cache(maxsize=2048)
def read_words(text: str) -> tuple[Word, ...]:
    """Give the words and slots of a sentence, in order."""
    words: list[Word] = []
    before = ""
    end = 0
    for match in _TOKEN.finditer(text):
        if match.start() < end:
            continue
        if match["mark"]:
            before = match[0]
            continue
        found = list(_read(text, match, before))
        words.extend(found)
        end = found[-1].end
        before = "#" if found[-1].slot else found[-1].key
    return tuple(_with_terms(tuple(_with_days(words, text))))


def _read(text: str, match: re.Match[str], before: str) -> Iterator[Word]:
    start, end = match.span()
    if match["word"]:
        yield from _read_word(match, named=start > 0)
    elif match["clock"]:
        value = re.sub(r"[\s.]", "", match[0].casefold().replace(":00", ""))
        yield _slot(start, end, Slot(SlotKind.CLOCK, value))
    elif match["code"]:
        yield _slot(start, end, Slot(SlotKind.CODE, match[0]))
    else:
        yield _read_number(text, match, before)


def _slot(start: int, end: int, slot: Slot) -> Word:
    return Word(start, end, f"#{slot.kind}{slot.unit}", slot)


def _read_word(match: re.Match[str], *, named: bool) -> Iterator[Word]:
    start, end = match.span()
    written = match[0]
    folded = written.casefold().replace("’", "'")
    capital = written[0].isupper()
    if folded in WEEKDAYS or (folded.endswith("s") and folded[:-1] in WEEKDAYS):
        yield _slot(start, end, Slot(SlotKind.WEEKDAY, folded))
    elif capital and folded in _MONTHS and (named or folded not in {"may", "march", "mar"}):
        yield _slot(start, end, Slot(SlotKind.MONTH, _MONTHS[folded]))
    elif folded in _ORDINALS:
        yield _slot(start, end, Slot(SlotKind.ORDINAL, _ORDINALS[folded]))
    elif folded.endswith("n't"):
        base = {"ca": "can", "wo": "will", "sha": "shall"}.get(folded[:-3], folded[:-3])
        yield Word(start, end - 3, base)
        yield Word(end - 3, end, "not")
    elif folded == "cannot":
        yield Word(start, start + 3, "can")
        yield Word(start + 3, end, "not")
    else:
        known = _SHORT.get(folded) if capital else None
        key = known or _singular(folded.removesuffix("'s")).replace(".", "")
        yield Word(start, end, key, named=named and capital)


def _singular(word: str) -> str:
    """Leave the ending -s away, so that "discount" and "discounts" are one word.

    >>> _singular("discounts"), _singular("loss"), _singular("always")
    ('discount', 'loss', 'always')
    """
    ends = word.endswith("s") and not word.endswith(("ss", "us", "is", "ys", "'s"))
    return word[:-1] if ends and len(word) > len("gas") and word not in PLAIN else word


def _read_number(text: str, match: re.Match[str], before: str) -> Word:
    start, end = match.span()
    if match["spelled"]:
        number = _Written(_spelled(match["spelled"].casefold()), Decimal(1), "", "")
    else:
        number = _written(match["number"], (match["tail"] or "").casefold())
        if number.tail in {"st", "nd", "rd", "th"}:
            return _slot(start, end, Slot(SlotKind.ORDINAL, number.value))
        digits = match["number"]
        if _is_year(digits, number, before):
            return _slot(start, end, Slot(SlotKind.YEAR, digits + number.tail))
    return _measured(text, start, end, number)


@dataclass(frozen=True, slots=True)
class _Written:
    """A number before the words behind it are read."""

    value: Decimal
    step: Decimal
    unit: str
    tail: str
    """Letters or a percent sign that follow at once."""


def _written(number: str, tail: str) -> _Written:
    """Read figures with a currency sign in front and letters behind.

    >>> _written("US$1,250.5", "m").value, _written("3", "d").tail
    (Decimal('1250500000.0'), 'd')
    """
    plain = number.replace(",", "")
    money = _CURRENCY.match(plain)
    digits = plain[money.end() :] if money else plain
    unit = money[0].strip().upper().removeprefix("US") if money else ""
    scale = _SCALES.get(tail, Decimal(1))
    step = Decimal(1).scaleb(-len(digits.partition(".")[2]))
    return _Written(Decimal(digits) * scale, step * scale, unit, "" if tail in _SCALES else tail)


def _measured(text: str, start: int, end: int, number: _Written) -> Word:
    """Give a number with the million, day, dollar or percent behind it."""
    value, step, unit = number.value, number.step, number.unit or number.tail
    while (scale := _SCALE.match(text, end)) is not None:
        worth = _SCALES[scale[1].casefold()]
        value, step, end = value * worth, step * worth, scale.end()
    length = None if unit else _LENGTH.match(text, end)
    if length is not None:
        days = _DAYS[length[1].casefold()]
        return _slot(start, length.end(), Slot(SlotKind.DURATION, value * days, "", step * days))
    for pattern in () if number.unit else (_MONEY, _PERCENT):
        named = pattern.match(text, end)
        if named is not None:
            word = named[0].strip(" -").casefold()
            unit = "%" if pattern is _PERCENT else _CURRENCIES[named[1][0].casefold()]
            end = named.end() if word else end
            break
    return _slot(start, end, Slot(SlotKind.NUMBER, value, unit, step))


def _spelled(word: str) -> Decimal:
    """Give the value of a number in words, up to ninety-nine.

    >>> _spelled("twenty-five"), _spelled("six")
    (Decimal('25'), Decimal('6'))
    """
    ten, _, unit = word.replace("-", " ").partition(" ")
    known = {**_UNITS, **_TENS}
    return known[ten] + (known[unit] if unit else 0)


def _is_year(digits: str, number: _Written, before: str) -> bool:
    looks = len(digits) == len("2000") and _FIRST_YEAR <= number.value <= _LAST_YEAR
    fits = digits.isdigit() and number.tail in {"", "s"}
    return looks and fits and (before in _YEAR_CUES or number.tail == "s")


def _with_days(words: list[Word], text: str) -> Iterator[Word]:
    """Yield the words with the number beside a month as its day."""
    for index, word in enumerate(words):
        slot = word.slot
        if slot is None or slot.unit or not _is_day(slot):
            yield word
            continue
        near = [*words[max(index - 1, 0) : index], *words[index + 1 : index + 4]]
        beside = any(
            one.slot is not None and one.slot.kind is SlotKind.MONTH and _touch(text, one, word)
            for one in near
        )
        yield _slot(word.start, word.end, Slot(SlotKind.DAY, slot.value)) if beside else word


def _with_terms(words: Sequence[Word]) -> Iterator[Word]:
    """Yield the words with the unit of "the first year" as a length of one."""
    opened = False
    for word in words:
        days = _DAYS.get(word.key) if opened else None
        if days is None:
            yield word
        else:
            yield _slot(word.start, word.end, Slot(SlotKind.DURATION, days, "", days))
        slot = word.slot
        opened = slot is not None and slot.kind is SlotKind.ORDINAL


def _is_day(slot: Slot) -> bool:
    kinds = {SlotKind.NUMBER, SlotKind.ORDINAL}
    return slot.kind in kinds and isinstance(slot.value, Decimal) and slot.value <= _LAST_DAY


def _touch(text: str, one: Word, other: Word) -> bool:
    first, second = sorted((one, other), key=lambda word: word.start)
    return text[first.end : second.start].strip(" .").casefold() in {"", "of", "the"}
