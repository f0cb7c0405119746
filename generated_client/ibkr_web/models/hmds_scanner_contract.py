# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure, as_integer, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import Figure, TextInt

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HmdsScannerContract(Model):
    """One instrument that a scan found."""

    _keys: ClassVar[Mapping[str, str]] = {
        "contractID": "contract_id",
        "inScanTime": "in_scan_time",
        "distance": "distance",
    }

    contract_id: int | None = None
    """Contract id of the hit, a number or a text."""
    in_scan_time: str | None = None
    """When it was found, UTC, as yyyyMMdd-HH:mm:ss."""
    distance: Figure | None = None
    """Rank of the instrument in the scan."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_contract_id, v_in_scan_time, v_distance = values
        if type(v_contract_id) is not int:
            if v_contract_id is None:
                n -= 1
            else:
                r = as_integer(v_contract_id, src, "contractID", drift)
                if type(r) is not TextInt and not says_the_same(r, v_contract_id):
                    n = -1
                v_contract_id = r
        self.contract_id = v_contract_id
        if type(v_in_scan_time) is not str:
            if v_in_scan_time is None:
                n -= 1
            else:
                n = -1
                v_in_scan_time = as_text(v_in_scan_time, src, "inScanTime", drift)
        self.in_scan_time = v_in_scan_time
        if v_distance is None:
            n -= 1
        elif type(v_distance) is str or type(v_distance) is float or type(v_distance) is int:
            v_distance = Figure(v_distance)
        else:
            n = -1
            v_distance = as_figure(Figure, v_distance, src, "distance", drift, "a number or text")
        self.distance = v_distance
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(HmdsScannerContract)
