# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .recurring_run import RecurringRun

if TYPE_CHECKING:
    from typing import Self

_READ_RECURRING_RUN = RecurringRun.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RecurringHistory(Model):
    """Last runs of a standing order."""

    _keys: ClassVar[Mapping[str, str]] = {"maxNumberOfTransactions": "max_number_of_transactions", "result": "result"}

    max_number_of_transactions: int | None = None
    """Most runs that are told."""
    result: list[RecurringRun] | None = None
    """Runs of the standing order, one row each."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_max_number_of_transactions, v_result = values
        if type(v_max_number_of_transactions) is not int:
            if v_max_number_of_transactions is None:
                n -= 1
            else:
                n = -1
                v_max_number_of_transactions = as_int(
                    v_max_number_of_transactions, src, "maxNumberOfTransactions", drift
                )
        self.max_number_of_transactions = v_max_number_of_transactions
        if type(v_result) is JsonArray:
            r = [
                _READ_RECURRING_RUN(i, drift) for i in v_result if type(i) is JsonObject or odd_item(i, v_result, drift)
            ]
            if len(r) != len(v_result):
                n = -1
            v_result = r
        else:
            if v_result is None:
                n -= 1
            else:
                n = -1
                v_result = no_list(v_result, src, "result", drift)
        self.result = v_result
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(RecurringHistory)
