# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RecurringRun(Model):
    """One run of a standing order."""

    _keys: ClassVar[Mapping[str, str]] = {"ibRequestId": "ib_request_id", "status": "status"}

    ib_request_id: int | None = None
    """Number of the run."""
    status: str | None = None
    """What became of it."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_ib_request_id, v_status = values
        if type(v_ib_request_id) is not int:
            if v_ib_request_id is None:
                n -= 1
            else:
                n = -1
                v_ib_request_id = as_int(v_ib_request_id, src, "ibRequestId", drift)
        self.ib_request_id = v_ib_request_id
        if type(v_status) is not str:
            if v_status is None:
                n -= 1
            else:
                n = -1
                v_status = as_text(v_status, src, "status", drift)
        self.status = v_status
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(RecurringRun)
