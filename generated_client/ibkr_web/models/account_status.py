# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new

from .account_status_code import AccountStatusCode

if TYPE_CHECKING:
    from typing import Self

_ACCOUNT_STATUS_CODE = members(AccountStatusCode)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountStatus(Model):
    """State of an account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "status": "status",
        "description": "description",
        "state": "state",
        "message": "message",
        "masterAccountId": "master_account_id",
        "adminAccountId": "admin_account_id",
        "dateOpened": "date_opened",
        "dateStarted": "date_started",
        "dateClosed": "date_closed",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str | None = None
    """Id of the account, such as `U7654321`."""
    status: AccountStatusCode | None = None
    """State, one letter."""
    description: str | None = None
    """That state in words."""
    state: str | None = None
    """What holds it up, or what it is ready for."""
    message: str | None = None
    """What the broker says to it."""
    master_account_id: str | None = None
    """Id of the master account above it, where there is one."""
    admin_account_id: str | None = None
    """Account that administers it."""
    date_opened: str | None = None
    """When it was opened."""
    date_started: str | None = None
    """When the application was begun."""
    date_closed: str | None = None
    """When it was closed."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 10
        try:
            values: Any = _members(src) if len(src) >= 10 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_account_id,
            v_status,
            v_description,
            v_state,
            v_message,
            v_master_account_id,
            v_admin_account_id,
            v_date_opened,
            v_date_started,
            v_date_closed,
        ) = values
        if type(v_account_id) is not str:
            if v_account_id is None:
                n -= 1
            else:
                n = -1
                v_account_id = as_text(v_account_id, src, "accountId", drift)
        self.account_id = v_account_id
        if type(v_status) is str:
            v_status = _ACCOUNT_STATUS_CODE.get(v_status) or str_member(
                AccountStatusCode, v_status, src, "status", drift
            )
        else:
            if v_status is None:
                n -= 1
            else:
                n = -1
                v_status = str_member(AccountStatusCode, v_status, src, "status", drift)
        self.status = v_status
        if type(v_description) is not str:
            if v_description is None:
                n -= 1
            else:
                n = -1
                v_description = as_text(v_description, src, "description", drift)
        self.description = v_description
        if type(v_state) is not str:
            if v_state is None:
                n -= 1
            else:
                n = -1
                v_state = as_text(v_state, src, "state", drift)
        self.state = v_state
        if type(v_message) is not str:
            if v_message is None:
                n -= 1
            else:
                n = -1
                v_message = as_text(v_message, src, "message", drift)
        self.message = v_message
        if type(v_master_account_id) is not str:
            if v_master_account_id is None:
                n -= 1
            else:
                n = -1
                v_master_account_id = as_text(v_master_account_id, src, "masterAccountId", drift)
        self.master_account_id = v_master_account_id
        if type(v_admin_account_id) is not str:
            if v_admin_account_id is None:
                n -= 1
            else:
                n = -1
                v_admin_account_id = as_text(v_admin_account_id, src, "adminAccountId", drift)
        self.admin_account_id = v_admin_account_id
        if type(v_date_opened) is not str:
            if v_date_opened is None:
                n -= 1
            else:
                n = -1
                v_date_opened = as_text(v_date_opened, src, "dateOpened", drift)
        self.date_opened = v_date_opened
        if type(v_date_started) is not str:
            if v_date_started is None:
                n -= 1
            else:
                n = -1
                v_date_started = as_text(v_date_started, src, "dateStarted", drift)
        self.date_started = v_date_started
        if type(v_date_closed) is not str:
            if v_date_closed is None:
                n -= 1
            else:
                n = -1
                v_date_closed = as_text(v_date_closed, src, "dateClosed", drift)
        self.date_closed = v_date_closed
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AccountStatus)
