"""Contents of cues that are no active verbs: "according to", nouns and passives."""

from collections.abc import Iterator, Sequence

from checker.extraction.lemmas import is_irregular_form
from checker.extraction.speech.content_ends import (
    clause_end,
    clause_stop,
    infinitive_stop,
    quote_stop,
    trimmed_stop,
)
from checker.extraction.speech.hits import Pattern
from checker.extraction.speech.readings import (
    Part,
    Reading,
    content_before,
    count_words,
    report_stop,
)
from checker.extraction.speech.time_phrases import skip_time_after
from checker.extraction.speech.tokens import AUXILIARIES, COORDINATORS, Token


def lay_out_according(reading: Reading, number: int) -> Iterator[Part]:
    """Yield the content of "according to Lee", which stands before, behind or around it."""
    hit, tokens = reading.hits[number], reading.tokens
    if hit.source is None:
        return
    behind = hit.source.whole[1]
    going_on = behind + 1 < reading.stop and tokens[behind].text == ","
    verb = going_on and tokens[hit.first - 1].text == "," and _acts_next(tokens[behind + 1])
    if verb or count_words(tokens, 0, hit.first) > 1:
        content = content_before(reading, 0, hit.first)
        if verb:
            end = trimmed_stop(tokens, behind + 1, report_stop(reading, number, behind + 1))
            yield Part(content=(behind + 1, end), pattern="according-to", hit=hit,
                       source=hit.source, lead=content)  # fmt: skip
    else:
        first = skip_time_after(tokens, behind, reading.stop)
        while first < reading.stop and tokens[first].text == ",":
            first += 1
        content = (first, report_stop(reading, number, first))
    if count_words(tokens, *content) > (not verb):
        yield Part(content=content, pattern="according-to", hit=hit, source=hit.source)


def lay_out_passive(reading: Reading, number: int) -> Iterator[Part]:
    """Yield the content behind the agent of a passive, else its subject."""
    hit, tokens = reading.hits[number], reading.tokens
    if hit.behind:
        stop = clause_end(tokens, hit.stop, report_stop(reading, number, hit.stop))
        content = (hit.stop, trimmed_stop(tokens, hit.stop, stop))
    else:
        edge = next((i for i in range(hit.left, hit.first) if tokens[i].lower in AUXILIARIES),
                    hit.first)  # fmt: skip
        content = (hit.left, edge)
    if count_words(tokens, *content):
        yield Part(content=content, pattern="passive", hit=hit, source=hit.source)


def _acts_next(token: Token) -> bool:
    """Tell whether a word goes on as the verb of an interrupted clause."""
    lower = token.lower
    return lower in AUXILIARIES or is_irregular_form(lower) or lower.endswith("ed")


def lay_out_nominal(reading: Reading, number: int) -> Iterator[Part]:
    """Yield the content of a noun of saying, or of a passive that names nobody."""
    hit, tokens = reading.hits[number], reading.tokens
    if hit.pattern is Pattern.NOUN and hit.verb.frames in {"v", "e"}:
        yield from _viewed(reading, number)
        return
    if hit.verb.frames == "w":
        words = (hit.stop + 1, quote_stop(tokens, hit.stop + 1, reading.stop))
        yield Part(content=words, pattern="noun-cue", hit=hit, source=hit.source)
        return
    pattern = "noun-clause" if hit.pattern is Pattern.NOUN else "impersonal"
    first = hit.left if hit.verb.frames == "i" else hit.stop
    wanted = {"p": "to", "i": tokens[first].lower if first < reading.stop else ""}
    opening = wanted.get(hit.verb.frames, "that")
    if first >= reading.stop or tokens[first].lower != opening:
        return
    stop = report_stop(reading, number, hit.stop)
    if hit.verb.frames == "p":
        stop = clause_stop(tokens, first, infinitive_stop(tokens, first, stop))
    else:
        stop = _before_matrix(tokens, first, stop)
    stop = trimmed_stop(tokens, first, stop)
    if count_words(tokens, first, stop) > 1:
        yield Part(content=(first, stop), pattern=pattern, hit=hit, source=hit.source)


def _before_matrix(tokens: Sequence[Token], first: int, stop: int) -> int:
    """Give where the clause of "a complaint by Lee that ..., | drew applause" ends."""
    for index in range(first + 1, stop - 1):
        if tokens[index].text != "," or tokens[index].quoted or not _acts_next(tokens[index + 1]):
            continue
        if any(_acts_next(token) for token in tokens[first + 1 : index]):
            return index  # the clause has its verb; of "a robot, not a surgeon, | had" it has none
    return stop


def _viewed(reading: Reading, number: int) -> Iterator[Part]:
    """Content of "in her view", which stands before or behind it."""
    hit, tokens = reading.hits[number], reading.tokens
    lead = tokens[hit.left - 1] if hit.left else None
    if hit.verb.frames == "e" and lead and lead.word and lead.lower not in COORDINATORS:
        # "The pack, six animals by the ministry's estimate, came"
        opened = [i + 1 for i in range(hit.left) if tokens[i].text in {",", ";"}]
        content = (opened[-1] if opened else 0, hit.left)
        yield Part(content=content, pattern="noun-clause", hit=hit, source=hit.source)
        return
    first = hit.stop + (hit.stop < reading.stop and tokens[hit.stop].text == ",")
    content = (first, trimmed_stop(tokens, first, report_stop(reading, number, first)))
    if hit.left > 1 and first >= reading.stop:
        content = content_before(reading, number, hit.left)
    elif hit.left > 1 and _acts_next(tokens[first]) and tokens[hit.left - 1].text == ",":
        before = content_before(reading, number, hit.left)
        yield Part(content=before, pattern="noun-clause", hit=hit, source=hit.source)
    if content[1] > content[0] and count_words(tokens, *content) > 1:
        yield Part(content=content, pattern="noun-clause", hit=hit, source=hit.source)
