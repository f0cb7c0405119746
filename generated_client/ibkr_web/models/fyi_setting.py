# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new

from .fyi_code import FyiCode

if TYPE_CHECKING:
    from typing import Self

_FYI_CODE = members(FyiCode)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FyiSetting(Model):
    """One kind of notification and whether it is sent. Kinds that cannot be changed lack `A`; one kind has
    neither name nor description."""

    _keys: ClassVar[Mapping[str, str]] = {"FC": "fc", "FN": "fn", "FD": "fd", "H": "h", "A": "a", "SS": "ss"}

    fc: FyiCode
    """Kind of notification."""
    fn: str | None = None
    """Name of the kind of notification, for people."""
    fd: str | None = None
    """What the kind of notification tells, for people."""
    h: int | None = None
    """1 once its disclaimer was read, else 0."""
    a: int | None = None
    """1 where it can be switched, 0 where it cannot now."""
    ss: str | None = None
    """Set of settings that it belongs to, for kinds that are switched elsewhere."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_fc, v_fn, v_fd, v_h, v_a, v_ss = values
        if type(v_fc) is str:
            v_fc = _FYI_CODE.get(v_fc) or str_member(FyiCode, v_fc, src, "FC", drift)
        else:
            n = -1
            v_fc = str_member(FyiCode, v_fc, src, "FC", drift)
            if v_fc is None:
                missing(src, "FC", drift, "FyiCode")
        self.fc = v_fc
        if type(v_fn) is not str:
            if v_fn is None:
                n -= 1
            else:
                n = -1
                v_fn = as_text(v_fn, src, "FN", drift)
        self.fn = v_fn
        if type(v_fd) is not str:
            if v_fd is None:
                n -= 1
            else:
                n = -1
                v_fd = as_text(v_fd, src, "FD", drift)
        self.fd = v_fd
        if type(v_h) is not int:
            if v_h is None:
                n -= 1
            else:
                n = -1
                v_h = as_int(v_h, src, "H", drift)
        self.h = v_h
        if type(v_a) is not int:
            if v_a is None:
                n -= 1
            else:
                n = -1
                v_a = as_int(v_a, src, "A", drift)
        self.a = v_a
        if type(v_ss) is not str:
            if v_ss is None:
                n -= 1
            else:
                n = -1
                v_ss = as_text(v_ss, src, "SS", drift)
        self.ss = v_ss
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(FyiSetting)
