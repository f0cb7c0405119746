# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_bool, as_int, as_text, no_list, read_items, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, new

from .clearing_status import ClearingStatus

if TYPE_CHECKING:
    from typing import Self

_CLEARING_STATUS = members(ClearingStatus)
_STR = frozenset((str,))


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UserAccount(Model):
    """One account of a user."""

    _keys: ClassVar[Mapping[str, str]] = {
        "isIBAMClient": "is_ibam_client",
        "clearingStatus": "clearing_status",
        "openDate": "open_date",
        "isFAClient": "is_fa_client",
        "isFunded": "is_funded",
        "tradingPermissions": "trading_permissions",
    }

    is_ibam_client: bool | None = None
    """Whether the broker's own asset management runs the account."""
    clearing_status: ClearingStatus | None = None
    """State of the account."""
    open_date: int | None = None
    """When the account was opened, in epoch milliseconds."""
    is_fa_client: bool | None = None
    """Whether an advisor runs the account."""
    is_funded: bool | None = None
    """Whether money ever arrived."""
    trading_permissions: list[str] | None = None
    """Security types that may be traded, such as `STK`, `OPT`, `CRYPTO`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        v: Any
        r: Any
        v = src.get("isIBAMClient")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "isIBAMClient", drift)
        self.is_ibam_client = v
        v = src.get("clearingStatus")
        if type(v) is str:
            v = _CLEARING_STATUS.get(v) or str_member(ClearingStatus, v, src, "clearingStatus", drift)
        else:
            n -= 1
            if v is not None:
                v = str_member(ClearingStatus, v, src, "clearingStatus", drift)
        self.clearing_status = v
        v = src.get("openDate")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "openDate", drift)
        self.open_date = v
        v = src.get("isFAClient")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "isFAClient", drift)
        self.is_fa_client = v
        v = src.get("isFunded")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "isFunded", drift)
        self.is_funded = v
        v = src.get("tradingPermissions")
        if type(v) is JsonArray:
            r = read_items(v, _STR, as_text, False, drift)
            if r is not v:
                n -= 1
            v = r
        else:
            n -= 1
            if v is not None:
                v = no_list(v, src, "tradingPermissions", drift)
        self.trading_permissions = v
        if len(src) != n:
            self._finish(src, drift)
        return self
