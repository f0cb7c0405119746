# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_number, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CashTarget(RequestModel):
    """Target of cash in one currency. Storing a model takes `trgt` on older servers and `target` on newer ones;
    rebalancing takes the latter."""

    _keys: ClassVar[Mapping[str, str]] = {"ccy": "ccy", "target": "target", "locked": "locked", "trgt": "trgt"}

    ccy: str
    """Currency that the target is in, ISO 4217."""
    target: float | Decimal | Unset = UNSET
    """Part of the model, as a fraction."""
    locked: bool | Unset = UNSET
    """Rebalancing leaves the target as it is."""
    trgt: float | Decimal | Unset = UNSET
    """Part of the model, as a fraction, older name."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import AnyOf, Rules
        from ibkr_core.rules import NUMBER, SOME_TEXT, TRUTH

        return Rules(
            {"ccy": SOME_TEXT, "target": NUMBER, "locked": TRUTH, "trgt": NUMBER},
            AnyOf(("target",), ("trgt",)),
            needs=("ccy",),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        v: Any
        v = src.get("ccy")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "ccy", drift)
            if v is None:
                missing(src, "ccy", drift, "text")
        self.ccy = v
        if "target" in src:
            v = src["target"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "target", drift)
            self.target = v
        else:
            n -= 1
            self.target = UNSET
        if "locked" in src:
            v = src["locked"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "locked", drift)
            self.locked = v
        else:
            n -= 1
            self.locked = UNSET
        if "trgt" in src:
            v = src["trgt"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "trgt", drift)
            self.trgt = v
        else:
            n -= 1
            self.trgt = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
