# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import (
    JsonArray,
    JsonObject,
    as_int,
    as_integer,
    as_text,
    int_member,
    no_list,
    odd_item,
    read_items,
)
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

from .allocation_total import AllocationTotal
from .planned_allocation import PlannedAllocation
from .subscription_status import SubscriptionStatus

if TYPE_CHECKING:
    from typing import Self

_READ_ALLOCATION_TOTAL = AllocationTotal.from_object
_READ_PLANNED_ALLOCATION = PlannedAllocation.from_object
_SUBSCRIPTION_STATUS = members(SubscriptionStatus)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RebalancePlan(Model):
    """What rebalancing a model needs, or the key to ask for it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "reqID": "req_id",
        "subscriptionStatus": "subscription_status",
        "subscriptionKey": "subscription_key",
        "transfersInstructionId": "transfers_instruction_id",
        "model": "model",
        "baseCcy": "base_ccy",
        "allocations": "allocations",
        "allocationTotals": "allocation_totals",
        "positionTransfers": "position_transfers",
        "miPositionTransfers": "mi_position_transfers",
        "accountsCanTradeFractions": "accounts_can_trade_fractions",
        "contractsAllocEnabled": "contracts_alloc_enabled",
        "contractsCashQtyEnabled": "contracts_cash_qty_enabled",
        "contractsFracEligible": "contracts_frac_eligible",
        "warnings": "warnings",
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
    """The plan, for submitting its transfers once; text on the wire."""
    model: str | None = None
    """Name of the model."""
    base_ccy: str | None = None
    """Base currency of the model."""
    allocations: list[PlannedAllocation] | None = None
    """What has to be bought or sold, by orders of the caller."""
    allocation_totals: list[AllocationTotal] | None = None
    """The same by instrument."""
    position_transfers: list[Any] | None = None
    """Positions that move between the model and its accounts. The form of the rows is not published."""
    mi_position_transfers: list[Any] | None = None
    """Positions that move inside the model. The form of the rows is not published."""
    accounts_can_trade_fractions: list[str | None] | None = None
    """Accounts for which the plan may have fractions of shares."""
    contracts_alloc_enabled: list[int | None] | None = None
    """Contract ids that can be allocated."""
    contracts_cash_qty_enabled: list[int | None] | None = None
    """Contract ids that can be ordered by amount of money."""
    contracts_frac_eligible: list[int | None] | None = None
    """Contract ids of which fractions can be traded."""
    warnings: list[str | None] | None = None
    """What to know about the plan."""
    errors: list[str | None] | None = None
    """Why the plan is not possible; empty where it is."""
    error: str | None = None
    """Why there is no plan at all."""

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
            v_req_id,
            v_subscription_status,
            v_subscription_key,
            v_transfers_instruction_id,
            v_model,
            v_base_ccy,
            v_allocations,
            v_allocation_totals,
            v_position_transfers,
            v_mi_position_transfers,
            v_accounts_can_trade_fractions,
            v_contracts_alloc_enabled,
            v_contracts_cash_qty_enabled,
            v_contracts_frac_eligible,
            v_warnings,
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
        if type(v_model) is not str:
            if v_model is None:
                n -= 1
            else:
                n = -1
                v_model = as_text(v_model, src, "model", drift)
        self.model = v_model
        if type(v_base_ccy) is not str:
            if v_base_ccy is None:
                n -= 1
            else:
                n = -1
                v_base_ccy = as_text(v_base_ccy, src, "baseCcy", drift)
        self.base_ccy = v_base_ccy
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
        if type(v_allocation_totals) is JsonArray:
            r = [
                _READ_ALLOCATION_TOTAL(i, drift)
                for i in v_allocation_totals
                if type(i) is JsonObject or odd_item(i, v_allocation_totals, drift)
            ]
            if len(r) != len(v_allocation_totals):
                n = -1
            v_allocation_totals = r
        else:
            if v_allocation_totals is None:
                n -= 1
            else:
                n = -1
                v_allocation_totals = no_list(v_allocation_totals, src, "allocationTotals", drift)
        self.allocation_totals = v_allocation_totals
        if type(v_position_transfers) is JsonArray:
            pass
        else:
            if v_position_transfers is None:
                n -= 1
            else:
                n = -1
                v_position_transfers = no_list(v_position_transfers, src, "positionTransfers", drift)
        self.position_transfers = v_position_transfers
        if type(v_mi_position_transfers) is JsonArray:
            pass
        else:
            if v_mi_position_transfers is None:
                n -= 1
            else:
                n = -1
                v_mi_position_transfers = no_list(v_mi_position_transfers, src, "miPositionTransfers", drift)
        self.mi_position_transfers = v_mi_position_transfers
        if type(v_accounts_can_trade_fractions) is JsonArray:
            r = read_items(v_accounts_can_trade_fractions, as_text, True, drift)
            if not says_the_same(r, v_accounts_can_trade_fractions):
                n = -1
            v_accounts_can_trade_fractions = r
        else:
            if v_accounts_can_trade_fractions is None:
                n -= 1
            else:
                n = -1
                v_accounts_can_trade_fractions = no_list(
                    v_accounts_can_trade_fractions, src, "accountsCanTradeFractions", drift
                )
        self.accounts_can_trade_fractions = v_accounts_can_trade_fractions
        if type(v_contracts_alloc_enabled) is JsonArray:
            r = read_items(v_contracts_alloc_enabled, as_int, True, drift)
            if not says_the_same(r, v_contracts_alloc_enabled):
                n = -1
            v_contracts_alloc_enabled = r
        else:
            if v_contracts_alloc_enabled is None:
                n -= 1
            else:
                n = -1
                v_contracts_alloc_enabled = no_list(v_contracts_alloc_enabled, src, "contractsAllocEnabled", drift)
        self.contracts_alloc_enabled = v_contracts_alloc_enabled
        if type(v_contracts_cash_qty_enabled) is JsonArray:
            r = read_items(v_contracts_cash_qty_enabled, as_int, True, drift)
            if not says_the_same(r, v_contracts_cash_qty_enabled):
                n = -1
            v_contracts_cash_qty_enabled = r
        else:
            if v_contracts_cash_qty_enabled is None:
                n -= 1
            else:
                n = -1
                v_contracts_cash_qty_enabled = no_list(
                    v_contracts_cash_qty_enabled, src, "contractsCashQtyEnabled", drift
                )
        self.contracts_cash_qty_enabled = v_contracts_cash_qty_enabled
        if type(v_contracts_frac_eligible) is JsonArray:
            r = read_items(v_contracts_frac_eligible, as_int, True, drift)
            if not says_the_same(r, v_contracts_frac_eligible):
                n = -1
            v_contracts_frac_eligible = r
        else:
            if v_contracts_frac_eligible is None:
                n -= 1
            else:
                n = -1
                v_contracts_frac_eligible = no_list(v_contracts_frac_eligible, src, "contractsFracEligible", drift)
        self.contracts_frac_eligible = v_contracts_frac_eligible
        if type(v_warnings) is JsonArray:
            r = read_items(v_warnings, as_text, True, drift)
            if not says_the_same(r, v_warnings):
                n = -1
            v_warnings = r
        else:
            if v_warnings is None:
                n -= 1
            else:
                n = -1
                v_warnings = no_list(v_warnings, src, "warnings", drift)
        self.warnings = v_warnings
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


_members, _names = fetching(RebalancePlan)
