# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 d53eed06f7c0e251c40794f2403ff065b9626e266545013f953b4b82ede47e82; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocationGroupName(RequestModel):
    """Names a group."""

    _keys: ClassVar[Mapping[str, str]] = {"name": "name"}

    name: str
    """Name of the group."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v: Any
        v = src.get("name")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "name", drift)
            if v is None:
                missing(src, "name", drift, "text")
        self.name = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
