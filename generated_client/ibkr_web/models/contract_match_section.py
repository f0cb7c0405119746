# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_integer, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

from .security_type import SecurityType

if TYPE_CHECKING:
    from typing import Self

_SECURITY_TYPE = members(SecurityType)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ContractMatchSection(Model):
    """One kind of instrument that exists under a name."""

    _keys: ClassVar[Mapping[str, str]] = {
        "secType": "sec_type",
        "months": "months",
        "exchange": "exchange",
        "conid": "conid",
        "symbol": "symbol",
        "legSecType": "leg_sec_type",
        "showPrips": "show_prips",
    }

    sec_type: SecurityType | None = None
    """Kind of instrument."""
    months: str | None = None
    """Months of expiry such as `JAN27`, separated by semicolons. `client.contracts.strikes` and
    `client.contracts.secdef_info` take one of them."""
    exchange: str | None = None
    """Exchanges, separated by semicolons, sometimes with one at the end."""
    conid: int | None = None
    """Contract id of the instrument itself, for contracts for difference."""
    symbol: str | None = None
    """Symbol, where it differs from the hit. On older servers."""
    leg_sec_type: str | None = None
    """Kind of instrument of the legs of a combination. On older servers."""
    show_prips: bool | None = None
    """Whether a key information document has to be shown."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 7 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_sec_type, v_months, v_exchange, v_conid, v_symbol, v_leg_sec_type, v_show_prips = values
        if type(v_sec_type) is str:
            v_sec_type = _SECURITY_TYPE.get(v_sec_type) or str_member(SecurityType, v_sec_type, src, "secType", drift)
        else:
            if v_sec_type is None:
                n -= 1
            else:
                n = -1
                v_sec_type = str_member(SecurityType, v_sec_type, src, "secType", drift)
        self.sec_type = v_sec_type
        if type(v_months) is not str:
            if v_months is None:
                n -= 1
            else:
                n = -1
                v_months = as_text(v_months, src, "months", drift)
        self.months = v_months
        if type(v_exchange) is not str:
            if v_exchange is None:
                n -= 1
            else:
                n = -1
                v_exchange = as_text(v_exchange, src, "exchange", drift)
        self.exchange = v_exchange
        if type(v_conid) is not int:
            if v_conid is None:
                n -= 1
            else:
                r = as_integer(v_conid, src, "conid", drift)
                if type(r) is not TextInt and not says_the_same(r, v_conid):
                    n = -1
                v_conid = r
        self.conid = v_conid
        if type(v_symbol) is not str:
            if v_symbol is None:
                n -= 1
            else:
                n = -1
                v_symbol = as_text(v_symbol, src, "symbol", drift)
        self.symbol = v_symbol
        if type(v_leg_sec_type) is not str:
            if v_leg_sec_type is None:
                n -= 1
            else:
                n = -1
                v_leg_sec_type = as_text(v_leg_sec_type, src, "legSecType", drift)
        self.leg_sec_type = v_leg_sec_type
        if type(v_show_prips) is not bool:
            if v_show_prips is None:
                n -= 1
            else:
                n = -1
                v_show_prips = as_bool(v_show_prips, src, "showPrips", drift)
        self.show_prips = v_show_prips
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ContractMatchSection)
