"""Words cut to what their forms have in common."""

from collections.abc import Iterable

_STEM = 5
"""Letters by which two words are forms of one: "produce", "production"."""


def stems(words: Iterable[str]) -> set[str]:
    """Give the beginnings of words, by which their forms are one.

    >>> sorted(stems(["produce", "production", "cut"]))
    ['cut', 'produ']
    """
    return {word[:_STEM] for word in words}
