# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_object, as_text, no_list, odd_item, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .additional_account import AdditionalAccount
    from .application_account import ApplicationAccount
    from .application_document import ApplicationDocument
    from .application_language import ApplicationLanguage
    from .application_user import ApplicationUser
    from .customer import Customer
    from .questionnaires import Questionnaires


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Application(RequestModel):
    """One application: who, which accounts, which users, which documents."""

    _keys: ClassVar[Mapping[str, str]] = {
        "customer": "customer",
        "accounts": "accounts",
        "users": "users",
        "documents": "documents",
        "additionalAccounts": "additional_accounts",
        "masterAccountId": "master_account_id",
        "id": "id",
        "inputLanguage": "input_language",
        "translation": "translation",
        "paperAccount": "paper_account",
        "questionnaires": "questionnaires",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"accounts"})

    customer: Customer | Unset = UNSET
    """Who applies."""
    accounts: list[ApplicationAccount] | Unset = UNSET
    """Accounts to open."""
    users: list[ApplicationUser] | Unset = UNSET
    """Users to create."""
    documents: list[ApplicationDocument] | Unset = UNSET
    """Signed documents."""
    additional_accounts: list[AdditionalAccount] | Unset = UNSET
    """Further accounts of existing customers."""
    master_account_id: str | Unset = UNSET
    """Master account that the new account goes under."""
    id: str | Unset = UNSET
    """The caller's own id of the application."""
    input_language: ApplicationLanguage | str | Unset = UNSET
    """Language of the texts."""
    translation: bool | Unset = UNSET
    """Whether the texts are translations."""
    paper_account: bool | Unset = UNSET
    """Whether a paper account is opened too."""
    questionnaires: Questionnaires | Unset = UNSET
    """Answers to questionnaires."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH, Items

        from .additional_account import AdditionalAccount
        from .application_account import ApplicationAccount
        from .application_document import ApplicationDocument
        from .application_user import ApplicationUser
        from .customer import Customer
        from .questionnaires import Questionnaires

        return Rules(
            {
                "customer": Object(Customer),
                "accounts": Items(Object(ApplicationAccount)),
                "users": Items(Object(ApplicationUser)),
                "documents": Items(Object(ApplicationDocument)),
                "additionalAccounts": Items(Object(AdditionalAccount)),
                "masterAccountId": TEXT,
                "id": TEXT,
                "inputLanguage": TEXT,
                "translation": TRUTH,
                "paperAccount": TRUTH,
                "questionnaires": Object(Questionnaires),
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .additional_account import AdditionalAccount
        from .application_account import ApplicationAccount
        from .application_document import ApplicationDocument
        from .application_language import ApplicationLanguage
        from .application_user import ApplicationUser
        from .customer import Customer
        from .questionnaires import Questionnaires

        self = new(cls)
        n: int = 11
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
        if "accounts" in src:
            v = src["accounts"]
            if type(v) is JsonArray:
                r = [
                    ApplicationAccount.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "accounts", drift)
            self.accounts = v
        else:
            n -= 1
            self.accounts = UNSET
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
        if "additionalAccounts" in src:
            v = src["additionalAccounts"]
            if type(v) is JsonArray:
                r = [
                    AdditionalAccount.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "additionalAccounts", drift)
            self.additional_accounts = v
        else:
            n -= 1
            self.additional_accounts = UNSET
        if "masterAccountId" in src:
            v = src["masterAccountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "masterAccountId", drift)
            self.master_account_id = v
        else:
            n -= 1
            self.master_account_id = UNSET
        if "id" in src:
            v = src["id"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "id", drift)
            self.id = v
        else:
            n -= 1
            self.id = UNSET
        if "inputLanguage" in src:
            v = src["inputLanguage"]
            if type(v) is str:
                v = members(ApplicationLanguage).get(v) or str_member(
                    ApplicationLanguage, v, src, "inputLanguage", drift
                )
            else:
                n = -1
                v = str_member(ApplicationLanguage, v, src, "inputLanguage", drift)
            self.input_language = v
        else:
            n -= 1
            self.input_language = UNSET
        if "translation" in src:
            v = src["translation"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "translation", drift)
            self.translation = v
        else:
            n -= 1
            self.translation = UNSET
        if "paperAccount" in src:
            v = src["paperAccount"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "paperAccount", drift)
            self.paper_account = v
        else:
            n -= 1
            self.paper_account = UNSET
        if "questionnaires" in src:
            v = src["questionnaires"]
            if type(v) is JsonObject:
                v = Questionnaires.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "questionnaires", drift)
            self.questionnaires = v
        else:
            n -= 1
            self.questionnaires = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
