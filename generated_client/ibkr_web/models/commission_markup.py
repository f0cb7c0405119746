# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_number, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .markup_stair import MarkupStair


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CommissionMarkup(RequestModel):
    """A markup on the commission of one product."""

    _keys: ClassVar[Mapping[str, str]] = {
        "stairs": "stairs",
        "code": "code",
        "minimum": "minimum",
        "maximum": "maximum",
        "type": "type_",
        "amount": "amount",
        "plusCost": "plus_cost",
        "ticketCharge": "ticket_charge",
    }

    stairs: list[MarkupStair] | Unset = UNSET
    """Steps by volume."""
    code: str | Unset = UNSET
    """Code of the product that the markup is on."""
    minimum: float | Unset = UNSET
    """Lowest markup."""
    maximum: float | Unset = UNSET
    """Highest markup."""
    type_: str | Unset = UNSET
    """Kind of markup: `FA` fixed amount, `FM` fixed markup, `PM` percentage."""
    amount: float | Unset = UNSET
    """Markup, in the unit that `type` says."""
    plus_cost: bool | Unset = UNSET
    """Whether the cost is added."""
    ticket_charge: float | Unset = UNSET
    """Charge for each ticket."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import NUMBER, TEXT, TRUTH, Items

        from .markup_stair import MarkupStair

        return Rules(
            {
                "stairs": Items(Object(MarkupStair)),
                "code": TEXT,
                "minimum": NUMBER,
                "maximum": NUMBER,
                "type": TEXT,
                "amount": NUMBER,
                "plusCost": TRUTH,
                "ticketCharge": NUMBER,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .markup_stair import MarkupStair

        self = new(cls)
        n: int = 8
        v: Any
        r: Any
        if "stairs" in src:
            v = src["stairs"]
            if type(v) is JsonArray:
                r = [MarkupStair.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "stairs", drift)
            self.stairs = v
        else:
            n -= 1
            self.stairs = UNSET
        if "code" in src:
            v = src["code"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "code", drift)
            self.code = v
        else:
            n -= 1
            self.code = UNSET
        if "minimum" in src:
            v = src["minimum"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "minimum", drift)
            self.minimum = v
        else:
            n -= 1
            self.minimum = UNSET
        if "maximum" in src:
            v = src["maximum"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "maximum", drift)
            self.maximum = v
        else:
            n -= 1
            self.maximum = UNSET
        if "type" in src:
            v = src["type"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "type", drift)
            self.type_ = v
        else:
            n -= 1
            self.type_ = UNSET
        if "amount" in src:
            v = src["amount"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "amount", drift)
            self.amount = v
        else:
            n -= 1
            self.amount = UNSET
        if "plusCost" in src:
            v = src["plusCost"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "plusCost", drift)
            self.plus_cost = v
        else:
            n -= 1
            self.plus_cost = UNSET
        if "ticketCharge" in src:
            v = src["ticketCharge"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "ticketCharge", drift)
            self.ticket_charge = v
        else:
            n -= 1
            self.ticket_charge = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
