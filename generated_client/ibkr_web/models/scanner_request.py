# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .scanner_filter_value import ScannerFilterValue


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScannerRequest(RequestModel):
    """A scan. Its words are those of `client.scanner.params`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "instrument": "instrument",
        "type": "type_",
        "location": "location",
        "filter": "filter_",
    }

    instrument: str
    """Kind of instrument."""
    type_: str
    """Kind of scan."""
    location: str | Unset = UNSET
    """Market; where it is left out, the one that goes with the kind of instrument. The published document
    requires it."""
    filter_: list[ScannerFilterValue] | Unset = UNSET
    """Filters; none unless given."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items

        from .scanner_filter_value import ScannerFilterValue

        return Rules(
            {"instrument": TEXT, "type": TEXT, "location": TEXT, "filter": Items(Object(ScannerFilterValue))},
            needs=("instrument", "type"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .scanner_filter_value import ScannerFilterValue

        self = new(cls)
        n: int = 4
        v: Any
        r: Any
        v = src.get("instrument")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "instrument", drift)
            if v is None:
                missing(src, "instrument", drift, "text")
        self.instrument = v
        v = src.get("type")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "type", drift)
            if v is None:
                missing(src, "type", drift, "text")
        self.type_ = v
        if "location" in src:
            v = src["location"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "location", drift)
            self.location = v
        else:
            n -= 1
            self.location = UNSET
        if "filter" in src:
            v = src["filter"]
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
                v = no_list(v, src, "filter", drift)
            self.filter_ = v
        else:
            n -= 1
            self.filter_ = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
