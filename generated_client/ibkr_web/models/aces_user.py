# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AcesUser(Model):
    """The signed-in user as the release note of October 2023 describes it. Nobody published the rest of the
    answer. Unverified."""

    _keys: ClassVar[Mapping[str, str]] = {"wbid": "wbid", "wbId": "wb_id"}

    wbid: str | None = None
    """White-label id that the user's broker configured (`BRKID` for example); empty when it configured none.
    Release note of 2023-10."""
    wb_id: str | None = None
    """The same, as `/one/user` spells it. Read whichever is there. Release note of 2023-10."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_wbid, v_wb_id = values
        if type(v_wbid) is not str:
            if v_wbid is None:
                n -= 1
            else:
                n = -1
                v_wbid = as_text(v_wbid, src, "wbid", drift)
        self.wbid = v_wbid
        if type(v_wb_id) is not str:
            if v_wb_id is None:
                n -= 1
            else:
                n = -1
                v_wb_id = as_text(v_wb_id, src, "wbId", drift)
        self.wb_id = v_wb_id
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AcesUser)
