# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_integer, as_number, as_one_of, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

from .security_type import SecurityType

if TYPE_CHECKING:
    from typing import Self

_SECURITY_TYPE = members(SecurityType)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LivePosition(Model):
    """One position, close to real time."""

    _keys: ClassVar[Mapping[str, str]] = {
        "conid": "conid",
        "position": "position",
        "description": "description",
        "currency": "currency",
        "marketPrice": "market_price",
        "marketValue": "market_value",
        "avgCost": "avg_cost",
        "avgPrice": "avg_price",
        "realizedPnl": "realized_pnl",
        "unrealizedPnl": "unrealized_pnl",
        "secType": "sec_type",
        "assetClass": "asset_class",
        "sector": "sector",
        "group": "group",
        "model": "model",
        "isLastToLoq": "is_last_to_loq",
        "timestamp": "timestamp",
    }

    conid: int
    """Contract id. Text on the wire, an integer in the newest document."""
    position: float | None = None
    """Size, negative when short."""
    description: str | None = None
    """Symbol or short description of the contract."""
    currency: str | None = None
    """Currency of the contract."""
    market_price: float | None = None
    """Market price, in `currency`. One description calls it `mktPrice`."""
    market_value: float | None = None
    """Market value, in `currency`. One description calls it `mktValue`."""
    avg_cost: float | None = None
    """Average cost of one unit times the multiplier, in `currency`."""
    avg_price: float | None = None
    """Average price of one unit, in `currency`."""
    realized_pnl: float | None = None
    """Realised profit of the day, in `currency`."""
    unrealized_pnl: float | None = None
    """Unrealised profit, in `currency`."""
    sec_type: SecurityType | None = None
    """Kind of instrument."""
    asset_class: SecurityType | None = None
    """Kind of instrument again."""
    sector: str | None = None
    """Sector of the company."""
    group: str | None = None
    """Group of the sector."""
    model: str | None = None
    """Model that holds the position; empty where there is none."""
    is_last_to_loq: bool | str | None = None
    """Mark of the broker; no source explains it."""
    timestamp: int | None = None
    """When the row was taken, epoch seconds."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 17
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 17 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_conid,
            v_position,
            v_description,
            v_currency,
            v_market_price,
            v_market_value,
            v_avg_cost,
            v_avg_price,
            v_realized_pnl,
            v_unrealized_pnl,
            v_sec_type,
            v_asset_class,
            v_sector,
            v_group,
            v_model,
            v_is_last_to_loq,
            v_timestamp,
        ) = values
        if type(v_conid) is not int:
            r = as_integer(v_conid, src, "conid", drift)
            if type(r) is not TextInt and not says_the_same(r, v_conid):
                n = -1
            v_conid = r
            if v_conid is None:
                missing(src, "conid", drift, "a whole number")
        self.conid = v_conid
        if type(v_position) is not float and type(v_position) is not int:
            if v_position is None:
                n -= 1
            else:
                n = -1
                v_position = as_number(v_position, src, "position", drift)
        self.position = v_position
        if type(v_description) is not str:
            if v_description is None:
                n -= 1
            else:
                n = -1
                v_description = as_text(v_description, src, "description", drift)
        self.description = v_description
        if type(v_currency) is not str:
            if v_currency is None:
                n -= 1
            else:
                n = -1
                v_currency = as_text(v_currency, src, "currency", drift)
        self.currency = v_currency
        if type(v_market_price) is not float and type(v_market_price) is not int:
            if v_market_price is None:
                n -= 1
            else:
                n = -1
                v_market_price = as_number(v_market_price, src, "marketPrice", drift)
        self.market_price = v_market_price
        if type(v_market_value) is not float and type(v_market_value) is not int:
            if v_market_value is None:
                n -= 1
            else:
                n = -1
                v_market_value = as_number(v_market_value, src, "marketValue", drift)
        self.market_value = v_market_value
        if type(v_avg_cost) is not float and type(v_avg_cost) is not int:
            if v_avg_cost is None:
                n -= 1
            else:
                n = -1
                v_avg_cost = as_number(v_avg_cost, src, "avgCost", drift)
        self.avg_cost = v_avg_cost
        if type(v_avg_price) is not float and type(v_avg_price) is not int:
            if v_avg_price is None:
                n -= 1
            else:
                n = -1
                v_avg_price = as_number(v_avg_price, src, "avgPrice", drift)
        self.avg_price = v_avg_price
        if type(v_realized_pnl) is not float and type(v_realized_pnl) is not int:
            if v_realized_pnl is None:
                n -= 1
            else:
                n = -1
                v_realized_pnl = as_number(v_realized_pnl, src, "realizedPnl", drift)
        self.realized_pnl = v_realized_pnl
        if type(v_unrealized_pnl) is not float and type(v_unrealized_pnl) is not int:
            if v_unrealized_pnl is None:
                n -= 1
            else:
                n = -1
                v_unrealized_pnl = as_number(v_unrealized_pnl, src, "unrealizedPnl", drift)
        self.unrealized_pnl = v_unrealized_pnl
        if type(v_sec_type) is str:
            v_sec_type = _SECURITY_TYPE.get(v_sec_type) or str_member(SecurityType, v_sec_type, src, "secType", drift)
        else:
            if v_sec_type is None:
                n -= 1
            else:
                n = -1
                v_sec_type = str_member(SecurityType, v_sec_type, src, "secType", drift)
        self.sec_type = v_sec_type
        if type(v_asset_class) is str:
            v_asset_class = _SECURITY_TYPE.get(v_asset_class) or str_member(
                SecurityType, v_asset_class, src, "assetClass", drift
            )
        else:
            if v_asset_class is None:
                n -= 1
            else:
                n = -1
                v_asset_class = str_member(SecurityType, v_asset_class, src, "assetClass", drift)
        self.asset_class = v_asset_class
        if type(v_sector) is not str:
            if v_sector is None:
                n -= 1
            else:
                n = -1
                v_sector = as_text(v_sector, src, "sector", drift)
        self.sector = v_sector
        if type(v_group) is not str:
            if v_group is None:
                n -= 1
            else:
                n = -1
                v_group = as_text(v_group, src, "group", drift)
        self.group = v_group
        if type(v_model) is not str:
            if v_model is None:
                n -= 1
            else:
                n = -1
                v_model = as_text(v_model, src, "model", drift)
        self.model = v_model
        if type(v_is_last_to_loq) is not bool and type(v_is_last_to_loq) is not str:
            if v_is_last_to_loq is None:
                n -= 1
            else:
                n = -1
                v_is_last_to_loq = as_one_of(
                    v_is_last_to_loq, src, "isLastToLoq", drift, "a truth value or text", as_bool, as_text
                )
        self.is_last_to_loq = v_is_last_to_loq
        if type(v_timestamp) is not int:
            if v_timestamp is None:
                n -= 1
            else:
                n = -1
                v_timestamp = as_int(v_timestamp, src, "timestamp", drift)
        self.timestamp = v_timestamp
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(LivePosition)
