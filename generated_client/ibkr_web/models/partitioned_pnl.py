# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .pnl_rows import PnlRows

if TYPE_CHECKING:
    from typing import Self

_READ_PNL_ROWS = PnlRows.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PartitionedPnl(Model):
    """Profit and loss of the accounts and models that the user can trade."""

    _keys: ClassVar[Mapping[str, str]] = {"upnl": "upnl"}

    upnl: PnlRows
    """The rows by account and model; empty on the first call of a session."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v_upnl = src.get("upnl")
        if type(v_upnl) is JsonObject:
            v_upnl = _READ_PNL_ROWS(v_upnl, drift)
        else:
            n = -1
            v_upnl = as_object(v_upnl, src, "upnl", drift)
            if v_upnl is None:
                missing(src, "upnl", drift, "PnlRows")
        self.upnl = v_upnl
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
