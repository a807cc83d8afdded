"""The names that close the credit of a picture."""

from checker.model.agencies import AGENCIES

PHOTO_CREDITS = frozenset(AGENCIES) | {
    "getty", "getty images", "epa", "epa-efe", "shutterstock", "alamy", "istock", "imago",
    "file photo", "handout", "courtesy", "unsplash", "wikimedia commons", "pool", "nurphoto",
    "zuma", "zuma press", "rex", "picture alliance", "ap photo", "reuters photo", "afp photo",
}  # fmt: skip
"""Names that close a photo credit, lower case."""
