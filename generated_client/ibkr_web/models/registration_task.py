# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_bool, as_int, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RegistrationTask(Model):
    """A task of an account's registration."""

    _keys: ClassVar[Mapping[str, str]] = {
        "externalId": "external_id",
        "formNumber": "form_number",
        "formName": "form_name",
        "action": "action",
        "dateCompleted": "date_completed",
        "state": "state",
        "questionIds": "question_ids",
        "warning": "warning",
        "isRequiredForApproval": "is_required_for_approval",
        "isCompleted": "is_completed",
        "isDeclined": "is_declined",
    }

    external_id: str | None = None
    """The caller's own id of the holder."""
    form_number: int | None = None
    """Number of the form that the task is about."""
    form_name: str | None = None
    """Name of the form that the task is about."""
    action: str | None = None
    """What to do, such as to sign."""
    date_completed: str | None = None
    """When it was done."""
    state: str | None = None
    """How far it is."""
    question_ids: list[int] | None = None
    """Questions to answer."""
    warning: str | None = None
    """What to mind."""
    is_required_for_approval: bool | None = None
    """Whether the account is not approved without it."""
    is_completed: bool | None = None
    """Whether the task is done."""
    is_declined: bool | None = None
    """Whether the task ended in a refusal; by whom is not published."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 11
        try:
            values: Any = _members(src) if len(src) >= 11 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_external_id,
            v_form_number,
            v_form_name,
            v_action,
            v_date_completed,
            v_state,
            v_question_ids,
            v_warning,
            v_is_required_for_approval,
            v_is_completed,
            v_is_declined,
        ) = values
        if type(v_external_id) is not str:
            if v_external_id is None:
                n -= 1
            else:
                n = -1
                v_external_id = as_text(v_external_id, src, "externalId", drift)
        self.external_id = v_external_id
        if type(v_form_number) is not int:
            if v_form_number is None:
                n -= 1
            else:
                n = -1
                v_form_number = as_int(v_form_number, src, "formNumber", drift)
        self.form_number = v_form_number
        if type(v_form_name) is not str:
            if v_form_name is None:
                n -= 1
            else:
                n = -1
                v_form_name = as_text(v_form_name, src, "formName", drift)
        self.form_name = v_form_name
        if type(v_action) is not str:
            if v_action is None:
                n -= 1
            else:
                n = -1
                v_action = as_text(v_action, src, "action", drift)
        self.action = v_action
        if type(v_date_completed) is not str:
            if v_date_completed is None:
                n -= 1
            else:
                n = -1
                v_date_completed = as_text(v_date_completed, src, "dateCompleted", drift)
        self.date_completed = v_date_completed
        if type(v_state) is not str:
            if v_state is None:
                n -= 1
            else:
                n = -1
                v_state = as_text(v_state, src, "state", drift)
        self.state = v_state
        if type(v_question_ids) is JsonArray:
            for i in v_question_ids:
                if type(i) is not int:
                    n = -1
                    v_question_ids = read_items(v_question_ids, as_int, False, drift)
                    break
        else:
            if v_question_ids is None:
                n -= 1
            else:
                n = -1
                v_question_ids = no_list(v_question_ids, src, "questionIds", drift)
        self.question_ids = v_question_ids
        if type(v_warning) is not str:
            if v_warning is None:
                n -= 1
            else:
                n = -1
                v_warning = as_text(v_warning, src, "warning", drift)
        self.warning = v_warning
        if type(v_is_required_for_approval) is not bool:
            if v_is_required_for_approval is None:
                n -= 1
            else:
                n = -1
                v_is_required_for_approval = as_bool(v_is_required_for_approval, src, "isRequiredForApproval", drift)
        self.is_required_for_approval = v_is_required_for_approval
        if type(v_is_completed) is not bool:
            if v_is_completed is None:
                n -= 1
            else:
                n = -1
                v_is_completed = as_bool(v_is_completed, src, "isCompleted", drift)
        self.is_completed = v_is_completed
        if type(v_is_declined) is not bool:
            if v_is_declined is None:
                n -= 1
            else:
                n = -1
                v_is_declined = as_bool(v_is_declined, src, "isDeclined", drift)
        self.is_declined = v_is_declined
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(RegistrationTask)
