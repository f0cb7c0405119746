# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .account_currency import AccountCurrency


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocateVan(RequestModel):
    """A virtual account number for deposits."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "currency": "currency",
        "countryCode": "country_code",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    currency: AccountCurrency | str | Unset = UNSET
    """Currency, ISO 4217."""
    country_code: str | Unset = UNSET
    """Country, ISO 3166."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"accountId": TEXT, "currency": TEXT, "countryCode": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .account_currency import AccountCurrency

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
        if "currency" in src:
            v = src["currency"]
            if type(v) is str:
                v = members(AccountCurrency).get(v) or str_member(AccountCurrency, v, src, "currency", drift)
            else:
                n = -1
                v = str_member(AccountCurrency, v, src, "currency", drift)
            self.currency = v
        else:
            n -= 1
            self.currency = UNSET
        if "countryCode" in src:
            v = src["countryCode"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "countryCode", drift)
            self.country_code = v
        else:
            n -= 1
            self.country_code = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
