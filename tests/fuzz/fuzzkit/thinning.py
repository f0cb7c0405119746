"""How much of the coverage phase a run sends.

Schemathesis combines the boundary values of every member of a body with those of every other. Most operations have a
few hundred such cases; an application for an account, with a hundred forms nested in each other, has millions. So the
first cases of an operation are all sent, and of those that follow a sample, evenly spread, which reaches members that
come late in the schema. Nothing is drawn: the same contract and budget send the same cases.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any, TypeVar
from unittest.mock import patch

from schemathesis.generation.drivers import CoverageGenerator

T = TypeVar("T")

__all__ = ["EVERY", "thinned", "thinning"]

EVERY = 50
"""One case in so many is sent of those after the first; and so many times the first are looked at, which makes the
sample about as large as what comes before it."""


def thinned(cases: Iterable[T], first: int) -> Iterator[T]:
    """The first cases, and a sample of those after them."""
    for number, case in enumerate(islice(cases, first * EVERY)):
        if number < first or number % EVERY == 0:
            yield case


@contextmanager
def thinning(first: int) -> Iterator[None]:
    """Let the coverage phase send the `first` cases of each operation and a sample of the rest."""
    every_case = CoverageGenerator.__iter__

    def some_cases(generator: CoverageGenerator) -> Iterator[Any]:
        return thinned(every_case(generator), first)

    with patch.object(CoverageGenerator, "__iter__", some_cases):
        yield
