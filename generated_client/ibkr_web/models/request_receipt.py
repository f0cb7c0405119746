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
class RequestReceipt(Model):
    """What became of an application or a change. A 202 has `executedAt`, a 200 the file with the broker's
    answer."""

    _keys: ClassVar[Mapping[str, str]] = {
        "requestId": "request_id",
        "dateSubmitted": "date_submitted",
        "executedAt": "executed_at",
        "fileData": "file_data",
    }

    request_id: int | None = None
    """Number of the request, to ask for its state."""
    date_submitted: str | None = None
    """When it was sent."""
    executed_at: str | None = None
    """When it was carried out."""
    file_data: AttachedData | None = None
    """The broker's answer in full."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 4 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_request_id, v_date_submitted, v_executed_at, v_file_data = values
        if type(v_request_id) is not int:
            if v_request_id is None:
                n -= 1
            else:
                r = as_integer(v_request_id, src, "requestId", drift)
                if type(r) is not TextInt and not says_the_same(r, v_request_id):
                    n = -1
                v_request_id = r
        self.request_id = v_request_id
        if type(v_date_submitted) is not str:
            if v_date_submitted is None:
                n -= 1
            else:
                n = -1
                v_date_submitted = as_text(v_date_submitted, src, "dateSubmitted", drift)
        self.date_submitted = v_date_submitted
        if type(v_executed_at) is not str:
            if v_executed_at is None:
                n -= 1
            else:
                n = -1
                v_executed_at = as_text(v_executed_at, src, "executedAt", drift)
        self.executed_at = v_executed_at
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


_members, _names = fetching(RequestReceipt)
