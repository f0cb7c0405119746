"""Puts on the path what the property tests stand on: the fuzz harness, which has the contract as strategies, and the
seeded runs of the order recipes.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "fuzz")]
