# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AvailableTradeConfirmationsData(Model):
    """Days that have trade confirmations, in an envelope."""

    _keys: ClassVar[Mapping[str, str]] = {"dataType": "data_type", "value": "value"}

    data_type: str | None = None
    """Kind of data that `value` holds."""
    value: list[str] | None = None
    """The days, `YYYYMMDD`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_data_type, v_value = values
        if type(v_data_type) is not str:
            if v_data_type is None:
                n -= 1
            else:
                n = -1
                v_data_type = as_text(v_data_type, src, "dataType", drift)
        self.data_type = v_data_type
        if type(v_value) is JsonArray:
            for i in v_value:
                if type(i) is not str:
                    n = -1
                    v_value = read_items(v_value, as_text, False, drift)
                    break
        else:
            if v_value is None:
                n -= 1
            else:
                n = -1
                v_value = no_list(v_value, src, "value", drift)
        self.value = v_value
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AvailableTradeConfirmationsData)
