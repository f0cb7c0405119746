# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_object, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .gw_error import GwError

if TYPE_CHECKING:
    from typing import Self

_READ_GW_ERROR = GwError.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RequiredForms(Model):
    """Forms that an application of the given kind has to have."""

    _keys: ClassVar[Mapping[str, str]] = {
        "forms": "forms",
        "error": "error",
        "hasError": "has_error",
        "errorDescription": "error_description",
    }

    forms: list[str] | None = None
    """Numbers of the forms, as text."""
    error: GwError | None = None
    """Why there are no forms."""
    has_error: bool | None = None
    """Whether the request failed."""
    error_description: str | None = None
    """What went wrong, in words."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        try:
            values: Any = _members(src) if len(src) >= 4 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_forms, v_error, v_has_error, v_error_description = values
        if type(v_forms) is JsonArray:
            for i in v_forms:
                if type(i) is not str:
                    n = -1
                    v_forms = read_items(v_forms, as_text, False, drift)
                    break
        else:
            if v_forms is None:
                n -= 1
            else:
                n = -1
                v_forms = no_list(v_forms, src, "forms", drift)
        self.forms = v_forms
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


_members, _names = fetching(RequiredForms)
