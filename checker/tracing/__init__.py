"""Between resolution and matching: which texts go back to one another.

Each claim gets its origin: n documents that tell something are k independent origins.
"""

from checker.tracing.fingerprints import take_fingerprint
from checker.tracing.origins import Traced, trace
from checker.tracing.pairs import find_pairs

__all__ = ["Traced", "find_pairs", "take_fingerprint", "trace"]
