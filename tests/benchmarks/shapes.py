"""Claims in the shapes that cost a matcher most; the same each time, for a seed is fixed.

Towns, kites, ferries and wells of no article at all. Each shape gives its claims; whole articles
come as extracts, so that stories can be found in them.
"""

from bisect import bisect
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import accumulate
from typing import TypeVar

from checker.model import (
    WORDING,
    Act,
    Claim,
    ClaimKind,
    ClaimTime,
    Extract,
    Granularity,
    Modality,
    Polarity,
    Quantity,
    Section,
    Span,
    TimeBasis,
)
from tests.build import make_quantity

T = TypeVar("T")
SEED = 20_310_517
START = date(2031, 1, 1)
DAYS = 3_000
TOWNS = 20_000
"""Names of a large corpus; the n-th of them is named 1/n as often as the first (Zipf)."""
PER_ARTICLE = 20
NOUNS = "kite ferry well orchard tannery lantern beehive windmill canal observatory".split()
VERBS = "counted repaired painted moved flooded cleared mapped weighed opened sealed".split()
WORDS = (
    "amber basin cedar delta ember fjord grove hollow inlet jetty knoll ledge marsh notch oxbow"
    " pasture quarry ravine spinney thicket upland vale weir yard zenith arbour brook copse dell"
    " estuary fen glade heath isle lagoon mere moor plain reef shoal tarn"
).split()
WEIGHTS = tuple(accumulate(1 / rank for rank in range(1, TOWNS + 1)))
_LONGEST_BEAT = 50
"""Articles after which one of the three names of a beat gives way to another."""
_POOL = tuple(make_quantity(str(value)) for value in range(10, 2_010))


class Chance:
    """Numbers without a pattern, the same each time: Knuth's MMIX generator, its upper half."""

    def __init__(self) -> None:
        self.state = SEED

    def below(self, end: int) -> int:
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 32) % end

    def choice(self, items: Sequence[T]) -> T:
        return items[self.below(len(items))]

    def words(self, number: int) -> list[str]:
        """Different words: the steps are prime to the number of words."""
        first, step = self.below(len(WORDS)), 1 + self.below(len(WORDS) - 1)
        return [WORDS[(first + place * step) % len(WORDS)] for place in range(number)]

    def town(self) -> int:
        """A rank by Zipf's law."""
        return bisect(WEIGHTS, WEIGHTS[-1] * self.below(2**32) / 2**32)


def _town(rank: int) -> str:
    return f"Port {WORDS[rank % len(WORDS)].title()}{rank}"


def _towns(chance: Chance, number: int) -> list[str]:
    return [_town(chance.town()) for _ in range(number)]


def _claim(number: int, **changes: object) -> Claim:
    """Make a claim of a document and sentence of its own; ids are places, not hashes."""
    doc = changes.pop("doc", f"{number:07}.txt")
    told = str(changes.pop("sentence_text", "The bridge is open."))
    index = changes.pop("index", 0)
    start = index * 1000 if isinstance(index, int) else 0
    fields: dict[str, object] = {
        "id": f"{number:016x}",
        "doc": doc,
        "kind": ClaimKind.NUMERIC if "quantity" in changes else ClaimKind.STATEMENT,
        "span": Span(start, start + len(told)),
        "text": told,
        "sentence": Span(start, start + len(told)),
        "sentence_text": told,
        "sentence_index": index,
        "section": Section.BODY,
        "origin": doc,
        **changes,
    }
    return Claim(**fields)  # type: ignore[arg-type]  # fields named by a shape


def _figure(chance: Chance) -> Quantity:
    return chance.choice(_POOL)


def _day(chance: Chance) -> date:
    return START + timedelta(days=chance.below(DAYS))


def _stated(day: date) -> ClaimTime:
    return ClaimTime(
        begin=day,
        finish=day,
        granularity=Granularity.DAY,
        basis=TimeBasis.EXPLICIT,
        symbol=day.isoformat(),
        text=day.isoformat(),
    )


def _sentence(chance: Chance, town: str, noun: str, figure: Quantity) -> str:
    verb, (first, second, third, fourth) = chance.choice(VERBS), chance.words(4)
    return (
        f"In {town} the {first} office {verb} {figure.text} {noun}s near the {second} "
        f"{third} before the {fourth} feast."
    )


