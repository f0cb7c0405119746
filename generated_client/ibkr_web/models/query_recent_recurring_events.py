# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryRecentRecurringEvents(RequestModel):
    """Asks for the last runs of a standing order."""

    _keys: ClassVar[Mapping[str, str]] = {
        "clientInstructionId": "client_instruction_id",
        "ibReferenceId": "ib_reference_id",
        "numberOfTransactions": "number_of_transactions",
    }

    client_instruction_id: int
    """The caller's own number of the instruction, new for each. It tells one intent from another and finds the
    instruction again."""
    ib_reference_id: int
    """Number of the standing order."""
    number_of_transactions: int | Unset = UNSET
    """How many runs, at least one."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, Whole

        return Rules(
            {
                "clientInstructionId": INT64,
                "ibReferenceId": Whole(0, 9223372036854775807, digits=True),
                "numberOfTransactions": Whole(1, 2147483647),
            },
            needs=("clientInstructionId", "ibReferenceId"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        v = src.get("clientInstructionId")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "clientInstructionId", drift)
            if v is None:
                missing(src, "clientInstructionId", drift, "a whole number")
        self.client_instruction_id = v
        v = src.get("ibReferenceId")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "ibReferenceId", drift)
            if v is None:
                missing(src, "ibReferenceId", drift, "a whole number")
        self.ib_reference_id = v
        if "numberOfTransactions" in src:
            v = src["numberOfTransactions"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "numberOfTransactions", drift)
            self.number_of_transactions = v
        else:
            n -= 1
            self.number_of_transactions = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
