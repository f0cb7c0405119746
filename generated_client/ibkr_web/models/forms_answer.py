# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_object, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .attached_data import AttachedData
from .form_detail import FormDetail
from .gw_error import GwError

if TYPE_CHECKING:
    from typing import Self

_READ_ATTACHED_DATA = AttachedData.from_object
_READ_FORM_DETAIL = FormDetail.from_object
_READ_GW_ERROR = GwError.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FormsAnswer(Model):
    """Forms, and their files where they were asked for."""

    _keys: ClassVar[Mapping[str, str]] = {
        "formDetails": "form_details",
        "fileData": "file_data",
        "timestamp": "timestamp",
        "error": "error",
        "hasError": "has_error",
        "errorDescription": "error_description",
    }

    form_details: list[FormDetail] | None = None
    """One row a form."""
    file_data: AttachedData | None = None
    """The files, packed."""
    timestamp: str | None = None
    """When the answer was made."""
    error: GwError | None = None
    """Why there are no forms."""
    has_error: bool | None = None
    """Whether the request failed."""
    error_description: str | None = None
    """What went wrong, in words."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_form_details, v_file_data, v_timestamp, v_error, v_has_error, v_error_description = values
        if type(v_form_details) is JsonArray:
            r = [
                _READ_FORM_DETAIL(i, drift)
                for i in v_form_details
                if type(i) is JsonObject or odd_item(i, v_form_details, drift)
            ]
            if len(r) != len(v_form_details):
                n = -1
            v_form_details = r
        else:
            if v_form_details is None:
                n -= 1
            else:
                n = -1
                v_form_details = no_list(v_form_details, src, "formDetails", drift)
        self.form_details = v_form_details
        if type(v_file_data) is JsonObject:
            v_file_data = _READ_ATTACHED_DATA(v_file_data, drift)
        else:
            if v_file_data is None:
                n -= 1
            else:
                n = -1
                v_file_data = as_object(v_file_data, src, "fileData", drift)
        self.file_data = v_file_data
        if type(v_timestamp) is not str:
            if v_timestamp is None:
                n -= 1
            else:
                n = -1
                v_timestamp = as_text(v_timestamp, src, "timestamp", drift)
        self.timestamp = v_timestamp
        if type(v_error) is JsonObject:
            v_error = _READ_GW_ERROR(v_error, drift)
        else:
            if v_error is None:
                n -= 1
            else:
                n = -1
                v_error = as_object(v_error, src, "error", drift)
        self.error = v_error
        if type(v_has_error) is not bool:
            if v_has_error is None:
                n -= 1
            else:
                n = -1
                v_has_error = as_bool(v_has_error, src, "hasError", drift)
        self.has_error = v_has_error
        if type(v_error_description) is not str:
            if v_error_description is None:
                n -= 1
            else:
                n = -1
                v_error_description = as_text(v_error_description, src, "errorDescription", drift)
        self.error_description = v_error_description
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(FormsAnswer)
