"""Names resolved over a corpus and written back."""

from decimal import Decimal

from hypothesis import given, strategies as st

from checker.model.claims import Act, Attribution, Claim, ClaimKind, Extract, Quoted
from checker.model.documents import Mention, MentionKind, Section, Span
from checker.model.entities import Entities, EntityHint
from checker.resolution import collect_names, link, resolve
from checker.resolution.linking import canonical_name

PERSON, ORG, PLACE = MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.PLACE
NAME, EVENT = MentionKind.NAME, MentionKind.EVENT
HERE = Span(0, 1)


def mention(name: str, kind: MentionKind, surface: str | None = None) -> Mention:
    return Mention(span=HERE, surface=surface or name, kind=kind, name=name)


def extract(uri: str, *names: tuple[str, MentionKind]) -> Extract:
    return Extract(uri=uri, mentions=tuple(mention(name, kind) for name, kind in names))


def merged(entities: Entities) -> dict[str, str]:
    return {merge.surface: merge.name for merge in entities.merges}


def claim(uri: str, **fields: str) -> Claim:
    return Claim(
        id="1", doc=uri, kind=ClaimKind.NUMERIC, span=HERE, text="x", sentence=HERE,
        sentence_text="x", sentence_index=0, section=Section.BODY, entity=fields.get("entity"),
        speaker=fields.get("speaker"), context=("Quill", "Ada Quill"), via=("Quill",),
    )  # fmt: skip


def test_surname_of_the_only_bearer_in_its_document() -> None:
    first = extract("a", ("Ada Quill", PERSON), ("Quill", PERSON))
    second = extract("b", ("Bo Quill", PERSON), ("Quill", PERSON))
    third = extract("c", ("Quill", PERSON))

    entities = resolve([first, second, third], [])

    assert entities.by_document == (("a", "Quill", "Ada Quill"), ("b", "Quill", "Bo Quill"))
    assert canonical_name("Quill", "c", entities) == "Quill"


def test_two_bearers_in_one_document_leave_the_surname_open() -> None:
    one = extract("a", ("Ada Quill", PERSON), ("Bo Quill", PERSON), ("Quill", PERSON))

    assert resolve([one], []) == Entities()


def test_only_bearer_of_the_corpus() -> None:
    entities = resolve([extract("a", ("Ada Quill", PERSON)), extract("b", ("Quill", PERSON))], [])

    assert merged(entities) == {"Quill": "Ada Quill"}
    assert entities.merges[0].reason == "surname of the only Quill of the corpus"


def test_surname_that_is_a_firm_too_is_left_open() -> None:
    one = extract("a", ("Ada Quill", PERSON), ("Quill", PERSON), ("Quill", ORG))

    assert resolve([one], []) == Entities()


def test_places_are_never_likened() -> None:
    one = extract("a", ("Nigeria", PLACE), ("Niger", PLACE), ("Congo", PLACE), ("The Congo", PLACE))

    assert resolve([one], []) == Entities()


def test_acronym_defined_in_another_article() -> None:
    full = "Nordic Seabird Network"
    first = Extract(uri="a", mentions=(mention(full, ORG), mention(full, ORG, "NSN")))
    entities = resolve([first, extract("b", ("NSN", NAME))], [])

    assert merged(entities) == {"NSN": full}


def test_acronym_defined_in_two_ways_stays_open() -> None:
    first = Extract(uri="a", mentions=(mention("Nordic Seabird Network", ORG, "NSN"),))
    second = Extract(uri="b", mentions=(mention("National Snow Network", ORG, "NSN"),))

    assert resolve([first, second, extract("c", ("NSN", NAME))], []) == Entities()


def test_storm_by_its_own_name() -> None:
    entities = resolve([extract("a", ("Hurricane Odile", EVENT), ("Odile", NAME))], [])

    assert merged(entities) == {"Odile": "Hurricane Odile"}


