"""What two amounts are both per: "871.5 yuan ($120.40) a tonne"."""

from itertools import pairwise

from checker.extraction.numbers.amounts import Amount, divided


def with_shared_divisors(text: str, amounts: list[Amount]) -> list[Amount]:
    """Give an amount and its conversion in brackets the divisor that follows the brackets.

    Args:
        text: The sentence.
        amounts: Its amounts, in order; spans stay as they are.
    """
    if ") " not in text or len(amounts) < 2:  # noqa: PLR2004 - an amount and its conversion
        return amounts
    done = list(amounts)
    for place, (first, second) in enumerate(pairwise(amounts)):
        if not _is_converted(text, first, second):
            continue
        both = [divided(text, one._replace(rest=second.rest + 1)) for one in (first, second)]
        done[place : place + 2] = [
            has._replace(span=had.span, rest=had.rest, written=had.written)
            for had, has in zip((first, second), both, strict=True)
        ]
    return done


def _is_converted(text: str, first: Amount, second: Amount) -> bool:
    measured = bool(first.unit and second.unit) and "/" not in first.unit + second.unit
    opens = text[first.rest : second.begin] == " ("
    return measured and opens and text.startswith(") ", second.rest)
