# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StockListing(Model):
    """One listing of a stock."""

    _keys: ClassVar[Mapping[str, str]] = {"conid": "conid", "exchange": "exchange", "isUS": "is_us"}

    conid: int
    """Contract id."""
    exchange: str | None = None
    """Exchange of the listing."""
    is_us: bool | None = None
    """The listing is a US one."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_conid, v_exchange, v_is_us = values
        if type(v_conid) is not int:
            n = -1
            v_conid = as_int(v_conid, src, "conid", drift)
            if v_conid is None:
                missing(src, "conid", drift, "a whole number")
        self.conid = v_conid
        if type(v_exchange) is not str:
            if v_exchange is None:
                n -= 1
            else:
                n = -1
                v_exchange = as_text(v_exchange, src, "exchange", drift)
        self.exchange = v_exchange
        if type(v_is_us) is not bool:
            if v_is_us is None:
                n -= 1
            else:
                n = -1
                v_is_us = as_bool(v_is_us, src, "isUS", drift)
        self.is_us = v_is_us
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(StockListing)
