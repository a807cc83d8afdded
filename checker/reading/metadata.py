"""What a file says about itself, beside the article."""

from dataclasses import dataclass, fields, replace
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """One source of metadata: a sidecar, a front matter, the head of a page or the text itself."""

    title: str | None = None
    published: date | None = None
    publisher: str | None = None
    author: str | None = None
    agency: str | None = None
    url: str | None = None
    language: str | None = None
    """IETF tag as written."""

    description: str | None = None
    warnings: tuple[str, ...] = ()


def merge(first: Metadata, *others: Metadata) -> Metadata:
    """Give every field from the first source that has it, and the warnings of all."""
    merged = first
    for other in others:
        missing = {
            field.name: getattr(other, field.name)
            for field in fields(merged)
            if getattr(merged, field.name) is None
        }
        merged = replace(merged, **missing, warnings=merged.warnings + other.warnings)
    return merged
