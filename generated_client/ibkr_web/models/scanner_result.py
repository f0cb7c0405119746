# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .scanner_contract import ScannerContract

if TYPE_CHECKING:
    from typing import Self

_READ_SCANNER_CONTRACT = ScannerContract.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScannerResult(Model):
    """What a scan found."""

    _keys: ClassVar[Mapping[str, str]] = {"contracts": "contracts", "scan_data_column_name": "scan_data_column_name"}

    contracts: list[ScannerContract] | None = None
    """The instruments, best first, at most 50."""
    scan_data_column_name: str | None = None
    """Name of the figure that the scan sorts by."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_contracts, v_scan_data_column_name = values
        if type(v_contracts) is JsonArray:
            r = [
                _READ_SCANNER_CONTRACT(i, drift)
                for i in v_contracts
                if type(i) is JsonObject or odd_item(i, v_contracts, drift)
            ]
            if len(r) != len(v_contracts):
                n = -1
            v_contracts = r
        else:
            if v_contracts is None:
                n -= 1
            else:
                n = -1
                v_contracts = no_list(v_contracts, src, "contracts", drift)
        self.contracts = v_contracts
        if type(v_scan_data_column_name) is not str:
            if v_scan_data_column_name is None:
                n -= 1
            else:
                n = -1
                v_scan_data_column_name = as_text(v_scan_data_column_name, src, "scan_data_column_name", drift)
        self.scan_data_column_name = v_scan_data_column_name
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ScannerResult)
