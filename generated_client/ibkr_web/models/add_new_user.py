# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_bool, as_object, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .application_language import ApplicationLanguage
    from .new_user_details import NewUserDetails


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AddNewUser(RequestModel):
    """A further user of an account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "prefix": "prefix",
        "userDetails": "user_details",
        "userName": "user_name",
        "inputLanguage": "input_language",
        "translation": "translation",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id", "user_name"})

    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    prefix: str | Unset = UNSET
    """First letters of the user name that the broker makes up."""
    user_details: NewUserDetails | Unset = UNSET
    """Person who gets the login, with contact and identification."""
    user_name: str | Unset = UNSET
    """Name the user signs in with."""
    input_language: ApplicationLanguage | str | Unset = UNSET
    """Language of the texts."""
    translation: bool | Unset = UNSET
    """Whether the texts are translations."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH

        from .new_user_details import NewUserDetails

        return Rules(
            {
                "accountId": TEXT,
                "prefix": TEXT,
                "userDetails": Object(NewUserDetails),
                "userName": TEXT,
                "inputLanguage": TEXT,
                "translation": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .application_language import ApplicationLanguage
        from .new_user_details import NewUserDetails

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
        if "userDetails" in src:
            v = src["userDetails"]
            if type(v) is JsonObject:
                v = NewUserDetails.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "userDetails", drift)
            self.user_details = v
        else:
            n -= 1
            self.user_details = UNSET
        if "userName" in src:
            v = src["userName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "userName", drift)
            self.user_name = v
        else:
            n -= 1
            self.user_name = UNSET
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
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
