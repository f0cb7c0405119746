# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_integer, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RequestSummary(Model):
    """One request of account management."""

    _keys: ClassVar[Mapping[str, str]] = {
        "requestId": "request_id",
        "dateSubmitted": "date_submitted",
        "status": "status",
        "accountID": "account_id",
        "requestType": "request_type",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    request_id: int | None = None
    """Number of the request."""
    date_submitted: str | None = None
    """When it was sent."""
    status: str | None = None
    """How far it is."""
    account_id: str | None = None
    """Account that it is about. Spelt with a capital `ID` here only."""
    request_type: str | None = None
    """Kind of request."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 5 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_request_id, v_date_submitted, v_status, v_account_id, v_request_type = values
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
        if type(v_status) is not str:
            if v_status is None:
                n -= 1
            else:
                n = -1
                v_status = as_text(v_status, src, "status", drift)
        self.status = v_status
        if type(v_account_id) is not str:
            if v_account_id is None:
                n -= 1
            else:
                n = -1
                v_account_id = as_text(v_account_id, src, "accountID", drift)
        self.account_id = v_account_id
        if type(v_request_type) is not str:
            if v_request_type is None:
                n -= 1
            else:
                n = -1
                v_request_type = as_text(v_request_type, src, "requestType", drift)
        self.request_type = v_request_type
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(RequestSummary)
