# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
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
        v: Any
        v = src.get("hasChildAccounts")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "hasChildAccounts", drift)
        self.has_child_accounts = v
        v = src.get("supportsCashQty")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "supportsCashQty", drift)
        self.supports_cash_qty = v
        v = src.get("supportsFractions")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "supportsFractions", drift)
        self.supports_fractions = v
        v = src.get("allowCustomerTime")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "allowCustomerTime", drift)
        self.allow_customer_time = v
        v = src.get("liteUnderPro")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "liteUnderPro", drift)
        self.lite_under_pro = v
        v = src.get("noFXConv")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "noFXConv", drift)
        self.no_fx_conv = v
        v = src.get("autoFx")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "autoFx", drift)
        self.auto_fx = v
        v = src.get("isProp")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "isProp", drift)
        self.is_prop = v
        if len(src) != n:
            self._finish(src, drift)
        return self