def articles(claims: int, *, beat: bool = False) -> Iterator[Extract]:
    """Yield articles with a figure in every sentence, `claims` claims in all.

    Args:
        claims: Figures and sentences together.
        beat: True if all are of one month and hang together: each comes back to three names,
            and the names change so slowly that no name stands in very many articles.
    """
    chance = Chance()
    for number in range(claims // PER_ARTICLE):
        first = number // _LONGEST_BEAT
        towns = [_town(first + rank) for rank in range(3)] if beat else _towns(chance, 4)
        day = START + timedelta(days=chance.below(28 if beat else DAYS))
        yield _article(chance, number, towns, day)


def _article(chance: Chance, number: int, towns: Sequence[str], day: date) -> Extract:
    doc = f"{number:07}.txt"
    figures: list[Claim] = []
    sentences: list[Claim] = []
    for index in range(PER_ARTICLE // 2):
        town, noun, figure = chance.choice(towns), chance.choice(NOUNS), chance.choice(_POOL)
        told = {
            "doc": doc,
            "index": index,
            "sentence_text": _sentence(chance, town, noun, figure),
            "topics": tuple(sorted(set(towns))),
            "context": (town,),
            "published": day,
        }
        about = {"entity": town, "entity_basis": "subject", "attribute": noun}
        place = number * PER_ARTICLE + 2 * index
        figures.append(_claim(place, quantity=figure, attribute_head=noun, **about, **told))
        sentences.append(_claim(place + 1, attribute_head=WORDING, **told))
    return Extract(uri=doc, claims=tuple(figures), sentences=tuple(sentences))


def _facts(number: int) -> Iterator[Claim]:
    """One entity and one attribute; days, plans and definitions that come in all mixtures."""
    chance = Chance()
    moods = (Modality.FACT, Modality.FACT, Modality.PLANNED, Modality.FORECAST)
    for place in range(number):
        figure = _figure(chance)
        yield _claim(
            place,
            quantity=figure,
            sentence_text=f"The ferry of Port Amber0 carried {figure.text} kites.",
            entity="Port Amber0",
            attribute="kite",
            attribute_head="kite",
            published=_day(chance),
            time=_stated(_day(chance)) if place % 2 else ClaimTime(),
            modality=chance.choice(moods),
            definition=chance.choice(((), ("registered",), ("repaired",))),
        )


def _copies(number: int) -> Iterator[Claim]:
    """One sentence in as many documents, with a figure that is edited now and then."""
    chance = Chance()
    for place in range(number):
        figure = _POOL[0 if place % 10 else place % 7]
        yield _claim(
            place,
            attribute_head=WORDING,
            published=_day(chance),
            sentence_text=f"The amber office of Port Cedar2 moved {figure.text} beehives over the "
            "jetty before the lantern feast began in the upland quarry.",
        )


def _briefs(number: int) -> Iterator[Claim]:
    """One plain fact in as many documents, never in the same words around it."""
    chance = Chance()
    for place in range(number):
        words = " ".join(chance.words(5))
        yield _claim(
            place,
            attribute_head=WORDING,
            sentence_text=f"Amberport has {10 + place % 5} wells, {words}.",
        )


def _said(number: int) -> Iterator[Claim]:
    """One verb, names by Zipf's law, one denial in ten; intentions and refusals of one actor."""
    chance = Chance()
    acts = (Act.ASSERT, Act.INTEND, Act.REFUSE)
    for place in range(number):
        towns = tuple(sorted(set(_towns(chance, 3))))
        denied = place % 10 == 0
        act = Act.DENY if denied else chance.choice(acts)
        yield _claim(
            place,
            sentence_text=f"The keeper would open the {' '.join(chance.words(5))}.",
            index=place % 3,
            entity="Keeper",
            speaker="Keeper",
            attribute=f"{chance.choice(WORDS)}{chance.below(number)} open",
            attribute_head="open",
            context=towns,
            act=act,
            polarity=Polarity.NEGATIVE if denied else Polarity.POSITIVE,
            source_text="the keeper",
            published=_day(chance),
        )


def _quoted(number: int) -> Iterator[Claim]:
    """One quotation in as many documents, its end in words of their own."""
    chance = Chance()
    for place in range(number):
        words = " ".join(chance.words(3))
        yield _claim(
            place,
            quotation=f"the lantern will not go out before the ferry is back in {words}",
            speaker="Keeper",
            attribute_head="go",
            act=Act.BELIEVE,
        )


def _posts(number: int) -> Iterator[Claim]:
    """One holder of one post in very many bodies, and a local post that needs its story."""
    chance = Chance()
    for place in range(number):
        yield _claim(
            place,
            kind=ClaimKind.ROLE,
            entity=None if place % 5 == 0 else f"{_town(place % 1000)} {place % (number // 2)}",
            attribute="harbour master",
            attribute_head="master",
            definition=("changing", "sole"),
            context=("Ada Fenwright" if place % 2 else f"Bo Marsh{place}",),
            topics=tuple(_towns(chance, 5)),
            published=_day(chance),
        )


def _local(number: int) -> Iterator[Claim]:
    """What each of very many stories calls by the same common noun."""
    chance = Chance()
    for place in range(number):
        yield _claim(
            place,
            quantity=_figure(chance),
            entity="district",
            local="district",
            attribute="well",
            attribute_head="well",
            topics=tuple(_towns(chance, 5)),
            published=_day(chance),
        )


def _captions(number: int) -> Iterator[Claim]:
    """One document with very many pictures, every second figure in a caption."""
    for place in range(number):
        yield _claim(
            place,
            doc="album.txt",
            index=place,
            quantity=make_quantity(str(Decimal(place // 2)))
            if place < len(_POOL)
            else _POOL[place % len(_POOL)],
            section=Section.CAPTION if place % 2 else Section.BODY,
            sentence_text=f"Picture {place} shows wells.",
            entity="Port Amber0",
            attribute="well",
            attribute_head="well",
        )


SHAPES: Mapping[str, Callable[[int], Iterator[Claim]]] = {
    "facts": _facts,
    "copies": _copies,
    "briefs": _briefs,
    "said": _said,
    "quoted": _quoted,
    "posts": _posts,
    "local": _local,
    "captions": _captions,
}


def claims_of(extracts: Sequence[Extract]) -> Iterator[Claim]:
    """Yield what a run matches: the figures and the sentences of every article."""
    for extract in extracts:
        yield from extract.claims
        yield from extract.sentences
