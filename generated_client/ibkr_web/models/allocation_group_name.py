# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocationGroupName(RequestModel):
    """Names a group."""

    _keys: ClassVar[Mapping[str, str]] = {"name": "name"}

    name: str
    """Name of the group."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT

        return Rules({"name": SOME_TEXT}, needs=("name",))

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
