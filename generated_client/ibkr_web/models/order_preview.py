# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_integer, as_object, as_text, no_list, odd_item, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

from .preview_action import PreviewAction
from .preview_allocation import PreviewAllocation
from .preview_amount import PreviewAmount
from .preview_change import PreviewChange
from .preview_line import PreviewLine

if TYPE_CHECKING:
    from typing import Self

_READ_PREVIEW_ACTION = PreviewAction.from_object
_READ_PREVIEW_ALLOCATION = PreviewAllocation.from_object
_READ_PREVIEW_AMOUNT = PreviewAmount.from_object
_READ_PREVIEW_CHANGE = PreviewChange.from_object
_READ_PREVIEW_LINE = PreviewLine.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OrderPreview(Model):
    """What an order would cost and do to margin. All figures are text with thousands separators, in the base
    currency of the account unless they name one. Where the account has not the money, `error` stands beside
    some of the figures."""

    _keys: ClassVar[Mapping[str, str]] = {
        "amount": "amount",
        "equity": "equity",
        "initial": "initial",
        "maintenance": "maintenance",
        "position": "position",
        "warn": "warn",
        "warns": "warns",
        "error": "error",
        "errors": "errors",
        "accruedInterest": "accrued_interest",
        "action": "action",
        "order_id": "order_id",
        "cqe": "cqe",
        "data": "data",
        "allocations": "allocations",
    }

    amount: PreviewAmount | None = None
    """Value, commission and their sum."""
    equity: PreviewChange | None = None
    """Equity with loan value."""
    initial: PreviewChange | None = None
    """Initial margin."""
    maintenance: PreviewChange | None = None
    """Maintenance margin."""
    position: PreviewChange | None = None
    """Position in the contract, in units. Not always there."""
    warn: str | None = None
    """What the broker would ask or warn of, often with the number of the warning before a slash."""
    warns: list[str] | None = None
    """All warnings, where there are several."""
    error: str | None = None
    """Why the order cannot be previewed. Clients of this contract raise it."""
    errors: list[str] | None = None
    """All errors, where there are several; the first stands in `error` too."""
    accrued_interest: Any = None
    """Accrued interest of a bond. The form is not settled."""
    action: str | None = None
    """What the broker offers to do first, such as `convert_from_base_currency` where the money is in another
    currency."""
    order_id: int | None = None
    """Number of the order, when an existing one is previewed."""
    cqe: PreviewAction | None = None
    """The request that `action` stands for."""
    data: list[PreviewLine] | None = None
    """What the order would change, line by line, for a person to read."""
    allocations: list[PreviewAllocation] | None = None
    """How an order of an advisor would be divided among the accounts."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 15
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 15 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_amount,
            v_equity,
            v_initial,
            v_maintenance,
            v_position,
            v_warn,
            v_warns,
            v_error,
            v_errors,
            v_accrued_interest,
            v_action,
            v_order_id,
            v_cqe,
            v_data,
            v_allocations,
        ) = values
        if type(v_amount) is JsonObject:
            v_amount = _READ_PREVIEW_AMOUNT(v_amount, drift)
        else:
            if v_amount is None:
                n -= 1
            else:
                n = -1
                v_amount = as_object(v_amount, src, "amount", drift)
        self.amount = v_amount
        if type(v_equity) is JsonObject:
            v_equity = _READ_PREVIEW_CHANGE(v_equity, drift)
        else:
            if v_equity is None:
                n -= 1
            else:
                n = -1
                v_equity = as_object(v_equity, src, "equity", drift)
        self.equity = v_equity
        if type(v_initial) is JsonObject:
            v_initial = _READ_PREVIEW_CHANGE(v_initial, drift)
        else:
            if v_initial is None:
                n -= 1
            else:
                n = -1
                v_initial = as_object(v_initial, src, "initial", drift)
        self.initial = v_initial
        if type(v_maintenance) is JsonObject:
            v_maintenance = _READ_PREVIEW_CHANGE(v_maintenance, drift)
        else:
            if v_maintenance is None:
                n -= 1
            else:
                n = -1
                v_maintenance = as_object(v_maintenance, src, "maintenance", drift)
        self.maintenance = v_maintenance
        if type(v_position) is JsonObject:
            v_position = _READ_PREVIEW_CHANGE(v_position, drift)
        else:
            if v_position is None:
                n -= 1
            else:
                n = -1
                v_position = as_object(v_position, src, "position", drift)
        self.position = v_position
        if type(v_warn) is not str:
            if v_warn is None:
                n -= 1
            else:
                n = -1
                v_warn = as_text(v_warn, src, "warn", drift)
        self.warn = v_warn
        if type(v_warns) is JsonArray:
            for i in v_warns:
                if type(i) is not str:
                    n = -1
                    v_warns = read_items(v_warns, as_text, False, drift)
                    break
        else:
            if v_warns is None:
                n -= 1
            else:
                n = -1
                v_warns = no_list(v_warns, src, "warns", drift)
        self.warns = v_warns
        if type(v_error) is not str:
            if v_error is None:
                n -= 1
            else:
                n = -1
                v_error = as_text(v_error, src, "error", drift)
        self.error = v_error
        if type(v_errors) is JsonArray:
            for i in v_errors:
                if type(i) is not str:
                    n = -1
                    v_errors = read_items(v_errors, as_text, False, drift)
                    break
        else:
            if v_errors is None:
                n -= 1
            else:
                n = -1
                v_errors = no_list(v_errors, src, "errors", drift)
        self.errors = v_errors
        if v_accrued_interest is None:
            n -= 1
        self.accrued_interest = v_accrued_interest
        if type(v_action) is not str:
            if v_action is None:
                n -= 1
            else:
                n = -1
                v_action = as_text(v_action, src, "action", drift)
        self.action = v_action
        if type(v_order_id) is not int:
            if v_order_id is None:
                n -= 1
            else:
                r = as_integer(v_order_id, src, "order_id", drift)
                if type(r) is not TextInt and not says_the_same(r, v_order_id):
                    n = -1
                v_order_id = r
        self.order_id = v_order_id
        if type(v_cqe) is JsonObject:
            v_cqe = _READ_PREVIEW_ACTION(v_cqe, drift)
        else:
            if v_cqe is None:
                n -= 1
            else:
                n = -1
                v_cqe = as_object(v_cqe, src, "cqe", drift)
        self.cqe = v_cqe
        if type(v_data) is JsonArray:
            r = [_READ_PREVIEW_LINE(i, drift) for i in v_data if type(i) is JsonObject or odd_item(i, v_data, drift)]
            if len(r) != len(v_data):
                n = -1
            v_data = r
        else:
            if v_data is None:
                n -= 1
            else:
                n = -1
                v_data = no_list(v_data, src, "data", drift)
        self.data = v_data
        if type(v_allocations) is JsonArray:
            r = [
                _READ_PREVIEW_ALLOCATION(i, drift)
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
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(OrderPreview)
