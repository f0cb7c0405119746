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
class PendingTask(Model):
    """An open task of an account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "taskNumber": "task_number",
        "formNumber": "form_number",
        "formName": "form_name",
        "action": "action",
        "externalId": "external_id",
        "entityId": "entity_id",
        "state": "state",
        "documentRejectReason": "document_reject_reason",
        "url": "url",
        "startDate": "start_date",
        "au10tixCreatedDate": "au_10_tix_created_date",
        "au10tixExpiryDate": "au_10_tix_expiry_date",
        "requiredForApproval": "required_for_approval",
        "requiredForTrading": "required_for_trading",
        "onlineTask": "online_task",
        "questionIds": "question_ids",
    }

    task_number: int | None = None
    """What the task is told apart by."""
    form_number: int | None = None
    """Number of the form that the task is about."""
    form_name: str | None = None
    """Name of the form that the task is about."""
    action: str | None = None
    """What to do, such as to send a document."""
    external_id: str | None = None
    """The caller's own id of the holder."""
    entity_id: int | None = None
    """The broker's id of the holder."""
    state: str | None = None
    """How far it is."""
    document_reject_reason: list[str] | None = None
    """Why a document was not accepted."""
    url: str | None = None
    """Where the user can do it."""
    start_date: str | None = None
    """Since when it is open."""
    au_10_tix_created_date: str | None = None
    """When the address for proof of identity was made."""
    au_10_tix_expiry_date: str | None = None
    """When that address ends."""
    required_for_approval: bool | None = None
    """Whether the account is not approved without it."""
    required_for_trading: bool | None = None
    """Whether the account cannot trade without it."""
    online_task: bool | None = None
    """Whether it can be done online."""
    question_ids: list[int] | None = None
    """Questions to answer."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 16
        try:
            values: Any = _members(src) if len(src) >= 16 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_task_number,
            v_form_number,
            v_form_name,
            v_action,
            v_external_id,
            v_entity_id,
            v_state,
            v_document_reject_reason,
            v_url,
            v_start_date,
            v_au_10_tix_created_date,
            v_au_10_tix_expiry_date,
            v_required_for_approval,
            v_required_for_trading,
            v_online_task,
            v_question_ids,
        ) = values
        if type(v_task_number) is not int:
            if v_task_number is None:
                n -= 1
            else:
                n = -1
                v_task_number = as_int(v_task_number, src, "taskNumber", drift)
        self.task_number = v_task_number
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
        if type(v_external_id) is not str:
            if v_external_id is None:
                n -= 1
            else:
                n = -1
                v_external_id = as_text(v_external_id, src, "externalId", drift)
        self.external_id = v_external_id
        if type(v_entity_id) is not int:
            if v_entity_id is None:
                n -= 1
            else:
                n = -1
                v_entity_id = as_int(v_entity_id, src, "entityId", drift)
        self.entity_id = v_entity_id
        if type(v_state) is not str:
            if v_state is None:
                n -= 1
            else:
                n = -1
                v_state = as_text(v_state, src, "state", drift)
        self.state = v_state
        if type(v_document_reject_reason) is JsonArray:
            for i in v_document_reject_reason:
                if type(i) is not str:
                    n = -1
                    v_document_reject_reason = read_items(v_document_reject_reason, as_text, False, drift)
                    break
        else:
            if v_document_reject_reason is None:
                n -= 1
            else:
                n = -1
                v_document_reject_reason = no_list(v_document_reject_reason, src, "documentRejectReason", drift)
        self.document_reject_reason = v_document_reject_reason
        if type(v_url) is not str:
            if v_url is None:
                n -= 1
            else:
                n = -1
                v_url = as_text(v_url, src, "url", drift)
        self.url = v_url
        if type(v_start_date) is not str:
            if v_start_date is None:
                n -= 1
            else:
                n = -1
                v_start_date = as_text(v_start_date, src, "startDate", drift)
        self.start_date = v_start_date
        if type(v_au_10_tix_created_date) is not str:
            if v_au_10_tix_created_date is None:
                n -= 1
            else:
                n = -1
                v_au_10_tix_created_date = as_text(v_au_10_tix_created_date, src, "au10tixCreatedDate", drift)
        self.au_10_tix_created_date = v_au_10_tix_created_date
        if type(v_au_10_tix_expiry_date) is not str:
            if v_au_10_tix_expiry_date is None:
                n -= 1
            else:
                n = -1
                v_au_10_tix_expiry_date = as_text(v_au_10_tix_expiry_date, src, "au10tixExpiryDate", drift)
        self.au_10_tix_expiry_date = v_au_10_tix_expiry_date
        if type(v_required_for_approval) is not bool:
            if v_required_for_approval is None:
                n -= 1
            else:
                n = -1
                v_required_for_approval = as_bool(v_required_for_approval, src, "requiredForApproval", drift)
        self.required_for_approval = v_required_for_approval
        if type(v_required_for_trading) is not bool:
            if v_required_for_trading is None:
                n -= 1
            else:
                n = -1
                v_required_for_trading = as_bool(v_required_for_trading, src, "requiredForTrading", drift)
        self.required_for_trading = v_required_for_trading
        if type(v_online_task) is not bool:
            if v_online_task is None:
                n -= 1
            else:
                n = -1
                v_online_task = as_bool(v_online_task, src, "onlineTask", drift)
        self.online_task = v_online_task
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
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(PendingTask)
