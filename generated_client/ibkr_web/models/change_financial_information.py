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

    from .financial_information import FinancialInformation


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ChangeFinancialInformation(RequestModel):
    """New financial information."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "referenceUserName": "reference_user_name",
        "newFinancialInformation": "new_financial_information",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    reference_user_name: str | Unset = UNSET
    """User name of the person."""
    new_financial_information: FinancialInformation | Unset = UNSET
    """Income, wealth, aims and experience as they are to be."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT

        from .financial_information import FinancialInformation

        return Rules(
            {"accountId": TEXT, "referenceUserName": TEXT, "newFinancialInformation": Object(FinancialInformation)}
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .financial_information import FinancialInformation

        self = new(cls)
        n: int = 3
        v: Any
        if "accountId" in src:
            v = src["accountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountId", drift)
            self.account_id = v
        else:
            n -= 1
            self.account_id = UNSET
        if "referenceUserName" in src:
            v = src["referenceUserName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "referenceUserName", drift)
            self.reference_user_name = v
        else:
            n -= 1
            self.reference_user_name = UNSET
        if "newFinancialInformation" in src:
            v = src["newFinancialInformation"]
            if type(v) is JsonObject:
                v = FinancialInformation.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "newFinancialInformation", drift)
            self.new_financial_information = v
        else:
            n -= 1
            self.new_financial_information = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
