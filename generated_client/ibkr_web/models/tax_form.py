# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_bool, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TaxForm(Model):
    """One tax form."""

    _keys: ClassVar[Mapping[str, str]] = {"taxFormName": "tax_form_name", "isForm": "is_form", "formats": "formats"}

    tax_form_name: str | None = None
    """Name of the form, to ask for it by."""
    is_form: bool | None = None
    """Whether it is a form of an authority; a report of the broker otherwise."""
    formats: list[str] | None = None
    """Forms in which it can be had, such as `PDF`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_tax_form_name, v_is_form, v_formats = values
        if type(v_tax_form_name) is not str:
            if v_tax_form_name is None:
                n -= 1
            else:
                n = -1
                v_tax_form_name = as_text(v_tax_form_name, src, "taxFormName", drift)
        self.tax_form_name = v_tax_form_name
        if type(v_is_form) is not bool:
            if v_is_form is None:
                n -= 1
            else:
                n = -1
                v_is_form = as_bool(v_is_form, src, "isForm", drift)
        self.is_form = v_is_form
        if type(v_formats) is JsonArray:
            for i in v_formats:
                if type(i) is not str:
                    n = -1
                    v_formats = read_items(v_formats, as_text, False, drift)
                    break
        else:
            if v_formats is None:
                n -= 1
            else:
                n = -1
                v_formats = no_list(v_formats, src, "formats", drift)
        self.formats = v_formats
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(TaxForm)
