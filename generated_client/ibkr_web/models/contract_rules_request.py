# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_one_of, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ContractRulesRequest(RequestModel):
    """Which rules are asked for."""

    _keys: ClassVar[Mapping[str, str]] = {
        "conid": "conid",
        "isBuy": "is_buy",
        "modifyOrder": "modify_order",
        "orderId": "order_id",
    }

    conid: int | str
    """Contract id. A widely used client sends it as text."""
    is_buy: bool | Unset = UNSET
    """Rules for orders that buy, the default, or that sell."""
    modify_order: bool | Unset = UNSET
    """Rules for changing the order `orderId` instead of a new one."""
    order_id: int | Unset = UNSET
    """Number of the order to change. Needed with `modifyOrder`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, LONG, TRUTH, Either, Text

        return Rules(
            {
                "conid": Either(Text(pattern="^[0-9]{1,18}\\Z"), LONG),
                "isBuy": TRUTH,
                "modifyOrder": TRUTH,
                "orderId": INT64,
            },
            needs=("conid",),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        v: Any
        v = src.get("conid")
        if type(v) is not int and type(v) is not str:
            n = -1
            v = as_one_of(v, src, "conid", drift, "a whole number or text", as_int, as_text)
            if v is None:
                missing(src, "conid", drift, "a whole number or text")
        self.conid = v
        if "isBuy" in src:
            v = src["isBuy"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "isBuy", drift)
            self.is_buy = v
        else:
            n -= 1
            self.is_buy = UNSET
        if "modifyOrder" in src:
            v = src["modifyOrder"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "modifyOrder", drift)
            self.modify_order = v
        else:
            n -= 1
            self.modify_order = UNSET
        if "orderId" in src:
            v = src["orderId"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "orderId", drift)
            self.order_id = v
        else:
            n -= 1
            self.order_id = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
