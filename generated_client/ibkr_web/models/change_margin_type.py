# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .document_submission import DocumentSubmission


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ChangeMarginType(RequestModel):
    """A new kind of margin."""

    _keys: ClassVar[Mapping[str, str]] = {
        "documentSubmission": "document_submission",
        "accountId": "account_id",
        "operation": "operation",
        "newMargin": "new_margin",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    document_submission: DocumentSubmission | Unset = UNSET
    """Documents that the change needs."""
    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    operation: str | Unset = UNSET
    """What to do with the margin type."""
    new_margin: str | Unset = UNSET
    """The new kind of margin."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT

        from .document_submission import DocumentSubmission

        return Rules(
            {"documentSubmission": Object(DocumentSubmission), "accountId": TEXT, "operation": TEXT, "newMargin": TEXT}
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .document_submission import DocumentSubmission

        self = new(cls)
        n: int = 4
        v: Any
        if "documentSubmission" in src:
            v = src["documentSubmission"]
            if type(v) is JsonObject:
                v = DocumentSubmission.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "documentSubmission", drift)
            self.document_submission = v
        else:
            n -= 1
            self.document_submission = UNSET
        if "accountId" in src:
            v = src["accountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountId", drift)
            self.account_id = v
        else:
            n -= 1
            self.account_id = UNSET
        if "operation" in src:
            v = src["operation"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "operation", drift)
            self.operation = v
        else:
            n -= 1
            self.operation = UNSET
        if "newMargin" in src:
            v = src["newMargin"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "newMargin", drift)
            self.new_margin = v
        else:
            n -= 1
            self.new_margin = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
