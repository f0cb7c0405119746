# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MarketDataService(RequestModel):
    """A subscription to add or end."""

    _keys: ClassVar[Mapping[str, str]] = {"value": "value", "action": "action"}

    value: int | Unset = UNSET
    """Number of the subscription."""
    action: str | Unset = UNSET
    """`ADD` or `REMOVE`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, Whole

        return Rules({"value": Whole(), "action": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        if "value" in src:
            v = src["value"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "value", drift)
            self.value = v
        else:
            n -= 1
            self.value = UNSET
        if "action" in src:
            v = src["action"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "action", drift)
            self.action = v
        else:
            n -= 1
            self.action = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
