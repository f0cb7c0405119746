# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_integer, as_number, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ComboLeg(Model):
    """One leg of a combination."""

    _keys: ClassVar[Mapping[str, str]] = {"conid": "conid", "ratio": "ratio"}

    conid: int
    """Contract id of the leg; text as published."""
    ratio: float | None = None
    """How many of the leg are in one combination, negative where it is sold."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_conid, v_ratio = values
        if type(v_conid) is not int:
            r = as_integer(v_conid, src, "conid", drift)
            if type(r) is not TextInt and not says_the_same(r, v_conid):
                n = -1
            v_conid = r
            if v_conid is None:
                missing(src, "conid", drift, "a whole number")
        self.conid = v_conid
        if type(v_ratio) is not float and type(v_ratio) is not int:
            if v_ratio is None:
                n -= 1
            else:
                n = -1
                v_ratio = as_number(v_ratio, src, "ratio", drift)
        self.ratio = v_ratio
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ComboLeg)
