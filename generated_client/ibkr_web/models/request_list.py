# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .request_summary import RequestSummary

if TYPE_CHECKING:
    from typing import Self

_READ_REQUEST_SUMMARY = RequestSummary.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RequestList(Model):
    """Requests of the client in a span of time, a page of them."""

    _keys: ClassVar[Mapping[str, str]] = {
        "requestDetails": "request_details",
        "offset": "offset",
        "limit": "limit",
        "total": "total",
    }

    request_details: list[RequestSummary] | None = None
    """What was asked of account management, one row for each request."""
    offset: int | None = None
    """Row that the page starts with, from 0."""
    limit: int | None = None
    """Most rows that a page has."""
    total: int | None = None
    """Rows over all pages."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 4 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_request_details, v_offset, v_limit, v_total = values
        if type(v_request_details) is JsonArray:
            r = [
                _READ_REQUEST_SUMMARY(i, drift)
                for i in v_request_details
                if type(i) is JsonObject or odd_item(i, v_request_details, drift)
            ]
            if len(r) != len(v_request_details):
                n = -1
            v_request_details = r
        else:
            if v_request_details is None:
                n -= 1
            else:
                n = -1
                v_request_details = no_list(v_request_details, src, "requestDetails", drift)
        self.request_details = v_request_details
        if type(v_offset) is not int:
            if v_offset is None:
                n -= 1
            else:
                n = -1
                v_offset = as_int(v_offset, src, "offset", drift)
        self.offset = v_offset
        if type(v_limit) is not int:
            if v_limit is None:
                n -= 1
            else:
                n = -1
                v_limit = as_int(v_limit, src, "limit", drift)
        self.limit = v_limit
        if type(v_total) is not int:
            if v_total is None:
                n -= 1
            else:
                n = -1
                v_total = as_int(v_total, src, "total", drift)
        self.total = v_total
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(RequestList)
