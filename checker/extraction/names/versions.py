"""Names that end in a number: "Orion 4.1", "Model 3". The number is part of the name."""

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.model import Mention, MentionKind, Span

_NUMBER = re.compile(
    r" (?:v(?:ersion )?)?(\d+(?:\.\d+)+|\d{1,3})(?![\d%]|[.,]\d| ?(?:%|percent|per cent)\b)"
)
_AMOUNT = re.compile(r" ?(?:million|billion|trillion|thousand|hundred|dozen|[ap]\.?m\b)")
_NAMES = frozenset({MentionKind.PRODUCT, MentionKind.ORGANISATION, MentionKind.NAME})
_SEEN = 2
"""Times that "Name 6" must stand in a text before a whole number counts as part of the name."""


def with_versions(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Give the mentions, those of products and bodies with the number that belongs to them."""
    result = []
    for mention in mentions:
        match = _NUMBER.match(text, mention.span.end) if mention.kind in _NAMES else None
        if match is None or _AMOUNT.match(text, match.end()) or not _is_name(text, mention, match):
            result.append(mention)
            continue
        span = Span(mention.span.start, match.end())
        name = f"{mention.name} {match[1]}"
        result.append(replace(mention, span=span, surface=text[span.start : span.end], name=name))
    return result


def _is_name(text: str, mention: Mention, match: re.Match[str]) -> bool:
    written = text[mention.span.start : match.end()]
    return "." in match[1] or text.count(written) >= _SEEN
