"""One string for all forms of a word."""

import pytest

from checker.extraction.lemmas import is_irregular_form, noun_lemma, verb_lemma

VERBS = [
    ("bake", "bakes baked baking"),
    ("brew", "brews brewed brewing"),
    ("catalogue", "catalogues catalogued cataloguing"),
    ("perform", "performs performed performing"),
    ("restore", "restores restored restoring"),
    ("rehearse", "rehearses rehearsed rehearsing"),
    ("carry", "carries carried carrying"),
    ("supply", "supplies supplied supplying"),
    ("agree", "agrees agreed"),
    ("plan", "plans planned planning"),
    ("trim", "trims trimmed trimming"),
    ("drop", "drops dropped dropping"),
    ("merge", "merges merged merging"),
    ("replace", "replaces replaced replacing"),
    ("halve", "halves halved halving"),
    ("double", "doubles doubled doubling"),
    ("stay", "stays stayed staying"),
    ("reach", "reaches reached reaching"),
    ("rise", "rises rose risen rising"),
    ("sell", "sells sold selling"),
    ("withdraw", "withdraws withdrew withdrawn withdrawing"),
    ("become", "becomes became becoming"),
    ("be", "am is are was were been being"),
    ("have", "has had having"),
    ("grow", "grows grew grown growing"),
    ("pay", "pays paid paying"),
]

NOUNS = [
    ("library", "libraries"),
    ("loaf", "loaves"),
    ("branch", "branches"),
    ("box", "boxes"),
    ("bridge", "bridges"),
    ("railway", "railways"),
    ("bus", "buses"),
    ("child", "children"),
    ("crisis", "crises"),
    ("glass", "glasses"),
    ("criterion", "criteria"),
    ("potato", "potatoes"),
]


@pytest.mark.parametrize(("lemma", "forms"), VERBS, ids=[lemma for lemma, _ in VERBS])
def test_every_form_of_a_verb_has_one_lemma(lemma: str, forms: str) -> None:
    assert {form: verb_lemma(form) for form in forms.split()} == dict.fromkeys(forms.split(), lemma)


@pytest.mark.parametrize("lemma", [lemma for lemma, _ in VERBS])
def test_a_base_form_is_its_own_lemma(lemma: str) -> None:
    assert verb_lemma(lemma) == lemma


@pytest.mark.parametrize(("lemma", "plural"), NOUNS)
def test_plural_and_singular_have_one_lemma(lemma: str, plural: str) -> None:
    assert (noun_lemma(plural), noun_lemma(lemma)) == (lemma, lemma)


@pytest.mark.parametrize("word", ["series", "species", "gas", "headquarters", "bus", "process"])
def test_a_noun_that_ends_in_s_by_itself_is_kept(word: str) -> None:
    assert noun_lemma(word) == word


@pytest.mark.parametrize("word", ["Persons", "people", "person"])
def test_all_words_for_people_are_one(word: str) -> None:
    assert noun_lemma(word) == "people"


def test_case_does_not_matter() -> None:
    assert (verb_lemma("SOLD"), noun_lemma("Orchards")) == ("sell", "orchard")


@pytest.mark.parametrize(
    ("word", "irregular"),
    [("sold", True), ("met", True), ("sell", False), ("baked", False), ("orchard", False)],
)
def test_irregular_form(word: str, irregular: bool) -> None:  # noqa: FBT001 - a table's column
    assert is_irregular_form(word) is irregular
