"""Identifiers from counters and the seed: two runs with one seed name things alike, which random identifiers would
prevent.
"""

from __future__ import annotations

from hashlib import blake2b
from uuid import UUID

__all__ = ["Ids"]

FIRST_ORDER = 1_370_093_200
FIRST_REQUEST = 10_000


class Ids:
    """All counters of one simulation."""

    __slots__ = ("_counts", "_seed")

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._counts: dict[str, int] = {}

    def count(self, kind: str) -> int:
        """1, 2, 3, ... for each kind."""
        value = self._counts[kind] = self._counts.get(kind, 0) + 1
        return value

    def order(self) -> int:
        """The broker's number of an order."""
        return FIRST_ORDER + 17 * self.count("order")

    def uuid(self, kind: str) -> str:
        """A UUID by form, made of seed, kind and counter."""
        return str(UUID(bytes=self._digest(kind, self.count(kind), 16), version=4))

    def text(self, kind: str, length: int) -> str:
        """Hexadecimal text of `length` characters."""
        return self._digest(kind, self.count(kind), 64).hex()[:length]

    def fixed(self, kind: str, length: int) -> str:
        """Hexadecimal text that depends on the seed alone."""
        return self._digest(kind, 0, 64).hex()[:length]

    def _digest(self, kind: str, number: int, size: int) -> bytes:
        return blake2b(f"{self._seed}|{kind}|{number}".encode(), digest_size=size).digest()
