# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EnumerationAnswer(Model):
    """The values of one enumeration, in the form of the source that they come from."""

    _keys: ClassVar[Mapping[str, str]] = {
        "enumerationsType": "enumerations_type",
        "formNumber": "form_number",
        "jsonData": "json_data",
    }

    enumerations_type: str | None = None
    """The enumeration that was asked for."""
    form_number: str | None = None
    """Number of the form that the values belong to."""
    json_data: Any = None
    """The values: a list or an object, different for each enumeration. The published document only calls it an
    array."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_enumerations_type, v_form_number, v_json_data = values
        if type(v_enumerations_type) is not str:
            if v_enumerations_type is None:
                n -= 1
            else:
                n = -1
                v_enumerations_type = as_text(v_enumerations_type, src, "enumerationsType", drift)
        self.enumerations_type = v_enumerations_type
        if type(v_form_number) is not str:
            if v_form_number is None:
                n -= 1
            else:
                n = -1
                v_form_number = as_text(v_form_number, src, "formNumber", drift)
        self.form_number = v_form_number
        if v_json_data is None:
            n -= 1
        self.json_data = v_json_data
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(EnumerationAnswer)
