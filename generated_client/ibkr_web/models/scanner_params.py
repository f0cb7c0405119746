# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .scanner_filter import ScannerFilter
from .scanner_instrument import ScannerInstrument
from .scanner_location import ScannerLocation
from .scanner_type import ScannerType

if TYPE_CHECKING:
    from typing import Self

_READ_SCANNER_FILTER = ScannerFilter.from_object
_READ_SCANNER_INSTRUMENT = ScannerInstrument.from_object
_READ_SCANNER_LOCATION = ScannerLocation.from_object
_READ_SCANNER_TYPE = ScannerType.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScannerParams(Model):
    """The words a scan is made of."""

    _keys: ClassVar[Mapping[str, str]] = {
        "scan_type_list": "scan_type_list",
        "instrument_list": "instrument_list",
        "filter_list": "filter_list",
        "location_tree": "location_tree",
    }

    scan_type_list: list[ScannerType] | None = None
    """What can be scanned for."""
    instrument_list: list[ScannerInstrument] | None = None
    """Kinds of instrument, with the filters they have."""
    filter_list: list[ScannerFilter] | None = None
    """Conditions that can narrow a scan, one row each."""
    location_tree: list[ScannerLocation] | None = None
    """Markets, in levels."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 4 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_scan_type_list, v_instrument_list, v_filter_list, v_location_tree = values
        if type(v_scan_type_list) is JsonArray:
            r = [
                _READ_SCANNER_TYPE(i, drift)
                for i in v_scan_type_list
                if type(i) is JsonObject or odd_item(i, v_scan_type_list, drift)
            ]
            if len(r) != len(v_scan_type_list):
                n = -1
            v_scan_type_list = r
        else:
            if v_scan_type_list is None:
                n -= 1
            else:
                n = -1
                v_scan_type_list = no_list(v_scan_type_list, src, "scan_type_list", drift)
        self.scan_type_list = v_scan_type_list
        if type(v_instrument_list) is JsonArray:
            r = [
                _READ_SCANNER_INSTRUMENT(i, drift)
                for i in v_instrument_list
                if type(i) is JsonObject or odd_item(i, v_instrument_list, drift)
            ]
            if len(r) != len(v_instrument_list):
                n = -1
            v_instrument_list = r
        else:
            if v_instrument_list is None:
                n -= 1
            else:
                n = -1
                v_instrument_list = no_list(v_instrument_list, src, "instrument_list", drift)
        self.instrument_list = v_instrument_list
        if type(v_filter_list) is JsonArray:
            r = [
                _READ_SCANNER_FILTER(i, drift)
                for i in v_filter_list
                if type(i) is JsonObject or odd_item(i, v_filter_list, drift)
            ]
            if len(r) != len(v_filter_list):
                n = -1
            v_filter_list = r
        else:
            if v_filter_list is None:
                n -= 1
            else:
                n = -1
                v_filter_list = no_list(v_filter_list, src, "filter_list", drift)
        self.filter_list = v_filter_list
        if type(v_location_tree) is JsonArray:
            r = [
                _READ_SCANNER_LOCATION(i, drift)
                for i in v_location_tree
                if type(i) is JsonObject or odd_item(i, v_location_tree, drift)
            ]
            if len(r) != len(v_location_tree):
                n = -1
            v_location_tree = r
        else:
            if v_location_tree is None:
                n -= 1
            else:
                n = -1
                v_location_tree = no_list(v_location_tree, src, "location_tree", drift)
        self.location_tree = v_location_tree
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ScannerParams)
