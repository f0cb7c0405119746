# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_bool, as_int, as_text, no_list, read_items, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new

from .clearing_status import ClearingStatus

if TYPE_CHECKING:
    from typing import Self

_CLEARING_STATUS = members(ClearingStatus)


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
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_is_ibam_client, v_clearing_status, v_open_date, v_is_fa_client, v_is_funded, v_trading_permissions = values
        if type(v_is_ibam_client) is not bool:
            if v_is_ibam_client is None:
                n -= 1
            else:
                n = -1
                v_is_ibam_client = as_bool(v_is_ibam_client, src, "isIBAMClient", drift)
        self.is_ibam_client = v_is_ibam_client
        if type(v_clearing_status) is str:
            v_clearing_status = _CLEARING_STATUS.get(v_clearing_status) or str_member(
                ClearingStatus, v_clearing_status, src, "clearingStatus", drift
            )
        else:
            if v_clearing_status is None:
                n -= 1
            else:
                n = -1
                v_clearing_status = str_member(ClearingStatus, v_clearing_status, src, "clearingStatus", drift)
        self.clearing_status = v_clearing_status
        if type(v_open_date) is not int:
            if v_open_date is None:
                n -= 1
            else:
                n = -1
                v_open_date = as_int(v_open_date, src, "openDate", drift)
        self.open_date = v_open_date
        if type(v_is_fa_client) is not bool:
            if v_is_fa_client is None:
                n -= 1
            else:
                n = -1
                v_is_fa_client = as_bool(v_is_fa_client, src, "isFAClient", drift)
        self.is_fa_client = v_is_fa_client
        if type(v_is_funded) is not bool:
            if v_is_funded is None:
                n -= 1
            else:
                n = -1
                v_is_funded = as_bool(v_is_funded, src, "isFunded", drift)
        self.is_funded = v_is_funded
        if type(v_trading_permissions) is JsonArray:
            for i in v_trading_permissions:
                if type(i) is not str:
                    n = -1
                    v_trading_permissions = read_items(v_trading_permissions, as_text, False, drift)
                    break
        else:
            if v_trading_permissions is None:
                n -= 1
            else:
                n = -1
                v_trading_permissions = no_list(v_trading_permissions, src, "tradingPermissions", drift)
        self.trading_permissions = v_trading_permissions
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(UserAccount)
