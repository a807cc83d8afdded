"""Results of contests that stand right behind a name: "beat Lyon 28-26"."""

import re

from checker.model.documents import Span

_OTHER_SIDE = re.compile(r"[-–]\d{1,3}(?![\d%.,]*\d|[-–]\d|[A-Za-z])")
_CONTEST = re.compile(
    r"\b(?:beat|beaten|beating|defeat(?:ed|ing)?|edged|thrashed|hammered|downed|won|win|wins|lost|drew"
    r"|lead|led|trail(?:ed)?|tied|held) (?:past |to |against |over |by |with )?"
    r"(?:[A-Z][\w.'’-]* ){1,3}\Z"
)


def is_result(text: str, number: Span, before: str) -> bool:
    """Tell whether a number is the first side of a result behind the name of who lost.

    Args:
        text: The sentence.
        number: Where the number stands in it.
        before: The characters before it that may be read.
    """
    paired = text[number.end : number.end + 1] in {"-", "–"} and _OTHER_SIDE.match(text, number.end)
    return bool(paired) and _CONTEST.search(before) is not None
