"""Why two names are one, or two."""

from checker.model.claims import Extract
from checker.model.documents import Mention, MentionKind, Span
from checker.resolution import reasons, resolve

ORGANISATION = MentionKind.ORGANISATION


def extract(uri: str, *names: str, kind: MentionKind = MentionKind.PERSON) -> Extract:
    return Extract(
        uri=uri,
        mentions=tuple(
            Mention(span=Span(0, 1), surface=name, kind=kind, name=name) for name in names
        ),
    )


def test_a_merge_tells_its_reason() -> None:
    entities = resolve([extract("a", "Ada Quill", "Quill")], [])

    assert reasons(entities, "Quill", "Ada Quill") == (
        True,
        ('"Quill" is Ada Quill: surname of the only Quill of the document',),
    )


def test_a_merge_in_one_document_names_it() -> None:
    entities = resolve([extract("a", "Ada Quill", "Quill"), extract("b", "Bo Quill", "Quill")], [])
    same, why = reasons(entities, "Ada Quill", "Quill")

    assert same
    assert any("in a: surname" in line for line in why)


def test_a_refusal_tells_its_reason() -> None:
    entities = resolve([extract("a", "Ada Quill", "Bo Quill", "Quill")], [])
    same, why = reasons(entities, "Quill", "Ada Quill")

    assert not same
    assert len(why) == 1
    assert why[0].startswith('"Quill" is not taken for Ada Quill: 2 people of that surname')


def test_names_that_were_never_compared() -> None:
    things = extract("a", "Kestrel", "Kestrel Freight", "Kite 3", "Kite 4", kind=ORGANISATION)
    entities = resolve([things], [])

    assert reasons(entities, "Kite 3", "Kite 4") == (False, ("their numbers differ",))
    assert "subsidiary" in reasons(entities, "Kestrel", "Kestrel Freight")[1][0]
    assert reasons(entities, "Kestrel", "Kite 3")[0] is False
    assert reasons(entities, "Kestrel", "Kestrel") == (True, ("one name",))
    assert reasons(entities, "Northern Oil", "Southern Oil")[1][0].startswith("they differ")
