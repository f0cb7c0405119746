# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .tax_form_list import TaxFormList

if TYPE_CHECKING:
    from typing import Self

_READ_TAX_FORM_LIST = TaxFormList.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AvailableTaxDocumentsData(Model):
    """Tax documents that can be had, in an envelope."""

    _keys: ClassVar[Mapping[str, str]] = {"dataType": "data_type", "value": "value"}

    data_type: str | None = None
    """Kind of data that `value` holds."""
    value: TaxFormList | None = None
    """Tax forms that can be had."""

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
        if type(v_value) is JsonObject:
            v_value = _READ_TAX_FORM_LIST(v_value, drift)
        else:
            if v_value is None:
                n -= 1
            else:
                n = -1
                v_value = as_object(v_value, src, "value", drift)
        self.value = v_value
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AvailableTaxDocumentsData)
