# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .login_message import LoginMessage

if TYPE_CHECKING:
    from typing import Self

_READ_LOGIN_MESSAGE = LoginMessage.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountLoginMessages(Model):
    """Messages that a user has to answer when signing in, of an account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "clearingStatus": "clearing_status",
        "clearingStatusDescription": "clearing_status_description",
        "loginMessages": "login_messages",
        "loginMessagePresent": "login_message_present",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str | None = None
    """Id of the account, such as `U7654321`."""
    clearing_status: str | None = None
    """State of the account, one letter."""
    clearing_status_description: str | None = None
    """That state in words."""
    login_messages: list[LoginMessage] | None = None
    """What the account's users have to answer when they sign in, one row each."""
    login_message_present: bool | None = None
    """Whether the account has messages to answer."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 5 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_account_id, v_clearing_status, v_clearing_status_description, v_login_messages, v_login_message_present = (
            values
        )
        if type(v_account_id) is not str:
            if v_account_id is None:
                n -= 1
            else:
                n = -1
                v_account_id = as_text(v_account_id, src, "accountId", drift)
        self.account_id = v_account_id
        if type(v_clearing_status) is not str:
            if v_clearing_status is None:
                n -= 1
            else:
                n = -1
                v_clearing_status = as_text(v_clearing_status, src, "clearingStatus", drift)
        self.clearing_status = v_clearing_status
        if type(v_clearing_status_description) is not str:
            if v_clearing_status_description is None:
                n -= 1
            else:
                n = -1
                v_clearing_status_description = as_text(
                    v_clearing_status_description, src, "clearingStatusDescription", drift
                )
        self.clearing_status_description = v_clearing_status_description
        if type(v_login_messages) is JsonArray:
            r = [
                _READ_LOGIN_MESSAGE(i, drift)
                for i in v_login_messages
                if type(i) is JsonObject or odd_item(i, v_login_messages, drift)
            ]
            if len(r) != len(v_login_messages):
                n = -1
            v_login_messages = r
        else:
            if v_login_messages is None:
                n -= 1
            else:
                n = -1
                v_login_messages = no_list(v_login_messages, src, "loginMessages", drift)
        self.login_messages = v_login_messages
        if type(v_login_message_present) is not bool:
            if v_login_message_present is None:
                n -= 1
            else:
                n = -1
                v_login_message_present = as_bool(v_login_message_present, src, "loginMessagePresent", drift)
        self.login_message_present = v_login_message_present
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AccountLoginMessages)
