"""Texts read into claims and scenes, for the tests of what is joined from several finders."""

from dataclasses import replace
from datetime import date

from checker.extraction import extract
from checker.extraction.clauses.scenes import Scene, Setting, build_scene, find_focus
from checker.extraction.names.mentions import find_mentions
from checker.extraction.names.versions import with_versions
from checker.extraction.numbers.quantities import find_quantities
from checker.extraction.sentences import split_sentences
from checker.extraction.times.expressions import find_times
from checker.model import Claim, ClaimKind, Document, Section
from tests.unit.extraction.passages import passage

PUBLISHED = date(2031, 5, 14)
"""A Wednesday."""


def article(
    text: str, published: date | None = PUBLISHED, section: Section = Section.BODY
) -> Document:
    """Give a dated document of one paragraph a line."""
    return replace(passage(text, section), published=published)


def claims_of(
    text: str, kind: ClaimKind | None = None, published: date | None = PUBLISHED
) -> list[Claim]:
    """Give the claims of a text, of one kind or of all."""
    found = extract(article(text, published)).claims
    return [claim for claim in found if kind in {None, claim.kind}]


def figure(text: str, words: str, published: date | None = PUBLISHED) -> Claim:
    """Give the one numeric claim that the words carry."""
    found = [one for one in claims_of(text, ClaimKind.NUMERIC, published) if one.text == words]
    assert len(found) == 1, [one.text for one in claims_of(text, published=published)]
    return found[0]


def scenes_of(text: str, published: date | None = PUBLISHED) -> list[Scene]:
    """Give each sentence of a text with what was found in it."""
    document = article(text, published)
    sentences = split_sentences(document)
    times = find_times(document, sentences)
    mentions = with_versions(document.text, find_mentions(document, sentences))
    setting = Setting(focus=find_focus(mentions, sentences))
    scenes: list[Scene] = []
    for sentence in sentences:
        own = [one for one in times if one.span.within(sentence.span)]
        names = [one for one in mentions if one.span.within(sentence.span)]
        quantities = find_quantities(sentence, [one.span for one in own])
        scenes.append(build_scene(sentence, quantities, names, own, setting))
        setting = setting.after(scenes[-1])
    return scenes


def scene_of(text: str, published: date | None = PUBLISHED) -> Scene:
    """Give the only sentence of a text."""
    (scene,) = scenes_of(text, published)
    return scene
