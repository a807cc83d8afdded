"""Which posts of one body one person does not hold at a time: their duties and their ranks.

World knowledge, kept as closed classes. Posts that are often held together exclude nothing:
chairman and chief executive, president and chief executive, finance and operations.
"""

_DUTIES = {
    "finance": "finance financial accounting treasury operating",
    "operations": "operating operations production logistics maintenance procurement manufacturing"
    " safety administrative supply",
    "technology": "technology it information digital data systems development research engineering"
    " product innovation design scientific science software technical scientist engineer",
    "people": "people human resources personnel talent recruitment",
    "legal": "legal compliance risk",
    "communications": "communications press media marketing brand",
    "sales": "sales commercial marketing revenue customer growth",
    "security": "security safety",
    "medicine": "medical clinical nursing health nurse",
    "content": "editorial content creative artistic design production programming",
}
"""Words of posts by what their holders look after; a word may stand for several such duties."""

_FORMAL = frozenset("chief officer head of the and leader director".split())
_PARTS = frozenset("business division unit arm operations region branch".split())
_OF_PARTS = frozenset("part top operations technology sales medicine content".split())
"""Duties that may go with running a part of a body, such as a region."""

_APART = (
    frozenset({"president", "secretary-general"}),
    frozenset({"president", "treasurer"}),
    frozenset({"president", "prime minister"}),
    frozenset({"chairman", "secretary-general"}),
    frozenset({"chairman", "treasurer"}),
    frozenset({"head coach", "deputy coach"}),
    frozenset({"head coach", "captain"}),
    frozenset({"mayor", "town clerk"}),
)
"""Pairs of posts that one body never gives to one person."""

_DEPUTY = "deputy "
_LEADER = "leader"
"""The post of who "heads", "leads" or "runs" a body, whatever it is called there."""

_WHOLE = {
    _LEADER: frozenset({"top"}),
    "chief executive": frozenset({"top", "technology", "content"}),
    "executive director": frozenset[str](),
}
"""Duties of those who lead a body; founders look after its technology or its art as well."""

_SECONDS = frozenset(
    _DEPUTY + post
    for post in ("head", "director", "leader", "chief executive", "director-general", "chairman")
)
"""Deputies of whoever leads a body."""


def exclude(one: str, other: str) -> bool:
    """Tell whether one person does not hold two posts of one body at a time.

    >>> exclude("chief financial officer", "head of development")
    True
    >>> exclude("chairman", "chief executive")
    False
    """
    if are_head_and_deputy(one, other) or frozenset({one, other}) in _APART:
        return True
    if _LEADER in {one, other} and not _SECONDS.isdisjoint({one, other}):
        return True
    first, second = duties(one), duties(other)
    return bool(first) and bool(second) and first.isdisjoint(second)


def are_head_and_deputy(one: str, other: str) -> bool:
    """Tell whether one post is that of the other's deputy."""
    return one == _DEPUTY + other or other == _DEPUTY + one


def duties(post: str) -> frozenset[str]:
    """Give what the holder of an executive post looks after; nothing if that is not known.

    >>> sorted(duties("chief information officer")), sorted(duties("head of patents"))
    (['technology'], [])
    """
    if post in _WHOLE:
        return _WHOLE[post]
    if not post.startswith(("chief ", "head of ", "leader of ")) and not post.endswith(" director"):
        return frozenset()
    words = [word for word in post.split() if word not in _FORMAL]
    known = [_BY_WORD.get(word, frozenset()) for word in words]
    if known and all(known):
        return frozenset().union(*known)
    part = post.startswith("leader of ") and len(words) > 1 and words[-1] in _PARTS
    return _OF_PARTS if part else frozenset()


def _by_word() -> dict[str, frozenset[str]]:
    words = {word for told in _DUTIES.values() for word in told.split()}
    return {
        word: frozenset(duty for duty, told in _DUTIES.items() if word in told.split())
        for word in words
    }


_BY_WORD = _by_word()
