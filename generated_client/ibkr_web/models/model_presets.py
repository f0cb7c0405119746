# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_integer, as_number, as_text, int_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

from .subscription_status import SubscriptionStatus

if TYPE_CHECKING:
    from typing import Self

_SUBSCRIPTION_STATUS = members(SubscriptionStatus)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ModelPresets(Model):
    """How plans are made. Three presets have an older and a newer name; a server answers one of the two."""

    _keys: ClassVar[Mapping[str, str]] = {
        "preferTransferFromIndependent": "prefer_transfer_from_independent",
        "preferCrossWithIndependent": "prefer_cross_with_independent",
        "fullyInvestExistingLongPositions": "fully_invest_existing_long_positions",
        "useToleranceRange": "use_tolerance_range",
        "useNonBaseCcy": "use_non_base_ccy",
        "keepModelOpen": "keep_model_open",
        "avoidNegativeCashInIndependent": "avoid_negative_cash_in_independent",
        "closeDivestIndependentPosition": "close_divest_independent_position",
        "roundAllocationQuantityToExchangeBoardLot": "round_allocation_quantity_to_exchange_board_lot",
        "avoidNegativeCashInCore": "avoid_negative_cash_in_core",
        "closeDivestCorePosition": "close_divest_core_position",
        "roundAllocExchBoardLot": "round_alloc_exch_board_lot",
        "cashQtyEstimateFactor": "cash_qty_estimate_factor",
        "reqID": "req_id",
        "subscriptionStatus": "subscription_status",
        "subscriptionKey": "subscription_key",
    }

    prefer_transfer_from_independent: bool | None = None
    """Move what an account holds outside of models into the model instead of buying it."""
    prefer_cross_with_independent: bool | None = None
    """Cross with what the account holds outside of models instead of trading in the market."""
    fully_invest_existing_long_positions: bool | None = None
    """Count long positions outside of models as available."""
    use_tolerance_range: bool | None = None
    """Leave alone what is within its tolerated weights."""
    use_non_base_ccy: bool | None = None
    """Use cash in other currencies than the base one."""
    keep_model_open: bool | None = None
    """Keep a model open for accounts that divested wholly."""
    avoid_negative_cash_in_independent: bool | None = None
    """Let cash outside of models not fall below zero."""
    close_divest_independent_position: bool | None = None
    """Close the whole position when divesting."""
    round_allocation_quantity_to_exchange_board_lot: bool | None = None
    """Round numbers of shares to the lots of the exchange."""
    avoid_negative_cash_in_core: bool | None = None
    """Older name of `avoidNegativeCashInIndependent`."""
    close_divest_core_position: bool | None = None
    """Older name of `closeDivestIndependentPosition`."""
    round_alloc_exch_board_lot: bool | None = None
    """Older name of `roundAllocationQuantityToExchangeBoardLot`."""
    cash_qty_estimate_factor: float | None = None
    """Factor for orders by cash amount; only in the older document."""
    req_id: int | None = None
    """The caller's number of the request."""
    subscription_status: SubscriptionStatus | None = None
    """Whether the answer is complete."""
    subscription_key: str | None = None
    """Key to ask again with, while the answer is not complete."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 16
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 16 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_prefer_transfer_from_independent,
            v_prefer_cross_with_independent,
            v_fully_invest_existing_long_positions,
            v_use_tolerance_range,
            v_use_non_base_ccy,
            v_keep_model_open,
            v_avoid_negative_cash_in_independent,
            v_close_divest_independent_position,
            v_round_allocation_quantity_to_exchange_board_lot,
            v_avoid_negative_cash_in_core,
            v_close_divest_core_position,
            v_round_alloc_exch_board_lot,
            v_cash_qty_estimate_factor,
            v_req_id,
            v_subscription_status,
            v_subscription_key,
        ) = values
        if type(v_prefer_transfer_from_independent) is not bool:
            if v_prefer_transfer_from_independent is None:
                n -= 1
            else:
                n = -1
                v_prefer_transfer_from_independent = as_bool(
                    v_prefer_transfer_from_independent, src, "preferTransferFromIndependent", drift
                )
        self.prefer_transfer_from_independent = v_prefer_transfer_from_independent
        if type(v_prefer_cross_with_independent) is not bool:
            if v_prefer_cross_with_independent is None:
                n -= 1
            else:
                n = -1
                v_prefer_cross_with_independent = as_bool(
                    v_prefer_cross_with_independent, src, "preferCrossWithIndependent", drift
                )
        self.prefer_cross_with_independent = v_prefer_cross_with_independent
        if type(v_fully_invest_existing_long_positions) is not bool:
            if v_fully_invest_existing_long_positions is None:
                n -= 1
            else:
                n = -1
                v_fully_invest_existing_long_positions = as_bool(
                    v_fully_invest_existing_long_positions, src, "fullyInvestExistingLongPositions", drift
                )
        self.fully_invest_existing_long_positions = v_fully_invest_existing_long_positions
        if type(v_use_tolerance_range) is not bool:
            if v_use_tolerance_range is None:
                n -= 1
            else:
                n = -1
                v_use_tolerance_range = as_bool(v_use_tolerance_range, src, "useToleranceRange", drift)
        self.use_tolerance_range = v_use_tolerance_range
        if type(v_use_non_base_ccy) is not bool:
            if v_use_non_base_ccy is None:
                n -= 1
            else:
                n = -1
                v_use_non_base_ccy = as_bool(v_use_non_base_ccy, src, "useNonBaseCcy", drift)
        self.use_non_base_ccy = v_use_non_base_ccy
        if type(v_keep_model_open) is not bool:
            if v_keep_model_open is None:
                n -= 1
            else:
                n = -1
                v_keep_model_open = as_bool(v_keep_model_open, src, "keepModelOpen", drift)
        self.keep_model_open = v_keep_model_open
        if type(v_avoid_negative_cash_in_independent) is not bool:
            if v_avoid_negative_cash_in_independent is None:
                n -= 1
            else:
                n = -1
                v_avoid_negative_cash_in_independent = as_bool(
                    v_avoid_negative_cash_in_independent, src, "avoidNegativeCashInIndependent", drift
                )
        self.avoid_negative_cash_in_independent = v_avoid_negative_cash_in_independent
        if type(v_close_divest_independent_position) is not bool:
            if v_close_divest_independent_position is None:
                n -= 1
            else:
                n = -1
                v_close_divest_independent_position = as_bool(
                    v_close_divest_independent_position, src, "closeDivestIndependentPosition", drift
                )
        self.close_divest_independent_position = v_close_divest_independent_position
        if type(v_round_allocation_quantity_to_exchange_board_lot) is not bool:
            if v_round_allocation_quantity_to_exchange_board_lot is None:
                n -= 1
            else:
                n = -1
                v_round_allocation_quantity_to_exchange_board_lot = as_bool(
                    v_round_allocation_quantity_to_exchange_board_lot,
                    src,
                    "roundAllocationQuantityToExchangeBoardLot",
                    drift,
                )
        self.round_allocation_quantity_to_exchange_board_lot = v_round_allocation_quantity_to_exchange_board_lot
        if type(v_avoid_negative_cash_in_core) is not bool:
            if v_avoid_negative_cash_in_core is None:
                n -= 1
            else:
                n = -1
                v_avoid_negative_cash_in_core = as_bool(
                    v_avoid_negative_cash_in_core, src, "avoidNegativeCashInCore", drift
                )
        self.avoid_negative_cash_in_core = v_avoid_negative_cash_in_core
        if type(v_close_divest_core_position) is not bool:
            if v_close_divest_core_position is None:
                n -= 1
            else:
                n = -1
                v_close_divest_core_position = as_bool(
                    v_close_divest_core_position, src, "closeDivestCorePosition", drift
                )
        self.close_divest_core_position = v_close_divest_core_position
        if type(v_round_alloc_exch_board_lot) is not bool:
            if v_round_alloc_exch_board_lot is None:
                n -= 1
            else:
                n = -1
                v_round_alloc_exch_board_lot = as_bool(
                    v_round_alloc_exch_board_lot, src, "roundAllocExchBoardLot", drift
                )
        self.round_alloc_exch_board_lot = v_round_alloc_exch_board_lot
        if type(v_cash_qty_estimate_factor) is not float and type(v_cash_qty_estimate_factor) is not int:
            if v_cash_qty_estimate_factor is None:
                n -= 1
            else:
                n = -1
                v_cash_qty_estimate_factor = as_number(v_cash_qty_estimate_factor, src, "cashQtyEstimateFactor", drift)
        self.cash_qty_estimate_factor = v_cash_qty_estimate_factor
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


_members, _names = fetching(ModelPresets)
