# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_bool, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .gw_error import GwError

if TYPE_CHECKING:
    from typing import Self

_READ_GW_ERROR = GwError.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ApplicationRecord(Model):
    """An application and what became of it. The request's and answer's file names, or the answer itself."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "requestFileName": "request_file_name",
        "responseFileName": "response_file_name",
        "name": "name",
        "data": "data",
        "isProcessed": "is_processed",
        "error": "error",
        "hasError": "has_error",
        "errorDescription": "error_description",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str | None = None
    """Account that came of it."""
    request_file_name: str | None = None
    """Name of the file that was sent."""
    response_file_name: str | None = None
    """Name of the file that the broker answered with."""
    name: str | None = None
    """Name of the file in `data`."""
    data: Any = None
    """The broker's answer."""
    is_processed: bool | None = None
    """Whether the application has been worked on."""
    error: GwError | None = None
    """Why there is no answer."""
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
            v_account_id,
            v_request_file_name,
            v_response_file_name,
            v_name,
            v_data,
            v_is_processed,
            v_error,
            v_has_error,
            v_error_description,
        ) = values
        if type(v_account_id) is not str:
            if v_account_id is None:
                n -= 1
            else:
                n = -1
                v_account_id = as_text(v_account_id, src, "accountId", drift)
        self.account_id = v_account_id
        if type(v_request_file_name) is not str:
            if v_request_file_name is None:
                n -= 1
            else:
                n = -1
                v_request_file_name = as_text(v_request_file_name, src, "requestFileName", drift)
        self.request_file_name = v_request_file_name
        if type(v_response_file_name) is not str:
            if v_response_file_name is None:
                n -= 1
            else:
                n = -1
                v_response_file_name = as_text(v_response_file_name, src, "responseFileName", drift)
        self.response_file_name = v_response_file_name
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if v_data is None:
            n -= 1
        self.data = v_data
        if type(v_is_processed) is not bool:
            if v_is_processed is None:
                n -= 1
            else:
                n = -1
                v_is_processed = as_bool(v_is_processed, src, "isProcessed", drift)
        self.is_processed = v_is_processed
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


_members, _names = fetching(ApplicationRecord)
