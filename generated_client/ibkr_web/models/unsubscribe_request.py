# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UnsubscribeRequest(RequestModel):
    """Which stream to end."""

    _keys: ClassVar[Mapping[str, str]] = {"conid": "conid"}

    conid: int
    """Contract id."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64

        return Rules({"conid": INT64}, needs=("conid",))

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v: Any
        v = src.get("conid")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "conid", drift)
            if v is None:
                missing(src, "conid", drift, "a whole number")
        self.conid = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
