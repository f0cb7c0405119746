# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_text, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .scanner_filter_value import ScannerFilterValue


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HmdsScannerRequest(RequestModel):
    """A scan at the back end for historical data. Older prose is the only source of its words."""

    _keys: ClassVar[Mapping[str, str]] = {
        "instrument": "instrument",
        "locations": "locations",
        "scanCode": "scan_code",
        "secType": "sec_type",
        "delayedLocations": "delayed_locations",
        "maxItems": "max_items",
        "filters": "filters",
    }

    instrument: str
    """Kind of instrument."""
    locations: str
    """Market to look in, by its code."""
    scan_code: str
    """Kind of scan."""
    sec_type: str
    """Kind of instrument, again."""
    delayed_locations: str | Unset = UNSET
    """Market whose delayed data is used."""
    max_items: int | Unset = UNSET
    """How many, 250 at most, which is the default."""
    filters: list[ScannerFilterValue] | Unset = UNSET
    """Filters; may be empty."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items, Whole

        from .scanner_filter_value import ScannerFilterValue

        return Rules(
            {
                "instrument": TEXT,
                "locations": TEXT,
                "scanCode": TEXT,
                "secType": TEXT,
                "delayedLocations": TEXT,
                "maxItems": Whole(1, 250),
                "filters": Items(Object(ScannerFilterValue)),
            },
            needs=("instrument", "locations", "scanCode", "secType"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .scanner_filter_value import ScannerFilterValue

        self = new(cls)
        n: int = 7
        v: Any
        r: Any
        v = src.get("instrument")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "instrument", drift)
            if v is None:
                missing(src, "instrument", drift, "text")
        self.instrument = v
        v = src.get("locations")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "locations", drift)
            if v is None:
                missing(src, "locations", drift, "text")
        self.locations = v
        v = src.get("scanCode")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "scanCode", drift)
            if v is None:
                missing(src, "scanCode", drift, "text")
        self.scan_code = v
        v = src.get("secType")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "secType", drift)
            if v is None:
                missing(src, "secType", drift, "text")
        self.sec_type = v
        if "delayedLocations" in src:
            v = src["delayedLocations"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "delayedLocations", drift)
            self.delayed_locations = v
        else:
            n -= 1
            self.delayed_locations = UNSET
        if "maxItems" in src:
            v = src["maxItems"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "maxItems", drift)
            self.max_items = v
        else:
            n -= 1
            self.max_items = UNSET
        if "filters" in src:
            v = src["filters"]
            if type(v) is JsonArray:
                r = [
                    ScannerFilterValue.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "filters", drift)
            self.filters = v
        else:
            n -= 1
            self.filters = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
