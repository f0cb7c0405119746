# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure, as_integer, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import Figure, TextInt

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PreviewActionQuery(Model):
    """The parameters of a request that the broker offers. All are text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "account_id": "account_id",
        "conid": "conid",
        "sec_type": "sec_type",
        "exchange": "exchange",
        "order_currency": "order_currency",
        "order_total": "order_total",
        "order_id": "order_id",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str | None = None
    """Account of the order."""
    conid: int | None = None
    """Contract id of the order."""
    sec_type: str | None = None
    """Kind of instrument."""
    exchange: str | None = None
    """Exchange of the order."""
    order_currency: str | None = None
    """Currency that the order is paid in."""
    order_total: Figure | None = None
    """What the order costs in that currency, fees left out."""
    order_id: int | None = None
    """Number of the previewed order."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 7 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_account_id, v_conid, v_sec_type, v_exchange, v_order_currency, v_order_total, v_order_id = values
        if type(v_account_id) is not str:
            if v_account_id is None:
                n -= 1
            else:
                n = -1
                v_account_id = as_text(v_account_id, src, "account_id", drift)
        self.account_id = v_account_id
        if type(v_conid) is not int:
            if v_conid is None:
                n -= 1
            else:
                r = as_integer(v_conid, src, "conid", drift)
                if type(r) is not TextInt and not says_the_same(r, v_conid):
                    n = -1
                v_conid = r
        self.conid = v_conid
        if type(v_sec_type) is not str:
            if v_sec_type is None:
                n -= 1
            else:
                n = -1
                v_sec_type = as_text(v_sec_type, src, "sec_type", drift)
        self.sec_type = v_sec_type
        if type(v_exchange) is not str:
            if v_exchange is None:
                n -= 1
            else:
                n = -1
                v_exchange = as_text(v_exchange, src, "exchange", drift)
        self.exchange = v_exchange
        if type(v_order_currency) is not str:
            if v_order_currency is None:
                n -= 1
            else:
                n = -1
                v_order_currency = as_text(v_order_currency, src, "order_currency", drift)
        self.order_currency = v_order_currency
        if v_order_total is None:
            n -= 1
        elif type(v_order_total) is str:
            v_order_total = Figure(v_order_total)
        else:
            n = -1
            v_order_total = as_figure(Figure, v_order_total, src, "order_total", drift, "text")
        self.order_total = v_order_total
        if type(v_order_id) is not int:
            if v_order_id is None:
                n -= 1
            else:
                r = as_integer(v_order_id, src, "order_id", drift)
                if type(r) is not TextInt and not says_the_same(r, v_order_id):
                    n = -1
                v_order_id = r
        self.order_id = v_order_id
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(PreviewActionQuery)
