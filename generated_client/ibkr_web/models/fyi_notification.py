# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure, as_int, as_integer, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import Figure, TextInt

from .fyi_code import FyiCode

if TYPE_CHECKING:
    from typing import Self

_FYI_CODE = members(FyiCode)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FyiNotification(Model):
    """One notification."""

    _keys: ClassVar[Mapping[str, str]] = {
        "ID": "id",
        "D": "d",
        "FC": "fc",
        "MS": "ms",
        "MD": "md",
        "R": "r",
        "HT": "ht",
    }

    id: str
    """Number of the notification, for marking it as read."""
    d: Figure | None = None
    """Time in epoch seconds, as text with a fraction (`1775041875.0`)."""
    fc: FyiCode | None = None
    """Kind of notification."""
    ms: str | None = None
    """Title of the notification."""
    md: str | None = None
    """Text, in HTML."""
    r: int | None = None
    """1 when it was read, else 0. A number on the wire; the published document declares text."""
    ht: int | None = None
    """1 when the text is HTML."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 7 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_id, v_d, v_fc, v_ms, v_md, v_r, v_ht = values
        if type(v_id) is not str:
            n = -1
            v_id = as_text(v_id, src, "ID", drift)
            if v_id is None:
                missing(src, "ID", drift, "text")
        self.id = v_id
        if v_d is None:
            n -= 1
        elif type(v_d) is str or type(v_d) is float or type(v_d) is int:
            v_d = Figure(v_d)
        else:
            n = -1
            v_d = as_figure(Figure, v_d, src, "D", drift, "a number or text")
        self.d = v_d
        if type(v_fc) is str:
            v_fc = _FYI_CODE.get(v_fc) or str_member(FyiCode, v_fc, src, "FC", drift)
        else:
            if v_fc is None:
                n -= 1
            else:
                n = -1
                v_fc = str_member(FyiCode, v_fc, src, "FC", drift)
        self.fc = v_fc
        if type(v_ms) is not str:
            if v_ms is None:
                n -= 1
            else:
                n = -1
                v_ms = as_text(v_ms, src, "MS", drift)
        self.ms = v_ms
        if type(v_md) is not str:
            if v_md is None:
                n -= 1
            else:
                n = -1
                v_md = as_text(v_md, src, "MD", drift)
        self.md = v_md
        if type(v_r) is not int:
            if v_r is None:
                n -= 1
            else:
                r = as_integer(v_r, src, "R", drift)
                if type(r) is not TextInt and not says_the_same(r, v_r):
                    n = -1
                v_r = r
        self.r = v_r
        if type(v_ht) is not int:
            if v_ht is None:
                n -= 1
            else:
                n = -1
                v_ht = as_int(v_ht, src, "HT", drift)
        self.ht = v_ht
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(FyiNotification)
