# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_number, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReturnRow(Model):
    """Returns of one account or of all together."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "idType": "id_type",
        "start": "start",
        "end": "end",
        "returns": "returns",
        "baseCurrency": "base_currency",
    }

    id: str | None = None
    """Id of the account, such as `U7654321`."""
    id_type: str | None = None
    """What `id` is, `acctid`."""
    start: str | None = None
    """First day, yyyyMMdd."""
    end: str | None = None
    """Last day, yyyyMMdd."""
    returns: list[float | None] | None = None
    """The returns, one for each of the dates, as fractions."""
    base_currency: str | None = None
    """Currency of the account."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_id, v_id_type, v_start, v_end, v_returns, v_base_currency = values
        if type(v_id) is not str:
            if v_id is None:
                n -= 1
            else:
                n = -1
                v_id = as_text(v_id, src, "id", drift)
        self.id = v_id
        if type(v_id_type) is not str:
            if v_id_type is None:
                n -= 1
            else:
                n = -1
                v_id_type = as_text(v_id_type, src, "idType", drift)
        self.id_type = v_id_type
        if type(v_start) is not str:
            if v_start is None:
                n -= 1
            else:
                n = -1
                v_start = as_text(v_start, src, "start", drift)
        self.start = v_start
        if type(v_end) is not str:
            if v_end is None:
                n -= 1
            else:
                n = -1
                v_end = as_text(v_end, src, "end", drift)
        self.end = v_end
        if type(v_returns) is JsonArray:
            r = read_items(v_returns, as_number, True, drift)
            if not says_the_same(r, v_returns):
                n = -1
            v_returns = r
        else:
            if v_returns is None:
                n -= 1
            else:
                n = -1
                v_returns = no_list(v_returns, src, "returns", drift)
        self.returns = v_returns
        if type(v_base_currency) is not str:
            if v_base_currency is None:
                n -= 1
            else:
                n = -1
                v_base_currency = as_text(v_base_currency, src, "baseCurrency", drift)
        self.base_currency = v_base_currency
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ReturnRow)