def test_legal_form_is_explained() -> None:
    entities = resolve([extract("a", ("Kestrel Foods", ORG), ("Kestrel Foods Inc", ORG))], [])

    assert merged(entities) == {"Kestrel Foods Inc": "Kestrel Foods"}
    assert entities.merges[0].reason.startswith("similar to Kestrel Foods")


def test_hint_wins_and_carries_its_spellings_along() -> None:
    hints = [EntityHint(name="Kestrel", aliases=("Kestrel Foods",))]
    entities = resolve([extract("a", ("Kestrel Foods", ORG), ("Kestrel Foods Inc", ORG))], hints)

    assert merged(entities) == {"Kestrel Foods": "Kestrel", "Kestrel Foods Inc": "Kestrel"}


def test_hint_applies_to_names_that_only_claims_hold() -> None:
    spoken = Extract(uri="a", claims=(claim("a", speaker="the bird people"),))
    entities = resolve([spoken], [EntityHint(name="Kestrel", aliases=("bird people",))])

    assert link(spoken, entities).claims[0].speaker == "Kestrel"


def test_distinct_forbids_a_surname() -> None:
    one = extract("a", ("Ada Quill", PERSON), ("Quill", PERSON))

    assert resolve([one], [EntityHint(name="Ada Quill", distinct=("Quill",))]) == Entities()


def test_link_rewrites_every_name() -> None:
    said = Attribution(
        span=HERE, text="x", source=None, source_text=None, cue=None, cue_text=None, lemma="say",
        act=Act.ASSERT, quoted=Quoted.DIRECT, pattern="p", confidence=Decimal(1),
        speaker="Quill", via=("Quill",),
    )  # fmt: skip
    one = extract("a", ("Ada Quill", PERSON), ("Quill", PERSON))
    full = Extract(
        uri="a",
        claims=(claim("a", entity="Quill", speaker="Quill"),),
        attributions=(said,),
        mentions=one.mentions,
    )
    linked = link(full, resolve([full], []))

    assert linked.claims[0].entity == linked.claims[0].speaker == "Ada Quill"
    assert linked.claims[0].context == linked.claims[0].via == ("Ada Quill",)
    assert linked.attributions[0].speaker == "Ada Quill"
    assert linked.attributions[0].via == ("Ada Quill",)


GIVEN = st.sampled_from(["Ada", "A.", "Bo", "Mohammed", "Muhammad", "Ann K.", ""])
FAMILY = st.sampled_from(["Quill", "Lee", "al-Amin"])
PEOPLE = st.builds(lambda first, last: (f"{first} {last}".strip(), PERSON), GIVEN, FAMILY)
THINGS = st.sampled_from(
    [
        ("Kestrel", ORG),
        ("Kestrel Inc", ORG),
        ("Kestrel Foods", NAME),
        ("Quill", ORG),
        ("Niger", PLACE),
    ]
)
DOCUMENTS = st.lists(st.lists(PEOPLE | THINGS, max_size=5), max_size=4)


@given(DOCUMENTS)
def test_order_of_documents_is_no_matter(documents: list[list[tuple[str, MentionKind]]]) -> None:
    extracts = [extract(f"d{number}", *names) for number, names in enumerate(documents)]
    backwards = [
        Extract(uri=one.uri, mentions=tuple(reversed(one.mentions))) for one in reversed(extracts)
    ]

    assert resolve(extracts, []) == resolve(backwards, [])


@given(DOCUMENTS)
def test_resolved_names_stay(documents: list[list[tuple[str, MentionKind]]]) -> None:
    extracts = [extract(f"d{number}", *names) for number, names in enumerate(documents)]
    entities = resolve(extracts, [EntityHint(name="Kite", aliases=("Kestrel",))])

    for one in extracts:
        for use in collect_names(one):
            name = canonical_name(use.name, one.uri, entities)
            assert canonical_name(name, one.uri, entities) == name
