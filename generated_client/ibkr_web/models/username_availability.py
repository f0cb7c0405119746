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
class UsernameAvailability(Model):
    """Whether a user name can be had."""

    _keys: ClassVar[Mapping[str, str]] = {
        "isValid": "is_valid",
        "isAvailable": "is_available",
        "suggestedUserName": "suggested_user_name",
        "error": "error",
        "hasError": "has_error",
        "errorDescription": "error_description",
    }

    is_valid: bool | None = None
    """Whether the name follows the broker's rules."""
    is_available: bool | None = None
    """Whether nobody has the name yet."""
    suggested_user_name: list[str] | None = None
    """Free names that are like it."""
    error: GwError | None = None
    """Why it could not be checked."""
    has_error: bool | None = None
    """Whether the check failed."""
    error_description: str | None = None
    """What went wrong, in words."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_is_valid, v_is_available, v_suggested_user_name, v_error, v_has_error, v_error_description = values
        if type(v_is_valid) is not bool:
            if v_is_valid is None:
                n -= 1
            else:
                n = -1
                v_is_valid = as_bool(v_is_valid, src, "isValid", drift)
        self.is_valid = v_is_valid
        if type(v_is_available) is not bool:
            if v_is_available is None:
                n -= 1
            else:
                n = -1
                v_is_available = as_bool(v_is_available, src, "isAvailable", drift)
        self.is_available = v_is_available
        if type(v_suggested_user_name) is JsonArray:
            for i in v_suggested_user_name:
                if type(i) is not str:
                    n = -1
                    v_suggested_user_name = read_items(v_suggested_user_name, as_text, False, drift)
                    break
        else:
            if v_suggested_user_name is None:
                n -= 1
            else:
                n = -1
                v_suggested_user_name = no_list(v_suggested_user_name, src, "suggestedUserName", drift)
        self.suggested_user_name = v_suggested_user_name
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


_members, _names = fetching(UsernameAvailability)
