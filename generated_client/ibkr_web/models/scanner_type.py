# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScannerType(Model):
    """One kind of scan."""

    _keys: ClassVar[Mapping[str, str]] = {"display_name": "display_name", "code": "code", "instruments": "instruments"}
    _secret: ClassVar[frozenset[str]] = frozenset({"display_name"})

    display_name: str | None = None
    """What a person is shown in place of the code."""
    code: str | None = None
    """Code, for `type` of a scan."""
    instruments: list[str] | None = None
    """Kinds of instrument it works for."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_display_name, v_code, v_instruments = values
        if type(v_display_name) is not str:
            if v_display_name is None:
                n -= 1
            else:
                n = -1
                v_display_name = as_text(v_display_name, src, "display_name", drift)
        self.display_name = v_display_name
        if type(v_code) is not str:
            if v_code is None:
                n -= 1
            else:
                n = -1
                v_code = as_text(v_code, src, "code", drift)
        self.code = v_code
        if type(v_instruments) is JsonArray:
            for i in v_instruments:
                if type(i) is not str:
                    n = -1
                    v_instruments = read_items(v_instruments, as_text, False, drift)
                    break
        else:
            if v_instruments is None:
                n -= 1
            else:
                n = -1
                v_instruments = no_list(v_instruments, src, "instruments", drift)
        self.instruments = v_instruments
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ScannerType)
