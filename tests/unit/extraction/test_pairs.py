"""What two sentences about one thing make of each other: conversion, dimension, rounding."""

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from checker import normalisation
from checker.extraction import extract
from checker.model import Claim, ClaimKind
from checker.rules import evaluate, load
from tests.build import make_group
from tests.unit.extraction.passages import passage

TABLE = Path(__file__).with_name("pairs.yaml")
CASES = [
    (title, *case["says"], case["verdict"])
    for title, cases in yaml.safe_load(TABLE.read_text(encoding="utf-8")).items()
    for case in cases
]
AGREE = [rule for rule in load(None).rules if rule.id == "values-agree"]


def figure_of(doc: str, text: str) -> Claim:
    """Give the one numeric claim of an article, in base units."""
    found = normalisation.normalise(extract(replace(passage(text), uri=doc))).claims
    (claim,) = (one for one in found if one.kind is ClaimKind.NUMERIC)
    return claim


@pytest.mark.parametrize(("phenomenon", "first", "second", "verdict"), CASES)
def test_table(phenomenon: str, first: str, second: str, verdict: str) -> None:
    claims = [figure_of("a.txt", first), figure_of("b.txt", second)]

    told = [f"{one.verdict}/{one.reason}" for one in evaluate(make_group(claims), AGREE)]

    assert told == ([verdict] if verdict else [])
