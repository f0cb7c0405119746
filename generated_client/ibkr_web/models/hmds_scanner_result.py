# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_integer, as_number, as_object, as_one_of, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

from .hmds_scanner_contracts import HmdsScannerContracts

if TYPE_CHECKING:
    from typing import Self

_READ_HMDS_SCANNER_CONTRACTS = HmdsScannerContracts.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HmdsScannerResult(Model):
    """What a scan found. Figures come as text or as numbers."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "total": "total",
        "size": "size",
        "offset": "offset",
        "scanTime": "scan_time",
        "position": "position",
        "Contracts": "contracts",
    }

    id: float | str | None = None
    """Id of the scan."""
    total: int | None = None
    """How many there are."""
    size: int | None = None
    """How many are sent."""
    offset: int | None = None
    """Place of the first one."""
    scan_time: str | None = None
    """Time of the scan, UTC, as yyyyMMdd-HH:mm:ss."""
    position: str | None = None
    """Mark of the place in the result."""
    contracts: HmdsScannerContracts | None = None
    """Envelope of the instruments that the scan found."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 7 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_id, v_total, v_size, v_offset, v_scan_time, v_position, v_contracts = values
        if type(v_id) is not float and type(v_id) is not int and type(v_id) is not str:
            if v_id is None:
                n -= 1
            else:
                n = -1
                v_id = as_one_of(v_id, src, "id", drift, "a number or text", as_number, as_text)
        self.id = v_id
        if type(v_total) is not int:
            if v_total is None:
                n -= 1
            else:
                r = as_integer(v_total, src, "total", drift)
                if type(r) is not TextInt and not says_the_same(r, v_total):
                    n = -1
                v_total = r
        self.total = v_total
        if type(v_size) is not int:
            if v_size is None:
                n -= 1
            else:
                r = as_integer(v_size, src, "size", drift)
                if type(r) is not TextInt and not says_the_same(r, v_size):
                    n = -1
                v_size = r
        self.size = v_size
        if type(v_offset) is not int:
            if v_offset is None:
                n -= 1
            else:
                r = as_integer(v_offset, src, "offset", drift)
                if type(r) is not TextInt and not says_the_same(r, v_offset):
                    n = -1
                v_offset = r
        self.offset = v_offset
        if type(v_scan_time) is not str:
            if v_scan_time is None:
                n -= 1
            else:
                n = -1
                v_scan_time = as_text(v_scan_time, src, "scanTime", drift)
        self.scan_time = v_scan_time
        if type(v_position) is not str:
            if v_position is None:
                n -= 1
            else:
                n = -1
                v_position = as_text(v_position, src, "position", drift)
        self.position = v_position
        if type(v_contracts) is JsonObject:
            v_contracts = _READ_HMDS_SCANNER_CONTRACTS(v_contracts, drift)
        else:
            if v_contracts is None:
                n -= 1
            else:
                n = -1
                v_contracts = as_object(v_contracts, src, "Contracts", drift)
        self.contracts = v_contracts
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(HmdsScannerResult)
