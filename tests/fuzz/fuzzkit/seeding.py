"""What a seed alone does not settle.

Hypothesis mixes constants into its draws that it reads in the source of whatever project modules happen to be imported,
so the same seed draws other values in another process, or after a change to a module that the run never calls. And case
ids, which schemathesis sends in a header, come from a generator of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants
from schemathesis import generation

__all__ = ["seeded"]


@contextmanager
def seeded(seed: int) -> Iterator[None]:
    """Make everything that is drawn inside follow from `seed`."""
    nothing = Constants()
    generation.RANDOM.seed(seed)
    # The cache holds draws with and without the constants of the project.
    providers.CONSTANTS_CACHE.cache.clear()
    try:
        with patch.object(providers, "_get_local_constants", lambda: nothing):
            yield
    finally:
        providers.CONSTANTS_CACHE.cache.clear()
