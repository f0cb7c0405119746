# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BrokerageAccountProperties(Model):
    """What an account can do."""

    _keys: ClassVar[Mapping[str, str]] = {
        "hasChildAccounts": "has_child_accounts",
        "supportsCashQty": "supports_cash_qty",
        "supportsFractions": "supports_fractions",
        "allowCustomerTime": "allow_customer_time",
        "liteUnderPro": "lite_under_pro",
        "noFXConv": "no_fx_conv",
        "autoFx": "auto_fx",
        "isProp": "is_prop",
    }

    has_child_accounts: bool | None = None
    """Whether the account has sub-accounts."""
    supports_cash_qty: bool | None = None
    """Whether orders may name an amount of money instead of a quantity."""
    supports_fractions: bool | None = None
    """Whether orders may name fractions of a share."""
    allow_customer_time: bool | None = None
    """Whether orders must name the time when the client placed them (`manualOrderTime`). When false they must
    not."""
    lite_under_pro: bool | None = None
    """Whether this is an account of the Lite plan below one of the Pro plan."""
    no_fx_conv: bool | None = None
    """Whether currency conversion is shut off."""
    auto_fx: bool | None = None
    """Whether the broker converts currencies by itself."""
    is_prop: bool | None = None
    """Whether this is a proprietary account."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 8
        try:
            values: Any = _members(src) if len(src) >= 8 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_has_child_accounts,
            v_supports_cash_qty,
            v_supports_fractions,
            v_allow_customer_time,
            v_lite_under_pro,
            v_no_fx_conv,
            v_auto_fx,
            v_is_prop,
        ) = values
        if type(v_has_child_accounts) is not bool:
            if v_has_child_accounts is None:
                n -= 1
            else:
                n = -1
                v_has_child_accounts = as_bool(v_has_child_accounts, src, "hasChildAccounts", drift)
        self.has_child_accounts = v_has_child_accounts
        if type(v_supports_cash_qty) is not bool:
            if v_supports_cash_qty is None:
                n -= 1
            else:
                n = -1
                v_supports_cash_qty = as_bool(v_supports_cash_qty, src, "supportsCashQty", drift)
        self.supports_cash_qty = v_supports_cash_qty
        if type(v_supports_fractions) is not bool:
            if v_supports_fractions is None:
                n -= 1
            else:
                n = -1
                v_supports_fractions = as_bool(v_supports_fractions, src, "supportsFractions", drift)
        self.supports_fractions = v_supports_fractions
        if type(v_allow_customer_time) is not bool:
            if v_allow_customer_time is None:
                n -= 1
            else:
                n = -1
                v_allow_customer_time = as_bool(v_allow_customer_time, src, "allowCustomerTime", drift)
        self.allow_customer_time = v_allow_customer_time
        if type(v_lite_under_pro) is not bool:
            if v_lite_under_pro is None:
                n -= 1
            else:
                n = -1
                v_lite_under_pro = as_bool(v_lite_under_pro, src, "liteUnderPro", drift)
        self.lite_under_pro = v_lite_under_pro
        if type(v_no_fx_conv) is not bool:
            if v_no_fx_conv is None:
                n -= 1
            else:
                n = -1
                v_no_fx_conv = as_bool(v_no_fx_conv, src, "noFXConv", drift)
        self.no_fx_conv = v_no_fx_conv
        if type(v_auto_fx) is not bool:
            if v_auto_fx is None:
                n -= 1
            else:
                n = -1
                v_auto_fx = as_bool(v_auto_fx, src, "autoFx", drift)
        self.auto_fx = v_auto_fx
        if type(v_is_prop) is not bool:
            if v_is_prop is None:
                n -= 1
            else:
                n = -1
                v_is_prop = as_bool(v_is_prop, src, "isProp", drift)
        self.is_prop = v_is_prop
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(BrokerageAccountProperties)
