# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_figure, as_one_of, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Size

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TifDefaults(Model):
    """What to fill in at first."""

    _keys: ClassVar[Mapping[str, str]] = {
        "TIF": "tif",
        "SIZE": "size",
        "DEFAULT_ACCT": "default_acct",
        "PMALGO": "pmalgo",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"default_acct"})

    tif: str | None = None
    """Time in force."""
    size: Size | None = None
    """Size that a new ticket starts with."""
    default_acct: str | None = None
    """Account that a new ticket starts with."""
    pmalgo: bool | str | None = None
    """Use of the price management algorithm."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        try:
            values: Any = _members(src) if len(src) >= 4 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_tif, v_size, v_default_acct, v_pmalgo = values
        if type(v_tif) is not str:
            if v_tif is None:
                n -= 1
            else:
                n = -1
                v_tif = as_text(v_tif, src, "TIF", drift)
        self.tif = v_tif
        if v_size is None:
            n -= 1
        elif type(v_size) is str or type(v_size) is float or type(v_size) is int:
            v_size = Size(v_size)
        else:
            n = -1
            v_size = as_figure(Size, v_size, src, "SIZE", drift, "a number or text")
        self.size = v_size
        if type(v_default_acct) is not str:
            if v_default_acct is None:
                n -= 1
            else:
                n = -1
                v_default_acct = as_text(v_default_acct, src, "DEFAULT_ACCT", drift)
        self.default_acct = v_default_acct
        if type(v_pmalgo) is not bool and type(v_pmalgo) is not str:
            if v_pmalgo is None:
                n -= 1
            else:
                n = -1
                v_pmalgo = as_one_of(v_pmalgo, src, "PMALGO", drift, "a truth value or text", as_bool, as_text)
        self.pmalgo = v_pmalgo
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(TifDefaults)
