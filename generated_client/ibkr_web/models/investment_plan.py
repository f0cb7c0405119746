# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_integer, as_text, int_member, no_list, odd_item, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

from .cash_transfer import CashTransfer
from .planned_allocation import PlannedAllocation
from .subscription_status import SubscriptionStatus

if TYPE_CHECKING:
    from typing import Self

_READ_CASH_TRANSFER = CashTransfer.from_object
_READ_PLANNED_ALLOCATION = PlannedAllocation.from_object
_SUBSCRIPTION_STATUS = members(SubscriptionStatus)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvestmentPlan(Model):
    """Transfers and orders that an investment needs, or the key to ask for them."""

    _keys: ClassVar[Mapping[str, str]] = {
        "reqID": "req_id",
        "subscriptionStatus": "subscription_status",
        "subscriptionKey": "subscription_key",
        "transfersInstructionId": "transfers_instruction_id",
        "cashTransfers": "cash_transfers",
        "positionTransfers": "position_transfers",
        "allocations": "allocations",
        "errors": "errors",
        "error": "error",
    }

    req_id: int | None = None
    """The caller's number of the request; text in some answers."""
    subscription_status: SubscriptionStatus | None = None
    """Whether the plan is complete."""
    subscription_key: str | None = None
    """Key to ask again with, while it is not."""
    transfers_instruction_id: int | None = None
    """The plan, for submitting its transfers once."""
    cash_transfers: list[CashTransfer] | None = None
    """Cash that moves between models."""
    position_transfers: list[Any] | None = None
    """Positions that move between models. The form of the rows is not published."""
    allocations: list[PlannedAllocation] | None = None
    """What has to be bought or sold, by orders of the caller."""
    errors: list[str | None] | None = None
    """Why the plan is not possible; null where it is."""
    error: str | None = None
    """Why there is no plan at all."""

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
            v_req_id,
            v_subscription_status,
            v_subscription_key,
            v_transfers_instruction_id,
            v_cash_transfers,
            v_position_transfers,
            v_allocations,
            v_errors,
            v_error,
        ) = values
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
        if type(v_transfers_instruction_id) is not int:
            if v_transfers_instruction_id is None:
                n -= 1
            else:
                r = as_integer(v_transfers_instruction_id, src, "transfersInstructionId", drift)
                if type(r) is not TextInt and not says_the_same(r, v_transfers_instruction_id):
                    n = -1
                v_transfers_instruction_id = r
        self.transfers_instruction_id = v_transfers_instruction_id
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
        if type(v_position_transfers) is JsonArray:
            pass
        else:
            if v_position_transfers is None:
                n -= 1
            else:
                n = -1
                v_position_transfers = no_list(v_position_transfers, src, "positionTransfers", drift)
        self.position_transfers = v_position_transfers
        if type(v_allocations) is JsonArray:
            r = [
                _READ_PLANNED_ALLOCATION(i, drift)
                for i in v_allocations
                if type(i) is JsonObject or odd_item(i, v_allocations, drift)
            ]
            if len(r) != len(v_allocations):
                n = -1
            v_allocations = r
        else:
            if v_allocations is None:
                n -= 1
            else:
                n = -1
                v_allocations = no_list(v_allocations, src, "allocations", drift)
        self.allocations = v_allocations
        if type(v_errors) is JsonArray:
            r = read_items(v_errors, as_text, True, drift)
            if not says_the_same(r, v_errors):
                n = -1
            v_errors = r
        else:
            if v_errors is None:
                n -= 1
            else:
                n = -1
                v_errors = no_list(v_errors, src, "errors", drift)
        self.errors = v_errors
        if type(v_error) is not str:
            if v_error is None:
                n -= 1
            else:
                n = -1
                v_error = as_text(v_error, src, "error", drift)
        self.error = v_error
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(InvestmentPlan)
