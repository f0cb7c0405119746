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
class DestinationBank(RequestModel):
    """A bank as the destination of a withdrawal."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "branchCode": "branch_code",
        "branchCodeType": "branch_code_type",
        "identifier": "identifier",
        "identifierType": "identifier_type",
        "clientAccountId": "client_account_id",
    }

    name: str
    """Name of the bank."""
    branch_code: str | Unset = UNSET
    """Code of the branch within the bank, where the country has such codes."""
    branch_code_type: str | Unset = UNSET
    """Kind of that code: `BSB_AUD`, `BANK_CODE_CAD` or `NONE`."""
    identifier: str
    """Code of the bank."""
    identifier_type: str
    """Kind of that code: `BIC` or `IFSC`."""
    client_account_id: str
    """Number of the client's account there."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, TEXT

        return Rules(
            {
                "name": SOME_TEXT,
                "branchCode": TEXT,
                "branchCodeType": TEXT,
                "identifier": SOME_TEXT,
                "identifierType": SOME_TEXT,
                "clientAccountId": SOME_TEXT,
            },
            needs=("name", "identifier", "identifierType", "clientAccountId"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        v: Any
        v = src.get("name")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "name", drift)
            if v is None:
                missing(src, "name", drift, "text")
        self.name = v
        if "branchCode" in src:
            v = src["branchCode"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "branchCode", drift)
            self.branch_code = v
        else:
            n -= 1
            self.branch_code = UNSET
        if "branchCodeType" in src:
            v = src["branchCodeType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "branchCodeType", drift)
            self.branch_code_type = v
        else:
            n -= 1
            self.branch_code_type = UNSET
        v = src.get("identifier")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "identifier", drift)
            if v is None:
                missing(src, "identifier", drift, "text")
        self.identifier = v
        v = src.get("identifierType")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "identifierType", drift)
            if v is None:
                missing(src, "identifierType", drift, "text")
        self.identifier_type = v
        v = src.get("clientAccountId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "clientAccountId", drift)
            if v is None:
                missing(src, "clientAccountId", drift, "text")
        self.client_account_id = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
