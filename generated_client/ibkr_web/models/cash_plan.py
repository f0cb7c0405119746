# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_integer, as_text, int_member, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

from .cash_transfer import CashTransfer
from .subscription_status import SubscriptionStatus

if TYPE_CHECKING:
    from typing import Self

_READ_CASH_TRANSFER = CashTransfer.from_object
_SUBSCRIPTION_STATUS = members(SubscriptionStatus)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CashPlan(Model):
    """Cash that models should not hold, and its way out."""

    _keys: ClassVar[Mapping[str, str]] = {
        "cashTransfers": "cash_transfers",
        "fxconvorders": "fxconvorders",
        "marginWarning": "margin_warning",
        "transfersInstructionId": "transfers_instruction_id",
        "success": "success",
        "error": "error",
        "reqID": "req_id",
        "subscriptionStatus": "subscription_status",
        "subscriptionKey": "subscription_key",
    }

    cash_transfers: list[CashTransfer] | None = None
    """Cash that moves between models."""
    fxconvorders: list[Any] | None = None
    """Conversions that are needed. The form of the rows is not published."""
    margin_warning: bool | None = None
    """A margin account would be below zero in another currency than its base one."""
    transfers_instruction_id: int | None = None
    """The plan, for submitting its transfers once."""
    success: bool | None = None
    """The accounts were looked through."""
    error: str | None = None
    """Why they were not."""
    req_id: int | None = None
    """The caller's number of the request."""
    subscription_status: SubscriptionStatus | None = None
    """Whether the plan is complete."""
    subscription_key: str | None = None
    """Key to ask again with, while it is not."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 9
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 9 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_cash_transfers,
            v_fxconvorders,
            v_margin_warning,
            v_transfers_instruction_id,
            v_success,
            v_error,
            v_req_id,
            v_subscription_status,
            v_subscription_key,
        ) = values
        if type(v_cash_transfers) is JsonArray:
            r = [
                _READ_CASH_TRANSFER(i, drift)
                for i in v_cash_transfers
                if type(i) is JsonObject or odd_item(i, v_cash_transfers, drift)
            ]
            if len(r) != len(v_cash_transfers):
                n = -1
            v_cash_transfers = r
        else:
            if v_cash_transfers is None:
                n -= 1
            else:
                n = -1
                v_cash_transfers = no_list(v_cash_transfers, src, "cashTransfers", drift)
        self.cash_transfers = v_cash_transfers
        if type(v_fxconvorders) is JsonArray:
            pass
        else:
            if v_fxconvorders is None:
                n -= 1
            else:
                n = -1
                v_fxconvorders = no_list(v_fxconvorders, src, "fxconvorders", drift)
        self.fxconvorders = v_fxconvorders
        if type(v_margin_warning) is not bool:
            if v_margin_warning is None:
                n -= 1
            else:
                n = -1
                v_margin_warning = as_bool(v_margin_warning, src, "marginWarning", drift)
        self.margin_warning = v_margin_warning
        if type(v_transfers_instruction_id) is not int:
            if v_transfers_instruction_id is None:
                n -= 1
            else:
                r = as_integer(v_transfers_instruction_id, src, "transfersInstructionId", drift)
                if type(r) is not TextInt and not says_the_same(r, v_transfers_instruction_id):
                    n = -1
                v_transfers_instruction_id = r
        self.transfers_instruction_id = v_transfers_instruction_id
        if type(v_success) is not bool:
            if v_success is None:
                n -= 1
            else:
                n = -1
                v_success = as_bool(v_success, src, "success", drift)
        self.success = v_success
        if type(v_error) is not str:
            if v_error is None:
                n -= 1
            else:
                n = -1
                v_error = as_text(v_error, src, "error", drift)
        self.error = v_error
        if type(v_req_id) is not int:
            if v_req_id is None:
                n -= 1
            else:
                r = as_integer(v_req_id, src, "reqID", drift)
                if type(r) is not TextInt and not says_the_same(r, v_req_id):
                    n = -1
                v_req_id = r
        self.req_id = v_req_id
        if type(v_subscription_status) is int:
            v_subscription_status = _SUBSCRIPTION_STATUS.get(v_subscription_status) or int_member(
                SubscriptionStatus, v_subscription_status, src, "subscriptionStatus", drift
            )
        else:
            if v_subscription_status is None:
                n -= 1
            else:
                n = -1
                v_subscription_status = int_member(
                    SubscriptionStatus, v_subscription_status, src, "subscriptionStatus", drift
                )
        self.subscription_status = v_subscription_status
        if type(v_subscription_key) is not str:
            if v_subscription_key is None:
                n -= 1
            else:
                n = -1
                v_subscription_key = as_text(v_subscription_key, src, "subscriptionKey", drift)
        self.subscription_key = v_subscription_key
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(CashPlan)
