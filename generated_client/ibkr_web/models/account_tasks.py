# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_object, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .gw_error import GwError
from .pending_task import PendingTask
from .registration_task import RegistrationTask

if TYPE_CHECKING:
    from typing import Self

_READ_GW_ERROR = GwError.from_object
_READ_PENDING_TASK = PendingTask.from_object
_READ_REGISTRATION_TASK = RegistrationTask.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountTasks(Model):
    """Tasks of an account: of its registration, or that are open, by what was asked for."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "status": "status",
        "description": "description",
        "state": "state",
        "registrationTaskPresent": "registration_task_present",
        "registrationTasks": "registration_tasks",
        "pendingTaskPresent": "pending_task_present",
        "pendingTasks": "pending_tasks",
        "error": "error",
        "hasError": "has_error",
        "errorDescription": "error_description",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str | None = None
    """Id of the account, such as `U7654321`."""
    status: str | None = None
    """State of the account, one letter."""
    description: str | None = None
    """That state in words."""
    state: str | None = None
    """What holds it up, or what it is ready for."""
    registration_task_present: bool | None = None
    """Whether the account has steps of registration to show."""
    registration_tasks: list[RegistrationTask] | None = None
    """Steps of opening the account, one row for each form."""
    pending_task_present: bool | None = None
    """Whether there are open tasks."""
    pending_tasks: list[PendingTask] | None = None
    """Open tasks."""
    error: GwError | None = None
    """Why there is no answer."""
    has_error: bool | None = None
    """Whether the request failed."""
    error_description: str | None = None
    """What went wrong, in words."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 11
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 11 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_account_id,
            v_status,
            v_description,
            v_state,
            v_registration_task_present,
            v_registration_tasks,
            v_pending_task_present,
            v_pending_tasks,
            v_error,
            v_has_error,
            v_error_description,
        ) = values
        if type(v_account_id) is not str:
            if v_account_id is None:
                n -= 1
            else:
                n = -1
                v_account_id = as_text(v_account_id, src, "accountId", drift)
        self.account_id = v_account_id
        if type(v_status) is not str:
            if v_status is None:
                n -= 1
            else:
                n = -1
                v_status = as_text(v_status, src, "status", drift)
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
        if type(v_registration_task_present) is not bool:
            if v_registration_task_present is None:
                n -= 1
            else:
                n = -1
                v_registration_task_present = as_bool(
                    v_registration_task_present, src, "registrationTaskPresent", drift
                )
        self.registration_task_present = v_registration_task_present
        if type(v_registration_tasks) is JsonArray:
            r = [
                _READ_REGISTRATION_TASK(i, drift)
                for i in v_registration_tasks
                if type(i) is JsonObject or odd_item(i, v_registration_tasks, drift)
            ]
            if len(r) != len(v_registration_tasks):
                n = -1
            v_registration_tasks = r
        else:
            if v_registration_tasks is None:
                n -= 1
            else:
                n = -1
                v_registration_tasks = no_list(v_registration_tasks, src, "registrationTasks", drift)
        self.registration_tasks = v_registration_tasks
        if type(v_pending_task_present) is not bool:
            if v_pending_task_present is None:
                n -= 1
            else:
                n = -1
                v_pending_task_present = as_bool(v_pending_task_present, src, "pendingTaskPresent", drift)
        self.pending_task_present = v_pending_task_present
        if type(v_pending_tasks) is JsonArray:
            r = [
                _READ_PENDING_TASK(i, drift)
                for i in v_pending_tasks
                if type(i) is JsonObject or odd_item(i, v_pending_tasks, drift)
            ]
            if len(r) != len(v_pending_tasks):
                n = -1
            v_pending_tasks = r
        else:
            if v_pending_tasks is None:
                n -= 1
            else:
                n = -1
                v_pending_tasks = no_list(v_pending_tasks, src, "pendingTasks", drift)
        self.pending_tasks = v_pending_tasks
        if type(v_error) is JsonObject:
            v_error = _READ_GW_ERROR(v_error, drift)
        else:
            if v_error is None:
                n -= 1
            else:
                n = -1
                v_error = as_object(v_error, src, "error", drift)
        self.error = v_error
        if type(v_has_error) is not bool:
            if v_has_error is None:
                n -= 1
            else:
                n = -1
                v_has_error = as_bool(v_has_error, src, "hasError", drift)
        self.has_error = v_has_error
        if type(v_error_description) is not str:
            if v_error_description is None:
                n -= 1
            else:
                n = -1
                v_error_description = as_text(v_error_description, src, "errorDescription", drift)
        self.error_description = v_error_description
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AccountTasks)
