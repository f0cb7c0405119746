"""Puts the fuzz harness on the path, which has the contract and its strategies, and sets how hard properties are
tried."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "fuzz"))

# Seeded by the test itself, so that a failure repeats. PROPERTY_EXAMPLES=500 goes further than the usual run, and
# PROPERTY_SHRINK=1 takes the minutes that the smallest failing example needs.
settings.register_profile(
    "contract",
    derandomize=True,
    database=None,
    deadline=None,
    phases=list(Phase) if os.environ.get("PROPERTY_SHRINK") else [Phase.explicit, Phase.generate],
    max_examples=int(os.environ.get("PROPERTY_EXAMPLES", "25")),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
settings.load_profile("contract")
