# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_figure, as_int, as_integer, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import Amount, Price, Size, TextInt

from .security_type import SecurityType

if TYPE_CHECKING:
    from typing import Self

_SECURITY_TYPE = members(SecurityType)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PlannedAllocation(Model):
    """What has to be bought or sold for one account. Plans for investing and for rebalancing fill different
    members."""

    _keys: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "model": "model",
        "conid": "conid",
        "secType": "sec_type",
        "quantity": "quantity",
        "cashQty": "cash_qty",
        "isCashQty": "is_cash_qty",
        "price": "price",
        "closePosition": "close_position",
        "batchNumber": "batch_number",
        "fxHedgeConid": "fx_hedge_conid",
        "fxHedgeQuantity": "fx_hedge_quantity",
        "relatedRequestAccount": "related_request_account",
        "relatedRequestID": "related_request_id",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account"})

    account: str | None = None
    """The account, with the name of the model behind a dot in plans for rebalancing."""
    model: str | None = None
    """Name of the model."""
    conid: int | None = None
    """Contract id."""
    sec_type: SecurityType | None = None
    """Kind of instrument."""
    quantity: Size | None = None
    """Number of units, below zero to sell, text on the wire."""
    cash_qty: Amount | None = None
    """The same as an amount of money, text on the wire."""
    is_cash_qty: bool | None = None
    """The order is to be placed by amount of money."""
    price: Price | None = None
    """Price that the plan reckons with, text on the wire."""
    close_position: bool | None = None
    """The whole position goes."""
    batch_number: int | None = None
    """Order of carrying out, smallest first."""
    fx_hedge_conid: int | None = None
    """Contract id of a currency hedge."""
    fx_hedge_quantity: Size | None = None
    """Size of a currency hedge."""
    related_request_account: str | None = None
    """Account of the request that this comes from."""
    related_request_id: int | None = None
    """Number of the request that this comes from."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 14
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 14 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_account,
            v_model,
            v_conid,
            v_sec_type,
            v_quantity,
            v_cash_qty,
            v_is_cash_qty,
            v_price,
            v_close_position,
            v_batch_number,
            v_fx_hedge_conid,
            v_fx_hedge_quantity,
            v_related_request_account,
            v_related_request_id,
        ) = values
        if type(v_account) is not str:
            if v_account is None:
                n -= 1
            else:
                n = -1
                v_account = as_text(v_account, src, "account", drift)
        self.account = v_account
        if type(v_model) is not str:
            if v_model is None:
                n -= 1
            else:
                n = -1
                v_model = as_text(v_model, src, "model", drift)
        self.model = v_model
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
        if v_quantity is None:
            n -= 1
        elif type(v_quantity) is str or type(v_quantity) is float or type(v_quantity) is int:
            v_quantity = Size(v_quantity)
        else:
            n = -1
            v_quantity = as_figure(Size, v_quantity, src, "quantity", drift, "a number or text")
        self.quantity = v_quantity
        if v_cash_qty is None:
            n -= 1
        elif type(v_cash_qty) is str or type(v_cash_qty) is float or type(v_cash_qty) is int:
            v_cash_qty = Amount(v_cash_qty)
        else:
            n = -1
            v_cash_qty = as_figure(Amount, v_cash_qty, src, "cashQty", drift, "a number or text")
        self.cash_qty = v_cash_qty
        if type(v_is_cash_qty) is not bool:
            if v_is_cash_qty is None:
                n -= 1
            else:
                n = -1
                v_is_cash_qty = as_bool(v_is_cash_qty, src, "isCashQty", drift)
        self.is_cash_qty = v_is_cash_qty
        if v_price is None:
            n -= 1
        elif type(v_price) is str or type(v_price) is float or type(v_price) is int:
            v_price = Price(v_price)
        else:
            n = -1
            v_price = as_figure(Price, v_price, src, "price", drift, "a number or text")
        self.price = v_price
        if type(v_close_position) is not bool:
            if v_close_position is None:
                n -= 1
            else:
                n = -1
                v_close_position = as_bool(v_close_position, src, "closePosition", drift)
        self.close_position = v_close_position
        if type(v_batch_number) is not int:
            if v_batch_number is None:
                n -= 1
            else:
                n = -1
                v_batch_number = as_int(v_batch_number, src, "batchNumber", drift)
        self.batch_number = v_batch_number
        if type(v_fx_hedge_conid) is not int:
            if v_fx_hedge_conid is None:
                n -= 1
            else:
                n = -1
                v_fx_hedge_conid = as_int(v_fx_hedge_conid, src, "fxHedgeConid", drift)
        self.fx_hedge_conid = v_fx_hedge_conid
        if v_fx_hedge_quantity is None:
            n -= 1
        elif type(v_fx_hedge_quantity) is str or type(v_fx_hedge_quantity) is float or type(v_fx_hedge_quantity) is int:
            v_fx_hedge_quantity = Size(v_fx_hedge_quantity)
        else:
            n = -1
            v_fx_hedge_quantity = as_figure(
                Size, v_fx_hedge_quantity, src, "fxHedgeQuantity", drift, "a number or text"
            )
        self.fx_hedge_quantity = v_fx_hedge_quantity
        if type(v_related_request_account) is not str:
            if v_related_request_account is None:
                n -= 1
            else:
                n = -1
                v_related_request_account = as_text(v_related_request_account, src, "relatedRequestAccount", drift)
        self.related_request_account = v_related_request_account
        if type(v_related_request_id) is not int:
            if v_related_request_id is None:
                n -= 1
            else:
                r = as_integer(v_related_request_id, src, "relatedRequestID", drift)
                if type(r) is not TextInt and not says_the_same(r, v_related_request_id):
                    n = -1
                v_related_request_id = r
        self.related_request_id = v_related_request_id
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(PlannedAllocation)
