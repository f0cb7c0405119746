# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FyiUnreadCount(Model):
    """How many notifications are unread."""

    _keys: ClassVar[Mapping[str, str]] = {"BN": "bn"}

    bn: int | None = None
    """Number of notifications that are unread."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v_bn = src.get("BN")
        if type(v_bn) is not int:
            if v_bn is None:
                n -= 1
            else:
                n = -1
                v_bn = as_int(v_bn, src, "BN", drift)
        self.bn = v_bn
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
