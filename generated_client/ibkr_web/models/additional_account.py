# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_object, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .application_account import ApplicationAccount
    from .application_document import ApplicationDocument
    from .application_user import ApplicationUser
    from .customer import Customer


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AdditionalAccount(RequestModel):
    """A further account of a customer."""

    _keys: ClassVar[Mapping[str, str]] = {
        "customer": "customer",
        "account": "account",
        "documents": "documents",
        "users": "users",
        "accountId": "account_id",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account", "account_id"})

    customer: Customer | Unset = UNSET
    """Who applies."""
    account: ApplicationAccount | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    documents: list[ApplicationDocument] | Unset = UNSET
    """Signed documents."""
    users: list[ApplicationUser] | Unset = UNSET
    """Users to create."""
    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items

        from .application_account import ApplicationAccount
        from .application_document import ApplicationDocument
        from .application_user import ApplicationUser
        from .customer import Customer

        return Rules(
            {
                "customer": Object(Customer),
                "account": Object(ApplicationAccount),
                "documents": Items(Object(ApplicationDocument)),
                "users": Items(Object(ApplicationUser)),
                "accountId": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .application_account import ApplicationAccount
        from .application_document import ApplicationDocument
        from .application_user import ApplicationUser
        from .customer import Customer

        self = new(cls)
        n: int = 5
        v: Any
        r: Any
        if "customer" in src:
            v = src["customer"]
            if type(v) is JsonObject:
                v = Customer.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "customer", drift)
            self.customer = v
        else:
            n -= 1
            self.customer = UNSET
        if "account" in src:
            v = src["account"]
            if type(v) is JsonObject:
                v = ApplicationAccount.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "account", drift)
            self.account = v
        else:
            n -= 1
            self.account = UNSET
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
        if "users" in src:
            v = src["users"]
            if type(v) is JsonArray:
                r = [ApplicationUser.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "users", drift)
            self.users = v
        else:
            n -= 1
            self.users = UNSET
        if "accountId" in src:
            v = src["accountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountId", drift)
            self.account_id = v
        else:
            n -= 1
            self.account_id = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
