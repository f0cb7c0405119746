# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_bool, as_int, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .gw_error import GwError

if TYPE_CHECKING:
    from typing import Self

_READ_GW_ERROR = GwError.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class KycLink(Model):
    """An address at which a user proves identity."""

    _keys: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "state": "state",
        "startDate": "start_date",
        "expiryDate": "expiry_date",
        "externalId": "external_id",
        "entityId": "entity_id",
        "error": "error",
        "hasError": "has_error",
        "errorDescription": "error_description",
    }

    url: str | None = None
    """Web address at which the user proves identity."""
    state: str | None = None
    """How far the proof is."""
    start_date: str | None = None
    """When the address was made."""
    expiry_date: str | None = None
    """When it ends."""
    external_id: str | None = None
    """The caller's own id of the holder."""
    entity_id: int | None = None
    """The broker's id of the holder."""
    error: GwError | None = None
    """Why there is no address."""
    has_error: bool | None = None
    """Whether the request failed."""
    error_description: str | None = None
    """What went wrong, in words."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 9
        try:
            values: Any = _members(src) if len(src) >= 9 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_url,
            v_state,
            v_start_date,
            v_expiry_date,
            v_external_id,
            v_entity_id,
            v_error,
            v_has_error,
            v_error_description,
        ) = values
        if type(v_url) is not str:
            if v_url is None:
                n -= 1
            else:
                n = -1
                v_url = as_text(v_url, src, "url", drift)
        self.url = v_url
        if type(v_state) is not str:
            if v_state is None:
                n -= 1
            else:
                n = -1
                v_state = as_text(v_state, src, "state", drift)
        self.state = v_state
        if type(v_start_date) is not str:
            if v_start_date is None:
                n -= 1
            else:
                n = -1
                v_start_date = as_text(v_start_date, src, "startDate", drift)
        self.start_date = v_start_date
        if type(v_expiry_date) is not str:
            if v_expiry_date is None:
                n -= 1
            else:
                n = -1
                v_expiry_date = as_text(v_expiry_date, src, "expiryDate", drift)
        self.expiry_date = v_expiry_date
        if type(v_external_id) is not str:
            if v_external_id is None:
                n -= 1
            else:
                n = -1
                v_external_id = as_text(v_external_id, src, "externalId", drift)
        self.external_id = v_external_id
        if type(v_entity_id) is not int:
            if v_entity_id is None:
                n -= 1
            else:
                n = -1
                v_entity_id = as_int(v_entity_id, src, "entityId", drift)
        self.entity_id = v_entity_id
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


_members, _names = fetching(KycLink)
