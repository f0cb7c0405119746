# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure, as_int, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Amount, Size

from .security_type import SecurityType

if TYPE_CHECKING:
    from typing import Self

_SECURITY_TYPE = members(SecurityType)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocationTotal(Model):
    """What has to be bought and sold of one instrument, over all accounts. Numbers are text on the wire."""

    _keys: ClassVar[Mapping[str, str]] = {
        "conid": "conid",
        "secType": "sec_type",
        "totalBuy": "total_buy",
        "totalSell": "total_sell",
        "totalCashQtyBuy": "total_cash_qty_buy",
        "totalCashQtySell": "total_cash_qty_sell",
    }

    conid: int | None = None
    """Contract id."""
    sec_type: SecurityType | None = None
    """Kind of instrument."""
    total_buy: Size | None = None
    """Units to buy."""
    total_sell: Size | None = None
    """Units to sell."""
    total_cash_qty_buy: Amount | None = None
    """Amount of money to buy for."""
    total_cash_qty_sell: Amount | None = None
    """Amount of money to sell for."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_conid, v_sec_type, v_total_buy, v_total_sell, v_total_cash_qty_buy, v_total_cash_qty_sell = values
        if type(v_conid) is not int:
            if v_conid is None:
                n -= 1
            else:
                n = -1
                v_conid = as_int(v_conid, src, "conid", drift)
        self.conid = v_conid
        if type(v_sec_type) is str:
            v_sec_type = _SECURITY_TYPE.get(v_sec_type) or str_member(SecurityType, v_sec_type, src, "secType", drift)
        else:
            if v_sec_type is None:
                n -= 1
            else:
                n = -1
                v_sec_type = str_member(SecurityType, v_sec_type, src, "secType", drift)
        self.sec_type = v_sec_type
        if v_total_buy is None:
            n -= 1
        elif type(v_total_buy) is str or type(v_total_buy) is float or type(v_total_buy) is int:
            v_total_buy = Size(v_total_buy)
        else:
            n = -1
            v_total_buy = as_figure(Size, v_total_buy, src, "totalBuy", drift, "a number or text")
        self.total_buy = v_total_buy
        if v_total_sell is None:
            n -= 1
        elif type(v_total_sell) is str or type(v_total_sell) is float or type(v_total_sell) is int:
            v_total_sell = Size(v_total_sell)
        else:
            n = -1
            v_total_sell = as_figure(Size, v_total_sell, src, "totalSell", drift, "a number or text")
        self.total_sell = v_total_sell
        if v_total_cash_qty_buy is None:
            n -= 1
        elif (
            type(v_total_cash_qty_buy) is str
            or type(v_total_cash_qty_buy) is float
            or type(v_total_cash_qty_buy) is int
        ):
            v_total_cash_qty_buy = Amount(v_total_cash_qty_buy)
        else:
            n = -1
            v_total_cash_qty_buy = as_figure(
                Amount, v_total_cash_qty_buy, src, "totalCashQtyBuy", drift, "a number or text"
            )
        self.total_cash_qty_buy = v_total_cash_qty_buy
        if v_total_cash_qty_sell is None:
            n -= 1
        elif (
            type(v_total_cash_qty_sell) is str
            or type(v_total_cash_qty_sell) is float
            or type(v_total_cash_qty_sell) is int
        ):
            v_total_cash_qty_sell = Amount(v_total_cash_qty_sell)
        else:
            n = -1
            v_total_cash_qty_sell = as_figure(
                Amount, v_total_cash_qty_sell, src, "totalCashQtySell", drift, "a number or text"
            )
        self.total_cash_qty_sell = v_total_cash_qty_sell
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AllocationTotal)
