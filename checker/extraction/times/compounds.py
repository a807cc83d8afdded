"""The grammar of times that are put together: a part of a unit, a day by its number, two lengths.

The same conventions as in `patterns`: a space stands for one white-space character.
"""

from checker.extraction.times import pieces as p
from checker.extraction.times.words import DAY_ORDINALS, HOURS

_NTH = (
    r"(?:(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|"
    r"tenth|eleventh|twelfth)|"
    rf"\d{{1,2}}{p.ENDING}|last|final|opening|closing|penultimate)"
)
_TAIL = (
    rf"(?:(?:the month of )?(?P<month>{p.FULL_MONTHS}|(?:{p.ABBREVIATED})\b\.?)"
    rf"(?:(?:\s?,| of)? (?P<year>{p.YEAR}))?"
    rf"|(?:the year )?(?P<whole>{p.YEAR})"
    r"|(?P<near>(?:this|last|next|the same|that|the following|the previous|the) "
    r"(?:month|year))\b(?!-|'s))"
)
NTH_UNIT = p.compiled(
    rf"(?<![\w-])(?:(?i:the) )?(?P<nth>(?i:{_NTH}))[ -](?P<unit>day|week|weekend|month|{p.WEEKDAY})"
    rf"(?:'s| (?:morning|afternoon|evening|night))? (?:of|in) {_TAIL}"
)
WEEK_OF = p.compiled(
    r"\b(?P<whole>the (?P<unit>week|weekend|fortnight) (?P<end>of|beginning|starting|commencing|"
    r"from|ending|ended|to|through)(?: on)?|w/c) "
    rf"(?:(?P<weekday>{p.ANY_WEEKDAY}),? )?(?:the )?(?:(?P<day_first>{p.DAY})(?: of)? )?"
    rf"(?P<month>{p.FULL_MONTHS}|(?:{p.ABBREVIATED})\b\.?)(?: (?P<day>{p.DAY}))?"
    rf"(?:\s?,? (?P<year>{p.YEAR}))?"
)
CLOCK_OF_PART = p.compiled(
    rf"(?<![\w$£€.,:/-])(?P<hour_word>1[0-2]|[1-9]|{'|'.join(HOURS)})(?:[:.](?P<minute>[0-5]\d))?"
    r"(?: o'clock)? (?:in the (?P<of_part>morning|afternoon|evening)|at (?P<of_night>night))\b"
)
ALL_UNIT = p.compiled(
    r"\b(?:all (?P<unit>day|night|week|month|year|summer|winter)(?! (?:the|of|those|these)\b)"
    r"(?: long)?|the (?:whole|entire) (?P<whole_unit>day|night))\b(?!-)"
)
_DAYS = "|".join(sorted(DAY_ORDINALS, key=len, reverse=True)).replace("-", "[- ]")
DAY_IN_WORDS = p.compiled(
    rf"\b(?:[Tt]he )?(?P<day_word>(?i:{_DAYS})) of (?P<month>{p.ANY_MONTH})(?![\w']){p.YEAR_TAIL}?"
)
WEEK_NUMBER = p.compiled(
    r"\b(?:(?:calendar )?[Ww]eek (?P<number>[1-9]|[1-4]\d|5[0-3]),? (?:of )?(?:"
    rf"(?P<year>{p.YEAR})|(?P<near>(?:this|last|next) year)))\b"
)
_HOUR = rf"(?P<hour_word>1[0-2]|[1-9]|{'|'.join(HOURS)})(?:[:.](?P<minute>[0-5]\d))?"
CLOCK_BY_PART = p.compiled(
    rf"\b(?:[Aa]t|[Uu]ntil|[Bb]y|[Aa]round|[Aa]bout|[Tt]o|[Aa]nd|[Ff]rom|[Bb]efore|[Aa]fter) "
    rf"(?P<head>{_HOUR})(?= (?:on )?(?:last|this|that|tomorrow|yesterday|\w{{3,6}}day) "
    r"(?P<of_part>morning|afternoon|evening|night)\b)"
)
PART_BY_CLOCK = p.compiled(
    r"\b(?:(?P<tonight>[Tt]onight)|(?:[Ll]ast|[Tt]his|[Tt]hat|[Tt]omorrow|[Yy]esterday|\w{3,6}day) "
    r"(?P<of_part>morning|afternoon|evening|night)) (?:at|around|by|from|until|about|before|after) "
    rf"(?P<head>{_HOUR})(?=[.,;)]|$| (?:to|and|until|in|on|for|with|when|after|as)\b)(?![.,]\d)"
)
NTH_WEEKDAY = p.compiled(
    rf"\b[Tt]he (?:first|second|third|fourth|last) (?P<weekday>{p.WEEKDAY})\b"
    r"(?! (?:of|in|[a-z]+day)\b)"
)
AFTER_NEXT = p.compiled(
    r"\b(?:(?i:the) )?(?P<unit>week|weekend|month|year) (?P<which>after next|before last)\b"
)
_DAY_ENDS = (
    r"(?=\s?[.,;:!?)]|$| (?:and|at|to|but|when|after|before|with|for|by|from|until|as|in|was|were|"
    r"is|has|had|will|would|of (?:this|that|the|last|next|the following|the same) month)\b)"
)
BARE_DAY = p.compiled(
    rf"(?:\b(?P<weekday>{p.ANY_WEEKDAY}),? (?:the )?|\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Bb]efore|"
    rf"[Aa]fter|[Ff]rom|to) (?=the ))(?P<head>(?:the )?(?P<day>(?:3[01]|[12]\d|0?[1-9])"
    rf"(?:{p.ENDING}|(?<=day \d\d)(?=[.,;!)]|$)))"
    r"(?:(?: of)? (?P<near>(?:this|that|the|last|next|the following|the same) month))?)" + _DAY_ENDS
)
PART_OF_DAY = p.compiled(
    r"\b(?:(?P<early>[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier) in |(?:[Ii]n|[Dd]uring|[Tt]hrough|"
    rf"[Tt]hroughout|[Bb]y|[Ii]nto|[Ff]or) )"
    rf"(?P<head>(?:the (?:early |late |small )?|(?:early|late|mid)[ -]){p.PART})\b"
    r"(?! (?:of|light|sky|session|shift|train|paper|news|before|after|when|that|it)\b|-)"
)
HOURS_OF = p.compiled(
    r"\bthe (?:early|small|morning|late)(?: morning| evening| night)? hours of (?:"
    rf"(?P<weekday>{p.WEEKDAY})(?: (?:morning|night))?|(?P<word>yesterday|today)|"
    r"the (?P<bare>day|morning|night))\b"
)
_LENGTH = rf"(?:{p.NUMBER}|an?)"
_UNITS = rf"{p.UNIT}s?"
COMPOUND_LENGTH = p.compiled(
    rf"(?<![\w.,$£€-])(?P<first>(?i:{_LENGTH}))[ -](?P<unit>{_UNITS})"
    rf"(?:(?:\s?, | )(?P<second>(?i:{p.NUMBER}))[ -](?P<smaller>{_UNITS})"
    rf"(?:\s?,? and | )(?P<third>(?i:{p.NUMBER}))[ -](?P<smallest>{_UNITS})"
    rf"|(?: and | )(?P<last>(?i:{p.NUMBER}))[ -](?P<finer>{_UNITS}))"
    r"(?: (?P<direction>ago|earlier|later))?\b(?![- ]olds?\b)"
)
HALF_AFTER = p.compiled(
    rf"(?<![\w.,$£€-])(?P<number>(?i:{_LENGTH}))[ -](?P<unit>{p.UNIT})s?(?:-| )and(?:-| )"
    r"(?:an? )?(?P<fraction>half|quarter)\b(?! (?:ago|earlier|later|old))"
)
NUMBER_FIRST_WINDOW = p.compiled(
    rf"\b(?:(?:the|these|those) )?(?P<number>{p.NUMBER}) (?P<window>past|last|next|previous|coming|"
    rf"preceding|upcoming|following) (?P<unit>{p.UNIT})s\b"
)
DECADE_WORD = p.compiled(
    r"\b(?:[Ii]n|[Oo]f|[Dd]uring|[Ss]ince|[Tt]hrough|[Uu]ntil|[Ff]rom|[Bb]y|[Tt]hroughout) "
    r"(?P<head>the (?:(?:early|late|mid)[ -]|[Rr]oaring |[Ss]winging )?"
    r"(?P<decade_word>(?i:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)))"
    r"\b(?! (?:Fahrenheit|Celsius|degrees|and|to|or|club)\b)"
)
YEARS_END = p.compiled(
    r"\b(?:(?P<edge>end|start|beginning|close) of (?P<unit>year|month|quarter|week)\b(?![-'])"
    r"|(?:the )?(?P<owner>year|month|quarter|week)'s end\b|(?P<mid>mid-?year)\b)"
)
LATER_CLOCK = p.compiled(
    r"(?<![\w$£€.,:/-])(?P<hour>1[0-2]|[1-9])(?P<rest>[:.][0-5]\d)?\s?(?:to|and|-|–|until|or)\s?$"
)
"""What stands before "6 p.m." in "from 5 to 6 p.m."."""
