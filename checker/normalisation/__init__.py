"""Stage 3, normalisation: an `Extract` in, the same with comparable quantities out."""

from checker.normalisation.quantities import normalise

__all__ = ["normalise"]
