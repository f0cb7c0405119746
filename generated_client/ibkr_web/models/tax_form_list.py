# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .tax_form import TaxForm

if TYPE_CHECKING:
    from typing import Self

_READ_TAX_FORM = TaxForm.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TaxFormList(Model):
    """Tax forms of one year."""

    _keys: ClassVar[Mapping[str, str]] = {"forms": "forms"}

    forms: list[TaxForm] | None = None
    """One row a form or report."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        r: Any
        v_forms = src.get("forms")
        if type(v_forms) is JsonArray:
            r = [_READ_TAX_FORM(i, drift) for i in v_forms if type(i) is JsonObject or odd_item(i, v_forms, drift)]
            if len(r) != len(v_forms):
                n = -1
            v_forms = r
        else:
            if v_forms is None:
                n -= 1
            else:
                n = -1
                v_forms = no_list(v_forms, src, "forms", drift)
        self.forms = v_forms
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
