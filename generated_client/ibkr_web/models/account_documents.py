# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .application_document import ApplicationDocument


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountDocuments(RequestModel):
    """An account and the documents that the change needs."""

    _keys: ClassVar[Mapping[str, str]] = {"accountId": "account_id", "documents": "documents"}
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    documents: list[ApplicationDocument] | Unset = UNSET
    """Signed documents."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items

        from .application_document import ApplicationDocument

        return Rules({"accountId": TEXT, "documents": Items(Object(ApplicationDocument))})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .application_document import ApplicationDocument

        self = new(cls)
        n: int = 2
        v: Any
        r: Any
        if "accountId" in src:
            v = src["accountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountId", drift)
            self.account_id = v
        else:
            n -= 1
            self.account_id = UNSET
        if "documents" in src:
            v = src["documents"]
            if type(v) is JsonArray:
                r = [
                    ApplicationDocument.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "documents", drift)
            self.documents = v
        else:
            n -= 1
            self.documents = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
