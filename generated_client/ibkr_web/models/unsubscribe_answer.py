# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UnsubscribeAnswer(Model):
    """Whether the stream ended."""

    _keys: ClassVar[Mapping[str, str]] = {"success": "success"}

    success: bool | None = None
    """Always true."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v_success = src.get("success")
        if type(v_success) is not bool:
            if v_success is None:
                n -= 1
            else:
                n = -1
                v_success = as_bool(v_success, src, "success", drift)
        self.success = v_success
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
