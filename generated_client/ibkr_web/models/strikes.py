# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_number, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Strikes(Model):
    """The strikes of a month, calls and puts apart."""

    _keys: ClassVar[Mapping[str, str]] = {"call": "call", "put": "put"}

    call: list[float] | None = None
    """Strikes of calls, in the currency of the option."""
    put: list[float] | None = None
    """Strikes of puts, in the currency of the option."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_call, v_put = values
        if type(v_call) is JsonArray:
            for i in v_call:
                if type(i) is not float and type(i) is not int:
                    n = -1
                    v_call = read_items(v_call, as_number, False, drift)
                    break
        else:
            if v_call is None:
                n -= 1
            else:
                n = -1
                v_call = no_list(v_call, src, "call", drift)
        self.call = v_call
        if type(v_put) is JsonArray:
            for i in v_put:
                if type(i) is not float and type(i) is not int:
                    n = -1
                    v_put = read_items(v_put, as_number, False, drift)
                    break
        else:
            if v_put is None:
                n -= 1
            else:
                n = -1
                v_put = no_list(v_put, src, "put", drift)
        self.put = v_put
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(Strikes)
