"""Where the work runs: in this process now; other engines run the same three verbs.

An engine applies stage functions; it knows no stage.
"""

from checker.engine.base import Engine
from checker.engine.local import LocalEngine

__all__ = ["Engine", "LocalEngine"]
