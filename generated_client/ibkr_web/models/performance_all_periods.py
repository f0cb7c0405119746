# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_object, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.maps import MapModel
from ibkr_core.model import fetching, new, says_the_same

from .account_periods import AccountPeriods

if TYPE_CHECKING:
    from typing import Self

_READ_ACCOUNT_PERIODS = AccountPeriods.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerformanceAllPeriods(MapModel[AccountPeriods]):
    """Performance of accounts over all periods. Further keys are accounts."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "pm": "pm",
        "currencyType": "currency_type",
        "view": "view",
        "included": "included",
        "nd": "nd",
        "rc": "rc",
    }

    id: str | None = None
    """Name of the question, `getPerformanceAllPeriods`."""
    pm: str | None = None
    """Method, `TWR` for time-weighted."""
    currency_type: str | None = None
    """Currency of the values, `base` for the base currency."""
    view: list[str | None] | None = None
    """The accounts that are answered, which are the further keys."""
    included: list[str | None] | None = None
    """The accounts that are in the figures."""
    nd: int | None = None
    """Number of days."""
    rc: int | None = None
    """Result inside the broker, 0 for success."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 7 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_id, v_pm, v_currency_type, v_view, v_included, v_nd, v_rc = values
        if type(v_id) is not str:
            if v_id is None:
                n -= 1
            else:
                n = -1
                v_id = as_text(v_id, src, "id", drift)
        self.id = v_id
        if type(v_pm) is not str:
            if v_pm is None:
                n -= 1
            else:
                n = -1
                v_pm = as_text(v_pm, src, "pm", drift)
        self.pm = v_pm
        if type(v_currency_type) is not str:
            if v_currency_type is None:
                n -= 1
            else:
                n = -1
                v_currency_type = as_text(v_currency_type, src, "currencyType", drift)
        self.currency_type = v_currency_type
        if type(v_view) is JsonArray:
            r = read_items(v_view, as_text, True, drift)
            if not says_the_same(r, v_view):
                n = -1
            v_view = r
        else:
            if v_view is None:
                n -= 1
            else:
                n = -1
                v_view = no_list(v_view, src, "view", drift)
        self.view = v_view
        if type(v_included) is JsonArray:
            r = read_items(v_included, as_text, True, drift)
            if not says_the_same(r, v_included):
                n = -1
            v_included = r
        else:
            if v_included is None:
                n -= 1
            else:
                n = -1
                v_included = no_list(v_included, src, "included", drift)
        self.included = v_included
        if type(v_nd) is not int:
            if v_nd is None:
                n -= 1
            else:
                n = -1
                v_nd = as_int(v_nd, src, "nd", drift)
        self.nd = v_nd
        if type(v_rc) is not int:
            if v_rc is None:
                n -= 1
            else:
                n = -1
                v_rc = as_int(v_rc, src, "rc", drift)
        self.rc = v_rc
        if n != 7:
            self._finish(src, drift, n >= 0)
        keys = self._keys
        entries = self.additional_properties
        for key, v in src.items():
            if key in keys:
                continue
            if type(v) is JsonObject:
                entries[key] = _READ_ACCOUNT_PERIODS(v, drift)
            else:
                self._put(src, key, as_object(v, src, key, drift), drift)
        return self


_members, _names = fetching(PerformanceAllPeriods)
