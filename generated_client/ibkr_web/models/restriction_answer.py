# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RestrictionAnswer(Model):
    """Whether a table of restrictions was accepted. A refusal is a 200 too."""

    _keys: ClassVar[Mapping[str, str]] = {"success": "success", "requestId": "request_id", "message": "message"}

    success: bool | None = None
    """Whether the table of restrictions was accepted."""
    request_id: int | None = None
    """Number of the change. Missing when the body could not be read."""
    message: str | None = None
    """What was done, or what is wrong."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_success, v_request_id, v_message = values
        if type(v_success) is not bool:
            if v_success is None:
                n -= 1
            else:
                n = -1
                v_success = as_bool(v_success, src, "success", drift)
        self.success = v_success
        if type(v_request_id) is not int:
            if v_request_id is None:
                n -= 1
            else:
                n = -1
                v_request_id = as_int(v_request_id, src, "requestId", drift)
        self.request_id = v_request_id
        if type(v_message) is not str:
            if v_message is None:
                n -= 1
            else:
                n = -1
                v_message = as_text(v_message, src, "message", drift)
        self.message = v_message
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(RestrictionAnswer)
