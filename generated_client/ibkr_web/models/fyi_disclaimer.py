# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new

from .fyi_code import FyiCode

if TYPE_CHECKING:
    from typing import Self

_FYI_CODE = members(FyiCode)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FyiDisclaimer(Model):
    """The disclaimer of a kind of notification."""

    _keys: ClassVar[Mapping[str, str]] = {"FC": "fc", "DT": "dt"}

    fc: FyiCode | None = None
    """Kind of notification."""
    dt: str | None = None
    """Words of the disclaimer."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_fc, v_dt = values
        if type(v_fc) is str:
            v_fc = _FYI_CODE.get(v_fc) or str_member(FyiCode, v_fc, src, "FC", drift)
        else:
            if v_fc is None:
                n -= 1
            else:
                n = -1
                v_fc = str_member(FyiCode, v_fc, src, "FC", drift)
        self.fc = v_fc
        if type(v_dt) is not str:
            if v_dt is None:
                n -= 1
            else:
                n = -1
                v_dt = as_text(v_dt, src, "DT", drift)
        self.dt = v_dt
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(FyiDisclaimer)
