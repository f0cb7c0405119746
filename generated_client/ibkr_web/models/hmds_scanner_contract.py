# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_number, as_one_of, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

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

    contract_id: int | str | None = None
    """Contract id of the hit, a number or a text."""
    in_scan_time: str | None = None
    """When it was found, UTC, as yyyyMMdd-HH:mm:ss."""
    distance: float | str | None = None
    """Rank."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_contract_id, v_in_scan_time, v_distance = values
        if type(v_contract_id) is not int and type(v_contract_id) is not str:
            if v_contract_id is None:
                n -= 1
            else:
                n = -1
                v_contract_id = as_one_of(
                    v_contract_id, src, "contractID", drift, "a whole number or text", as_int, as_text
                )
        self.contract_id = v_contract_id
        if type(v_in_scan_time) is not str:
            if v_in_scan_time is None:
                n -= 1
            else:
                n = -1
                v_in_scan_time = as_text(v_in_scan_time, src, "inScanTime", drift)
        self.in_scan_time = v_in_scan_time
        if type(v_distance) is not float and type(v_distance) is not int and type(v_distance) is not str:
            if v_distance is None:
                n -= 1
            else:
                n = -1
                v_distance = as_one_of(v_distance, src, "distance", drift, "a number or text", as_number, as_text)
        self.distance = v_distance
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(HmdsScannerContract)
