# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_object, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .document_submission import DocumentSubmission
    from .trading_permission import TradingPermission


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AddTradingPermissions(RequestModel):
    """Permissions to add."""

    _keys: ClassVar[Mapping[str, str]] = {
        "tradingPermissions": "trading_permissions",
        "documentSubmission": "document_submission",
        "accountId": "account_id",
        "optionLevel": "option_level",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    trading_permissions: list[TradingPermission] | Unset = UNSET
    """What may be traded where."""
    document_submission: DocumentSubmission | Unset = UNSET
    """Documents that the change needs."""
    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    option_level: int | Unset = UNSET
    """Level of permissions for options; a higher one allows more."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items, Whole

        from .document_submission import DocumentSubmission
        from .trading_permission import TradingPermission

        return Rules(
            {
                "tradingPermissions": Items(Object(TradingPermission)),
                "documentSubmission": Object(DocumentSubmission),
                "accountId": TEXT,
                "optionLevel": Whole(),
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .document_submission import DocumentSubmission
        from .trading_permission import TradingPermission

        self = new(cls)
        n: int = 4
        v: Any
        r: Any
        if "tradingPermissions" in src:
            v = src["tradingPermissions"]
            if type(v) is JsonArray:
                r = [
                    TradingPermission.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "tradingPermissions", drift)
            self.trading_permissions = v
        else:
            n -= 1
            self.trading_permissions = UNSET
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
        if "optionLevel" in src:
            v = src["optionLevel"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "optionLevel", drift)
            self.option_level = v
        else:
            n -= 1
            self.option_level = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
