"""The pieces that the patterns of time are put together from.

A space in a pattern stands for one white-space character.
"""

import re

from checker.extraction.times.words import MONTHS, NUMBER_WORDS, UNITS, WEEKDAYS

ABBREVIATED = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
FULL_MONTHS = "|".join(word.capitalize() for word in list(MONTHS)[:12])
FULL_WEEKDAYS = "|".join(word.capitalize() for word in list(WEEKDAYS)[:7])
MONTH = rf"(?:{FULL_MONTHS}|(?:{ABBREVIATED})(?:\.|(?= \d)|(?<=\d )))"
ANY_MONTH = rf"(?:{FULL_MONTHS}|(?:{ABBREVIATED})\b\.?)"
WEEKDAY = rf"(?:{FULL_WEEKDAYS})"
ANY_WEEKDAY = rf"(?:{FULL_WEEKDAYS}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\.?)"
# A day of the month: no share, no decimal, no clock, no group of thousands, no count in millions.
NOT_A_DAY = (
    r"(?!\d|\s?%|[.,]\d|:\d|\s?(?:percent|per cent|million|billion|trillion|thousand|people)\b)"
)
ENDING = r"(?:st|nd|rd|th)"  # codespell:ignore nd
DAY = rf"(?:3[01]|[12]\d|0?[1-9]){ENDING}?{NOT_A_DAY}(?![A-Za-z])"
YEAR = r"(?:1\d\d\d|20\d\d)(?!\d|[.,:]\d|\s?%)"
SHORT_YEAR = r"'\d\d(?![\d%]|s\b|\s?years)"
EDGE = (
    r"(?i:(?:the )?(?:very )?(?:beginning|start|middle|end|rest|remainder|close|turn|course|"
    r"first half|second half|latter half|latter part|early part|first part|height) of"
    r"|early in|earlier in|late in|later in|early|earlier|late|later|mid)"
)
PERIOD_EDGE = rf"(?:(?P<edge>{EDGE})[ -]+)?"
NUMBER = (
    r"(?:\d{1,3}(?:,\d{3})?(?:\.\d+)?|(?:"
    + "|".join(NUMBER_WORDS[:8])
    + r")(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|"
    + "|".join(NUMBER_WORDS[8:])
    + r"|half[ -]a[ -]dozen|(?:a |one )?hundred|(?:a )?dozen)"
)
VAGUE_NUMBER = (
    r"(?:several|(?:a|the) few|few|many|some|a number of|dozens of|scores of|hundreds of|"
    r"thousands of|(?:a )?couple(?: of)?|countless|numerous|recent|multiple)"
)
HEDGE = (
    r"(?:(?:some|another|about|around|approximately|nearly|almost|roughly|more than|"
    r"less than|fewer than|"
    r"at least|at most|over|under|just over|just under|up to|as many as|as long as|only|"
    r"an estimated|barely|close to) )"
)
UNIT = "(?:" + "|".join(sorted(UNITS, reverse=True)) + ")"
LONG_UNIT = "(?:" + "|".join(sorted(set(UNITS) - {"second", "minute", "hour"}, reverse=True)) + ")"
DEIXIS = (
    r"(?i:this past|this coming|this upcoming|the upcoming|the very next|that same|this same|"
    r"the same|the past|the last|the next|the previous|the prior|the preceding|the following|"
    r"the coming|the current|the present|this|that|last|next|past|previous|following|coming|"
    r"current)"
)
PART = r"(?P<part>morning|afternoon|evening|night)"
NIGHT_OF = r"(?:the (?P<part>morning|afternoon|evening|night) of )?"
ORDINAL = r"(?:first|second|third|fourth|1st|2nd|3rd|4th)"
ZONE = (
    r"(?:UTC|GMT|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|JST|AEST|AEDT|"
    r"local time|Eastern time|Eastern|Pacific time|Pacific|Central time)"
)
YEAR_TAIL = (
    rf"(?:(?:\s?,)? (?:of |in )?(?:the )?(?P<year>{YEAR}|\d{{3}}(?= BCE?\b))(?P<era> (?:BCE|"
    rf"BC|AD|CE)\b)?"
    rf"|(?: of)? (?P<near_year>(?:last|this|next|the same|that|the following|the previous) year))"
)


def compiled(text: str, flags: int = 0) -> re.Pattern[str]:
    """Give the pattern, each of its spaces any white-space character."""
    return re.compile(text.replace(" ", r"\s"), flags)
