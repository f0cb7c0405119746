# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_object, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .high_water_mark_configuration import HighWaterMarkConfiguration
    from .previous_loss import PreviousLoss


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HighWaterMark(RequestModel):
    """A high water mark for fees on profits."""

    _keys: ClassVar[Mapping[str, str]] = {"hwm": "hwm", "previousLosses": "previous_losses"}

    hwm: HighWaterMarkConfiguration | Unset = UNSET
    """How it is kept."""
    previous_losses: list[PreviousLoss] | Unset = UNSET
    """Losses before the account came here."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import Items

        from .high_water_mark_configuration import HighWaterMarkConfiguration
        from .previous_loss import PreviousLoss

        return Rules({"hwm": Object(HighWaterMarkConfiguration), "previousLosses": Items(Object(PreviousLoss))})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .high_water_mark_configuration import HighWaterMarkConfiguration
        from .previous_loss import PreviousLoss

        self = new(cls)
        n: int = 2
        v: Any
        r: Any
        if "hwm" in src:
            v = src["hwm"]
            if type(v) is JsonObject:
                v = HighWaterMarkConfiguration.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "hwm", drift)
            self.hwm = v
        else:
            n -= 1
            self.hwm = UNSET
        if "previousLosses" in src:
            v = src["previousLosses"]
            if type(v) is JsonArray:
                r = [PreviousLoss.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "previousLosses", drift)
            self.previous_losses = v
        else:
            n -= 1
            self.previous_losses = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
