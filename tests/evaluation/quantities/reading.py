"""One sentence, or one article, through the program: its quantities as the contract gives them."""

from collections.abc import Sequence

from checker import extraction, normalisation
from checker.model import Document, Extract, Quantity
from tests.unit.extraction.passages import passage


def read(text: str) -> Extract:
    """Give what a text states; each of its lines is a paragraph."""
    return read_document(passage(text))


def read_document(document: Document) -> Extract:
    """Give what a document states, its quantities in base units too."""
    return normalisation.normalise(extraction.extract(document))


def quantities_of(text: str) -> Sequence[Quantity]:
    """Give the quantities of a text."""
    return read(text).quantities
