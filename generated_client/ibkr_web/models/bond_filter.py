# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .bond_filter_option import BondFilterOption

if TYPE_CHECKING:
    from typing import Self

_READ_BOND_FILTER_OPTION = BondFilterOption.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BondFilter(Model):
    """A column by which the bonds of an issuer can be narrowed down."""

    _keys: ClassVar[Mapping[str, str]] = {"displayText": "display_text", "columnId": "column_id", "options": "options"}

    display_text: str | None = None
    """Name of the column: `Maturity Date`, `Issue Date`, `Coupon` or `Currency`."""
    column_id: int | None = None
    """Number of the column, for the `filters` of `client.contracts.secdef_info`."""
    options: list[BondFilterOption] | None = None
    """Values that the column can be narrowed to, one row each."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_display_text, v_column_id, v_options = values
        if type(v_display_text) is not str:
            if v_display_text is None:
                n -= 1
            else:
                n = -1
                v_display_text = as_text(v_display_text, src, "displayText", drift)
        self.display_text = v_display_text
        if type(v_column_id) is not int:
            if v_column_id is None:
                n -= 1
            else:
                n = -1
                v_column_id = as_int(v_column_id, src, "columnId", drift)
        self.column_id = v_column_id
        if type(v_options) is JsonArray:
            r = [
                _READ_BOND_FILTER_OPTION(i, drift)
                for i in v_options
                if type(i) is JsonObject or odd_item(i, v_options, drift)
            ]
            if len(r) != len(v_options):
                n = -1
            v_options = r
        else:
            if v_options is None:
                n -= 1
            else:
                n = -1
                v_options = no_list(v_options, src, "options", drift)
        self.options = v_options
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(BondFilter)
