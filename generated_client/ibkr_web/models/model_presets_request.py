# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_number, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ModelPresetsRequest(RequestModel):
    """The presets as they are to be. Send all of them, under the names that the server answers."""

    _keys: ClassVar[Mapping[str, str]] = {
        "reqID": "req_id",
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
    }

    req_id: int
    """The caller's number of the request, which comes back in the answer."""
    prefer_transfer_from_independent: bool | Unset = UNSET
    """Move what an account holds outside of models into the model instead of buying it."""
    prefer_cross_with_independent: bool | Unset = UNSET
    """Cross with what the account holds outside of models instead of trading in the market."""
    fully_invest_existing_long_positions: bool | Unset = UNSET
    """Count long positions outside of models as available."""
    use_tolerance_range: bool | Unset = UNSET
    """Leave alone what is within its tolerated weights."""
    use_non_base_ccy: bool | Unset = UNSET
    """Use cash in other currencies than the base one."""
    keep_model_open: bool | Unset = UNSET
    """Keep a model open for accounts that divested wholly."""
    avoid_negative_cash_in_independent: bool | Unset = UNSET
    """Let cash outside of models not fall below zero."""
    close_divest_independent_position: bool | Unset = UNSET
    """Close the whole position when divesting."""
    round_allocation_quantity_to_exchange_board_lot: bool | Unset = UNSET
    """Round numbers of shares to the lots of the exchange."""
    avoid_negative_cash_in_core: bool | Unset = UNSET
    """Older name of `avoidNegativeCashInIndependent`."""
    close_divest_core_position: bool | Unset = UNSET
    """Older name of `closeDivestIndependentPosition`."""
    round_alloc_exch_board_lot: bool | Unset = UNSET
    """Older name of `roundAllocationQuantityToExchangeBoardLot`."""
    cash_qty_estimate_factor: float | Decimal | Unset = UNSET
    """Factor for orders by cash amount; only in the older document."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, NUMBER, TRUTH

        return Rules(
            {
                "reqID": INT64,
                "preferTransferFromIndependent": TRUTH,
                "preferCrossWithIndependent": TRUTH,
                "fullyInvestExistingLongPositions": TRUTH,
                "useToleranceRange": TRUTH,
                "useNonBaseCcy": TRUTH,
                "keepModelOpen": TRUTH,
                "avoidNegativeCashInIndependent": TRUTH,
                "closeDivestIndependentPosition": TRUTH,
                "roundAllocationQuantityToExchangeBoardLot": TRUTH,
                "avoidNegativeCashInCore": TRUTH,
                "closeDivestCorePosition": TRUTH,
                "roundAllocExchBoardLot": TRUTH,
                "cashQtyEstimateFactor": NUMBER,
            },
            needs=("reqID",),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 14
        v: Any
        v = src.get("reqID")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "reqID", drift)
            if v is None:
                missing(src, "reqID", drift, "a whole number")
        self.req_id = v
        if "preferTransferFromIndependent" in src:
            v = src["preferTransferFromIndependent"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "preferTransferFromIndependent", drift)
            self.prefer_transfer_from_independent = v
        else:
            n -= 1
            self.prefer_transfer_from_independent = UNSET
        if "preferCrossWithIndependent" in src:
            v = src["preferCrossWithIndependent"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "preferCrossWithIndependent", drift)
            self.prefer_cross_with_independent = v
        else:
            n -= 1
            self.prefer_cross_with_independent = UNSET
        if "fullyInvestExistingLongPositions" in src:
            v = src["fullyInvestExistingLongPositions"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "fullyInvestExistingLongPositions", drift)
            self.fully_invest_existing_long_positions = v
        else:
            n -= 1
            self.fully_invest_existing_long_positions = UNSET
        if "useToleranceRange" in src:
            v = src["useToleranceRange"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "useToleranceRange", drift)
            self.use_tolerance_range = v
        else:
            n -= 1
            self.use_tolerance_range = UNSET
        if "useNonBaseCcy" in src:
            v = src["useNonBaseCcy"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "useNonBaseCcy", drift)
            self.use_non_base_ccy = v
        else:
            n -= 1
            self.use_non_base_ccy = UNSET
        if "keepModelOpen" in src:
            v = src["keepModelOpen"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "keepModelOpen", drift)
            self.keep_model_open = v
        else:
            n -= 1
            self.keep_model_open = UNSET
        if "avoidNegativeCashInIndependent" in src:
            v = src["avoidNegativeCashInIndependent"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "avoidNegativeCashInIndependent", drift)
            self.avoid_negative_cash_in_independent = v
        else:
            n -= 1
            self.avoid_negative_cash_in_independent = UNSET
        if "closeDivestIndependentPosition" in src:
            v = src["closeDivestIndependentPosition"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "closeDivestIndependentPosition", drift)
            self.close_divest_independent_position = v
        else:
            n -= 1
            self.close_divest_independent_position = UNSET
        if "roundAllocationQuantityToExchangeBoardLot" in src:
            v = src["roundAllocationQuantityToExchangeBoardLot"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "roundAllocationQuantityToExchangeBoardLot", drift)
            self.round_allocation_quantity_to_exchange_board_lot = v
        else:
            n -= 1
            self.round_allocation_quantity_to_exchange_board_lot = UNSET
        if "avoidNegativeCashInCore" in src:
            v = src["avoidNegativeCashInCore"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "avoidNegativeCashInCore", drift)
            self.avoid_negative_cash_in_core = v
        else:
            n -= 1
            self.avoid_negative_cash_in_core = UNSET
        if "closeDivestCorePosition" in src:
            v = src["closeDivestCorePosition"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "closeDivestCorePosition", drift)
            self.close_divest_core_position = v
        else:
            n -= 1
            self.close_divest_core_position = UNSET
        if "roundAllocExchBoardLot" in src:
            v = src["roundAllocExchBoardLot"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "roundAllocExchBoardLot", drift)
            self.round_alloc_exch_board_lot = v
        else:
            n -= 1
            self.round_alloc_exch_board_lot = UNSET
        if "cashQtyEstimateFactor" in src:
            v = src["cashQtyEstimateFactor"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "cashQtyEstimateFactor", drift)
            self.cash_qty_estimate_factor = v
        else:
            n -= 1
            self.cash_qty_estimate_factor = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
