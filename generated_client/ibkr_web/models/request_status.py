# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_integer, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

from .attached_data import AttachedData

if TYPE_CHECKING:
    from typing import Self

_READ_ATTACHED_DATA = AttachedData.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RequestStatus(Model):
    """How far a request of account management is. `type=update` gives the first five, `type=response` the file."""

    _keys: ClassVar[Mapping[str, str]] = {
        "requestId": "request_id",
        "requestType": "request_type",
        "status": "status",
        "message": "message",
        "acctId": "acct_id",
        "dateSubmitted": "date_submitted",
        "fileData": "file_data",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"acct_id"})

    request_id: int | None = None
    """Number of the request. An integer where it was taken, text where it is looked up."""
    request_type: str | None = None
    """Kind of request."""
    status: str | None = None
    """How far it is."""
    message: str | None = None
    """What the broker says to it."""
    acct_id: str | None = None
    """Account that it is about."""
    date_submitted: str | None = None
    """When it was sent."""
    file_data: AttachedData | None = None
    """The broker's answer in full."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 7 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_request_id, v_request_type, v_status, v_message, v_acct_id, v_date_submitted, v_file_data = values
        if type(v_request_id) is not int:
            if v_request_id is None:
                n -= 1
            else:
                r = as_integer(v_request_id, src, "requestId", drift)
                if type(r) is not TextInt and not says_the_same(r, v_request_id):
                    n = -1
                v_request_id = r
        self.request_id = v_request_id
        if type(v_request_type) is not str:
            if v_request_type is None:
                n -= 1
            else:
                n = -1
                v_request_type = as_text(v_request_type, src, "requestType", drift)
        self.request_type = v_request_type
        if type(v_status) is not str:
            if v_status is None:
                n -= 1
            else:
                n = -1
                v_status = as_text(v_status, src, "status", drift)
        self.status = v_status
        if type(v_message) is not str:
            if v_message is None:
                n -= 1
            else:
                n = -1
                v_message = as_text(v_message, src, "message", drift)
        self.message = v_message
        if type(v_acct_id) is not str:
            if v_acct_id is None:
                n -= 1
            else:
                n = -1
                v_acct_id = as_text(v_acct_id, src, "acctId", drift)
        self.acct_id = v_acct_id
        if type(v_date_submitted) is not str:
            if v_date_submitted is None:
                n -= 1
            else:
                n = -1
                v_date_submitted = as_text(v_date_submitted, src, "dateSubmitted", drift)
        self.date_submitted = v_date_submitted
        if type(v_file_data) is JsonObject:
            v_file_data = _READ_ATTACHED_DATA(v_file_data, drift)
        else:
            if v_file_data is None:
                n -= 1
            else:
                n = -1
                v_file_data = as_object(v_file_data, src, "fileData", drift)
        self.file_data = v_file_data
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(RequestStatus)
