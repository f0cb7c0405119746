# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_int, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LoginMessage(Model):
    """One message that a user has to answer when signing in."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "recordDate": "record_date",
        "username": "username",
        "messageType": "message_type",
        "contentId": "content_id",
        "state": "state",
        "description": "description",
        "tasks": "tasks",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"username"})

    id: int | None = None
    """Number of the message, by which it is completed."""
    record_date: str | None = None
    """When it was set."""
    username: str | None = None
    """User who has to answer."""
    message_type: str | None = None
    """Kind of message."""
    content_id: int | None = None
    """Number of its text."""
    state: str | None = None
    """State of the message, which says whether it is still to be answered."""
    description: str | None = None
    """What it is about."""
    tasks: list[int] | None = None
    """Tasks that belong to it."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 8
        try:
            values: Any = _members(src) if len(src) >= 8 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_id, v_record_date, v_username, v_message_type, v_content_id, v_state, v_description, v_tasks = values
        if type(v_id) is not int:
            if v_id is None:
                n -= 1
            else:
                n = -1
                v_id = as_int(v_id, src, "id", drift)
        self.id = v_id
        if type(v_record_date) is not str:
            if v_record_date is None:
                n -= 1
            else:
                n = -1
                v_record_date = as_text(v_record_date, src, "recordDate", drift)
        self.record_date = v_record_date
        if type(v_username) is not str:
            if v_username is None:
                n -= 1
            else:
                n = -1
                v_username = as_text(v_username, src, "username", drift)
        self.username = v_username
        if type(v_message_type) is not str:
            if v_message_type is None:
                n -= 1
            else:
                n = -1
                v_message_type = as_text(v_message_type, src, "messageType", drift)
        self.message_type = v_message_type
        if type(v_content_id) is not int:
            if v_content_id is None:
                n -= 1
            else:
                n = -1
                v_content_id = as_int(v_content_id, src, "contentId", drift)
        self.content_id = v_content_id
        if type(v_state) is not str:
            if v_state is None:
                n -= 1
            else:
                n = -1
                v_state = as_text(v_state, src, "state", drift)
        self.state = v_state
        if type(v_description) is not str:
            if v_description is None:
                n -= 1
            else:
                n = -1
                v_description = as_text(v_description, src, "description", drift)
        self.description = v_description
        if type(v_tasks) is JsonArray:
            for i in v_tasks:
                if type(i) is not int:
                    n = -1
                    v_tasks = read_items(v_tasks, as_int, False, drift)
                    break
        else:
            if v_tasks is None:
                n -= 1
            else:
                n = -1
                v_tasks = no_list(v_tasks, src, "tasks", drift)
        self.tasks = v_tasks
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(LoginMessage)
