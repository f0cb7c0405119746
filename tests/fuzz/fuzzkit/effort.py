"""How hard the property tests try.

Seeded by the test itself, so that a failure repeats. `PROPERTY_EXAMPLES=500` goes further than the usual run, and
`PROPERTY_SHRINK=1` takes the minutes that the smallest failing example needs.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, settings

__all__ = ["trying"]

trying = settings(
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=int(os.environ.get("PROPERTY_EXAMPLES", "16")),
    phases=list(Phase) if os.environ.get("PROPERTY_SHRINK") else [Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
"""Decorator for a test under `@given`."""
