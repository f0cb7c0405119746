# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TradeConfirmationRequest(RequestModel):
    """Trade confirmations of an account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "startDate": "start_date",
        "endDate": "end_date",
        "mimeType": "mime_type",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str
    """Id of the account, such as `U7654321`."""
    start_date: str
    """First day, `YYYYMMDD`."""
    end_date: str
    """Last day, `YYYYMMDD`."""
    mime_type: str | Unset = UNSET
    """Media type of the document inside the answer, such as `application/pdf`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, TEXT

        return Rules(
            {"accountId": SOME_TEXT, "startDate": SOME_TEXT, "endDate": SOME_TEXT, "mimeType": TEXT},
            needs=("accountId", "startDate", "endDate"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        v: Any
        v = src.get("accountId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "accountId", drift)
            if v is None:
                missing(src, "accountId", drift, "text")
        self.account_id = v
        v = src.get("startDate")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "startDate", drift)
            if v is None:
                missing(src, "startDate", drift, "text")
        self.start_date = v
        v = src.get("endDate")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "endDate", drift)
            if v is None:
                missing(src, "endDate", drift, "text")
        self.end_date = v
        if "mimeType" in src:
            v = src["mimeType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "mimeType", drift)
            self.mime_type = v
        else:
            n -= 1
            self.mime_type = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
