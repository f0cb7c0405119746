"""How hard the property tests try.

Seeded by the test itself, so that a failure repeats. The usual run is short, because everybody waits for it;
`PROPERTY_EXAMPLES=16`, as in `.ci/run`, or 500 goes further, and `PROPERTY_SHRINK=1` takes the minutes that the
smallest failing example needs.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, settings

__all__ = ["IN_FULL", "trying"]

IN_FULL = "PROPERTY_EXAMPLES" in os.environ
"""Whether what is tried as a part of something else is tried alone as well."""

trying = settings(
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=int(os.environ.get("PROPERTY_EXAMPLES", "4")),
    phases=list(Phase) if os.environ.get("PROPERTY_SHRINK") else [Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
"""Decorator for a test under `@given`."""
