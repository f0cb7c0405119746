# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .scanner_combo_value import ScannerComboValue

if TYPE_CHECKING:
    from typing import Self

_READ_SCANNER_COMBO_VALUE = ScannerComboValue.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScannerFilter(Model):
    """One filter."""

    _keys: ClassVar[Mapping[str, str]] = {
        "group": "group",
        "display_name": "display_name",
        "code": "code",
        "type": "type_",
        "combo_values": "combo_values",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"display_name"})

    group: str | None = None
    """Group of filters that belong together."""
    display_name: str | None = None
    """What a person is shown in place of the code."""
    code: str | None = None
    """Code, for `filter` of a scan."""
    type_: str | None = None
    """Kind of value: `range`, `non-range`, `combo`."""
    combo_values: list[ScannerComboValue] | None = None
    """The choices, where the filter is a `combo`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 5 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_group, v_display_name, v_code, v_type_, v_combo_values = values
        if type(v_group) is not str:
            if v_group is None:
                n -= 1
            else:
                n = -1
                v_group = as_text(v_group, src, "group", drift)
        self.group = v_group
        if type(v_display_name) is not str:
            if v_display_name is None:
                n -= 1
            else:
                n = -1
                v_display_name = as_text(v_display_name, src, "display_name", drift)
        self.display_name = v_display_name
        if type(v_code) is not str:
            if v_code is None:
                n -= 1
            else:
                n = -1
                v_code = as_text(v_code, src, "code", drift)
        self.code = v_code
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
        if type(v_combo_values) is JsonArray:
            r = [
                _READ_SCANNER_COMBO_VALUE(i, drift)
                for i in v_combo_values
                if type(i) is JsonObject or odd_item(i, v_combo_values, drift)
            ]
            if len(r) != len(v_combo_values):
                n = -1
            v_combo_values = r
        else:
            if v_combo_values is None:
                n -= 1
            else:
                n = -1
                v_combo_values = no_list(v_combo_values, src, "combo_values", drift)
        self.combo_values = v_combo_values
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ScannerFilter)
