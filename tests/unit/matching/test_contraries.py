"""Words that exclude one another."""

import pytest

from checker.matching.contraries import contrast_of


@pytest.mark.parametrize(
    ("one", "other", "contrast"),
    [
        ("rose", "fell", "direction"),
        ("increases", "reduced", "direction"),
        ("stopping", "starts", "polarity"),
        ("denied", "admits", "polarity"),
        ("usual", "unusual", "kind"),
        ("stop", "non-stop", None),
        ("high-risk", "low-risk", "kind"),
        ("imports", "exports", "kind"),
        ("rose", "climbed", None),
        ("til", "until", None),
        ("open", "open", None),
        ("fox", "goose", None),
    ],
)
def test_contraries(one: str, other: str, contrast: str | None) -> None:
    assert contrast_of(one, other) == contrast_of(other, one) == contrast
