# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_number
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PositionTarget(RequestModel):
    """Target of one instrument. Storing a model takes `cid` and `trgt` on older servers and `conid` and `target`
    on newer ones; rebalancing takes the latter."""

    _keys: ClassVar[Mapping[str, str]] = {
        "conid": "conid",
        "target": "target",
        "locked": "locked",
        "cid": "cid",
        "trgt": "trgt",
    }

    conid: int | Unset = UNSET
    """Contract id."""
    target: float | Decimal | Unset = UNSET
    """Part of the model, as a fraction."""
    locked: bool | Unset = UNSET
    """Rebalancing leaves the target as it is."""
    cid: int | Unset = UNSET
    """Contract id, older name."""
    trgt: float | Decimal | Unset = UNSET
    """Part of the model, as a fraction, older name."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import AnyOf, Rules
        from ibkr_core.rules import INT64, NUMBER, TRUTH

        return Rules(
            {"conid": INT64, "target": NUMBER, "locked": TRUTH, "cid": INT64, "trgt": NUMBER},
            AnyOf(("conid", "target"), ("cid", "trgt")),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        v: Any
        if "conid" in src:
            v = src["conid"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "conid", drift)
            self.conid = v
        else:
            n -= 1
            self.conid = UNSET
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
        if "cid" in src:
            v = src["cid"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "cid", drift)
            self.cid = v
        else:
            n -= 1
            self.cid = UNSET
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
