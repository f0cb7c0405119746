# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateUser(RequestModel):
    """A user to create."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "prefix": "prefix",
        "userName": "user_name",
        "id": "id",
        "externalId": "external_id",
        "authorizedTrader": "authorized_trader",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id", "user_name"})

    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    prefix: str | Unset = UNSET
    """First letters of the user name that the broker makes up."""
    user_name: str | Unset = UNSET
    """Name the user signs in with."""
    id: str | Unset = UNSET
    """The caller's own id inside the request."""
    external_id: str | Unset = UNSET
    """The caller's own id, by which other parts of the request refer to it."""
    authorized_trader: bool | Unset = UNSET
    """Whether the person may trade."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH

        return Rules(
            {
                "accountId": TEXT,
                "prefix": TEXT,
                "userName": TEXT,
                "id": TEXT,
                "externalId": TEXT,
                "authorizedTrader": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
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
        if "prefix" in src:
            v = src["prefix"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "prefix", drift)
            self.prefix = v
        else:
            n -= 1
            self.prefix = UNSET
        if "userName" in src:
            v = src["userName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "userName", drift)
            self.user_name = v
        else:
            n -= 1
            self.user_name = UNSET
        if "id" in src:
            v = src["id"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "id", drift)
            self.id = v
        else:
            n -= 1
            self.id = UNSET
        if "externalId" in src:
            v = src["externalId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalId", drift)
            self.external_id = v
        else:
            n -= 1
            self.external_id = UNSET
        if "authorizedTrader" in src:
            v = src["authorizedTrader"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "authorizedTrader", drift)
            self.authorized_trader = v
        else:
            n -= 1
            self.authorized_trader = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
